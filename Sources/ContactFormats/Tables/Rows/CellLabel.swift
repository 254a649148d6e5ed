/// What the label of a value says: Google's `* Work`, `Mobile`, `Skype`.
struct CellLabel: Sendable, Hashable {
  /// TYPE values, in lower case.
  var types: [String] = []
  /// Google puts `* ` before the label of the value it prefers.
  var isPreferred = false
  /// A label that no TYPE says, as written; nil where the types say it all.
  var custom: String?

  /// - Parameter written: Without blanks around it.
  init(_ written: String) {
    var text = written[...]
    if text.hasPrefix("*") {
      isPreferred = true
      text = text.dropFirst().drop { $0 == " " }
    }
    guard !text.isEmpty else { return }
    if let known = CellLabelWords.types[HeaderKey(String(text)).text] {
      types = known
    } else {
      custom = String(text)
    }
  }
}

/// The labels that address books write, in the languages of their users. Names of TYPE values are RFC
/// 6350's (5.6, 6.4.1), and those vCard 3.0 had beside them (RFC 2426, 3.3.1).
enum CellLabelWords {
  static let types: [String: [String]] = {
    var found: [String: [String]] = [:]
    for (types, words) in table {
      for word in words.split(separator: ";") {
        found[HeaderKey(String(word)).text] = types
      }
    }
    return found
  }()

  private static let table: [(types: [String], words: String)] = [
    (
      ["work"],
      """
      work;business;office;company;job;geschäftlich;arbeit;büro;beruflich;dienstlich;bureau;travail;\
      professionnel;trabajo;oficina;trabalho;comercial;lavoro;ufficio;werk;zakelijk;公司;工作;会社;勤務先;\
      仕事;work email;work phone
      """
    ),
    (
      ["home"],
      """
      home;personal;private;privat;zuhause;zu hause;domicile;personnel;maison;casa;particular;pessoal;\
      personale;thuis;privé;prive;住家;住宅;家;自宅;個人;个人
      """
    ),
    (
      ["cell"],
      """
      mobile;cell;cellular;cell phone;mobile phone;handy;mobil;mobiltelefon;portable;móvil;movil;celular;\
      telemóvel;cellulare;mobiel;gsm;手機;手机;行動電話;携帯;携帯電話;iphone
      """
    ),
    (["work", "cell"], "work mobile;work cell;mobil geschäftlich;handy geschäftlich"),
    (["home", "cell"], "home mobile;home cell"),
    (["fax"], "fax;telefax;télécopie;other fax;傳真;传真;ファックス"),
    (
      ["work", "fax"],
      "work fax;business fax;fax geschäftlich;fax arbeit;fax bureau;fax del trabajo;fax lavoro"
    ),
    (
      ["home", "fax"],
      "home fax;fax privat;fax domicile;fax particular;fax de casa;fax casa"
    ),
    (["pager"], "pager;pieper;buscapersonas;cercapersone;bip"),
    (["work", "pager"], "work pager"),
    (["main-number"], "main;company main;hauptnummer;zentrale;principal;principale;standard;hoofdnummer"),
    (["car"], "car;auto;autotelefon;voiture;coche"),
    (["isdn"], "isdn"),
    (["text"], "sms;text"),
    (["textphone"], "tty;tdd;tty/tdd;ttytdd"),
    ([], "other;voice;internet;sonstige;andere;autre;otro;otra;outro;altro;anders;overig;其他;その他"),
  ]

  /// Who a person is to the owner of a card: RFC 6350, 6.6.6, and words of the same kind.
  static let relations: [String: String] = {
    var found: [String: String] = [:]
    for (type, words) in relationTable {
      for word in words.split(separator: ";") { found[HeaderKey(String(word)).text] = type }
    }
    return found
  }()

  private static let relationTable: [(type: String, words: String)] = [
    (
      "spouse",
      "spouse;husband;wife;ehepartner;ehemann;ehefrau;conjoint;conjointe;cónyuge;cônjuge;coniuge;配偶者"
    ),
    ("sweetheart", "partner;domestic partner;domestic-partner;girlfriend;boyfriend;lebenspartner"),
    ("child", "child;children;son;daughter;kind;kinder;enfant;enfants;hijo;hija;hijos;filho;figlio;子供"),
    ("parent", "parent;mother;father;mutter;vater;mère;père;madre;padre;mãe;pai"),
    ("sibling", "sibling;brother;sister;bruder;schwester;frère;sœur;hermano;hermana"),
    ("friend", "friend;freund;freundin;ami;amie;amigo;amiga;amico;vriend"),
    ("kin", "relative;verwandter;parente"),
    ("manager", "manager;boss;vorgesetzter;responsable;supervisor;chef"),
    ("assistant", "assistant;assistent;assistentin;assistante;asistente;assistente"),
    ("colleague", "colleague;co worker;kollege;kollegin;collègue;colega;collega"),
    (
      "referred-by",
      """
      referred by;introduced by;recommended by;referrer;introducer;empfohlen von;vorgestellt von;\
      recommandé par;présenté par;referido por;recomendado por;presentado por;indicado por;\
      consigliato da;raccomandato da;presentato da;doorverwezen door;voorgesteld door
      """
    ),
  ]
}
