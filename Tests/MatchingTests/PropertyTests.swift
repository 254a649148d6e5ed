import ContactModel
import Matching
import Normalization
import TestSupport
import Testing

/// What must hold for any cards. Failures print the seed.
@Suite struct MatchingPropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 20_261_122]

  @Test(arguments: seeds)
  func everyCardIsInOneCluster(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (records, verdicts) = world(&random)
    let result = Matcher().match(records, verdicts: verdicts)
    #expect(result.clusters.flatMap(\.self).sorted() == records.map(\.card).sorted())
    #expect(result.clusters.allSatisfy { $0 == $0.sorted() })
  }

  @Test(arguments: seeds)
  func matchingAgainMergesNothingMore(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (records, verdicts) = world(&random)
    let first = Matcher().match(records, verdicts: verdicts)
    let second = Matcher().match(adopting(first, records), verdicts: verdicts)
    #expect(second.clusters == first.clusters)
    #expect(second.merges.isEmpty)
    #expect(second.pairs == first.pairs)
  }

  @Test(arguments: seeds)
  func noClusterHoldsWhatAVerdictKeepsApart(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (all, verdicts) = world(&random)
    let records = all.map { MatchRecord(card: $0.card, contact: $0.contact) }
    let result = Matcher().match(records, verdicts: verdicts)
    let clusterOf = clusterNumbers(result)
    let apart = verdicts.filter { $0.decision == .different }
    #expect(!apart.isEmpty)
    for verdict in apart { #expect(clusterOf[verdict.a] != clusterOf[verdict.b]) }
    for review in result.reviews {
      #expect(clusterOf[review.a] != clusterOf[review.b])
      #expect(
        !apart.contains {
          Set([clusterOf[$0.a], clusterOf[$0.b]])
            == Set([clusterOf[review.a], clusterOf[review.b]])
        }
      )
    }
  }

  @Test(arguments: seeds)
  func noClusterHoldsAContradiction(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let records = world(&random).records.map { MatchRecord(card: $0.card, contact: $0.contact) }
    let contacts = Dictionary(uniqueKeysWithValues: records.map { ($0.card, $0.contact) })
    let result = Matcher().match(records, verdicts: [])
    #expect(result.clusters.contains { $0.count > 1 })
    for cluster in result.clusters {
      let cards = cluster.compactMap { contacts[$0] }
      let generations = Set(cards.flatMap(\.names).flatMap(\.value.name.suffixes))
      #expect(!generations.isSuperset(of: ["Jr", "Sr"]))
      let birthdays = cards.flatMap(\.birthdays).map(\.value)
      for birthday in birthdays { #expect(!birthdays.contains { $0.contradicts(birthday) }) }
    }
  }

  @Test func keysOfMatchedCardsMeet() {
    var random = SeededGenerator(seed: 7)
    let records = world(&random).records
    let contacts = Dictionary(uniqueKeysWithValues: records.map { ($0.card, $0.contact) })
    let result = Matcher().match(records, verdicts: [])
    #expect(!result.merges.isEmpty && !result.reviews.isEmpty)
    for comparison in result.merges + result.reviews {
      guard let a = contacts[comparison.a], let b = contacts[comparison.b] else { continue }
      #expect(!Set(Matcher().keys(of: a)).isDisjoint(with: Matcher().keys(of: b)))
    }
  }

  @Test func keysAreBounded() {
    let emails = (0..<500).map { "ann\($0)@acme.com" }
    let phones = (0..<500).map { "+1 202 456 \(1000 + $0)" }
    let contact = CardSketch(given: "Ann", family: "Lee", emails: emails, phones: phones).record(1)
      .contact
    let keys = Matcher().keys(of: contact)
    #expect(keys.count <= 60)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [1, 2, 5, 20])
  func equalCardsDoNotOutweighAnother(count: Int) {
    let card = CardSketch(given: "Ann", family: "Leeson", emails: ["ann@acme.com"])
    var other = card
    other.title = "Engineer"
    let same = Matcher().match(
      records(Array(repeating: card, count: count) + [other]),
      verdicts: []
    )
    #expect(same.clusters.count == 1)
    other.emails = ["leeson@globex.com"]
    let doubtful = Matcher().match(
      records(Array(repeating: card, count: count) + [other]),
      verdicts: []
    )
    #expect(doubtful.clusters.count == 2)
    #expect(doubtful.pairsInReview == [[1, Int64(count) + 1]])
  }

  @Test func aThousandEqualCardsAreOnePerson() {
    let card = CardSketch(given: "Ann", family: "Leeson", emails: ["ann@acme.com"])
    let result = Matcher().match(records(Array(repeating: card, count: 1000)), verdicts: [])
    #expect(result.clusters.count == 1)
    #expect(result.merges.count == 999)
  }

  // MARK: - Helpers

  private func clusterNumbers(_ result: MatchResult) -> [CardID: Int] {
    var numbers: [CardID: Int] = [:]
    for (index, cluster) in result.clusters.enumerated() {
      for card in cluster { numbers[card] = index }
    }
    return numbers
  }

  /// The records with the people found, as a store would keep them.
  private func adopting(_ result: MatchResult, _ records: [MatchRecord]) -> [MatchRecord] {
    var people: [CardID: PersonID] = [:]
    for cluster in result.clusters {
      for card in cluster { people[card] = PersonID(rawValue: cluster[0].rawValue) }
    }
    return records.map { record in
      var copy = record
      if let person = people[record.card] { copy.person = person }
      return copy
    }
  }

}

extension MatchResult {
  fileprivate var pairs: Set<[Int64]> { Set(pairsInReview) }
}
