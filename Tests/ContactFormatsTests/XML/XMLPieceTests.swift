import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("Damaged XML is told alike, however it arrives")
struct XMLPieceTests {
  private let vCardTemp = ContactFormat(.vCardTemp)
  private static let chunks = [1, 2, 7, 100, 1000, 5000]

  private func expectSame(
    _ bytes: [UInt8],
    _ format: ContactFormat,
    limits: ReadingLimits = ReadingLimits(),
    _ name: String
  ) throws -> ReadResult {
    let whole = try read(bytes, limits: limits, format: format)
    for chunk in Self.chunks {
      let pieces = try read(bytes, chunk: chunk, limits: limits, format: format)
      #expect(pieces == whole, "\(name), chunks of \(chunk)")
    }
    return whole
  }

  @Test("Problems between records come in the same number and order")
  func order() throws {
    let record = "<vCard xmlns='vcard-temp'><FN>A B</FN></vCard>"
    let text =
      "<?xml version='1.0' encoding='iso-8859-1'?><l>" + record + "<q:a/>\u{1}<b></c>" + record
      + "ü<q:d/>&x;<<" + record + "</q:e>\u{2}" + record + "</l>"
    let result = try expectSame(Array(text.utf8), vCardTemp, "problems")
    #expect(result.cards.map(\.contact.formattedName) == ["A B", "A B", "A B", "A B"])
    #expect(result.codes.contains("undeclared-prefix@1"))
    #expect(result.codes.contains("malformed-xml@1"))
  }

  @Test("A charset is guessed from the same bytes")
  func charset() throws {
    let names = (0..<400).map { "<vCard xmlns='vcard-temp'><FN>J\($0) M" }
    var bytes = Array("<l>".utf8)
    for name in names {
      bytes += Array(name.utf8) + [0xFC] + Array("ller, caf".utf8) + [0xE9]
      bytes += Array("</FN></vCard>\n".utf8)
    }
    bytes += Array("</l>".utf8)
    let result = try expectSame(bytes, vCardTemp, "charset")
    #expect(result.cards.count == 400)
    #expect(result.cards.last?.contact.formattedName == "J399 Müller, café")
  }

  @Test(
    "Blanks behind a broken record do not make it too large, and very many do",
    arguments: [(0, false), (50, false), (4096, false), (4097, true), (9000, true)]
  )
  func blanks(count: Int, isTooLarge: Bool) throws {
    let broken = "<vCard xmlns='vcard-temp'><FN>A B</N>"
    let text =
      "<l>\(broken)" + String(repeating: " ", count: count)
      + "<vCard xmlns='vcard-temp'><FN>C D</FN></vCard></l>"
    let limits = ReadingLimits(recordBytes: 60)
    let result = try expectSame(Array(text.utf8), vCardTemp, limits: limits, "\(count) blanks")
    #expect(result.cards.map(\.contact.formattedName) == ["C D"])
    #expect(result.skipped.count == 1)
    let byteCount = isTooLarge ? broken.utf8.count + count : broken.utf8.count
    #expect(result.skipped.first?.byteCount == byteCount)
    #expect((result.skipped.first?.problem.code == "malformed-xml") == !isTooLarge)
  }

  @Test("Mutated documents give the same")
  func mutations() throws {
    let seed: UInt64 = 20_261_123
    var generator = SeededGenerator(seed: seed)
    let record =
      "<vCard xmlns='vcard-temp' a='b'><FN>A B</FN><q:N/><!-- c --><N><FAMILY>Bé</FAMILY></N></vCard>"
    let seeds = Array(
      ("<?xml version='1.0' encoding='windows-1252'?>\n<l xmlns:q='urn:q'>\n"
        + String(repeating: record + "\n<z:a/>\n", count: 8) + "</l>").utf8
    )
    let words: [[UInt8]] =
      ["<", ">", "</a>", "<z:b>", "&", "&y;", "<![CDATA[", "\u{1}", "]]>"]
      .map { Array($0.utf8) } + [[0xE4], [0xC3], [0x83, 0x5C]]
    for number in 0..<150 {
      var bytes = seeds
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        if Bool.random(using: &generator) {
          bytes.insert(contentsOf: words.randomElement(using: &generator) ?? [], at: at)
        } else {
          bytes.removeSubrange(at..<min(bytes.count, at + 9))
        }
      }
      _ = try expectSame(bytes, vCardTemp, "seed \(seed), input \(number)")
    }
  }

  @Test("Lines are right behind damage after damage")
  func linesBehindDamage() throws {
    let text =
      "<l>\n" + String(repeating: "<u   \n\n", count: 900)
      + "<vCard xmlns='vcard-temp'><FN>A B</FN></vCard>\n</l>"
    let result = try expectSame(Array(text.utf8), vCardTemp, "lines")
    #expect(result.cards.map(\.line) == [1802])
  }

  @Test("Where the stream fails, what came before is read")
  func failure() throws {
    let record = "<vCard xmlns='vcard-temp'><FN>A B</FN></vCard>\n"
    let bytes = Array(("<l>" + String(repeating: record, count: 5)).utf8)
    for chunk in Self.chunks + [256 << 10] {
      var reader = vCardTemp.makeReader(
        FailingStream(bytes),
        ReadingOptions(limits: ReadingLimits(chunkBytes: chunk))
      )
      var cards = 0
      var message = ""
      do {
        while let element = try reader.next() {
          if case .card = element { cards += 1 }
        }
      } catch {
        message = error.message
      }
      #expect(cards == 5, "chunks of \(chunk)")
      #expect(message == "the disk is gone")
    }
  }
}

/// Gives some bytes, then fails.
private struct FailingStream: ByteStream {
  private var memory: MemoryStream

  init(_ bytes: [UInt8]) { memory = MemoryStream(bytes) }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    let count = memory.read(into: buffer)
    guard count > 0 else { throw ByteStreamError(message: "the disk is gone") }
    return count
  }
}
