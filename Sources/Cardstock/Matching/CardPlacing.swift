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
    /// People all of whose cards went to somebody else.
    var absorbedPeople: Set<PersonID> = []
    /// People who gave cards away.
    var touchedPeople: Set<PersonID> = []
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

  /// - Parameter new: Cards without a person.
  mutating func place(_ new: [MatchRecord], _ writer: any StoreWriting) throws {
    guard !new.isEmpty else { return }
    let result = try neighbourhood(of: new, writer).result()
    try apply(result, writer)
    let newCards = Set(new.map(\.card))
    for merge in result.merges where newCards.contains(merge.a) || newCards.contains(merge.b) {
      outcome.joins.append((max(merge.a, merge.b), merge.rule))
    }
    try writer.setReviews(result.reviews, about: result.clusters.flatMap(\.self).sorted())
    fresh.remember(new)
  }

  /// Finds out anew what to ask about cards that are back where they were.
  mutating func ask(about cards: [CardID], _ writer: any StoreWriting) throws {
    let records = try workspace.matchRecords(of: [], and: cards, writer)
    guard !records.isEmpty else { return }
    let result = try neighbourhood(of: records, writer).result()
    try writer.setReviews(result.reviews, about: cards)
  }

  /// The people whose cards come back from an export, each with the UID it gave them.
  private mutating func returning(
    _ keys: [CandidateKey],
    _ reader: any StoreReading
  ) throws -> [PersonID: Normalized<String>] {
    let possible = keys.filter(ExportedPeople.mayHaveMade)
    guard !possible.isEmpty else { return [:] }
    let exported = try self.exported ?? ExportedPeople(reader)
    self.exported = exported
    let found = possible.compactMap(exported.person)
    return Dictionary(found.map { ($0.id, $0.uid) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func neighbourhood(
    of new: [MatchRecord],
    _ writer: any StoreWriting
  ) throws -> Neighbourhood {
    var neighbourhood = Neighbourhood(new)
    while let request = neighbourhood.nextRequest() {
      var cards = Set(
        try writer.cards(carrying: request.keys, limit: request.limit).values.joined()
      )
      let verdicts = try writer.verdicts(about: request.cards)
      // A verdict may name cards that were taken back since.
      let named = Set(verdicts.flatMap { [$0.a, $0.b] }).subtracting(cards)
      cards.formUnion(try writer.liveCards(among: named.sorted()))
      let returning = try returning(request.keys, writer)
      var found = try workspace.matchRecords(
        of: Set(request.people).union(returning.keys).sorted(),
        and: neighbourhood.unknown(among: cards),
        writer
      ) { fresh[$0] ?? recent[$0] }
      for index in found.indices {
        guard let uid = found[index].person.flatMap({ returning[$0] }) else { continue }
        found[index].contact.uids.append(uid)
      }
      neighbourhood.learn(found, verdicts: verdicts)
    }
    return neighbourhood
  }

  /// Carries out a matching.
  private mutating func apply(_ result: MatchResult, _ writer: any StoreWriting) throws {
    let personOf = try writer.people(of: result.clusters.flatMap(\.self))
    for group in Regrouping(result.clusters, personOf: personOf).groups {
      let person: PersonID
      if let known = group.person {
        person = known
      } else {
        person = try writer.addPerson()
        outcome.newPeople.insert(person)
      }
      let moving = group.cards.filter { personOf[$0] != person }
      guard !moving.isEmpty else { continue }
      if group.person != nil, !outcome.newPeople.contains(person) {
        outcome.knownPeople.insert(person)
      }
      outcome.touchedPeople.formUnion(moving.compactMap { personOf[$0] })
      try writer.move(moving, to: person, operation: operation)
      outcome.absorbedPeople.formUnion(group.joined.filter { $0 != person })
    }
  }

  /// Writes the summaries of everybody the placing touched.
  mutating func summarize(alsoCardsOf source: SourceID, _ writer: any StoreWriting) throws {
    outcome.newPeople.subtract(outcome.absorbedPeople)
    outcome.knownPeople.subtract(outcome.absorbedPeople)
    try writer.removeSummaries(of: outcome.absorbedPeople.sorted())
    let touched = outcome.newPeople.union(outcome.knownPeople)
      .union(outcome.touchedPeople.subtracting(outcome.absorbedPeople))
      .union(try writer.people(of: try writer.cards(in: source)).values)
    // Whoever is new and brings no past along introduced nobody.
    let withPast = touched.subtracting(outcome.newPeople)
      .union(try writer.people(of: revivedCards.sorted()).values)
    try workspace.summarizeAlone(touched.subtracting(withPast).sorted(), writer)
    try workspace.summarize(withPast.sorted(), writer)
  }
}
