import ContactModel
import Matching

/// Cards, people and verdicts in memory, to which batches of cards are added as imports add them.
struct MemoryStore {
  private(set) var records: [CardID: MatchRecord] = [:]
  private var carriers: [CandidateKey: [CardID]] = [:]
  private let verdicts: [CardID: [Verdict]]
  /// How many records were read since the store was made.
  private(set) var fetched = 0

  init(verdicts: [Verdict] = []) {
    var byCard: [CardID: [Verdict]] = [:]
    for verdict in verdicts {
      byCard[verdict.a, default: []].append(verdict)
      byCard[verdict.b, default: []].append(verdict)
    }
    self.verdicts = byCard
  }

  /// Stores cards with the people they have, without matching them.
  mutating func keep(_ found: [MatchRecord]) {
    let matcher = Matcher()
    for record in found where records.updateValue(record, forKey: record.card) == nil {
      for key in matcher.keys(of: record.contact) { carriers[key, default: []].append(record.card) }
    }
  }

  /// Finds the people of new cards among those of the store, and keeps what comes out.
  @discardableResult
  mutating func add(_ new: [MatchRecord]) -> MatchResult {
    var neighbourhood = Neighbourhood(new)
    while let request = neighbourhood.nextRequest() {
      var cards: Set<CardID> = []
      for key in request.keys {
        cards.formUnion(carriers[key, default: []].sorted().prefix(request.limit))
      }
      let found = request.cards.flatMap { verdicts[$0, default: []] }
        .filter { isKnown($0.a, among: new) && isKnown($0.b, among: new) }
      for verdict in found { cards.formUnion([verdict.a, verdict.b]) }
      let people = Set(request.people)
      cards.formUnion(records.values.filter { $0.person.map(people.contains) ?? false }.map(\.card))
      let unknown = neighbourhood.unknown(among: cards).compactMap { records[$0] }
      fetched += unknown.count
      neighbourhood.learn(unknown, verdicts: found)
    }
    let result = neighbourhood.result()
    keep(new)
    for cluster in result.clusters {
      for card in cluster { records[card]?.person = PersonID(rawValue: cluster[0].rawValue) }
    }
    return result
  }

  private func isKnown(_ card: CardID, among new: [MatchRecord]) -> Bool {
    records[card] != nil || new.contains { $0.card == card }
  }

  /// The cards of each person, in ascending order, people by their first card.
  var people: [[Int64]] {
    Dictionary(grouping: records.values, by: \.person).values
      .map { $0.map(\.card.rawValue).sorted() }
      .sorted { $0[0] < $1[0] }
  }
}
