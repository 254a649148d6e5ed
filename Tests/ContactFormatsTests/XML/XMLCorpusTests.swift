import ContactModel
import Testing

@testable import ContactFormats

@Suite("Real contact XML is read as expected", .enabled(if: Corpus.isPresent))
struct XMLCorpusTests {
  static let families: [(family: String, dialect: XMLDialect)] = [
    ("xcard", .xCard), ("vcard-temp-xml", .vCardTemp),
    ("gdata-atom", .gData), ("windows-contact", .windowsContact),
  ]

  /// Where a value expected by one parser alone is not what the specification says.
  static let decided: [(file: String, field: String, why: String)] = [
    (
      "xep-0153.xml__00.xml", "photo_bytes",
      "the hyphens of the placeholder are base64 too (RFC 4648, 5)"
    ),
    (
      "xep-0153.xml__04.xml", "photo_bytes",
      "the hyphens of the placeholder are base64 too (RFC 4648, 5)"
    ),
    ("FeedContactTest1.xml", "card_count", "an entry that is marked as deleted is skipped"),
  ]

  /// What the expected values of these families say nothing of.
  static let unsaid: Set<String> = ["additional", "prefix", "suffix", "x_props"]

  @Test("Every value is the expected one")
  func compare() throws {
    for (family, dialect) in Self.families {
      for file in try Corpus.files(family) {
        let result = try read(file.bytes, format: ContactFormat(dialect))
        #expect(result.cards.count + result.skipped.count == file.expected.cardCount)
        for difference in VCardCorpusTests.differences(result, file.expected) {
          if Self.unsaid.contains(difference.field) { continue }
          let isDecided = Self.decided.contains { row in
            file.name.hasSuffix(row.file) && row.field == difference.field
          }
          #expect(
            isDecided,
            "\(file.name) card \(difference.card) \(difference.field): \(difference.text)"
          )
        }
      }
    }
  }

  @Test("The size of the pieces read makes no difference")
  func pieces() throws {
    for (family, dialect) in Self.families {
      for file in try Corpus.files(family) {
        let whole = try read(file.bytes, format: ContactFormat(dialect))
        for chunk in [1, 7, 64] {
          #expect(try read(file.bytes, chunk: chunk, format: ContactFormat(dialect)) == whole)
        }
      }
    }
  }
}
