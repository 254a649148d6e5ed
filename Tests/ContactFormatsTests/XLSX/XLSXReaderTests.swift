import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

private typealias Book = TestWorkbook

@Suite("Workbooks (.xlsx)")
struct XLSXReaderTests {
  private func summaries(_ book: TestWorkbook) throws -> [CardSummary] {
    try read(book.bytes, format: .xlsx).cards.map(CardSummary.init)
  }

  @Test("All bytes are frame, and cards stand at the end without any")
  func balance() throws {
    let bytes = Book(Book.header + Book.ada + Book.row(["Bo", "Li", "bo@example.com"])).bytes
    let result = try read(bytes, format: .xlsx)
    #expect(result.problems.isEmpty)
    #expect(result.cards.map(\.record) == [1, 2])
    #expect(result.cards.map(\.line) == [2, 3])
    #expect(result.cards.allSatisfy { $0.raw.isEmpty && $0.offset == bytes.count })
    let first = CardSummary(try #require(result.cards.first))
    #expect(first.given == "Ada")
    #expect(first.family == "Byron")
    #expect(first.emails == ["ada@example.com"])
    #expect(first.phones == ["+12025550101"])
  }

  @Test("Reading in pieces is the same as in one go")
  func pieces() throws {
    let bytes = Book(Book.header + Book.ada, Book.row(["Room"]) + Book.row(["Blue"])).bytes
    let whole = try read(bytes, format: .xlsx)
    #expect(whole.cards.count == 1)
    for chunk in [1, 3, 64, 1000] {
      #expect(try read(bytes, chunk: chunk, format: .xlsx) == whole)
    }
  }

  @Test("Shared texts: plain, in runs, spoken, with escapes and blanks")
  func sharedTexts() throws {
    let texts = [
      "<t>First Name</t>", "<t>Last Name</t>", "<t>Email</t>", "<t>Notes</t>",
      "<r><rPr><b/></rPr><t>Ada</t></r><r><t xml:space=\"preserve\"> </t></r><r><t>Mae</t></r>",
      "<t>山田</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/>",
      "<t>a&amp;b@example.com</t>", "<t>two_x000D_\nlines _x005F_x0041_ _x00_</t>",
    ]
    func row(_ indexes: Int...) -> String {
      Book.row(indexes.map { Book.value("\($0)", " t=\"s\"") }.joined())
    }
    let result = try read(
      Book(row(0, 1, 2, 3) + row(4, 5, 6, 7), texts: texts).bytes,
      format: .xlsx
    )
    let summary = CardSummary(try #require(result.cards.first))
    #expect(summary.given == "Ada Mae")
    #expect(summary.family == "山田")
    #expect(summary.emails == ["a&b@example.com"])
    #expect(result.cards.first?.contact.texts(.note) == ["two\nlines _x0041_ _x00_"])
    #expect(result.problems.isEmpty)
  }

  @Test("Cells and rows that are not written leave gaps")
  func gaps() throws {
    let header = Book.row(
      Book.text("First Name", " r=\"B3\"") + Book.text("Email", " r=\"D3\""),
      number: 3
    )
    let person = Book.row(
      Book.text("Ada", " r=\"B7\"") + Book.text("ada@example.com", " r=\"D7\""),
      number: 7
    )
    let other = Book.row(Book.text("Bo", " r=\"B8\"") + "<c r=\"C8\" s=\"1\"/>", number: 8)
    let result = try read(Book(header + person + other).bytes, format: .xlsx)
    #expect(result.cards.map(\.line) == [7, 8])
    let all = result.cards.map(CardSummary.init)
    #expect(all.map(\.given) == ["Ada", "Bo"])
    #expect(all.map(\.emails) == [["ada@example.com"], []])
  }

  @Test("Title rows that are merged stand before the header")
  func titles() throws {
    let title = Book.row(Book.text("Guest list of the fair", " r=\"A1\""), number: 1)
    var book = Book(title + "<row r=\"2\"/>" + Book.header + Book.ada)
    book.sheets[0].tail = "<mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>"
    let result = try read(book.bytes, format: .xlsx)
    #expect(result.problems.isEmpty)
    #expect(result.cards.map(\.line) == [4])
    #expect(result.cards.map { CardSummary($0).given } == ["Ada"])
  }

  @Test("Each sheet has its own header, hidden ones too; records are numbered through")
  func sheets() throws {
    let other = Book.row(["E-Mail", "Nachname"]) + Book.row(["eva@example.com", "Klein"])
    var book = Book(Book.header + Book.ada, "", other)
    book.sheets[2].state = " state=\"veryHidden\""
    let result = try read(book.bytes, format: .xlsx)
    #expect(result.cards.map(\.record) == [1, 2])
    #expect(result.cards.map { CardSummary($0).family } == ["Byron", "Klein"])
    #expect(result.problems.isEmpty)
  }

  @Test("A sheet of something else is left out, and it is said which")
  func otherSheet() throws {
    let rooms =
      Book.row(["Room", "Seats"]) + Book.row(["Blue", "40"]) + Book.row(["Green", "12"])
    var book = Book(rooms, Book.header + Book.ada)
    book.sheets[0].name = "Rooms"
    let result = try read(book.bytes, format: .xlsx)
    #expect(result.cards.count == 1)
    #expect(result.problems.map(\.code) == ["sheet-without-contacts"])
    #expect(result.problems.first?.element == "Rooms")
  }

  @Test("A guest who declined is known by the product's headers")
  func guests() throws {
    let header = Book.row([
      "api_id", "name", "first_name", "last_name", "email", "phone_number", "created_at",
      "approval_status",
    ])
    let guest = Book.row(["g1", "Ada Byron", "Ada", "Byron", "ada@x.com", "", "", "declined"])
    let result = try read(Book(header + guest).bytes, format: .xlsx)
    #expect(result.cards.first?.absence != nil)
  }

  @Test("What a cell links to is an address where its text is none")
  func links() throws {
    let others = Book.row(["Bo", "Li", "bo@example.com"])
    var book = Book(
      Book.header + Book.row(["Ada", "Byron", "write"]) + others
        + Book.row(
          Book.text("Cy") + Book.text("Oz")
            + "<c t=\"str\"><f>HYPERLINK(\"mailto:cy@example.com\",\"Mail\")</f><v>Mail</v></c>"
        )
    )
    book.sheets[0].tail =
      "<hyperlinks><hyperlink ref=\"C2\" r:id=\"h\"/><hyperlink ref=\"A3\" r:id=\"w\"/></hyperlinks>"
    let type = "\(book.office)/hyperlink\" TargetMode=\"External\""
    book.sheets[0].relationships =
      "<Relationship Id=\"h\" Type=\"\(type) Target=\"mailto:ada@example.com?subject=Hi\"/>"
      + "<Relationship Id=\"w\" Type=\"\(type) Target=\"https://example.com/\"/>"
    let all = try summaries(book)
    #expect(all.map(\.emails) == [["ada@example.com"], ["bo@example.com"], ["cy@example.com"]])
    #expect(all.map(\.given) == ["Ada", "Bo", "Cy"])
  }

  @Test("The strict variant, absolute targets and a missing style part make no difference")
  func variants() throws {
    var strict = Book(Book.header + Book.ada)
    strict.isStrict = true
    var absolute = Book(Book.header + Book.ada)
    absolute.usesAbsoluteTargets = true
    var styled = Book(Book.header + Book.ada.replacing("<c ", with: "<c s=\"9\" "))
    styled.formats = []
    styled.missing = ["xl/styles.xml"]
    for book in [strict, absolute, styled] {
      #expect(try summaries(book).map(\.given) == ["Ada"])
    }
  }

  @Test("Prefixes of elements make no difference")
  func prefixes() throws {
    var book = Book("")
    let rows = (Book.header + Book.ada).replacing("</", with: "\u{1}").replacing("<", with: "<x:")
      .replacing("\u{1}", with: "</x:")
    book.parts["xl/sheets/0.xml"] =
      #"<x:worksheet xmlns:x="\#(book.main)"><x:sheetData>\#(rows)</x:sheetData></x:worksheet>"#
    #expect(try summaries(book).map(\.given) == ["Ada"])
  }

  @Test("A mapping that the user gives holds for sheets too")
  func userMapping() throws {
    let rows =
      Book.row(["Badge", "Email"]) + Book.row(["Ada", "ada@x.com"]) + Book.row(["Bo", "b@x.com"])
    var reader = ContactFormat.xlsx.makeReader(
      MemoryStream(Book(rows).bytes),
      ReadingOptions(fields: [FieldMapping("Badge", .fn)])
    )
    var names: [String?] = []
    while let element = try reader.next() {
      if case .card(let card) = element { names.append(CardSummary(card).fn) }
    }
    #expect(names == ["Ada", "Bo"])
    #expect(reader.mapping.first?.basis == .user)
  }
}
