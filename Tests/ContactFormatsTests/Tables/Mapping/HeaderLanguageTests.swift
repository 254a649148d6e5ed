import Testing

@testable import ContactFormats

@Suite("Headers of a language")
struct HeaderLanguageTests {
  @Test(
    "say the same in each",
    arguments: [
      (
        "First Name|Last Name|Company|Job Title|Email|Phone|Mobile|Street|Zip|City|Country|Birthday|Notes",
        "given family org title email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "Anrede|Vorname|Nachname|Firma|Abteilung|Position|E-Mail-Adresse|Telefon|Handy|Straße|PLZ|Ort|Land|Geburtstag|Bemerkung",
        "prefix given family org department title email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "Civilité|Prénom|Nom|Société|Fonction|Courriel|Téléphone|Portable|Adresse|Code postal|Ville|Pays|Date de naissance|Remarques",
        "prefix given family org role email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "Nombre|Apellidos|Empresa|Cargo|Correo electrónico|Teléfono|Móvil|Calle|Código postal|Ciudad|País|Cumpleaños|Observaciones",
        "given family org title email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "Nome|Sobrenome|Empresa|Cargo|E-mail|Telefone|Celular|Endereço|CEP|Cidade|País|Data de nascimento|Observações",
        "given family org title email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "Nome|Cognome|Azienda|Ruolo|Indirizzo e-mail|Telefono|Cellulare|Via|CAP|Città|Paese|Data di nascita|Note",
        "given family org role email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "Voornaam|Tussenvoegsel|Achternaam|Bedrijf|Functie|E-mailadres|Telefoon|Mobiel|Straat|Postcode|Plaats|Land|Geboortedatum|Opmerkingen",
        "given additional family org title email phone phone:cell#2 street postcode locality country birthday note"
      ),
      (
        "姓名|公司|部门|职位|电子邮件|电话|手机|传真|地址|邮编|网址|生日|备注",
        "fn org department title email phone phone:cell#2 phone:fax#3 street postcode url birthday note"
      ),
      (
        "姓|名|公司名稱|部門|職稱|電子郵件|電話|手機號碼|傳真|郵遞區號|網站|生日|備註",
        "family given org department title email phone phone:cell#2 phone:fax#3 postcode url birthday note"
      ),
      (
        "姓|名|会社名|部署|役職|メールアドレス|電話番号|携帯電話|郵便番号|都道府県|市区町村|番地|生年月日|備考",
        "family given org department title email phone phone:cell#2 postcode region locality street birthday note"
      ),
      (
        "氏名|勤務先|勤務先電話番号|自宅電話番号|FAX|Eメール|ホームページ|紹介者",
        "fn org phone:work phone:home#2 phone:fax#3 email url introducer"
      ),
    ]
  )
  func tables(_ headers: String, _ meanings: String) {
    let table = MappedTable([headers])
    #expect(table.meanings == meanings)
    #expect(table.codes == [])
    #expect(table.plan.looksLikeContacts)
  }

  @Test(
    "qualify numbers and addresses",
    arguments: [
      ("Tel. dienstlich|Tel. privat|E-Mail privat", "phone:work phone:home#2 email:home"),
      (
        "Téléphone professionnel|Téléphone domicile|E-mail pro",
        "phone:work phone:home#2 email:work"
      ),
      ("Teléfono del trabajo|Teléfono de casa|Otro teléfono", "phone:work phone:home#2 phone#3"),
      ("Telefone comercial|Telefone residencial", "phone:work phone:home#2"),
      ("Telefono ufficio|Telefono casa", "phone:work phone:home#2"),
      ("Telefoon werk|Telefoon privé", "phone:work phone:home#2"),
      ("办公电话|家庭电话", "phone:work phone:home#2"),
      (
        "Straße geschäftlich|Ort geschäftlich|Straße privat|Ort privat",
        "street:work locality:work street:home#2 locality:home#2"
      ),
      (
        "Home Address|Home Address 2|Home City|Work Address|Work City",
        "street:home extended:home locality:home street:work#2 locality:work#2"
      ),
      ("Address Line 1|Address Line 2|City|State", "street extended locality region"),
      ("Address 1|City 1|Address 2|City 2", "street locality street#2 locality#2"),
      ("Home Street|Home City|Country", "street:home locality:home country:home"),
      ("City|Location|Street", "locality - street"),
      ("Company 1|Title 1|Company 2|Title 2", "org title org#2 title#2"),
      ("Email 2|Email 1|Email 3", "email#2 email email#3"),
      ("Phone 1|Phone 1 Type|Phone 2|Phone 2 Type", "phone label(phone) phone#2 label(phone)#2"),
      ("Birth Year|Birth Month|Birth Day", "birthyear birthday birthday"),
    ]
  )
  func qualified(_ headers: String, _ meanings: String) {
    #expect(MappedTable([headers]).meanings == meanings)
  }

  @Test("share no word with another meaning in the same table of words")
  func noContradictions() {
    // A phrase with two terms in one language would depend on the order of its lines.
    let tables: [(String, [HeaderVocabulary.Line])] = [
      ("English", HeaderVocabulary.english), ("German", HeaderVocabulary.german),
      ("French", HeaderVocabulary.french), ("Spanish", HeaderVocabulary.spanish),
      ("Portuguese", HeaderVocabulary.portuguese), ("Italian", HeaderVocabulary.italian),
      ("Dutch", HeaderVocabulary.dutch), ("Chinese", HeaderVocabulary.chinese),
      ("Japanese", HeaderVocabulary.japanese),
    ]
    for (language, lines) in tables {
      var terms: [String: HeaderTerm] = [:]
      for line in lines {
        for phrase in line.phrases.split(separator: ",") {
          let letters = HeaderWords(String(phrase)).words.map(\.text).joined()
          #expect(!letters.isEmpty, "\(language): \(phrase.description)")
          #expect(
            terms[letters] == nil || terms[letters] == line.term,
            "\(language): \(phrase.description) is \(String(describing: terms[letters])) and \(line.term)"
          )
          terms[letters] = line.term
        }
      }
    }
  }
}
