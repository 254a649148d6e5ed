import ContactModel
import FollowUp
import Storage

extension Workspace {
  var evaluator: Evaluator {
    Evaluator(policy: configuration.policy, calendar: configuration.calendar)
  }

  /// Writes what the lists show of these people anew, in the transaction that changed them, and of
  /// those whom they introduced: whoever declined is asked about nobody. People without cards leave
  /// the lists.
  func summarize(_ people: [PersonID], _ writer: any StoreWriting) throws {
    let introduced = try writer.people(introducedBy: people)
    try summarizeAlone(Set(people).union(introduced).sorted(), writer)
  }

  /// The same without those whom they introduced, for people who are nobody's introducer.
  func summarizeAlone(_ people: [PersonID], _ writer: any StoreWriting) throws {
    for start in stride(from: 0, to: people.count, by: 1000) {
      let group = Array(people[start..<min(start + 1000, people.count)])
      let summaries = try summaries(of: group, writer)
      let live = Set(summaries.map(\.id))
      for summary in summaries { try writer.set(summary) }
      try writer.removeSummaries(of: group.filter { !live.contains($0) })
    }
  }

  /// What the lists should show of those of these people who have cards, in the order given.
  func summaries(of people: [PersonID], _ reader: any StoreReading) throws -> [PersonSummary] {
    let cards = Dictionary(grouping: try reader.cards(of: people), by: \.person)
    let facts = try personFacts(of: people, holding: cards, reader)
    return try people.compactMap { person in
      guard let held = cards[person] else { return nil }
      return PersonSummary(
        id: person,
        name: DisplayName.of(held.map(\.contact)),
        standing: try standing(of: person, facts[person], reader)
      )
    }
  }

  func standing(
    of person: PersonID,
    _ known: PersonFacts?,
    _ reader: any StoreReading
  ) throws -> Standing {
    let subject = Subject(
      id: person.introducerID,
      channels: known?.channels ?? [],
      declined: try declinedIntroducers(in: known?.facts ?? [], reader)
    )
    return try evaluator.standing(of: known?.facts ?? [], about: subject)
  }

  /// Who of the introducers named in the facts said "no, thank you", and is asked for nothing.
  private func declinedIntroducers(
    in facts: [Fact],
    _ reader: any StoreReading
  ) throws -> Set<Introducer.ID> {
    let introducers = Set(facts.compactMap(\.introducer))
    guard !introducers.isEmpty else { return [] }
    let people = introducers.compactMap { PersonID(name: $0.rawValue) }.sorted()
    let declined = try reader.facts(of: people).filter { _, facts in
      var standing: Set<CivilDate> = []
      for fact in facts.map(\.fact).sorted() {
        switch fact.kind {
        case .declined: standing.insert(fact.date)
        case .reopened(let date): standing.remove(date)
        default: continue
        }
      }
      return !standing.isEmpty
    }
    return Set(declined.keys.map(\.introducerID))
  }
}

extension Fact {
  /// Whom the fact names as introducer.
  var introducer: Introducer.ID? {
    switch kind {
    case .met(_, let introducer): introducer
    case .nudged(let introducer), .thanked(let introducer): introducer
    default: nil
    }
  }
}
