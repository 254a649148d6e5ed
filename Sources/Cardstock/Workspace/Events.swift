import ContactModel
import Storage

extension StoreReading {
  /// The live event a user means by a name (or an id), and a date where several have the name.
  func event(mentioned mention: EventMention) throws -> Event? {
    if let date = mention.date { return try event(named: mention.name, on: date) }
    let events = try events()
    if let id = EventID(name: mention.name), let event = events.first(where: { $0.id == id }) {
      return event
    }
    let wanted = mention.name.lowercased()
    let named = events.filter { $0.name.lowercased() == wanted }
    guard named.count <= 1 else {
      let dates = named.map(\.date.description).joined(separator: ", ")
      throw CardstockError.refused(
        reason: "\"\(mention.name)\" was held more than once: \(dates)",
        hint: "Say which one with --date."
      )
    }
    return named.first
  }
}

extension StoreWriting {
  /// The event a user means; one with a name and a date that the store does not know is added.
  func event(from mention: EventMention, operation: OperationID) throws -> Event {
    if let date = mention.date {
      let id = try add(
        NewEvent(name: mention.name, date: date, place: mention.place),
        operation: operation
      )
      if let event = try event(id) { return event }
    } else if let event = try event(mentioned: mention) {
      return event
    }
    throw CardstockError.unknown(
      what: "event",
      name: mention.name,
      hint: "Say when it was with --date YYYY-MM-DD, and it is added."
    )
  }
}

/// An event and how many people it brought.
public struct EventLine: Sendable, Hashable {
  public var event: Event
  public var counts: EncounterCounts
}

extension Workspace {
  /// All events, the latest first.
  public func events() throws -> [EventLine] {
    try store.read { reader in
      let counts = try reader.encounterCounts()
      return try reader.events().reversed().map { event in
        EventLine(event: event, counts: counts[event.id] ?? EncounterCounts())
      }
    }
  }

  /// Announces an event, also one to come.
  public func addEvent(named name: String, date: CivilDate, place: String?) throws -> Event {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else {
      throw CardstockError.refused(reason: "An event needs a name", hint: "Give it one.")
    }
    return try perform(.event, "\(name), \(date)") { writer, operation in
      try writer.event(
        from: EventMention(name: name, date: date, place: place),
        operation: operation
      )
    }
  }
}
