import ContactFormats
import ContactModel
import Testing

@Suite("Size costs memory and time in proportion, and has limits")
struct LimitTests {
  static let good = "BEGIN:VCARD\nVERSION:3.0\nFN:good\nEND:VCARD\n"

  @Test(
    "A card over the limit is skipped, and reading goes on after it",
    arguments: [
      String(repeating: "TEL:1\n", count: 100),
      "NOTE:" + String(repeating: "x", count: 5000) + "\n",
      "NOTE:" + String(repeating: "x\n ", count: 500) + "\n", String(repeating: "\n", count: 400),
      "AGENT:\nBEGIN:VCARD\n" + String(repeating: "TEL:1\n", count: 100) + "END:VCARD\n",
    ]
  )
  func tooLarge(body: String) throws {
    let large = "BEGIN:VCARD\nVERSION:3.0\n\(body)END:VCARD"
    let result = try readInPieces(
      Array((Self.good + large + "\n" + Self.good).utf8),
      limits: ReadingLimits(recordBytes: 200)
    )
    #expect(result.cards.map(\.record) == [1, 3])
    let skipped = try #require(result.skipped.first)
    #expect(skipped.record == 2)
    #expect(skipped.raw == nil)
    #expect(skipped.offset == Self.good.utf8.count)
    #expect(skipped.byteCount == large.utf8.count)
    #expect(skipped.problem.code == "record-too-large")
    #expect(skipped.problem.line == 5)
    #expect(result.cards.last?.line == 5 + large.utf8.count(where: { $0 == 10 }) + 1)
  }

  @Test("A card of exactly the limit is read")
  func exactly() throws {
    let size = Self.good.utf8.count - 1
    let bytes = Array(Self.good.utf8)
    #expect(try readInPieces(bytes, limits: ReadingLimits(recordBytes: size)).cards.count == 1)
    #expect(
      try readInPieces(bytes, limits: ReadingLimits(recordBytes: size - 1)).skipped.count == 1
    )
  }

  @Test("A card of too many lines is skipped")
  func tooManyLines() throws {
    let large = "BEGIN:VCARD\nVERSION:3.0\n" + String(repeating: "\n", count: 50) + "END:VCARD\n"
    let result = try readInPieces(
      Array((large + Self.good).utf8),
      limits: ReadingLimits(recordLines: 20)
    )
    #expect(result.skipped.count == 1)
    #expect(result.cards.map(\.record) == [2])
  }

  @Test("A card over the limit without an END ends where the next begins, or at the end")
  func unclosed() throws {
    let large = "BEGIN:VCARD\n" + String(repeating: "TEL:1\n", count: 100)
    let limits = ReadingLimits(recordBytes: 100)
    let followed = try readInPieces(Array((large + Self.good).utf8), limits: limits)
    #expect(followed.skipped.map(\.byteCount) == [large.utf8.count - 1])
    #expect(followed.cards.count == 1)
    #expect(try readInPieces(Array(large.utf8), limits: limits).skipped.count == 1)
  }

  @Test("A million bytes outside cards come in pieces")
  func longGarbage() throws {
    for line in ["x", "x\n", "\n"] {
      let text = String(repeating: line, count: 300_000) + "\n" + Self.good
      var reader = VCardReader(
        MemoryStream(Array(text.utf8)),
        options: ReadingOptions(limits: ReadingLimits(chunkBytes: 1000))
      )
      var largest = 0
      var cards = 0
      while let element = try reader.next() {
        if case .frame(let frame) = element { largest = max(largest, frame.bytes.count) }
        if case .card = element { cards += 1 }
      }
      #expect(cards == 1)
      #expect(largest <= 65 << 10)
    }
  }

  @Test("Many properties, one very long line, many cards")
  func many() throws {
    let properties =
      "BEGIN:VCARD\nVERSION:3.0\n" + String(repeating: "TEL:1\n", count: 100_000) + "END:VCARD\n"
    #expect(try read(Array(properties.utf8)).cards.first?.contact.properties.count == 100_000)
    let line =
      "BEGIN:VCARD\nVERSION:3.0\nNOTE:" + String(repeating: "x", count: 5_000_000) + "\nEND:VCARD\n"
    let read = try read(Array(line.utf8), chunk: 4096)
    #expect(read.cards.first?.contact.texts(.note).first?.utf8.count == 5_000_000)
  }
}
