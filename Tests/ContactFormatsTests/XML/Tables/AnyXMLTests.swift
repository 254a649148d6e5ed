import ContactModel
import Testing

@testable import ContactFormats

@Suite("XML of a vocabulary nobody knows")
struct AnyXMLTests {
  /// Everything a reader gave, with options.
  private func read(
    _ text: String,
    chunk: Int = 256 << 10,
    _ options: ReadingOptions = ReadingOptions()
  ) throws -> (result: ReadResult, mapping: [MappedColumn]) {
    let mapping = MappingBox()
    let format = ContactFormat(
      name: "xml",
      title: "",
      usualEncounter: .attended,
      makeReader: { stream, asked in
        var options = options
        options.limits = asked.limits
        return Noting(AnyXMLReader(stream, options: options), mapping)
      }
    )
    let result = try ContactFormatsTests.read(Array(text.utf8), chunk: chunk, format: format)
    return (result, mapping.columns)
  }

  private final class MappingBox: @unchecked Sendable {
    var columns: [MappedColumn] = []
  }

  private struct Noting: ContactReader {
    var reader: AnyXMLReader
    let box: MappingBox

    init(_ reader: AnyXMLReader, _ box: MappingBox) {
      self.reader = reader
      self.box = box
    }

    var encoding: String { reader.encoding }

    mutating func next() throws(ByteStreamError) -> SourceElement? {
      let element = try reader.next()
      box.columns = reader.mapping
      return element
    }
  }

  private static func people(_ records: String...) -> String {
    "<?xml version=\"1.0\"?>\n<people>\n" + records.joined(separator: "\n") + "\n</people>\n"
  }

  private static let two = people(
    "<person><name>Ada Byron</name><mail>ada@example.com</mail></person>",
    "<person><name>Bo Li</name><mail>bo@example.com</mail></person>"
  )

  @Test("The element that repeats and looks like a contact is the record")
  func plain() throws {
    let (result, mapping) = try read(Self.two)
    #expect(result.cards.count == 2)
    #expect(result.problems.isEmpty)
    #expect(result.cards.map { CardSummary($0).fn } == ["Ada Byron", "Bo Li"])
    #expect(
      result.cards.map { CardSummary($0).emails } == [["ada@example.com"], ["bo@example.com"]]
    )
    #expect(mapping.map(\.column) == ["name", "mail"])
    #expect(mapping.map(\.field) == ["fn", "email"])
    #expect(mapping.map(\.basis) == [.concluded, .concluded])
    #expect(mapping.allSatisfy { $0.number == nil })
  }

  @Test("Nested elements and attributes are columns by their paths")
  func nested() throws {
    func record(_ name: String, _ city: String) -> String {
      "<contact id=\"7\"><name><first>\(name)</first><last>Byron</last></name>"
        + "<address><street>1 Way</street><city>\(city)</city></address>"
        + "<company><name>Engine Ltd</name></company><shoe size=\"9\"/></contact>"
    }
    let (result, mapping) = try read(Self.people(record("Ada", "London"), record("Bea", "Paris")))
    let summary = CardSummary(try #require(result.cards.first))
    #expect(summary.given == "Ada")
    #expect(summary.family == "Byron")
    #expect(summary.org == ["Engine Ltd"])
    #expect(summary.addresses == 1)
    #expect(mapping.map(\.column).contains("shoe/@size"))
    let field = result.cards.first?.contact.all("X-FIELD").first { $0.value.text == "9" }
    #expect(field?.parameters.value(of: "X-LABEL") == "shoe/@size")
  }

  @Test("What repeats within a record has a slot each, with its type")
  func slots() throws {
    let (result, _) = try read(
      Self.people(
        "<person><name>Ada Byron</name><phone type=\"work\">+1 202 555 0100</phone>"
          + "<phone type=\"home\">+1 202 555 0101</phone></person>",
        "<person><name>Bo Li</name><phone type=\"work\">+1 202 555 0102</phone>"
          + "<phone>+1 202 555 0103</phone><phone type=\"home\">+1 202 555 0104</phone></person>"
      )
    )
    #expect(CardSummary(result.cards[0]).phones == ["+1 202 555 0100", "+1 202 555 0101"])
    #expect(result.cards[0].contact.all(.tel).map(\.types) == [["work"], ["home"]])
    #expect(result.cards[1].contact.all(.tel).map(\.types) == [["work"], [], ["home"]])
  }

  @Test("Parts of the second address stay together")
  func addresses() throws {
    let (result, _) = try read(
      Self.people(
        "<p><name>Ada Byron</name><email>a@example.com</email>"
          + "<address><city>London</city></address>"
          + "<address><street>2 Rue</street><city>Paris</city></address></p>",
        "<p><name>Bo Li</name><email>b@example.com</email></p>"
      )
    )
    let addresses = result.cards[0].contact.all(.adr)
    #expect(addresses.count == 2)
    #expect(addresses.last?.value.text?.contains("2 Rue;Paris") == true)
  }

  @Test("Elements named by an attribute are columns of that name")
  func keyed() throws {
    func row(_ name: String, _ mail: String) -> String {
      "<row><field name=\"id\">1</field><field name=\"Full Name\">\(name)</field>"
        + "<field name=\"Email\">\(mail)</field><field name=\"Shoe\">9</field></row>"
    }
    let text =
      "<resultset statement=\"select\">" + row("Ada Byron", "ada@example.com")
      + row("Bo Li", "bo@example.com") + "</resultset>"
    let (result, mapping) = try read(text)
    #expect(result.cards.map { CardSummary($0).fn } == ["Ada Byron", "Bo Li"])
    #expect(
      result.cards.map { CardSummary($0).emails } == [["ada@example.com"], ["bo@example.com"]]
    )
    #expect(mapping.map(\.column).contains("field[Shoe]"))
  }

  @Test("A document of one contact has one")
  func single() throws {
    let (result, _) = try read(
      "<response><status>ok</status><person><first_name>Ada</first_name>"
        + "<last_name>Byron</last_name><email>ada@example.com</email></person></response>"
    )
    #expect(result.cards.count == 1)
    #expect(result.cards.first.map { CardSummary($0).family } == "Byron")
  }

  @Test("People within companies are the records, not the companies")
  func outerRecords() throws {
    func company(_ name: String, _ people: String...) -> String {
      "<company><name>\(name)</name><city>Bonn</city>"
        + people.map {
          "<person><name>\($0) Byron</name><email>\($0)@example.com</email></person>"
        }.joined() + "</company>"
    }
    let (result, mapping) = try read(
      Self.people(company("A", "ada", "bea"), company("B", "cy", "di"))
    )
    #expect(result.cards.count == 4)
    #expect(result.cards.first.map { CardSummary($0).emails } == ["ada@example.com"])
    #expect(mapping.map(\.column) == ["name", "email"])
  }

  @Test("Records without any value are no cards, and those after them are read")
  func blankRecords() throws {
    let text = "<a><b/>" + String(repeating: "<b> </b>", count: 600) + "<b><c>x</c></b></a>"
    let (result, _) = try read(text, ReadingOptions(recordElement: "b"))
    #expect(result.cards.count == 1)
    #expect(result.cards.first?.contact.properties.map(\.value.text) == ["x"])
  }

  @Test(
    "--record and --map outrank what is concluded",
    arguments: ["row", "rows/row", "/data/rows/row"]
  )
  func asked(element: String) throws {
    let text =
      "<data><rows><row><a>Ada</a><b>x1</b></row><row><a>Bo</a><b>x2</b></row></rows></data>"
    let options = ReadingOptions(
      fields: [FieldMapping("row/a", .fn), FieldMapping("b", .note)],
      recordElement: element
    )
    let (result, mapping) = try read(text, options)
    #expect(result.cards.map { CardSummary($0).fn } == ["Ada", "Bo"])
    #expect(result.cards.map { $0.contact.texts(.note) } == [["x1"], ["x2"]])
    #expect(mapping.map(\.basis) == [.user, .user])
    #expect(result.problems.isEmpty)
  }

  @Test("Without a record element nothing is read, and --record is named")
  func noRecords() throws {
    let (result, _) = try read(
      "<menu><dish><price>4</price></dish><dish><price>5</price></dish></menu>"
    )
    #expect(result.cards.isEmpty)
    let problem = try #require(result.problems.last)
    #expect(problem.code == "no-record-element")
    #expect(problem.message.contains("--record ELEMENT"))
    #expect(problem.message.contains("menu/dish"))
    let (wrong, _) = try read(Self.two, ReadingOptions(recordElement: "human"))
    #expect(wrong.problems.map(\.code) == ["no-record-element"])
    #expect(wrong.problems.first?.message.contains("people/person") == true)
  }

  @Test("A path that was not in the first records is kept under its path")
  func latePath() throws {
    let many = (1...600).map {
      "<person><name>Ada B\($0)</name><mail>a\($0)@example.com</mail></person>"
    }
    let late = "<person><name>Zoe Z</name><mail>z@example.com</mail><pet>Rex</pet></person>"
    let (result, mapping) = try read(Self.people(many.joined(), late))
    #expect(result.cards.count == 601)
    let pet = try #require(result.cards.last?.contact.first("X-FIELD"))
    #expect(pet.value.text == "Rex")
    let mapped = ReadingOptions(fields: [
      FieldMapping("person/pet", .note), FieldMapping("x", .note),
    ])
    let (asked, _) = try read(Self.people(many.joined(), late), mapped)
    #expect(asked.cards.last?.contact.texts(.note) == ["Rex"])
    #expect(asked.problems.map(\.code) == ["unknown-column"])
    #expect(pet.parameters.value(of: "X-LABEL") == "pet")
    #expect(mapping.last?.column == "pet")
  }

  @Test("Records with ever new paths stay bounded")
  func hostilePaths() throws {
    let records = (1...3000).map {
      "<person><name>A B</name><mail>a@example.com</mail><p\($0)>x</p\($0)></person>"
    }
    let (result, mapping) = try read(Self.people(records.joined()))
    #expect(result.cards.count == 3000)
    #expect(mapping.count <= 1024)
    #expect(result.cards.last?.codes == ["too-many-columns"])
  }

  @Test("Reading in pieces is the same as in one go, in UTF-16 too")
  func pieces() throws {
    let whole = try read(Self.two)
    for chunk in [1, 3, 64] {
      let pieces = try read(Self.two, chunk: chunk)
      #expect(pieces.result == whole.result)
      #expect(pieces.mapping == whole.mapping)
    }
    let wide =
      [UInt8]([0xFF, 0xFE]) + Self.two.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let result = try ContactFormatsTests.read(wide, format: .anyXML)
    #expect(result.cards.map(\.contact.properties.count) == [2, 2])
  }

  @Test("Any XML is possible, XML of contacts likely")
  func detection() {
    func claims(_ text: String) -> [String] {
      FormatRegistry.standard.claims(InputSample(bytes: Array(text.utf8))).map {
        "\($0.format.name) \($0.confidence)"
      }
    }
    #expect(claims(Self.two) == ["xml likely"])
    #expect(claims("<menu><dish>a</dish><dish>b</dish></menu>") == ["xml possible"])
  }
}
