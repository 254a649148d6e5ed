import ContactModel
import Matching
import Storage

/// How two people compare, with everything that was weighed.
public struct ExplanationLine: Sendable, Hashable {
  public var a: PersonLine
  public var b: PersonLine
  public var explanation: PairExplanation
}

extension Workspace {
  /// How many of the cards that carry a value are looked at, to tell how many people use it.
  private static let mostCarriers = 500

  /// Compares two people by their closest cards, or two cards.
  /// - Parameters: WHO or a card each.
  public func explanation(of a: String, and b: String) throws -> ExplanationLine {
    try store.read { reader in
      let who = who(reader)
      let people = try [who.person(a), who.person(b)]
      let first = CardID(name: a)
      let second = CardID(name: b)
      guard people[0] != people[1] || (first != nil && second != nil && first != second) else {
        throw CardstockError.refused(
          reason: "\"\(a)\" and \"\(b)\" are the same person here",
          hint: "Name two of the cards (show lists them) to see how they compare."
        )
      }
      let own = try matchRecords(of: Set(people).sorted(), reader)
      func records(_ card: CardID?, _ person: PersonID) -> [MatchRecord] {
        own.filter { $0.person == person && (card == nil || $0.card == card) }
      }
      let found = matcher.explain(
        records(first, people[0]),
        records(second, people[1]),
        among: own + (try others(sharingWith: own, reader)),
        verdicts: try reader.verdicts(about: own.map(\.card))
      )
      guard var found, let lineA = try PersonLine.lines(for: [people[0]], reader).first,
        let lineB = try PersonLine.lines(for: [people[1]], reader).first
      else { throw CardstockError.unknownPerson(b) }
      found.comparison = try dated([found.comparison], reader).first ?? found.comparison
      return ExplanationLine(a: lineA, b: lineB, explanation: found)
    }
  }

  /// Everybody else who has an address, number or page of these cards.
  private func others(
    sharingWith records: [MatchRecord],
    _ reader: any StoreReading
  ) throws -> [MatchRecord] {
    let kinds: Set<CandidateKey.Kind> = [.email, .phone, .url, .uid]
    let keys = Set(
      records.flatMap { matcher.keys(of: $0.contact) }.filter { kinds.contains($0.kind) }
    )
    let carriers = try reader.cards(carrying: Array(keys), limit: Self.mostCarriers)
    let known = Set(records.map(\.card))
    return try matchRecords(
      of: [],
      and: Set(carriers.values.joined()).subtracting(known).sorted(),
      reader
    )
  }

  /// The comparisons, with the month since which somebody has another employer: cards of two events
  /// that name two employers.
  func dated(_ comparisons: [Comparison], _ reader: any StoreReading) throws -> [Comparison] {
    let concerned = comparisons.filter(\.hasOtherEmployer).flatMap { [$0.a, $0.b] }
    guard !concerned.isEmpty else { return comparisons }
    var eventOf: [SourceID: Event?] = [:]
    var dates: [CardID: CivilDate] = [:]
    for card in try reader.cards(Set(concerned).sorted()) {
      if eventOf[card.source] == nil {
        let event = try reader.source(card.source)?.details.event
        eventOf[card.source] = .some(try event.flatMap { try reader.event($0) })
      }
      dates[card.id] = eventOf[card.source]??.date
    }
    return comparisons.map { comparison in
      guard comparison.hasOtherEmployer, let a = dates[comparison.a], let b = dates[comparison.b],
        a != b
      else { return comparison }
      var told = comparison
      told.rule = comparison.rule(withOtherEmployerSince: max(a, b).monthAndYear)
      return told
    }
  }
}

extension CivilDate {
  /// `May 2026`
  public var monthAndYear: String {
    let (year, month, _) = components
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(names[month - 1]) \(year)"
  }
}
