import ContactFormats
import ContactModel
import Storage

/// What to import, and what the user said about it.
public struct ImportRequest: Sendable {
  /// Files, folders, or `-` for standard input.
  public var paths: [String]
  public var event: EventMention?
  /// Nil: as the format of each source usually means it.
  public var kind: EncounterKind?
  /// Who made the introductions: a person in the store, or the name of a new one.
  public var introducer: String?
  /// The format to read everything as; nil to look at the content.
  public var format: String?
  /// What the user said about columns and records.
  public var reading: ReadingOptions
  /// Whether only to say what would happen.
  public var isDryRun: Bool

  public init(
    paths: [String],
    event: EventMention? = nil,
    kind: EncounterKind? = nil,
    introducer: String? = nil,
    format: String? = nil,
    reading: ReadingOptions = ReadingOptions(),
    isDryRun: Bool = false
  ) {
    self.paths = paths
    self.event = event
    self.kind = kind
    self.introducer = introducer
    self.format = format
    self.reading = reading
    self.isDryRun = isDryRun
  }
}

/// An event as the user names it. Without a date it must be one that the store knows.
public struct EventMention: Sendable, Hashable {
  public var name: String
  public var date: CivilDate?
  public var place: String?

  /// - Parameter name: White space around it, and more than one space in it, mean nothing.
  public init(name: String, date: CivilDate? = nil, place: String? = nil) {
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.date = date
    self.place = place
  }
}
