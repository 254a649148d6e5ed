import ContactModel
import Testing

@testable import ContactFormats

@Suite("A cell of e-mail addresses or phone numbers gives each of them")
struct AddressAndNumberTests {
  @Test(
    "E-mail addresses",
    arguments: [
      ("dana@example.com", ["EMAIL:dana@example.com"]),
      ("  dana@example.com\u{A0}", ["EMAIL:dana@example.com"]),
      ("a@x.example; b@x.example", ["EMAIL:a@x.example", "EMAIL:b@x.example"]),
      ("a@x.example,b@x.example;", ["EMAIL:a@x.example", "EMAIL:b@x.example"]),
      ("a@x.example b@x.example", ["EMAIL:a@x.example", "EMAIL:b@x.example"]),
      ("a@x.example\nb@x.example", ["EMAIL:a@x.example", "EMAIL:b@x.example"]),
      ("Dana W <dana@x.example>", ["EMAIL;X-CN=Dana W:dana@x.example"]),
      ("\"W, Dana\" <dana@x.example>", ["EMAIL;X-CN=W, Dana:dana@x.example"]),
      ("<dana@x.example>", ["EMAIL:dana@x.example"]),
      (
        "Dana W <dana@x.example>, Sam <sam@x.example>",
        ["EMAIL;X-CN=Dana W:dana@x.example", "EMAIL;X-CN=Sam:sam@x.example"]
      ),
      ("mailto:dana@x.example", ["EMAIL:mailto:dana@x.example"]),
      ("用户@例子.example", ["EMAIL:用户@例子.example"]),
      ("n/a", []), ("-", []), ("none", []), ("NULL", []), ("#N/A", []), ("Info Requested", []),
    ]
  )
  func emails(_ cell: String, _ lines: [String]) {
    let row = DecodedRow([("Email", ColumnMeaning(.email), cell)])
    #expect(row.lines == lines)
    #expect(row.codes == [])
  }

  @Test(
    "What is no address stays as written, with a warning",
    arguments: ["not-an-email", "a@x.example, call first", "@dana", "dana@", "a@b@c", "ask Dana"]
  )
  func notEmails(_ cell: String) {
    let row = DecodedRow([("Email", ColumnMeaning(.email), cell)])
    #expect(row.lines == ["EMAIL:\(cell)"])
    #expect(row.codes == ["not-an-email"])
    #expect(row.problems.first?.column == 1)
  }

  @Test("An entry of Exchange's directory is no address")
  func directory() {
    let entry = "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=renee"
    #expect(RowDecoder.lines(.email, entry) == ["X-FIELD;X-LABEL=H:\(entry)"])
  }

  @Test("Several values by the table's own separator share their label")
  func separator() {
    let row = DecodedRow(
      [
        ("L", ColumnMeaning(.label(of: .email)), "Work"),
        ("V", ColumnMeaning(.email), "a@x.example ::: b@x.example"),
        ("P", ColumnMeaning(.phone), "+1 202 555 0101 ::: 555"),
      ],
      dialect: .tripleColons
    )
    #expect(
      row.lines == [
        "EMAIL;TYPE=work:a@x.example", "EMAIL;TYPE=work:b@x.example", "TEL:+1 202 555 0101",
        "TEL:555",
      ]
    )
  }

  @Test(
    "Phone numbers, as written",
    arguments: [
      ("+1 202-555-0101", ["TEL:+1 202-555-0101"]),
      ("(202) 555-0101 x12", ["TEL:(202) 555-0101 x12"]),
      ("202.555.0101 ext. 7", ["TEL:202.555.0101 ext. 7"]),
      ("+49 30 1234567; +49 171 7654321", ["TEL:+49 30 1234567", "TEL:+49 171 7654321"]),
      ("+49 30 1234567 / +49 171 7654321", ["TEL:+49 30 1234567", "TEL:+49 171 7654321"]),
      ("+49 30 1234567\n+49 171 7654321", ["TEL:+49 30 1234567", "TEL:+49 171 7654321"]),
      ("030 / 1234567", ["TEL:030 / 1234567"]), ("030/1234567", ["TEL:030/1234567"]),
      ("+49 30 1234567; 12", ["TEL:+49 30 1234567; 12"]), ("112", ["TEL:112"]),
      ("'+49 30 1234567", ["TEL:+49 30 1234567"]), ("=\"0049301234\"", ["TEL:0049301234"]),
      ("+1 (202) 555-O102", ["TEL:+1 (202) 555-O102"]), ("٠١٢٣٤٥٦٧", ["TEL:٠١٢٣٤٥٦٧"]),
      ("tel:+12025550101", ["TEL:tel:+12025550101"]), ("1-800-FLOWERS", ["TEL:1-800-FLOWERS"]),
      ("n/a", []), ("-", []), ("none", []),
    ]
  )
  func phones(_ cell: String, _ lines: [String]) {
    let row = DecodedRow([("Phone", ColumnMeaning(.phone), cell)])
    #expect(row.lines == lines)
    #expect(row.codes == [])
  }

  @Test("Too few digits are kept with a warning", arguments: ["not-a-phone", "12", "call me", "x"])
  func notPhones(_ cell: String) {
    let row = DecodedRow([("Phone", ColumnMeaning(.phone), cell)])
    #expect(row.lines == ["TEL:\(cell)"])
    #expect(row.codes == ["not-a-phone"])
  }

  @Test(
    "What a spreadsheet took for a quantity is no number any more",
    arguments: ["1.20255501E+10", "1,20255501E+10", "4.91E+12", "1E+10", "1.2e11"]
  )
  func damaged(_ cell: String) {
    let row = DecodedRow([("Phone", ColumnMeaning(.phone), cell)])
    #expect(row.lines == ["X-FIELD;X-LABEL=Phone:\(cell)"])
    #expect(row.codes == ["number-damaged"])
    #expect(row.problems.first?.message.contains("as text") == true)
  }
}
