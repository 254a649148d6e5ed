import ContactModel
import Matching
import Normalization
import Storage

/// Finds the person of each new card of a source: somebody the store knows, or somebody new.
///
/// The cost grows with what is new: only the cards that share a candidate key are looked at.
struct CardPlacing {
  /// What became of the cards.
  struct Outcome {
    var newPeople: Set<PersonID> = []
    /// People of earlier sources who got a card.
    var knownPeople: Set<PersonID> = []
    /// People whose cards went to somebody else.
    var absorbedPeople: Set<PersonID> = []
    /// Why cards were found to be one person's, by the new card that showed it.
    var joins: [(card: CardID, rule: String)] = []
  }

  let workspace: Workspace
  let operation: OperationID
  private(set) var outcome = Outcome()
  /// Cards that were here before and were taken back: verdicts may hang on them.
  var revivedCards: Set<CardID> = []
  /// Cards of sources before this one.
  private let recent: RecentContacts
  /// Cards of this one.
  private(set) var fresh = RecentContacts()
  /// Looked up when the first card comes that may have been written from here.
  private(set) var exported: ExportedPeople?

  init(
    workspace: Workspace,
    operation: OperationID,
    recent: RecentContacts,
    exported: ExportedPeople?
  ) {
    self.workspace = workspace
    self.operation = operation
    self.recent = recent
    self.exported = exported
  }

  /// How many cards of a key are looked at. What more people than these share says little about who
  /// somebody is, and a name says less than an address: matching asks nobody about a name that many
  /// have. The bound keeps the cost of a card the same in a store of any size.
  private static func candidateLimit(_ kind: CandidateKey.Kind) -> Int {
    kind == .name ? 8 : 32
  }

  /// - Parameter new: Cards without a person, each with its candidate keys.
  mutating func place(
    _ new: [(record: MatchRecord, keys: [CandidateKey])],
    _ writer: any StoreWriting
  ) throws {
    guard !new.isEmpty else { return }
    let keys = Set(new.flatMap(\.keys))
    var candidates: Set<CardID> = []
    for (kind, keys) in Dictionary(grouping: keys, by: \.kind) {
      let found = try writer.cards(
        carrying: keys.sorted { $0.value < $1.value },
        limit: Self.candidateLimit(kind)
      )
      candidates.formUnion(found.values.joined())
    }
    let returning = try returning(keys, writer)
    let people = Set(try writer.people(of: candidates.sorted()).values).union(returning.keys)
    var known = try workspace.matchRecords(of: people.sorted(), writer) { card in
      fresh[card] ?? recent[card]
    }
    for index in known.indices {
      guard let uid = known[index].person.flatMap({ returning[$0] }) else { continue }
      known[index].contact.uids.append(uid)
    }
    let records = new.map(\.record) + known
    let revived = new.map(\.record.card).filter(revivedCards.contains)
    let verdicts = try writer.verdicts(about: known.map(\.card) + revived)
    let result = workspace.matcher.match(records, verdicts: verdicts)
    try apply(result, to: records, writer)
    let newCards = Set(new.map(\.record.card))
    for merge in result.merges where newCards.contains(merge.a) || newCards.contains(merge.b) {
      outcome.joins.append((max(merge.a, merge.b), merge.rule))
    }
    try writer.setReviews(result.reviews, about: new.map(\.record.card).sorted())
    fresh.remember(new.map(\.record))
  }

  /// The people whose cards come back from an export, each with the UID it gave them.
  private mutating func returning(
    _ keys: Set<CandidateKey>,
    _ reader: any StoreReading
  ) throws -> [PersonID: Normalized<String>] {
    let possible = keys.filter(ExportedPeople.mayHaveMade)
    guard !possible.isEmpty else { return [:] }
    let exported = try self.exported ?? ExportedPeople(reader)
    self.exported = exported
    let found = possible.compactMap(exported.person)
    return Dictionary(found.map { ($0.id, $0.uid) }, uniquingKeysWith: { first, _ in first })
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
        if !outcome.newPeople.contains(person) { outcome.knownPeople.insert(person) }
      } else {
        person = try writer.addPerson()
        outcome.newPeople.insert(person)
      }
      let moving = cluster.filter { personOf[$0] != person }
      try writer.move(moving, to: person, operation: operation)
      outcome.absorbedPeople.formUnion(owners.subtracting([person]))
    }
  }

  /// Writes the summaries of everybody the placing touched.
  mutating func summarize(alsoCardsOf source: SourceID, _ writer: any StoreWriting) throws {
    outcome.newPeople.subtract(outcome.absorbedPeople)
    outcome.knownPeople.subtract(outcome.absorbedPeople)
    try writer.removeSummaries(of: outcome.absorbedPeople.sorted())
    let touched = outcome.newPeople.union(outcome.knownPeople)
      .union(try writer.people(of: try writer.cards(in: source)).values)
    // Whoever is new and brings no past along introduced nobody.
    let withPast = touched.subtracting(outcome.newPeople)
      .union(try writer.people(of: revivedCards.sorted()).values)
    try workspace.summarizeAlone(touched.subtracting(withPast).sorted(), writer)
    try workspace.summarize(withPast.sorted(), writer)
  }
}
