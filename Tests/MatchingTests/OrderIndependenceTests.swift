import ContactModel
import Matching
import TestSupport
import Testing

/// The order in which records and verdicts are passed says nothing about people.
@Suite("Order of the records")
struct OrderIndependenceTests {
  @Test("people, reasons and questions are the same for any permutation", arguments: 1...20)
  func permutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (records, verdicts) = world(&random)
    let expected = Matcher().match(records, verdicts: verdicts)
    let orders = [
      Array(records.reversed()), records.shuffled(using: &random), records.shuffled(using: &random),
    ]
    for order in orders {
      let result = Matcher().match(order, verdicts: verdicts.shuffled(using: &random))
      #expect(result.clusters == expected.clusters, "\(random)")
      #expect(result.merges == expected.merges, "\(random)")
      #expect(result.reviews == expected.reviews, "\(random)")
    }
  }

  @Test("every order of five cards that pull at each other gives the same people")
  func everyOrder() {
    let cards = records([
      CardSketch(given: "Robert", family: "Smith", emails: ["rs@smith.com"]),
      CardSketch(
        given: "R.",
        family: "Smith",
        emails: ["rs@smith.com"],
        phones: ["+49 151 23456780"]
      ),
      CardSketch(given: "Rita", family: "Smith", phones: ["+49 151 23456780"]),
      CardSketch(given: "Bob", family: "Smith", emails: ["rs@smith.com"]),
      CardSketch(given: "Rita", family: "Smith-Lee", emails: ["rita@lee.com"]),
    ])
    let expected = Matcher().match(cards, verdicts: [])
    let orders = permutations(of: cards)
    #expect(orders.count == 120)
    for order in orders {
      let result = Matcher().match(order, verdicts: [])
      #expect(result.clusters == expected.clusters)
      #expect(result.reviews == expected.reviews)
    }
  }

  @Test("whom the cards belonged to so far changes nothing", arguments: 1...10)
  func peopleSoFar(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (records, verdicts) = world(&random)
    let fresh = records.map { MatchRecord(card: $0.card, contact: $0.contact) }
    let result = Matcher().match(records, verdicts: verdicts)
    let expected = Matcher().match(fresh, verdicts: verdicts)
    #expect(result.clusters == expected.clusters, "\(random)")
    #expect(result.pairsInReview == expected.pairsInReview, "\(random)")
  }

  private func permutations(of cards: [MatchRecord]) -> [[MatchRecord]] {
    guard cards.count > 1 else { return [cards] }
    return cards.indices.flatMap { index in
      var rest = cards
      let first = rest.remove(at: index)
      return permutations(of: rest).map { [first] + $0 }
    }
  }
}
