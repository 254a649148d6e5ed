import ContactModel

/// One change by a user, and by whom. It may span several transactions (an import of many files).
public struct Operation: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case `import`, dedupe, same, different, split, log, met, event, undo
  }

  public var id: OperationID
  public var kind: Kind
  /// What was done, in words for the history.
  public var summary: String
  /// The user's name on this machine.
  public var by: String
  /// Seconds since 1970-01-01T00:00:00Z.
  public var at: Int64
  /// The operation that took this one back, if one did.
  public var undoneBy: OperationID?
  /// The operation this one took back, for `undo`.
  public var undoes: OperationID?

  public init(
    id: OperationID,
    kind: Kind,
    summary: String,
    by: String,
    at: Int64,
    undoneBy: OperationID? = nil,
    undoes: OperationID? = nil
  ) {
    self.id = id
    self.kind = kind
    self.summary = summary
    self.by = by
    self.at = at
    self.undoneBy = undoneBy
    self.undoes = undoes
  }
}

/// A card went from one person to another, as part of an operation.
public struct Move: Sendable, Hashable {
  public var card: CardID
  /// Nil where the card was new.
  public var from: PersonID?
  /// Nil where the card's last source was taken back.
  public var to: PersonID?

  public init(card: CardID, from: PersonID?, to: PersonID?) {
    self.card = card
    self.from = from
    self.to = to
  }
}

/// A move of a card, with what is known of the operation that made it.
public struct PastMove: Sendable, Hashable {
  public var kind: Operation.Kind
  /// False where the operation was taken back.
  public var isInForce: Bool
  /// Nil where the card was new, or came back.
  public var from: PersonID?
  /// Nil where the card's last source was taken back.
  public var to: PersonID?

  public init(kind: Operation.Kind, isInForce: Bool, from: PersonID?, to: PersonID?) {
    self.kind = kind
    self.isInForce = isInForce
    self.from = from
    self.to = to
  }
}

/// How a card came in: by which operation, and to which person.
public struct FirstMove: Sendable, Hashable {
  public var operation: OperationID
  public var person: PersonID?

  public init(operation: OperationID, person: PersonID?) {
    self.operation = operation
    self.person = person
  }
}
