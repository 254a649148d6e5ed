/// The number of a card in its store; unique there, never used again.
public struct CardID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
  public var rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: CardID, right: CardID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a person in its store; the older one survives a merge.
public struct PersonID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
  public var rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: PersonID, right: PersonID) -> Bool { left.rawValue < right.rawValue }
}

/// Where a value came from: a card, and the line of its source.
public struct Provenance: Sendable, Hashable {
  public var card: CardID
  /// The 1-based line of the card's source; nil where its format has none.
  public var line: Int?

  public init(card: CardID, line: Int? = nil) {
    self.card = card
    self.line = line
  }
}
