import ContactModel
import Storage

extension StoreReading {
  /// The live event a user means by a name (or an id), and a date where several have the name.
  func event(mentioned mention: EventMention) throws -> Event? {
    let events = try events()
    if let date = mention.date {
      let wanted = mention.name.lowercased()
      let here = events.first { $0.date == date && $0.name.lowercased() == wanted }
      return try here ?? event(named: mention.name, on: date)
    }
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
    guard !mention.name.isEmpty else {
      throw CardstockError.refused(reason: "An event needs a name", hint: "Give it one.")
    }
    if let date = mention.date {
      let known = try event(mentioned: mention)
      let id = try add(
        NewEvent(name: known?.name ?? mention.name, date: date, place: mention.place),
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
    let mention = EventMention(name: name, date: date, place: place)
    return try perform(.event, "\(mention.name), \(date)") { writer, operation in
      try writer.event(from: mention, operation: operation)
    }
  }
}
