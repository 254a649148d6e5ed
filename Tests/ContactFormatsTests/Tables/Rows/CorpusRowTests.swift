import ContactModel
import Testing

@testable import ContactFormats

@Suite(
  "Tables from the wild become the contacts they are known to hold",
  .enabled(if: Corpus.isPresent)
)
struct CorpusRowTests {
  @Test("Every expected value is there, in its field")
  func corpus() throws {
    for file in try Corpus.files("csv") {
      var reader = CSVReader(
        MemoryStream(file.bytes),
        dialect: nil,
        options: ReadingOptions()
      )
      var cards: [Card] = []
      while let element = try reader.next() {
        if case .card(let card) = element { cards.append(card) }
      }
      #expect(cards.count == file.expected.cardCount, "\(file.name)")
      for (card, expected) in zip(cards, file.expected.cards) {
        let found = CardSummary(card.contact, version: nil)
        let place = "\(file.name):\(card.line)"
        #expect(found.fn == expected.fn, "\(place)")
        #expect(found.family == expected.family, "\(place)")
        #expect(found.given == expected.given, "\(place)")
        #expect(found.emails == expected.emails, "\(place)")
        #expect(found.phones == expected.phones, "\(place)")
        #expect(found.org == expected.org, "\(place)")
      }
    }
  }
}
