import ContactFormats
import ContactModel
import Foundation
import Testing

@Suite("The samples")
struct SamplesTests {
  private func read(_ name: String) throws -> (cards: [Card], encoding: String) {
    let samples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Samples").standardized
    let data = try Data(contentsOf: samples.appending(path: name))
    var reader = VCardReader(MemoryStream(Array(data)))
    var cards: [Card] = []
    while let element = try reader.next() {
      if case .card(let card) = element { cards.append(card) }
    }
    return (cards, reader.encoding)
  }

  @Test(
    "hold the people their README names",
    arguments: [
      ("hiring-heroes-2026-11-12/iphone-marcus-webb.vcf", ["Marcus Webb"]),
      ("hiring-heroes-2026-11-12/iphone-aaliyah-brooks.vcf", ["Aaliyah Renee Brooks"]),
      ("hiring-heroes-2026-11-12/android-contacts.vcf", ["José Luis Núñez", "Dr. Renée O'Connor"]),
      ("hiring-heroes-2026-11-12/outlook-gunther-weiss.vcf", ["Günther Weiß"]),
      (
        "hiring-heroes-2026-11-12/badge-scanner-export.vcf",
        ["MARCUS WEBB", "PRIYA RAMAN", "KATHERINE LINDQVIST", "MICHAEL CHEN"]
      ),
      ("hiring-heroes-2026-11-12/broken-forwarded-card.vcf", ["Derek Olson"]),
      ("spouse-career-mixer-2026-11-19/dana-ruiz.vcf", ["Dana Ruiz"]),
      (
        "spouse-career-mixer-2026-11-19/introduced-by-dana.vcf",
        ["Allie Brooks", "Katherine Lindqvist", "Miguel Ángel Herrera"]
      ),
      ("spouse-career-mixer-2026-11-19/samsung-helen-cho.vcf", ["Helen Cho"]),
      ("spouse-career-mixer-2026-11-19/typed-at-the-bar.vcf", ["Jo Whitaker"]),
      (
        "research-conference-2026-11-20/anke-mueller-luedtke.vcf",
        ["Prof. Dr. Anke Müller-Lüdtke"]
      ),
      (
        "research-conference-2026-11-20/east-asian-names.vcf",
        ["山田 太郎", "김민수", "王秀英 (Wang Xiuying)"]
      ),
      (
        "research-conference-2026-11-20/couple-one-mailbox.vcf", ["Erik Lindgren", "Maja Lindgren"]
      ),
      (
        "research-conference-2026-11-20/father-and-son.vcf",
        ["Dr. Samuel Okafor Sr.", "Samuel Okafor Jr."]
      ),
      (
        "research-conference-2026-11-20/institute-switchboard.vcf",
        ["Dr. Elif Şahin", "Jürgen Groß", "Zofia Nowak"]
      ),
      ("research-conference-2026-11-20/priya-raman-new-job.vcf", ["Priya Raman"]),
      ("research-conference-2026-11-20/michael-chen.vcf", ["Michael Chen, Ph.D."]),
    ]
  )
  func people(file: String, names: [String]) throws {
    #expect(try read(file).cards.map(\.contact.formattedName) == names)
  }

  @Test("keep what can be kept of a broken card, and say what was wrong")
  func brokenCard() throws {
    let (cards, _) = try read("hiring-heroes-2026-11-12/broken-forwarded-card.vcf")
    let card = try #require(cards.first)
    #expect(card.contact.texts(.tel) == ["202-555-0158"])
    #expect(card.contact.texts(.email) == ["derek.olson@harbor-freightways.example.com"])
    #expect(card.problems.map(\.code) == ["missing-end", "missing-colon", "invalid-base64"])
    #expect(card.problems.map(\.line) == [1, 6, 9])
  }

  @Test("hold one person without any channel")
  func noChannel() throws {
    let (cards, _) = try read("spouse-career-mixer-2026-11-19/typed-at-the-bar.vcf")
    let contact = try #require(cards.first).contact
    #expect(contact.properties.map(\.name) == [.fn, .org, .note])
  }

  @Test("show Windows-1252 that nothing declares")
  func outlook() throws {
    let (cards, encoding) = try read("hiring-heroes-2026-11-12/outlook-gunther-weiss.vcf")
    let contact = try #require(cards.first).contact
    #expect(encoding == "windows-1252")
    #expect(contact.organizations.first?.name == "Weiß & Söhne Defense Systems, Inc.")
    #expect(contact.texts(.note).first?.contains("Café chat") == true)
    #expect(contact.addresses.first?.street == "1701 Lärche Court")
  }
}
