import ContactModel
import FollowUp
import Storage

/// A fact as the user tells it, before its people are looked up.
public struct FactEntry: Sendable, Hashable {
  public var name: Fact.Name
  /// When it happened.
  public var date: CivilDate
  public var channel: String?
  public var on: CivilDate?
  public var until: CivilDate?
  public var by: CivilDate?
  public var of: CivilDate?
  public var what: String?
  public var from: Fact.Source?
  public var uses: Int?
  public var every: Int?
  /// WHO.
  public var introducer: String?
  public var note: String?

  public init(name: Fact.Name, date: CivilDate) {
    self.name = name
    self.date = date
  }
}

/// What logging a fact changed.
public struct LogReport: Sendable {
  /// False where the same fact was there already: nothing was changed.
  public var isNew: Bool
  public var outlook: Outlook
}

extension Workspace {
  /// Records that something happened with a person.
  public func log(_ entry: FactEntry, about name: String) throws -> LogReport {
    guard entry.date <= today || entry.name == .met else {
      throw CardstockError.refused(
        reason: "\(entry.date) is after today (\(today)), and has not happened yet",
        hint: "Use \"planned --on \(entry.date)\" for a step to come."
      )
    }
    let note = entry.note.map { ": \($0)" } ?? ""
    return try record(
      about: name,
      as: entry.name == .met ? .met : .log,
      "\(entry.name.rawValue) on \(entry.date)\(note)"
    ) { person, writer, _ in
      try fact(from: entry, about: person, writer)
    }
  }

  /// They spoke at an event: the follow-up starts, or starts again.
  public func met(
    _ name: String,
    at mention: EventMention,
    introducer: String?
  ) throws -> LogReport {
    try record(about: name, as: .met, "met at \(mention.name)") { _, writer, operation in
      let event = try writer.event(from: mention, operation: operation)
      let made = try introducer.map {
        try self.introducer(named: $0, writer, operation: operation).person.id
      }
      let anchor = try made.flatMap { try writer.cards(of: [$0]).first?.id }
      return Fact(
        event.date,
        .met(event: event.id.name, introducer: anchor.map { Introducer.ID($0.name) })
      )
    }
  }

  /// Stores a fact about a person as an operation of its own; one that is known changes nothing.
  private func record(
    about name: String,
    as kind: Operation.Kind,
    _ summary: String,
    making fact: (PersonID, any StoreWriting, OperationID) throws -> Fact
  ) throws -> LogReport {
    struct IsKnown: Error {}
    do {
      return try store.write { writer in
        let person = try who(writer).person(name)
        let line = try PersonLine.lines(for: [person], writer).first
        let operation = try writer.beginOperation(
          kind,
          summary: "\(line?.name ?? name): \(summary)",
          by: user,
          at: clock()
        )
        let fact = try fact(person, writer, operation)
        let known = try writer.facts(of: [person])[person, default: []]
        guard !known.contains(where: { $0.fact == fact }) else { throw IsKnown() }
        let cards = try writer.cards(of: [person]).map(\.id)
        try writer.add(fact, about: cards, operation: operation)
        try summarize([person], writer)
        return LogReport(isNew: true, outlook: try outlook(for: person, writer))
      }
    } catch is IsKnown {
      return LogReport(isNew: false, outlook: try outlook(for: name))
    }
  }

  /// The day, if something was declined on it: lifting nothing would look like lifting something.
  private func decline(
    on date: CivilDate,
    of person: PersonID,
    _ reader: any StoreReading
  ) throws -> CivilDate {
    let facts = try reader.facts(of: [person])[person, default: []].map(\.fact)
    let declines = Set(facts.filter { $0.kind == .declined }.map(\.date))
    guard !declines.contains(date) else { return date }
    let dates = declines.sorted().map(\.description).joined(separator: ", ")
    throw CardstockError.refused(
      reason: "Nothing was declined on \(date)",
      hint: dates.isEmpty ? "There is no decline to lift." : "There is a decline of \(dates)."
    )
  }

  /// Who made the introduction the last time one was made.
  private func latestIntroducer(
    of person: PersonID,
    _ reader: any StoreReading
  ) throws -> PersonID? {
    let facts = try personFacts(of: [person], reader)[person]?.facts ?? []
    let introductions = facts.compactMap { fact -> (CivilDate, PersonID)? in
      guard case .met(_, let introducer?) = fact.kind,
        let id = PersonID(name: introducer.rawValue)
      else { return nil }
      return (fact.date, id)
    }
    return introductions.max { $0 < $1 }?.1
  }

  private func fact(
    from entry: FactEntry,
    about person: PersonID,
    _ reader: any StoreReading
  ) throws -> Fact {
    func need<Value>(_ value: Value?, _ option: String) throws -> Value {
      guard let value else {
        throw CardstockError.refused(
          reason: "\"\(entry.name.rawValue)\" needs \(option)",
          hint: "cardstock log --help lists what each fact carries."
        )
      }
      return value
    }
    func channel() throws -> Channel {
      if let channel = entry.channel { return Channel(channel) }
      let channels = try personFacts(of: [person], reader)[person]?.channels ?? []
      return channels.first ?? .email
    }
    func introducer() throws -> Introducer.ID {
      let id: PersonID
      if let name = entry.introducer {
        id = try who(reader).person(name)
      } else {
        id = try need(try latestIntroducer(of: person, reader), "--introducer WHO")
      }
      guard let card = try reader.cards(of: [id]).first else {
        throw CardstockError.unknownPerson(id.name)
      }
      return Introducer.ID(card.id.name)
    }
    let kind: Fact.Kind =
      switch entry.name {
      case .met:
        .met(event: nil, introducer: try entry.introducer.map { _ in try introducer() })
      case .sent: .sent(try channel())
      case .bounced: .bounced(try channel(), of: entry.of)
      case .replied: .replied
      case .outOfOffice: .outOfOffice(until: entry.until)
      case .nudged: .nudged(try introducer())
      case .introducerPinged: .introducerPinged
      case .keepReminding:
        .keepReminding(
          from: try need(entry.from, "--from contact or --from introducer"),
          on: entry.on,
          uses: entry.uses
        )
      case .promised: .promised(what: entry.what, by: entry.by)
      case .planned: .planned(on: try need(entry.on, "--on DATE"), note: entry.note)
      case .keepInTouch: .keepInTouch(every: try need(entry.every, "--every DAYS"))
      case .thanked: .thanked(try introducer())
      case .snoozed: .snoozed(until: try need(entry.until, "--until DATE"))
      case .declined: .declined
      case .reopened:
        .reopened(
          of: try decline(
            on: try need(entry.of, "--of DATE, the date of the decline"),
            of: person,
            reader
          )
        )
      }
    return Fact(entry.date, kind)
  }
}
