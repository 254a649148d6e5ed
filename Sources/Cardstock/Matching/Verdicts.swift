import ContactModel
import Matching
import Storage

/// What a verdict or a split did.
public struct RegroupReport: Sendable, Hashable {
  public var operation: OperationID
  /// Everybody concerned, as they stand now.
  public var people: [PersonLine]
}

extension Workspace {
  /// "These are one human being": joins them for good, whatever any score says.
  /// - Parameters: WHO or a card each; a person stands for all their cards.
  public func same(_ a: String, _ b: String) throws -> RegroupReport {
    try decide(a, b, .same, as: .same) { first, second, writer, operation in
      guard first.person != second.person else { return [first.person] }
      let (older, younger) = (min(first.person, second.person), max(first.person, second.person))
      // A card named by itself is all that the verdict is about, but people are joined whole.
      let moving = try writer.cards(of: [younger]).map(\.id)
      try writer.move(moving, to: older, operation: operation)
      try writer.removeSummaries(of: [younger])
      return [older]
    }
  }

  /// "These are two people": keeps them apart for good; what is one person so far is taken apart.
  public func different(_ a: String, _ b: String) throws -> RegroupReport {
    try decide(a, b, .different, as: .different) { first, second, writer, operation in
      guard first.person == second.person else { return [first.person, second.person] }
      let person = try writer.addPerson()
      try writer.move(second.cards, to: person, operation: operation)
      return [first.person, person]
    }
  }

  private typealias Side = (person: PersonID, cards: [CardID])

  private func decide(
    _ a: String,
    _ b: String,
    _ decision: Verdict.Decision,
    as kind: Operation.Kind,
    regroup: (Side, Side, any StoreWriting, OperationID) throws -> [PersonID]
  ) throws -> RegroupReport {
    try perform(kind, "\(a) and \(b)") { writer, operation in
      let first = try side(a, writer)
      let second = try side(b, writer)
      guard Set(first.cards).isDisjoint(with: second.cards) else {
        throw CardstockError.refused(
          reason: "\"\(a)\" and \"\(b)\" are the same person here",
          hint: decision == .same
            ? "Nothing is to do."
            : "Name the cards that are somebody else's (show lists them), or use split."
        )
      }
      let verdicts = first.cards.flatMap { one in
        second.cards.map { Verdict(one, $0, decision) }
      }
      try writer.add(verdicts, operation: operation)
      let people = try regroup(first, second, writer, operation)
      try keepVerdicts(
        about: Set(people),
        hint: "If they are one person all the same, say so of the people and not of one card.",
        writer
      )
      try summarize(people, writer)
      return RegroupReport(
        operation: operation,
        people: try PersonLine.lines(for: people, writer)
      )
    }
  }

  /// The cards a side of a verdict stands for.
  private func side(_ name: String, _ reader: any StoreReading) throws -> Side {
    if let card = CardID(name: name) {
      guard let person = try reader.people(of: [card])[card] else {
        throw CardstockError.unknown(what: "card", name: name, hint: "show WHO lists the cards.")
      }
      return (person, [card])
    }
    let person = try who(reader).person(name)
    return (person, try reader.cards(of: [person]).map(\.id))
  }

  /// Refuses a change that puts cards into one person which a verdict keeps apart.
  func keepVerdicts(
    about people: Set<PersonID>,
    hint: String,
    _ reader: any StoreReading
  ) throws {
    guard let broken = try brokenVerdicts(about: people, reader).first else { return }
    throw CardstockError.refused(
      reason: "\(broken.a.name) and \(broken.b.name) would be one person, "
        + "and you said that they are different",
      hint: hint
    )
  }

  /// The verdicts in force that keep two cards apart which one of these people holds.
  func brokenVerdicts(
    about people: Set<PersonID>,
    _ reader: any StoreReading
  ) throws -> [Verdict] {
    let cards = try reader.cards(of: people.sorted())
    let personOf = Dictionary(
      cards.map { ($0.id, $0.person) },
      uniquingKeysWith: { first, _ in first }
    )
    return try reader.verdicts(about: cards.map(\.id)).filter { verdict in
      guard verdict.decision == .different, let person = personOf[verdict.a] else { return false }
      return person == personOf[verdict.b]
    }
  }
}
