import ContactModel
import Foundation
import Testing

@testable import ContactFormats

@Suite(
  "Every record of a real file is a card, or skipped with a reason",
  .enabled(if: Corpus.isPresent)
)
struct RealFileTests {
  /// Counted by hand; a sample that is not named here has one record.
  static let records = [
    "eventbrite_attendees_2023.csv": 2, "eventbrite_attendees_orders.csv": 4,
    "google_contacts_2024.csv": 3, "google_contacts_legacy.csv": 2, "hostile_formula.csv": 2,
    "hubspot_contacts.csv": 2, "icloud.vcf": 2, "linkedin_connections.csv": 3,
    "luma_guests.csv": 2, "meetup_attendees.xls": 2, "outlook_com.csv": 2,
    "outlook_desktop.csv": 2, "spreadsheetml2003.xml": 2,
  ]

  private func read(_ bytes: [UInt8], name: String) throws -> ReadResult {
    let sample = InputSample(bytes: Array(bytes.prefix(InputSample.byteCount)), fileName: name)
    let format = try #require(FormatRegistry.standard.recognize(sample), "\(name)")
    return try ContactFormatsTests.read(bytes, format: format)
  }

  private func check(_ result: ReadResult, _ count: Int, _ name: String) {
    #expect(result.cards.count + result.skipped.count == count, "\(name)")
    for skipped in result.skipped {
      #expect(!skipped.problem.message.isEmpty, "\(name)")
      #expect(skipped.problem.line != nil, "\(name)")
    }
  }

  @Test("of the samples")
  func samples() throws {
    for name in DetectionMatrixTests.samples.keys.sorted() {
      let result = try read(FormatSamples.bytes(name), name: name)
      check(result, Self.records[name] ?? 1, name)
      #expect(result.skipped.isEmpty, "\(name)")
    }
  }

  @Test(
    "of the corpus",
    arguments: DetectionMatrixTests.families.keys.filter { $0 != "json-malformed" }.sorted()
      + ["vcard-malformed"]
  )
  func corpus(family: String) throws {
    for file in try Corpus.files(family) {
      check(try read(file.bytes, name: file.name), file.expected.cardCount, file.name)
    }
  }

  /// What the samples that no other table has say.
  @Test(
    "and says what it says",
    arguments: [
      (
        "qr_mecard.txt",
        [
          [
            "N:Ortega-Reyes;Luis;;;", "ORG:Blue Ridge Analytics", "TITLE:Program Manager",
            "TEL:+12025550102", "EMAIL:luis.ortega@example.com",
            "URL:https://blueridge.example.com", "NOTE:Booth 12; ask for Luis",
          ]
        ]
      ),
      (
        "qr_bizcard.txt",
        [
          [
            "N:O'Neil;Sam;;;", "TITLE:Recruiter", "ORG:Acme, Inc.",
            "ADR:;;1 Main St Arlington VA;;;;", "TEL;TYPE=work:+12025550105",
            "EMAIL:sam.oneil@example.com",
          ]
        ]
      ),
      (
        "generic_semicolon_de.csv",
        [
          [
            "N:Müller;Renée;;;", "ORG:Müller, Sørensen & Co. KG", "TITLE:UX Lead",
            "EMAIL:renee.mueller@example.com", "TEL:+1 202 5550104", "NOTE:Zeile 1\nZeile 2",
          ]
        ]
      ),
      (
        "hostile_formula.csv",
        [
          [
            "N:Evil;=HYPERLINK(\"http://example.com\");;;", "EMAIL:evil@example.com",
            "NOTE:@SUM(1+1)",
          ],
          ["N:Minus;+cmd;;;", "EMAIL:-1@example.com", "NOTE:ok"],
        ]
      ),
    ]
  )
  func values(name: String, cards: [[String]]) throws {
    let result = try read(FormatSamples.bytes(name), name: name)
    #expect(result.cards.map { $0.contact.rows.sorted() } == cards.map { $0.sorted() })
  }
}
