import Testing

@testable import ContactFormats

@Suite("Real tables of no product are read as their cells say", .enabled(if: Corpus.isPresent))
struct TableCorpusTests {
  /// Where the expected value of one parser is not what the file says: file, field, and why.
  static let decided: [(file: String, field: String, why: String)] = [
    ("goldencheck~tests~fixtures~messy.csv", "note", "the column notes has them"),
    ("goldenflow~tests~fixtures~messy.csv", "addresses", "the columns address, city, state, zip"),
    ("crm_export.csv", "addresses", "the column zipcode is a part of one"),
    ("valid_contacts.csv", "addresses", "the columns street, city, p_code, country"),
    ("valid_contacts.csv", "title", "the column title: Shrimp Man, Developer, Manager"),
    ("valid_contacts.csv", "urls", "the column website"),
  ]

  @Test("Every value is the expected one")
  func compare() throws {
    for file in try Corpus.files("csv") {
      let sample = InputSample(bytes: file.bytes, fileName: file.name)
      let format = try #require(FormatRegistry.standard.recognize(sample), "\(file.name)")
      #expect(format.name == "csv", "\(file.name)")
      let result = try read(file.bytes, format: format)
      for difference in VCardCorpusTests.differences(result, file.expected) {
        // The expected values have a made-up version, and no place for columns without a property.
        if difference.field == "version" || difference.field == "x_props" { continue }
        let isDecided = Self.decided.contains {
          file.name.hasSuffix($0.file) && $0.field == difference.field
        }
        #expect(
          isDecided,
          "\(file.name) card \(difference.card) \(difference.field): \(difference.text)"
        )
      }
    }
  }
}
