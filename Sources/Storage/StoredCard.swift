import ContactModel

/// A card as the store holds it.
public struct StoredCard: Sendable, Hashable {
  public var id: CardID
  /// Nil while every source that holds the card is taken back.
  public var person: PersonID?
  public var contact: Contact
  /// The version the record declares: `2.1`, `3.0`, `4.0`; nil where it declares none.
  public var version: String?
  /// The first live source that holds the card, and the number and line of its record there. The
  /// first source of all where none is live.
  public var source: SourceID
  public var record: Int
  public var line: Int

  public init(
    id: CardID,
    person: PersonID?,
    contact: Contact,
    version: String? = nil,
    source: SourceID,
    record: Int,
    line: Int
  ) {
    self.id = id
    self.person = person
    self.contact = contact
    self.version = version
    self.source = source
    self.record = record
    self.line = line
  }
}
