import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

private typealias Book = TestWorkbook

@Suite("Workbooks that are damaged or mean harm")
struct HostileWorkbookTests {
  private func read(_ book: TestWorkbook) throws -> ReadResult {
    try ContactFormatsTests.read(book.bytes, format: .xlsx)
  }

  private static var good: TestWorkbook { TestWorkbook(Book.header + Book.ada) }

  @Test("Something else is told to be no workbook")
  func nothing() throws {
    let zip = ArchiveBuilder.bytes(.zip, [ArchiveBuilder.Entry("a.txt")])
    for bytes in [[], Array("Name,Email\nAda,a@b.c\n".utf8), [0x50, 0x4B, 3, 4], zip] {
      let result = try ContactFormatsTests.read(bytes, format: .xlsx)
      #expect(result.problems.map(\.code) == ["no-workbook"])
      #expect(result.cards.isEmpty)
    }
  }

  @Test("Encrypted and older workbooks are told what to do")
  func compoundFiles() throws {
    func file(_ name: String) -> [UInt8] {
      var entry = Array(name.utf8.map { [$0, 0] }.joined())
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[64] = UInt8(2 * name.utf8.count + 2)
      return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        + [UInt8](repeating: 7, count: 1016) + entry + [UInt8](repeating: 0, count: 512)
    }
    for (name, code) in [
      ("EncryptedPackage", "encrypted-workbook"), ("Workbook", "legacy-workbook"),
      ("Book", "legacy-workbook"),
    ] {
      let result = try ContactFormatsTests.read(file(name), format: .xlsx)
      #expect(result.problems.map(\.code.rawValue) == [code])
      let claims = FormatRegistry.standard.claims(InputSample(bytes: file(name)))
      #expect(claims.map(\.format.name) == ["xlsx"])
    }
    #expect(FormatRegistry.standard.claims(InputSample(bytes: file("WordDocument"))).isEmpty)
  }

  @Test("A zip with a password is told to be encrypted")
  func password() throws {
    let bytes = ArchiveBuilder.bytes(.zip, Self.good.entries, password: "x")
    let result = try ContactFormatsTests.read(bytes, format: .xlsx)
    #expect(result.problems.map(\.code) == ["encrypted-workbook"])
  }

  @Test("A workbook over the limit is frame, and it is told")
  func tooLarge() throws {
    let bytes = Self.good.bytes
    for limit in [bytes.count, bytes.count - 1] {
      let result = try ContactFormatsTests.read(
        bytes,
        chunk: 100,
        limits: ReadingLimits(recordBytes: limit),
        format: .xlsx
      )
      #expect(result.problems.map(\.code) == (limit == bytes.count ? [] : ["record-too-large"]))
      #expect(result.cards.count == (limit == bytes.count ? 1 : 0))
    }
  }

  @Test("Cut off anywhere, it gives what is there, and says so")
  func truncated() throws {
    let rows = (0..<300).map { Book.row(["Ada \($0)", "Byron", "a\($0 * 7919)@example.com", ""]) }
    let bytes = Book(Book.header + rows.joined()).bytes
    var most = 0
    for end in stride(from: 0, to: bytes.count, by: 37) {
      let result = try ContactFormatsTests.read(Array(bytes[..<end]), format: .xlsx)
      most = max(most, result.cards.count)
      #expect(result.cards.count <= 300)
      #expect(result.cards.count == 300 || !result.problems.isEmpty, "cut at \(end)")
    }
    // Without the directory at its end the file can still be read.
    #expect(most == 300)
  }

  @Test("Rows before the damage of a part are read, whatever the size of a chunk")
  func rowsBeforeDamage() throws {
    let rows = (0..<300).map { Book.row(["Ada \($0)", "Byron", "a\($0 * 7919)@example.com", ""]) }
    let bytes = Book(Book.header + rows.joined()).bytes
    for end in stride(from: bytes.count / 3, to: bytes.count, by: 613) {
      let whole = try ContactFormatsTests.read(Array(bytes[..<end]), format: .xlsx)
      for chunk in [2, 100, 5000] {
        let pieces = try ContactFormatsTests.read(Array(bytes[..<end]), chunk: chunk, format: .xlsx)
        #expect(pieces == whole, "cut at \(end), chunks of \(chunk)")
      }
    }
  }

  @Test("A part with a wrong checksum is read, and said to be damaged")
  func wrongChecksum() throws {
    var bytes = Book(Book.header + Book.ada).bytes
    // The sheet is stored behind this name; its checksum stands in front of it or behind its data.
    let name = Array("xl/sheets/0.xml".utf8)
    let local = try #require(bytes.firstRange(of: name)).lowerBound - 30
    let flags = bytes[local + 6]
    if flags & 8 == 0 {
      bytes[local + 14] ^= 0xFF
    } else {
      let behind = bytes[(local + 30)...].firstRange(of: [0x50, 0x4B, 7, 8])
      bytes[try #require(behind).upperBound] ^= 0xFF
    }
    for chunk in [2, 100, 256 << 10] {
      let result = try ContactFormatsTests.read(bytes, chunk: chunk, format: .xlsx)
      #expect(result.cards.count == 1, "chunks of \(chunk)")
      #expect(result.problems.map(\.code).contains("damaged-part"), "chunks of \(chunk)")
    }
  }

  @Test("Changed bytes never stop the reader")
  func mutations() throws {
    let seed: UInt64 = 20_261_101
    var generator = SeededGenerator(seed: seed)
    let book = Book(Book.header + Book.ada, Book.header + Book.ada, texts: ["<t>x</t>"])
    let bytes = book.bytes
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        changed[Int.random(in: 0..<bytes.count, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      _ = try ContactFormatsTests.read(changed, format: .xlsx)
      let sample = InputSample(bytes: changed)
      #expect(FormatRegistry.standard.claims(sample).count <= 1, "seed \(seed)")
    }
  }

  @Test("Parts with changed bytes never stop the reader")
  func changedParts() throws {
    let seed: UInt64 = 4711
    var generator = SeededGenerator(seed: seed)
    let shared = Book.row(Book.value("0", " t=\"s\"") + Book.value("1", " s=\"1\""))
    var book = Book(Book.header + Book.ada + shared, Book.header + shared, texts: ["<t>x</t>"])
    book.formats = ["yyyy\\-mm", "\"+\"0"]
    book.sheets[0].tail = "<hyperlinks><hyperlink ref=\"A2:B9\" r:id=\"h\"/></hyperlinks>"
    book.sheets[0].relationships =
      "<Relationship Id=\"h\" Type=\"\(book.office)/hyperlink\" TargetMode=\"External\" "
      + "Target=\"mailto:ada@example.com\"/>"
    let members = book.members
    for _ in 0..<300 {
      let changed = members.map { member in
        var bytes = Array(member.text.utf8)
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
          let index = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0...3, using: &generator) {
          case 0: bytes.remove(at: index)
          case 1: bytes[index] = UInt8.random(in: 0...255, using: &generator)
          case 2: bytes[index] = Array("<>&\"'/=_09-Ex".utf8).randomElement(using: &generator) ?? 0
          default: bytes.removeSubrange(index..<min(bytes.count, index + 20))
          }
          if bytes.isEmpty { bytes = [0] }
        }
        return ArchiveBuilder.Entry(member.name, bytes: bytes)
      }
      let result = try ContactFormatsTests.read(
        ArchiveBuilder.bytes(.zip, changed),
        format: .xlsx
      )
      #expect(result.cards.count <= 8, "seed \(seed)")
    }
  }

  @Test("What unpacks to far more than its size is read up to a bound")
  func bomb() throws {
    let package = ZipPackage(
      Book(Book.header + String(repeating: "<row></row>\n", count: 400_000)).bytes,
      limits: UnpackingLimits(ratio: 20, ratioFreeBytes: 1 << 20)
    )
    let stream = try #require(package.open("xl/sheets/0.xml"))
    var copy = stream
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var total = 0
    while true {
      let count = try buffer.withUnsafeMutableBytes { try copy.read(into: $0) }
      if count == 0 { break }
      total += count
    }
    #expect(total < 2 << 20)
    #expect(package.refusal?.code == "unpacked-too-large")
    #expect(package.takeProblems().map(\.code) == ["unpacked-too-large"])
    #expect(package.open("xl/workbook.xml") == nil)
  }

  @Test("Shared texts take no more memory than a record may")
  func manyTexts() throws {
    let texts = [String](repeating: "<t/>", count: 5000)
    let package = ZipPackage(Book("", texts: texts).bytes)
    let limits = ReadingLimits(recordBytes: 16 << 10)
    let strings = SharedStrings("xl/texts.xml", of: package, limits: limits)
    #expect(strings.count == 1025)
    #expect(package.takeProblems().map(\.code) == ["too-many-texts"])
  }

  @Test("Entities are not expanded, and nothing is loaded")
  func entities() throws {
    var book = Self.good
    let sheet = try #require(book.members.first { $0.name == "xl/sheets/0.xml" })
    let text = sheet.text
    let doctype =
      "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
      + "<!ENTITY b \"&a;&a;\">]><worksheet"
    book.parts["xl/sheets/0.xml"] = text.replacing("<worksheet", with: doctype)
      .replacing("Ada", with: "Ada &a; &b;")
    let result = try read(book)
    #expect(result.cards.first.map { CardSummary($0).given } == "Ada &a; &b;")
    #expect(result.problems.map(\.code) == ["doctype-ignored"])
    #expect(result.problems.first?.element == "xl/sheets/0.xml")
    #expect(result.problems.first?.line == nil)
  }

  @Test("Elements nested a million deep cost one row")
  func deep() throws {
    let deep = String(repeating: "<x>", count: 1_000_000)
    let book = Book(Book.header + Book.ada + "<row><c>" + deep)
    let result = try read(book)
    #expect(result.cards.count == 1)
    #expect(!result.skipped.isEmpty || !result.problems.isEmpty)
  }

  @Test("A broken row costs one row")
  func brokenRow() throws {
    let book = Book(Book.header + Book.ada + "<row><c t=\"str\"><v>x</c></row>" + Book.ada)
    let result = try read(book)
    #expect(result.cards.count == 2)
    #expect(result.skipped.count == 1)
    #expect(result.skipped.first?.problem.element == "xl/sheets/0.xml")
  }

  @Test("Sheets and workbooks outside of the file are never opened")
  func externalTargets() throws {
    var book = Self.good
    let type = book.office + "/worksheet"
    for target in [
      "file:///etc/passwd\" TargetMode=\"External", "../../../etc/passwd", "/etc/passwd",
      "http://example.com/sheet.xml", "..\\..\\windows", "",
    ] {
      book.parts["xl/_rels/workbook.xml.rels"] =
        "<Relationships><Relationship Id=\"s0\" Type=\"\(type)\" Target=\"\(target)\"/>"
        + "</Relationships>"
      let result = try read(book)
      #expect(result.cards.isEmpty)
      #expect(result.problems.map(\.code) == ["missing-sheet"], "\(target)")
    }
  }

  @Test("Without relationships the usual names are tried")
  func missingRelationships() throws {
    var book = Self.good
    let sheet = try #require(book.members.first { $0.name == "xl/sheets/0.xml" })
    book.missing = ["_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/sheets/0.xml"]
    book.parts["xl/worksheets/Sheet1.xml"] = sheet.text
    #expect(try read(book).cards.count == 1)
  }

  @Test("Missing parts are told")
  func missingParts() throws {
    var book = Self.good
    book.missing = ["xl/sheets/0.xml"]
    #expect(try read(book).problems.map(\.code) == ["missing-sheet"])
    book.missing = ["xl/workbook.xml"]
    #expect(try read(book).problems.map(\.code) == ["no-workbook"])
    book.missing = []
    book.parts["xl/workbook.xml"] = "<workbook><sheets/></workbook>"
    #expect(try read(book).problems.map(\.code) == ["no-workbook"])
  }

  @Test("Members with odd names are nobody's parts")
  func oddNames() throws {
    var book = Self.good
    book.extra = [
      ArchiveBuilder.Entry("../xl/workbook.xml", "<x/>"), ArchiveBuilder.Entry("/etc/passwd"),
      ArchiveBuilder.Entry("xl/../../x"), ArchiveBuilder.Entry("a\u{1}b"),
      ArchiveBuilder.Entry(String(repeating: "n", count: 3000)),
    ]
    let result = try read(book)
    #expect(result.cards.count == 1)
    #expect(result.problems.isEmpty)
  }

  @Test("A part that is a symbolic link is not followed")
  func symbolicLink() throws {
    var book = Self.good
    book.missing = ["xl/sheets/0.xml"]
    book.extra = [ArchiveBuilder.Entry("xl/sheets/0.xml", link: "/etc/passwd")]
    let result = try read(book)
    #expect(result.cards.isEmpty)
    #expect(result.problems.map(\.code) == ["unreadable-sheet"])
  }

  @Test("A part that is named as many sheets is read once")
  func sameSheet() throws {
    var book = Self.good
    let sheets = (0..<5000).map { "<sheet name=\"S\($0)\" sheetId=\"\($0)\" r:id=\"s0\"/>" }
    book.parts["xl/workbook.xml"] =
      "<workbook xmlns:r=\"\(book.office)\"><sheets>\(sheets.joined())</sheets></workbook>"
    let result = try read(book)
    #expect(result.cards.count == 1)
    #expect(result.problems.map(\.code) == ["too-many-sheets"])
  }

  @Test("A problem says in which of several sheets it is")
  func problemsOfSheets() throws {
    let row = Book.row(Book.text("Bo") + Book.value("#REF!", " t=\"e\""), number: 9)
    let result = try read(Book(Book.header + Book.ada, Book.header + row))
    let problem = try #require(result.cards.last?.problems.first)
    #expect(problem.code == "cell-error")
    #expect(problem.element == "Sheet2")
    #expect(problem.line == 9)
  }

  @Test("Rows out of all bounds, and backwards")
  func rowNumbers() throws {
    let rows =
      Book.header + Book.row(["Ada"], number: 99_999_999_999) + Book.row(["Bo"], number: -3)
      + Book.row(["Cy"], number: 2) + Book.row(["Di"], number: 2)
    let result = try read(Book(rows))
    #expect(result.cards.map { CardSummary($0).given } == ["Ada", "Bo", "Cy", "Di"])
    #expect(result.cards.map(\.line) == [1 << 30, 1 << 30, 2, 2])
  }
}
