import ContactModel
import Matching
import Normalization
import Storage

/// Finds the person of each new card of a source: somebody the store knows, or somebody new.
///
/// The cost grows with what is new: only the cards that share a candidate key are looked at.
struct CardPlacing {
  let workspace: Workspace
  let operation: OperationID
  private(set) var newPeople: Set<PersonID> = []
  /// People of earlier sources who got a card.
  private(set) var knownPeople: Set<PersonID> = []
  /// People whose cards went to somebody else.
  private(set) var absorbedPeople: Set<PersonID> = []
  /// Why cards were found to be one person's, by the new card that showed it.
  private(set) var joins: [(card: CardID, rule: String)] = []
  /// Cards that were here before and were taken back: verdicts may hang on them.
  var revivedCards: Set<CardID> = []
  private var recent = RecentContacts()

  init(workspace: Workspace, operation: OperationID) {
    self.workspace = workspace
    self.operation = operation
  }

  /// A key that more cards carry than this says little about who somebody is.
  private static let candidateLimit = 64

  /// - Parameter new: Cards without a person, each with its candidate keys.
  mutating func place(
    _ new: [(record: MatchRecord, keys: [CandidateKey])],
    _ writer: any StoreWriting
  ) throws {
    guard !new.isEmpty else { return }
    let keys = Set(new.flatMap(\.keys))
    let candidates = try writer.cards(
      carrying: keys.sorted { ($0.kind.rawValue, $0.value) < ($1.kind.rawValue, $1.value) },
      limit: Self.candidateLimit
    )
    let people = Set(try writer.people(of: Set(candidates.values.joined()).sorted()).values)
    let known = try workspace.matchRecords(of: people.sorted(), &recent, writer)
    let records = new.map(\.record) + known
    let revived = new.map(\.record.card).filter(revivedCards.contains)
    let verdicts = try writer.verdicts(about: known.map(\.card) + revived)
    let result = workspace.matcher.match(records, verdicts: verdicts)
    try apply(result, to: records, writer)
    let newCards = Set(new.map(\.record.card))
    for merge in result.merges where newCards.contains(merge.a) || newCards.contains(merge.b) {
      joins.append((max(merge.a, merge.b), merge.rule))
    }
    try writer.setReviews(result.reviews, about: new.map(\.record.card).sorted())
    recent.remember(new.map(\.record))
  }

  /// Carries out a matching: the oldest person of each cluster gets all its cards.
  private mutating func apply(
    _ result: MatchResult,
    to records: [MatchRecord],
    _ writer: any StoreWriting
  ) throws {
    let personOf = Dictionary(records.map { ($0.card, $0.person) }, uniquingKeysWith: { a, _ in a })
    for cluster in result.clusters {
      let owners = Set(cluster.compactMap { personOf[$0] ?? nil })
      let newCards = cluster.filter { (personOf[$0] ?? nil) == nil }
      guard !newCards.isEmpty || owners.count > 1 else { continue }
      let person: PersonID
      if let oldest = owners.min() {
        person = oldest
        if !newPeople.contains(person) { knownPeople.insert(person) }
      } else {
        person = try writer.addPerson()
        newPeople.insert(person)
      }
      let moving = cluster.filter { personOf[$0] != person }
      try writer.move(moving, to: person, operation: operation)
      absorbedPeople.formUnion(owners.subtracting([person]))
    }
  }

  /// Writes the summaries of everybody the placing touched.
  mutating func summarize(alsoCardsOf source: SourceID, _ writer: any StoreWriting) throws {
    newPeople.subtract(absorbedPeople)
    knownPeople.subtract(absorbedPeople)
    try writer.removeSummaries(of: absorbedPeople.sorted())
    let touched = newPeople.union(knownPeople)
      .union(try writer.people(of: try writer.cards(in: source)).values)
    // Whoever is new and brings no past along introduced nobody.
    let withPast = touched.subtracting(newPeople)
      .union(try writer.people(of: revivedCards.sorted()).values)
    try workspace.summarizeAlone(touched.subtracting(withPast).sorted(), writer)
    try workspace.summarize(withPast.sorted(), writer)
  }
}
