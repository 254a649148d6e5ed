import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("Reading delimited text")
struct CSVReaderTests {
  private func format(_ name: String = "csv") throws -> ContactFormat {
    try #require(FormatFamily.csv.formats.first { $0.name == name })
  }

  /// Reads in one go and in tiny pieces; the result must be the same.
  private func readTable(
    _ bytes: [UInt8],
    as name: String = "csv",
    limits: ReadingLimits = ReadingLimits(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ReadResult {
    let format = try format(name)
    let whole = try read(bytes, limits: limits, format: format, sourceLocation: sourceLocation)
    for chunk in [1, 2, 7] {
      let pieces = try read(
        bytes,
        chunk: chunk,
        limits: limits,
        format: format,
        sourceLocation: sourceLocation
      )
      #expect(
        pieces == whole,
        "reading in pieces of \(chunk) must give the same",
        sourceLocation: sourceLocation
      )
    }
    return whole
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A row is a card: its own bytes, its line, its number; the rest is frame")
  func cards() throws {
    let table = """
      Name,Email,City\r
      Ada Lovelace,ada@x.org,London\r
      ,,\r
      \r
      "Bob
      Smith",bob@x.org\r
      Cy Young,cy@x.org,"Boston"
      """
    let result = try readTable(Array(table.utf8))
    #expect(
      result.cards.map { text($0.raw) } == [
        "Ada Lovelace,ada@x.org,London", "\"Bob\nSmith\",bob@x.org", "Cy Young,cy@x.org,\"Boston\"",
      ]
    )
    #expect(result.cards.map(\.line) == [2, 5, 7])
    #expect(result.cards.map(\.record) == [1, 2, 3])
    #expect(
      result.cards.map { $0.contact.texts(.email).first } == ["ada@x.org", "bob@x.org", "cy@x.org"]
    )
    #expect(result.encoding == "us-ascii")
    #expect(result.codes.isEmpty)
  }

  @Test("A preamble before the header is frame")
  func preamble() throws {
    let table = """
      Notes:
      "When exporting, you may notice that some addresses are missing.
      See https://example.com/a,b;c"

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Lovelace,https://x.org/ada,ada@x.org,Engines,Analyst,12 Nov 2026
      """
    let result = try readTable(Array(table.utf8), as: "linkedin-csv")
    #expect(result.cards.map(\.line) == [6])
    #expect(result.cards.map(\.record) == [1])
    #expect(result.problems.isEmpty)
  }

  @Test("A footer of the product is frame")
  func footer() throws {
    let table = """
      "Salutation","First Name","Last Name","Title","Mailing Street","Mailing City",\
      "Mailing State/Province","Mailing Zip/Postal Code","Mailing Country","Phone","Mobile","Fax",\
      "Email","Account Owner","Account Name"
      "Ms.","Dana","Whitfield","","","","","","","","","","dana@x.org","Pat Doe","Harbor"


      "Grand Totals (1 record)"

      "Copyright (c) 2026 salesforce.com, inc."
      """
    let result = try readTable(Array(table.utf8), as: "salesforce-report-csv")
    #expect(result.cards.count == 1)
    #expect(result.problems.isEmpty)
  }

  @Test("Problems of a row stand with its card")
  func rowProblems() throws {
    let result = try readTable(
      Array("Name,Email\n\"Ada,ada@x.org\nBob,b\0ob@x.org\nCy,cy@x.org\n".utf8)
    )
    #expect(result.cards.map(\.codes) == [["unbalanced-quote"], ["nul-in-cell"], []])
    #expect(
      result.cards.map { $0.contact.texts(.email) } == [["ada@x.org"], ["bob@x.org"], ["cy@x.org"]]
    )
  }

  @Test("Problems of the header belong to no card")
  func headerProblems() throws {
    let result = try readTable(Array("Na\0me,Email\nAda,ada@x.org\n".utf8))
    #expect(result.cards.count == 1)
    #expect(result.cards.first?.problems.isEmpty == true)
    #expect(result.problems.map(\.code.rawValue) == ["nul-in-cell"])
  }

  @Test("A row over the limit is skipped with a number of its own, and the rest is read")
  func tooLarge() throws {
    let long = String(repeating: "x", count: 500)
    let result = try readTable(
      Array("Name,Email\nAda,a@x.org\n\(long),b@x.org\nCy,c@x.org\n".utf8),
      limits: ReadingLimits(recordBytes: 200)
    )
    #expect(result.cards.map(\.record) == [1, 3])
    #expect(result.skipped.map(\.record) == [2])
    #expect(result.skipped.map(\.byteCount) == [508])
    #expect(result.skipped.map(\.raw) == [nil])
    #expect(result.skipped.map(\.problem.code.rawValue) == ["record-too-large"])
    #expect(result.skipped.map(\.problem.line) == [3])
  }

  @Test("UTF-16 is given back as it stands")
  func wide() throws {
    let source = "\u{FEFF}Name;Email\r\nZoë;z@x.org\r\n\"Bo \"\"B\"\"\";b@x.org\r\n"
    let bytes = source.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let result = try readTable(bytes)
    #expect(result.encoding == "utf-16le")
    #expect(result.cards.map { $0.contact.texts(.fn).first } == ["Zoë", "Bo \"B\""])
    #expect(result.cards.map(\.line) == [2, 3])
  }

  @Test(
    "An empty table has no cards",
    arguments: ["", "\n\n", "Name,Email\n", "\u{FEFF}", "sep=,\n"]
  )
  func empty(_ source: String) throws {
    let result = try readTable(Array(source.utf8))
    #expect(result.cards.isEmpty)
    #expect(result.skipped.isEmpty)
  }

  @Test(
    "Every sample keeps its balance, in every product's format",
    .enabled(if: Reference.isPresent)
  )
  func samples() throws {
    let names = try Reference.names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xls") }
    for name in names {
      let bytes = try Reference.sample(name)
      for format in FormatFamily.csv.formats {
        let whole = try read(bytes, format: format)
        #expect(try read(bytes, chunk: 7, format: format) == whole, "\(name) as \(format.name)")
      }
    }
  }

  @Test(
    "Every table of the corpus is in its encoding and has its number of cards",
    .enabled(if: Corpus.isPresent)
  )
  func corpus() throws {
    for file in try Corpus.files("csv") {
      let sample = InputSample(bytes: Array(file.bytes.prefix(InputSample.byteCount)))
      let format = try #require(FormatFamily.csv.claims(sample).first?.format, "\(file.name)")
      let result = try read(file.bytes, format: format)
      let encoding = result.encoding.replacing("us-", with: "")
      #expect(encoding == file.expected.encoding.replacing("-bom", with: ""), "\(file.name)")
      #expect(result.cards.count == file.expected.cardCount, "\(file.name): \(result.codes)")
    }
  }

  @Test("A damaged table is read to its end")
  func mutations() throws {
    var generator = SeededGenerator()
    let format = try format()
    let source = Array(
      "Name;Email;City\r\n\"Zoë \"\"Z\"\" Q\";z@x.org;\"Ber\nlin\"\r\nAda;a@x.org;Bonn\r\n".utf8
    )
    for _ in 0..<200 {
      var bytes = source
      for _ in 0..<generator.int(1...4) {
        let index = generator.int(0...bytes.count - 1)
        switch generator.int(1...3) {
        case 1: bytes.remove(at: index)
        case 2: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
        default: bytes.insert(generator.pick([0x22, 0x3B, 0x0A, 0x0D, 0, 0xC3]) ?? 0, at: index)
        }
      }
      let whole = try read(bytes, format: format)
      #expect(try read(bytes, chunk: 1, format: format) == whole, "\(generator): \(bytes)")
    }
  }
}
