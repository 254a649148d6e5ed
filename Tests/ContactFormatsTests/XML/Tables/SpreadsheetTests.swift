import ContactModel
import Foundation
import Testing

@testable import ContactFormats

@Suite("Spreadsheets in XML (SpreadsheetML 2003)")
struct SpreadsheetTests {
  static let opening =
    #"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>"#
    + #"<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" "#
    + #"xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">"#

  /// A cell of text.
  static func cell(_ text: String, _ attributes: String = "", type: String = "String") -> String {
    "<Cell\(attributes)><Data ss:Type=\"\(type)\">\(text)</Data></Cell>"
  }

  static func row(_ texts: String...) -> String {
    "<Row>" + texts.map { cell($0) }.joined() + "</Row>\n"
  }

  static func book(_ sheets: String...) -> [UInt8] {
    let tables = sheets.map { "<Worksheet ss:Name=\"S\"><Table>\($0)</Table></Worksheet>" }
    return Array((opening + tables.joined(separator: "\n") + "</Workbook>").utf8)
  }

  static let header = row("First Name", "Last Name", "Email", "Phone")

  @Test("Titles and headers are frame, rows are cards", .enabled(if: Corpus.isPresent))
  func sample() throws {
    let file = Corpus.root.deletingLastPathComponent()
      .appendingPathComponent("formats/samples/spreadsheetml2003.xml")
    let bytes = Array(try Data(contentsOf: file))
    let sample = InputSample(bytes: bytes, fileName: "list.xml")
    let claims = FormatRegistry.standard.claims(sample).filter { $0.confidence == .certain }
    #expect(claims.map(\.format.name) == ["spreadsheetml"])
    let result = try read(bytes, format: .spreadsheetML)
    #expect(result.cards.count == 2)
    #expect(result.problems.isEmpty)
    let first = CardSummary(try #require(result.cards.first))
    #expect(first.given == "Dana")
    #expect(first.family == "Whitfield")
    #expect(first.org == ["Harbor Logistics"])
    #expect(first.emails == ["dana.whitfield@example.com"])
    #expect(first.phones == ["12025550101"])
    let second = try #require(result.cards.last)
    #expect(CardSummary(second).given == "Luis")
    #expect(second.contact.texts(.note) == ["VIP guest"])
  }

  @Test(
    "Numbers come as they were typed",
    arguments: [
      ("12025550101", "12025550101"), ("1.2025550101E10", "12025550101"),
      ("12025550101.0", "12025550101"), ("1.5", "1.5"), ("-2.50", "-2.5"), ("1E3", "1000"),
      ("4.4E-2", "0.044"), ("00123", "00123"), ("", ""), ("abc", "abc"), ("1E999", "1E999"),
      ("4.91711234567E+11", "491711234567"), (".5", "0.5"), ("E5", "E5"),
    ]
  )
  func numbers(written: String, expected: String) {
    let digits = SpreadsheetValue.digits(Array(written.utf8))
    #expect(String(decoding: digits, as: UTF8.self) == expected)
  }

  @Test(
    "A date without a time is a day",
    arguments: [
      ("2026-11-01T00:00:00.000", "2026-11-01"), ("2026-11-01T09:30:00.000", "2026-11-01T09:30:00"),
      ("2026-11-01", "2026-11-01"), ("", ""), (".", ""),
    ]
  )
  func dates(written: String, expected: String) {
    let date = SpreadsheetValue.date(Array(written.utf8))
    #expect(String(decoding: date, as: UTF8.self) == expected)
  }

  @Test("ss:Index and MergeAcross skip cells")
  func positions() throws {
    let cells =
      Self.cell("Ada", #" ss:MergeAcross="1""#) + Self.cell("ada@example.com")
      + Self.cell("12025550100", #" ss:Index="4""#, type: "Number")
    let result = try read(
      Self.book(Self.header + "<Row>" + cells + "</Row>"),
      format: .spreadsheetML
    )
    let summary = CardSummary(try #require(result.cards.first))
    #expect(summary.given == "Ada")
    #expect(summary.emails == ["ada@example.com"])
    #expect(summary.phones == ["12025550100"])
  }

  @Test("The address behind a text is kept")
  func links() throws {
    let link = #" ss:HRef="mailto:ada@example.com?subject=Hi""#
    let inColumn =
      "<Row>" + Self.cell("Ada") + Self.cell("Byron") + Self.cell("write", link)
      + "</Row>"
    let behindName = "<Row>" + Self.cell("Ada", link) + Self.cell("Byron") + "</Row>"
    let others = Self.row("Bo", "Li", "bo@example.com") + Self.row("Cy", "Oz", "cy@example.com")
    for row in [inColumn, behindName] {
      let result = try read(Self.book(Self.header + row + others), format: .spreadsheetML)
      let summary = CardSummary(try #require(result.cards.first))
      #expect(summary.emails == ["ada@example.com"])
      #expect(summary.given == "Ada")
    }
  }

  @Test("Each sheet has its own header, and records are numbered through")
  func sheets() throws {
    let other = Self.row("E-Mail", "Nachname") + Self.row("eva@example.com", "Klein")
    let result = try read(
      Self.book(Self.header + Self.row("Ada", "Byron", "ada@example.com"), "", other),
      format: .spreadsheetML
    )
    #expect(result.cards.map(\.record) == [1, 2])
    let summaries = result.cards.map(CardSummary.init)
    #expect(summaries.map(\.family) == ["Byron", "Klein"])
    #expect(summaries.map(\.emails) == [["ada@example.com"], ["eva@example.com"]])
  }

  @Test("A sheet of something else is left out, and it is said")
  func otherSheet() throws {
    let rooms = Self.row("Room", "Seats") + Self.row("Blue", "40") + Self.row("Green", "12")
    let people = Self.header + Self.row("Ada", "Byron", "ada@example.com")
    let result = try read(Self.book(rooms, people), format: .spreadsheetML)
    #expect(result.cards.count == 1)
    #expect(result.problems.map(\.code) == ["sheet-without-contacts"])
  }

  @Test("Blank rows are no records, hidden ones are")
  func blankRows() throws {
    let hidden = "<Row ss:Hidden=\"1\">" + Self.cell("Ada") + Self.cell("Byron") + "</Row>"
    let blank = "<Row/><Row><Cell><Data ss:Type=\"String\"> </Data></Cell></Row>"
    let result = try read(Self.book(Self.header + blank + hidden), format: .spreadsheetML)
    #expect(result.cards.count == 1)
  }

  @Test("The error of a formula is no value")
  func errors() throws {
    let row = "<Row>" + Self.cell("Ada") + Self.cell("#N/A", type: "Error") + "</Row>"
    let result = try read(Self.book(Self.header + row), format: .spreadsheetML)
    #expect(result.cards.first?.codes == ["cell-error"])
  }

  @Test("Indices out of all bounds cost nothing")
  func hostileIndices() throws {
    let cells =
      Self.cell("Ada") + Self.cell("x", #" ss:Index="99999999999""#)
      + Self.cell("y", #" ss:Index="-1" ss:MergeAcross="9223372036854775807""#)
      + Self.cell("z", #" ss:MergeAcross="-5""#) + Self.cell("w", #" ss:Index="1""#)
    let result = try read(
      Self.book(Self.header + "<Row>" + cells + "</Row>"),
      format: .spreadsheetML
    )
    #expect(result.cards.first?.codes == ["too-many-columns"])
    #expect(result.cards.first.map { CardSummary($0).given } == "Ada")
  }

  @Test("Reading in pieces is the same as in one go")
  func pieces() throws {
    let people = Self.header + Self.row("Ada", "Bärtig", "ada@example.com")
    let bytes = Self.book(people, Self.row("Room") + Self.row("Blue"), people)
    let whole = try read(bytes, format: .spreadsheetML)
    for chunk in [1, 3, 64, 1000] {
      #expect(try read(bytes, chunk: chunk, format: .spreadsheetML) == whole)
    }
  }
}
