import ContactModel
import Testing

@testable import ContactFormats

@Suite("Real JSContact cards are read as RFC 9555 says", .enabled(if: Corpus.isPresent))
struct JSContactCorpusTests {
  /// Where the values one parser expects are not what the RFCs say: for the files whose name ends
  /// so (all where it is empty), the field and why.
  static let decided: [(file: String, field: String, why: String)] = [
    ("", "version", "the parser puts the name of the format before the version"),
    ("", "additional", "the parser reads no given2; RFC 9555, 2.5.5 makes it additional names"),
    ("", "prefix", "the parser reads no title; RFC 9555, 2.5.5 makes it honorific prefixes"),
    ("", "suffix", "the parser reads no credential or generation; RFC 9555, 2.5.5"),
    ("PHOTO.jscontact.json", "photo_uri", "the parser reads no media"),
    ("PHOTO.jscontact.json", "photo_bytes", "the parser reads no media"),
    ("RFC9553_media.jscontact.json", "photo_bytes", "the parser reads no media"),
    ("RFC9555_GEO_TZ.jscontact.json", "addresses", "they come from GEO and TZ, and become those"),
    ("RFC9555_CONTACT_URI.jscontact.json", "urls", "a contact link: RFC 9555, 2.9.1"),
    ("RFC6350_ROLE.jscontact.json", "title", "kind role is ROLE: RFC 9555, 2.9.6"),
    ("RFC9553_name_2.jscontact.json", "family", "surname2 is a family name too: RFC 9554, 2.2"),
    ("N_FN_1.jscontact.json", "given", "both given names are kept"),
    ("N_FN_2.jscontact.json", "given", "both given names are kept"),
    ("with_localizations.jscontact.json", "addresses", "a localized one is an ADR with ALTID"),
    ("RFC9553_addresses_3.jscontact.json", "addresses", "a localized one is an ADR with ALTID"),
  ]

  @Test("with the expected values")
  func values() throws {
    for file in try Corpus.files("jscontact") {
      let claims = FormatFamily.json.claims(InputSample(bytes: file.bytes))
      #expect(claims.map(\.format.name) == ["jscontact"], "\(file.name)")
      let result = try read(file.bytes, format: try #require(claims.first).format)
      for difference in VCardCorpusTests.differences(result, file.expected) {
        let isDecided = Self.decided.contains { row in
          (row.file.isEmpty || file.name.hasSuffix(row.file)) && row.field == difference.field
        }
        #expect(isDecided, "\(file.name) \(difference.field): \(difference.text)")
      }
    }
  }
}
