import ContactModel
import FollowUp
import Storage

/// Where things stand with a person, with everything a face needs to show it.
public struct Outlook: Sendable {
  public var person: PersonLine
  public var state: State
  public var step: StepLine?
  /// Since when the person counts as moved on, where the state is `movedOn`; until when to wait, where
  /// it is `awaiting`.
  public var quietEnds: CivilDate?
  public var rule: String
  public var facts: [FactLine]
  /// The numbers of the policy that decided.
  public var numbers: [String: Int]
}

/// A step with names instead of ids.
public struct StepLine: Sendable, Hashable {
  public var kind: StepKind
  public var opens: CivilDate
  public var due: CivilDate
  public var isLate: Bool
  /// The event of the running episode.
  public var event: Event?
  public var introducer: PersonLine?
  /// How the person can be reached for this step: the channel's name and the address.
  public var channels: [ChannelLine]
}

/// A way to reach somebody.
public struct ChannelLine: Sendable, Hashable {
  /// `email`, `phone`, …
  public var name: String
  /// The address or number to use; nil where the channel has none that can be shown.
  public var address: String?
}

/// A fact with names instead of ids.
public struct FactLine: Sendable, Hashable {
  public var fact: Fact
  public var event: Event?
  public var introducer: PersonLine?
}

extension Workspace {
  /// The facts, the rule and the numbers behind the next step, or behind there being none.
  public func outlook(for who: String) throws -> Outlook {
    try store.read { reader in
      try outlook(for: try self.who(reader).person(who), reader)
    }
  }

  func outlook(for person: PersonID, _ reader: any StoreReading) throws -> Outlook {
    let known = try personFacts(of: [person], reader)[person]
    let evaluation = try standing(of: person, known, reader).evaluation(on: today)
    guard let line = try PersonLine.lines(for: [person], reader).first else {
      throw CardstockError.unknownPerson(person.name)
    }
    let explanation = evaluation.explanation
    let facts = try explanation.facts.map { fact in
      FactLine(
        fact: fact,
        event: try event(of: fact, reader),
        introducer: try fact.introducer.flatMap { try personLine(of: $0, reader) }
      )
    }
    return Outlook(
      person: line,
      state: evaluation.state,
      step: try evaluation.step.map { try stepLine($0, of: person, reader) },
      quietEnds: evaluation.standing.movedOn,
      rule: explanation.rule.sentence,
      facts: facts,
      numbers: Dictionary(
        uniqueKeysWithValues: explanation.numbers.map { ($0.key.rawValue, $0.value) }
      )
    )
  }

  private func stepLine(
    _ step: Step,
    of person: PersonID,
    _ reader: any StoreReading
  ) throws -> StepLine {
    let profile = try profile(of: person, reader)
    return StepLine(
      kind: step.kind,
      opens: step.opens,
      due: step.due,
      isLate: step.isLate(on: today),
      event: try step.event.flatMap(EventID.init(name:)).flatMap { try reader.event($0) },
      introducer: try step.introducer.flatMap { try personLine(of: $0, reader) },
      channels: step.channels.map { channel in
        ChannelLine(name: channel.rawValue, address: profile.address(for: channel))
      }
    )
  }

  private func event(of fact: Fact, _ reader: any StoreReading) throws -> Event? {
    guard case .met(let event?, _) = fact.kind, let id = EventID(name: event) else { return nil }
    return try reader.event(id)
  }

  private func personLine(
    of introducer: Introducer.ID,
    _ reader: any StoreReading
  ) throws -> PersonLine? {
    guard let person = PersonID(name: introducer.rawValue) else { return nil }
    return try PersonLine.lines(for: [person], reader).first
  }
}

extension Profile {
  fileprivate func address(for channel: Channel) -> String? {
    switch channel {
    case .email: emails.first?.text
    case .phone:
      (phones.first { $0.kinds.contains("cell") || $0.kinds.contains("iphone") } ?? phones.first)?
        .text
    case .profile: urls.first?.text
    default: nil
    }
  }
}
