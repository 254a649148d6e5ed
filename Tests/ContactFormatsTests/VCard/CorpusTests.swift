import ContactFormats
import ContactModel
import Testing

@Suite("Real vCards are read as their specification says", .enabled(if: Corpus.isPresent))
struct VCardCorpusTests {
  static let families = [
    "vcard-2.1", "vcard-3.0", "vcard-4.0", "vcard-malformed", "vcard-noversion",
  ]

  /// Where a value expected by one parser alone is not what the specification says: file, card
  /// (1-based), field, and why.
  static let decided: [(file: String, card: Int, field: String, why: String)] = [
    (
      "v2.1~Data~John_Doe.vcf", 1, "phones",
      "versit vCard 2.1, 2.4.3 AGENT: the value is another vCard; its TEL is the agent's"
    ),
    (
      "v3.0~Data~John_Doe.vcf", 1, "phones",
      "RFC 2426, 3.5.4: AGENT is information about another person"
    ),
    (
      "v3.0~Data~Contacts.vcf", 1, "phones",
      "RFC 2426, 3.5.4: AGENT is information about another person"
    ),
    (
      "v3.0~Data~Contacts.vcf", 2, "phones",
      "RFC 2426, 3.5.4: AGENT is information about another person"
    ),
    (
      "v4.0~Data~John_Doe.vcf", 1, "phones",
      "RFC 6350, A.1 dropped AGENT; read as in RFC 2426, 3.5.4, it is another person"
    ),
    (
      "MultiAnsiFilterTests~Greek.vcf", 1, "additional",
      "the expected value is the windows-1253 bytes read as windows-1252; FN and given are right"
    ),
  ]

  @Test("Every value is the expected one", arguments: families)
  func compare(family: String) throws {
    for file in try Corpus.files(family) {
      let result = try read(file.bytes)
      let differences = Self.differences(result, file.expected)
      if !file.expected.isTruncated { #expect(result.cards.count == file.expected.cards.count) }
      for difference in differences {
        let isDecided = Self.decided.contains { row in
          file.name.hasSuffix(row.file) && row.card == difference.card
            && row.field == difference.field
        }
        #expect(
          isDecided,
          "\(file.name) card \(difference.card) \(difference.field): \(difference.text)"
        )
      }
    }
  }

  @Test("The size of the pieces read makes no difference", arguments: families)
  func pieces(family: String) throws {
    for file in try Corpus.files(family) where file.bytes.count < 20_000 {
      _ = try readInPieces(file.bytes)
    }
  }

  struct Difference {
    var card: Int
    var field: String
    var text: String
  }

  static func differences(_ result: ReadResult, _ expected: Corpus.Expected) -> [Difference] {
    var found: [Difference] = []
    func compare<Value: Equatable>(_ card: Int, _ field: String, _ is: Value, _ should: Value) {
      if `is` != should {
        found.append(Difference(card: card, field: field, text: "\(`is`) instead of \(should)"))
      }
    }
    func filled(_ text: String?) -> String? { text?.isEmpty ?? true ? nil : text }
    compare(
      0,
      "encoding",
      encodingClass(result.encoding),
      expected.encoding.replacing("-bom", with: "")
    )
    compare(0, "card_count", result.cards.count, expected.cardCount)
    for (index, (card, expected)) in zip(result.cards, expected.cards).enumerated() {
      let summary = CardSummary(card)
      let number = index + 1
      compare(number, "version", summary.version, expected.version)
      compare(number, "fn", summary.fn, filled(expected.fn))
      compare(number, "family", summary.family, filled(expected.family))
      compare(number, "given", summary.given, filled(expected.given))
      compare(number, "additional", summary.additional, filled(expected.additional))
      compare(number, "prefix", summary.prefix, filled(expected.prefix))
      compare(number, "suffix", summary.suffix, filled(expected.suffix))
      compare(number, "emails", summary.emails, expected.emails)
      compare(number, "phones", summary.phones, expected.phones)
      compare(number, "org", summary.org, expected.org)
      compare(number, "title", summary.title, filled(expected.title))
      compare(number, "addresses", summary.addresses, expected.addresses)
      compare(number, "photo_bytes", summary.photoBytes, expected.photoBytes)
      compare(number, "photo_uri", summary.photoURI, expected.photoURI)
      compare(number, "note", summary.note, expected.note)
      compare(number, "urls", summary.urls, expected.urls)
      compare(number, "x_props", summary.extensionNames, expected.extensionNames ?? [])
    }
    return found
  }

  private static func encodingClass(_ encoding: String) -> String {
    switch encoding {
    case "us-ascii": "ascii"
    case "utf-8": "utf-8"
    default: "8bit-not-utf8"
    }
  }
}
