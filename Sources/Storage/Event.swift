import ContactModel

/// A place and day where cards were collected. Name and date together tell events apart.
public struct Event: Sendable, Hashable {
  public var id: EventID
  public var name: String
  public var date: CivilDate
  public var place: String?

  public init(id: EventID, name: String, date: CivilDate, place: String? = nil) {
    self.id = id
    self.name = name
    self.date = date
    self.place = place
  }
}

/// An event that is to be stored.
public struct NewEvent: Sendable, Hashable {
  public var name: String
  public var date: CivilDate
  public var place: String?

  public init(name: String, date: CivilDate, place: String? = nil) {
    self.name = name
    self.date = date
    self.place = place
  }
}

/// A person was met, or stood on a list, at an event: what a live source says by holding a card.
public struct Encounter: Sendable, Hashable {
  public var card: CardID
  public var event: EventID
  public var kind: EncounterKind
  /// A card of the person who made the introduction; people change by merging, cards do not.
  public var introducer: CardID?

  public init(card: CardID, event: EventID, kind: EncounterKind, introducer: CardID? = nil) {
    self.card = card
    self.event = event
    self.kind = kind
    self.introducer = introducer
  }
}
