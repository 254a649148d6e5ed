import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("Columns are mapped")
struct ColumnMapperTests {
  @Test(
    "by words and cells: names",
    arguments: [
      (["Name|First Name|Last Name", "Dana Roe|Dana|Roe"], "fn given family"),
      (["Name|Vorname", "Müller|Renée"], "family given"),
      (["Nom|Prénom", "Dupont|Jeanne"], "family given"),
      (["Naam|Voornaam", "Jansen|Sanne"], "family given"),
      (["Name|Vorname", "Renée Müller|Renée"], "fn given"),
      (["Name|Surname", "Dana|Roe"], "given family"),
      (["Nombre|Primer apellido|Segundo apellido", "Ana|García|López"], "given family family"),
      (["Nome|Apelido", "Ana|Silva"], "given family"),
      (["Nome completo|Sobrenome|Apelido", "Ana Silva|Silva|Aninha"], "fn family nickname"),
      (["姓名|名字|姓", "山田 太郎|太郎|山田"], "fn given family"),
      (["Title|Name", "Dr.|Dana Roe", "Ms|Ana Poe"], "prefix fn"),
      (["Title|Name", "Engineer|Dana Roe"], "title fn"),
      (["Title|Job Title|Name", "|Engineer|Dana Roe"], "prefix title fn"),
      (["Title|Job Title|Name", "Keynote|Engineer|Dana Roe"], "- title fn"),
      (["Titel|Name", "Prof. Dr.|Dana Roe", "|Ana Poe"], "prefix fn"),
      (["Titel|Name", "UX Lead|Dana Roe"], "title fn"),
      (["Anrede|Briefanrede|Name", "Frau|Sehr geehrte Frau Roe|Dana Roe"], "prefix - fn"),
      (["Name (First, Last)|Email", "Dana Roe|a@example.com"], "fn email"),
      (["Voorvoegsel|Naam", "van der|Berg"], "additional family"),
      (["お名前（姓）|お名前（名）|セイ", "山田|太郎|ヤマダ"], "family given X-PHONETIC-LAST-NAME"),
      (["会社名|担当者名", "例社|山田 太郎"], "org fn"),
      (["Speaker|Talk title", "Dana Roe|How to"], "fn -"),
      (["Last, First|Email", "Roe, Dana|a@example.com"], "fn email"),
      (["Member Name|Member Since", "Dana Roe|2020-01-01"], "fn -"),
      (["Attendee|Company", "Dana Roe|Roe Ltd"], "fn org"),
    ]
  )
  func names(_ lines: [String], _ meanings: String) {
    let table = MappedTable(lines)
    #expect(table.meanings == meanings)
    #expect(table.codes == [])
  }

  @Test(
    "against their words, where the cells refuse",
    arguments: [
      (["Name|Email", "Dana Roe|yes", "Ana Poe|no"], "fn -"),
      (["Name|Phone", "Dana Roe|Yes", "Ana Poe|Yes"], "fn -"),
      (["Name|Company", "Dana Roe|1", "Ana Poe|2"], "fn -"),
      (["Name|Birthday", "Dana Roe|yes", "Ana Poe|no"], "fn -"),
      (["Name|Phone", "Dana Roe|dana@example.com", "Ana Poe|ana@example.com"], "fn email"),
      (["Name|Contact 1", "Dana Roe|dana@example.com", "Ana Poe|ana@example.com"], "fn email"),
      (["Name|Contact", "Dana Roe|+1 202 555 0101", "Ana Poe|+1 202 555 0102"], "fn phone"),
      (["Name|Work|Home", "Dana Roe|202-555-0101|202-555-0102"], "fn phone:work phone:home#2"),
      (["Name|Mystery", "Dana Roe|dana@example.com", "Ana Poe|ana@example.com"], "fn email"),
      (["Name|Mystery", "Dana Roe|+12025550101", "Ana Poe|+12025550102"], "fn phone"),
      (["Name|Buyer", "Dana Roe|pat@example.com", "Ana Poe|pat@example.com"], "fn -"),
      (["Name|State", "Dana Roe|active", "Ana Poe|closed"], "fn -"),
      (["Name|State", "Dana Roe|VA", "Ana Poe|MD"], "fn region"),
      (["Name|Guests", "Dana Roe|2", "Ana Poe|1"], "fn -"),
      (["Name|Emergency contact", "Dana Roe|+1 202 555 0101"], "fn -"),
      (["id|Name", "1|Dana Roe", "2|Ana Poe"], "- fn"),
      (["id|identifier|Name", "1|bb4e11cd-0f23-49da-a123-dcc1fec6852c|Dana"], "- identifier fn"),
      (["id|Name", "0031e00000AbCdE|Dana Roe", "0031e00000AbCdF|Ana Poe"], "identifier fn"),
      (["Record ID|Name", "8001|Dana Roe", "8001|Ana Poe"], "- fn"),
      (["Do you have a pet name?|Name", "Rex|Dana Roe", "Tom|Ana Poe"], "- fn"),
      (["Name|Best email ever", "Dana Roe|dana@example.com"], "fn email:pref"),
      (["Name|Reply email ok?", "Dana Roe|sure"], "fn -"),
    ]
  )
  func vetoes(_ lines: [String], _ meanings: String) {
    #expect(MappedTable(lines).meanings == meanings)
  }

  @Test("without the word that begins all headers")
  func leader() {
    #expect(
      MappedTable(["user_email|user_first_name|user_last_name|user_phone"]).meanings
        == "email given family phone"
    )
    #expect(MappedTable(["Buyer Name|Buyer Email|Buyer Phone"]).meanings == "fn email phone")
    #expect(MappedTable(["Name|Email|Buyer Name|Buyer Email"]).meanings == "fn email - -")
    #expect(MappedTable(["Email 1|Email 2|Email 3"]).meanings == "email email#2 email#3")
  }

  @Test("and no column is ever dropped")
  func nothingDropped() {
    let table = MappedTable(["Name|Shoe size|T-shirt||Email", "Dana Roe|39|M|x|dana@example.com"])
    #expect(table.meanings == "fn - - - email")
    #expect(table.plan.columns.map(\.header) == ["Name", "Shoe size", "T-shirt", "", "Email"])
    #expect(table.plan.columns.allSatisfy { $0.basis == .concluded })
  }

  @Test("and shuffling them changes no meaning")
  func shuffled() {
    var random = SeededGenerator()
    let columns: [(header: String, cells: [String])] = [
      ("Vorname", ["Renée", "Max", "Ana"]), ("Name", ["Müller", "Meyer", "Lopez"]),
      ("Firma", ["Müller GmbH", "Meyer AG", "Lopez SL"]),
      ("E-Mail", ["r@example.com", "m@example.com", "a@example.com"]),
      ("E-Mail 2 (privat)", ["r2@example.com", "", ""]),
      ("Telefon", ["030 1234567", "030 1234568", ""]), ("Handy", ["0170 1234567", "", ""]),
      ("Straße", ["Am Weg 1", "Am Weg 2", "Am Weg 3"]), ("PLZ", ["10115", "10117", "10119"]),
      ("Ort", ["Berlin", "Berlin", "Berlin"]), ("Straße privat", ["Gasse 1", "", ""]),
      ("Ort privat", ["Potsdam", "", ""]), ("Geburtstag", ["01.02.1980", "", "13.04.1990"]),
      ("Titel", ["Dr.", "", ""]), ("Position", ["Leiterin", "", "Chef"]),
      ("Unklar", ["a", "b", "c"]), ("LinkedIn", ["https://www.linkedin.com/in/r", "", ""]),
      ("Kundennummer", ["1", "2", "3"]), ("Bemerkung", ["nett", "", ""]),
    ]
    func plan(_ columns: [(header: String, cells: [String])]) -> TablePlan {
      MappedTable(
        rows: [columns.map(\.header)] + (0..<3).map { row in columns.map { $0.cells[row] } }
      ).plan
    }
    func meanings(_ plan: TablePlan) -> [String: String] {
      var found: [String: String] = [:]
      for column in plan.columns {
        var meaning = column.meaning
        // Which of two comes first is the order of the columns.
        meaning.slot = 1
        found[column.header ?? ""] = meaning.short
      }
      return found
    }
    let expected = meanings(plan(columns))
    #expect(expected["Name"] == "family")
    #expect(expected["Titel"] == "prefix")
    for _ in 0..<100 {
      let shuffled = columns.shuffled(using: &random)
      let plan = plan(shuffled)
      #expect(meanings(plan) == expected, "\(random)")
      #expect(plan.dateOrder == .dayFirst, "\(random)")
      for pair in [("Straße", "Ort"), ("Straße privat", "Ort privat")] {
        let slots = plan.columns.filter { $0.header == pair.0 || $0.header == pair.1 }
          .map(\.meaning.slot)
        #expect(Set(slots).count == 1, "\(random)")
      }
    }
  }

  @Test("fast enough where the table is hostile")
  func hostile() {
    for header in ["City", "Company 1", "Email", "Name", "Phone 1 Type", "Contact", "x"] {
      let wide = [String](repeating: header, count: 4096)
      let table = MappedTable(rows: [wide, wide.map { _ in "Dana Roe" }])
      #expect(table.plan.columns.count == 4096)
    }
    let long = String(repeating: "email name (", count: 50_000)
    #expect(MappedTable(rows: [[long, "Email"], [long, "a@example.com"]])["Email"] == "email")
  }
}
