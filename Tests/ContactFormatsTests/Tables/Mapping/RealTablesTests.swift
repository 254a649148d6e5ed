import Foundation
import Testing

@testable import ContactFormats

@Suite("Headers found in the wild", .enabled(if: Corpus.isPresent))
struct RealTablesTests {
  /// Headers of no known product, from `formats/csv_headers.tsv`.
  @Test(
    "are mapped",
    arguments: [
      (
        "fname | lname | email_addr | tel | zipcode",
        "given family email phone postcode"
      ),
      (
        "cust_id | fname | lname | email_addr | tel | addr | zipcode | signup_dt | company_name | gender",
        "- given family email phone street postcode - org GENDER"
      ),
      (
        "id | name | email | age | status | phone | price | start_date | end_date | notes",
        "- fn email - - phone - - - note"
      ),
      (
        "last_name | first_name | title | org | phone | email | website | street | city | p_code | country",
        "family given title org phone email url street locality postcode country"
      ),
      (
        "kennung | anrede | titel | vorname | nachname | email | telefon | adresse | aktiv",
        "identifier prefix prefix given family email phone address -"
      ),
      ("Vorwahl_Tel | Telefonnummer | Name | Vorname | und_so_weiter", "- phone family given -"),
      ("氏名 | ふりがな | 電話 | メール | 会社 | 距離 | メモ", "fn - phone email org - note"),
      (
        "会社名 | 部署名 | 役職 | 氏名 | e-mail | TEL | 携帯電話 | 住所",
        "org department title fn email phone phone:cell#2 address"
      ),
      ("会社名 | 役職 | 姓 | 名 | e-mail", "org title family given email"),
      ("宛名 | 郵便番号 | 住所", "fn postcode street"),
      (
        "Timestamp | Email Address | Your full name | College name | WhatsApp number (for your pass) | Parent's phone number",
        "- email fn org phone:cell -"
      ),
      (
        "Customer | Phone Numbers | Email | Full Name | Billing Address | Open Balance | Currency",
        "- phone email fn address - -"
      ),
      (
        "n_given | n_family | PLZ/Ort Kombination",
        "given family locality"
      ),
      (
        "id | first_name | last_name | email | gender | ip_address | identifier",
        "- given family email GENDER - identifier"
      ),
    ]
  )
  func headers(_ header: String, _ meanings: String) throws {
    let list = Corpus.root.deletingLastPathComponent()
      .appendingPathComponent("formats/csv_headers.tsv")
    let text = try String(contentsOf: list, encoding: .utf8)
    #expect(text.contains("\t" + header + "\n"), "The list has no such header")
    #expect(MappedTable([header]).meanings == meanings)
  }

  /// The cells that are mapped to a field are those the corpus expects there. How they are cleaned is
  /// the row decoder's.
  @Test("of the corpus give the values that are expected")
  func corpus() throws {
    for file in try Corpus.files("csv") {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      let rows = lines.map { Self.cells(String($0)) }
      let table = MappedTable(rows: rows)
      #expect(table.codes == [], "\(file.name)")
      #expect(table.plan.looksLikeContacts, "\(file.name)")
      for (row, card) in zip(rows.dropFirst(), file.expected.cards) {
        func cells(_ part: ContactPart) -> [String] {
          zip(table.plan.columns, row).filter { $0.0.meaning.part == part }
            .map { $0.1.trimmingBlanks }.filter { !$0.isEmpty }
        }
        #expect(cells(.formattedName) == [card.fn].compactMap(\.self), "\(file.name)")
        #expect(cells(.family) == [card.family].compactMap(\.self), "\(file.name)")
        #expect(cells(.given) == [card.given].compactMap(\.self), "\(file.name)")
        #expect(cells(.email) == card.emails, "\(file.name)")
        #expect(cells(.phone) == card.phones, "\(file.name)")
        #expect(cells(.organization) == card.org ?? [], "\(file.name)")
      }
    }
  }

  @Test("of a German list are mapped by themselves")
  func germanSample() throws {
    let file = Corpus.root.deletingLastPathComponent()
      .appendingPathComponent("formats/samples/generic_semicolon_de.csv")
    let bytes = try Data(contentsOf: file)
    let text = String(bytes.map { Character(Unicode.Scalar($0)) })
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let table = MappedTable(rows: Array(rows))
    #expect(table.meanings == "given family org title email phone note")
    #expect(table.plan.dateOrder == .dayFirst)
    #expect(table.codes == [])
  }

  /// Enough of CSV for these files: quoted cells without line breaks.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
