import ContactModel
import Testing

@testable import ContactFormats

private typealias Book = TestWorkbook

@Suite("Cells of workbooks")
struct SheetCellTests {
  /// The phone number that a cell in the column of phone numbers gives, and its problems.
  private func phone(_ cell: String, _ book: TestWorkbook = TestWorkbook()) throws -> Card {
    var book = book
    book.sheets = [
      Book.Sheet(
        rows: Book.header + Book.row(Book.text("Ada", " r=\"A2\"") + cell) + Book.ada
      )
    ]
    return try #require(try read(book.bytes, format: .xlsx).cards.first)
  }

  @Test(
    "Phone numbers stay digits",
    arguments: [
      ("12025550101", "12025550101"), ("1.2025550101E+10", "12025550101"),
      ("12025550101.0", "12025550101"), ("4.9171123456700000E11", "491711234567"),
    ]
  )
  func phones(written: String, expected: String) throws {
    let card = try phone(Book.value(written, " r=\"D2\""))
    #expect(CardSummary(card).phones == [expected])
    #expect(card.problems.isEmpty)
  }

  @Test("A number with more digits than a spreadsheet keeps is told")
  func precision() throws {
    let card = try phone(Book.value("1.2345678901234601E+18", " r=\"D2\""))
    #expect(CardSummary(card).phones == ["1234567890123460100"])
    #expect(card.codes == ["number-precision"])
    #expect(card.problems.first?.line == 2)
  }

  @Test(
    "Numbers are as a spreadsheet shows them",
    arguments: [
      ("0.30000000000000004", "0.3"), ("19.989999999999998", "19.99"), ("0.1", "0.1"),
      ("9.9999999999999996E-2", "0.1"), ("99.99999999999999999", "100"),
      ("-0.29999999999999999", "-0.3"),
      ("123456789012345", "123456789012345"), ("1.5", "1.5"), ("n/a", "n/a"), ("", ""),
      ("1.22.333.4444.55555", "1.22.333.4444.55555"), ("2026-11-01-2026-11", "2026-11-01-2026-11"),
      ("999999999999999.9", "1000000000000000"),
    ]
  )
  func numbers(written: String, expected: String) {
    let number = SheetNumber(Array(written.utf8))
    #expect(String(decoding: number.bytes(.plain), as: UTF8.self) == expected)
    #expect(!number.lacksPrecision)
  }

  @Test(
    "Zeros and plus signs that only the format has are part of the number",
    arguments: [
      ("00000", "1067", "01067"), ("+0", "491711234567", "+491711234567"),
      ("\"+\"##\\ ###\\ #######", "491711234567", "+491711234567"),
      ("000\\-0000", "12", "0000012"), ("0", "12", "12"), ("#,##0", "1200", "1200"),
      ("0.00", "12", "12"), ("[<=9999999]###-####;(###) ###-####", "2025550101", "2025550101"),
      ("General", "12", "12"), ("00000", "1.5", "1.5"),
    ]
  )
  func paddedNumbers(code: String, written: String, expected: String) {
    let bytes = SheetNumber(Array(written.utf8)).bytes(NumberFormat(code: code))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(
    "Formats of dates are known by what they are made of",
    arguments: [
      ("yyyy-mm-dd", true), ("d. mmmm yyyy", true), ("[$-407]d/ mmm/ yy;@", true),
      ("h:mm AM/PM", true),
      ("mm:ss.0", true), ("\"day\" 0", false), ("0.00\\d", false), ("[Red]0.00", false),
      ("#,##0.00\\ \"USD\"", false), ("General", false), ("@", false), ("_d0_m", false),
      ("ggge\"年\"m\"月\"d\"日\"", true), ("\"unclosed yyyy", false), ("[unclosed", false),
      ("", false),
      ("\\", false), (";yyyy", false),
    ]
  )
  func dateFormats(code: String, isDate: Bool) {
    #expect((NumberFormat(code: code) == .date) == isDate)
  }

  @Test("Formats of dates that every program knows by number")
  func builtinFormats() {
    let dates = (0..<100).filter { NumberFormat(builtin: $0) == .date }
    #expect(dates == Array(14...22) + Array(27...36) + [45, 47] + Array(50...58))
    #expect(NumberFormat(builtin: 46) == .duration)
    #expect(NumberFormat(code: "[h]:mm") == .duration)
    #expect(NumberFormat(code: "[mm]:ss") == .duration)
  }

  @Test(
    "Days are counted from 1900 with a 29 February, or from 1904",
    arguments: [
      (1.0, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, "1900-02-29"),
      (61, false, "1900-03-01"), (25569, false, "1970-01-01"), (46327, false, "2026-11-01"),
      (2_958_465, false, "9999-12-31"), (2_958_466, false, nil), (-1, false, nil), (0, false, nil),
      (46327.395833333336, false, "2026-11-01T09:30:00"), (0.5, false, "12:00:00"),
      (46326.9999999, false, "2026-11-01"), (0, true, "1904-01-01"), (1, true, "1904-01-02"),
      (44865, true, "2026-11-01"), (0.25, true, "06:00:00"), (Double.nan, false, nil),
      (Double.infinity, true, nil),
    ]
  )
  func days(serial: Double, from1904: Bool, expected: String?) {
    #expect(SerialDate.text(serial, from1904: from1904) == expected)
  }

  @Test("Durations may be longer than a day")
  func durations() {
    #expect(SerialDate.duration(1.09375) == "26:15:00")
    #expect(SerialDate.duration(-1) == nil)
  }

  @Test("A date is one by its style", arguments: [false, true])
  func dates(from1904: Bool) throws {
    let header = Book.row(["Name", "Email", "Birthday", "Anniversary"])
    let serials = from1904 ? ("31545", "-1") : ("33007", "-1")
    let row = Book.row(
      Book.text("Ada Byron") + Book.text("ada@example.com")
        + Book.value(serials.0, " s=\"1\"") + Book.value(serials.1, " s=\"2\"")
    )
    var book = Book(header + row)
    book.formats = ["dd/mm/yyyy"]
    book.builtinFormats = [14]
    book.countsFrom1904 = from1904
    let card = try #require(try read(book.bytes, format: .xlsx).cards.first)
    #expect(card.contact.texts(.bday) == ["19900514"])
  }

  @Test("Truth, errors, formulas and dates in words")
  func otherTypes() throws {
    let header = Book.row(["Name", "Email", "Vegan", "Company", "Registered"])
    let row = Book.row(
      "<c t=\"str\"><f>A1&amp;\"x\"</f><v>Ada Byron</v></c>"
        + Book.value("#N/A", " t=\"e\"") + Book.value("1", " t=\"b\"")
        + "<c><f>NOW()</f></c>" + Book.value("2026-11-01T00:00:00", " t=\"d\"")
    )
    let other = Book.row(["Bo", "bo@example.com"])
    let result = try read(Book(header + row + other).bytes, format: .xlsx)
    let card = try #require(result.cards.first)
    #expect(card.contact.texts(.fn) == ["Ada Byron"])
    #expect(card.contact.texts(.email).isEmpty)
    #expect(card.contact.texts(.org).isEmpty)
    #expect(card.contact.texts(.field) == ["TRUE", "2026-11-01"])
    #expect(card.codes == ["cell-error"])
  }

  @Test("A reference to a text that is not there is told")
  func wrongIndexes() throws {
    for index in ["7", "-1", "99999999999999999999", "x", ""] {
      var book = Book()
      book.texts = ["<t>One</t>"]
      let card = try phone(Book.value(index, " t=\"s\" r=\"D2\""), book)
      #expect(card.codes == ["missing-text"], "index \(index)")
      #expect(CardSummary(card).given == "Ada")
    }
  }

  @Test(
    "References of cells",
    arguments: [
      ("A1", 0, 1), ("D7", 3, 7), ("AA10", 26, 10), ("XFD1048576", 16383, 1_048_576),
      ("$B$2", 1, 2),
      ("c", 2, 0),
    ]
  )
  func references(text: String, column: Int, row: Int) {
    #expect(CellReference(text) == CellReference(column: column, row: row))
  }

  @Test("What is no reference", arguments: ["", "1", "A1B", "Ä1", "A-1", "A1:B2"])
  func noReferences(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test("Columns out of all bounds cost nothing")
  func hugeColumns() throws {
    for name in ["ZZZZZZ1", String(repeating: "Z", count: 5000) + "2", "XFD2", "FAA2"] {
      let card = try phone(Book.text("x", " r=\"\(name)\""))
      let isBeyond = name != "FAA2"
      #expect(card.codes == [isBeyond ? "too-many-columns" : "surplus-cells"], "\(name.prefix(9))")
      #expect(CardSummary(card).given == "Ada")
    }
  }
}
