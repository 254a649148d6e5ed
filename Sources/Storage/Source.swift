import ContactFormats
import ContactModel
import Matching

/// One imported file, member of an archive, or entry by hand.
public struct Source: Sendable, Hashable {
  public var id: SourceID
  public var details: NewSource
  /// The number of records, skipped ones included.
  public var records: Int
  public var byteCount: Int
  public var encoding: String
  /// Of all its bytes.
  public var digest: Digest

  public init(
    id: SourceID,
    details: NewSource,
    records: Int,
    byteCount: Int,
    encoding: String,
    digest: Digest
  ) {
    self.id = id
    self.details = details
    self.records = records
    self.byteCount = byteCount
    self.encoding = encoding
    self.digest = digest
  }
}

/// What is known of a source when its first byte is read.
public struct NewSource: Sendable, Hashable {
  /// Where it came from: an absolute path, `-`, or a name for an entry by hand.
  public var path: String
  /// The name of its format in the registry; `entered` for a person typed in by the user.
  public var format: String
  public var event: EventID?
  public var kind: EncounterKind
  /// A card of the person who made the introductions.
  public var introducer: CardID?

  public init(
    path: String,
    format: String,
    event: EventID?,
    kind: EncounterKind,
    introducer: CardID? = nil
  ) {
    self.path = path
    self.format = format
    self.event = event
    self.kind = kind
    self.introducer = introducer
  }
}

/// One record of a source on its way into the store.
public struct NewRecord: Sendable {
  public var card: Card
  /// Of the record's bytes with line breaks made alike, so that the same card is known again.
  public var digest: Digest
  /// The card as `ContactCoding` writes it.
  public var encodedContact: [UInt8]
  /// The values by which the card is found, and found again.
  public var keys: [CandidateKey]

  public init(card: Card, digest: Digest, encodedContact: [UInt8], keys: [CandidateKey]) {
    self.card = card
    self.digest = digest
    self.encodedContact = encodedContact
    self.keys = keys
  }
}

/// What became of a record: the card that holds it, and whether the store had it already.
public struct StoredRecord: Sendable, Hashable {
  public var card: CardID
  /// False where the same card of the same event was stored and belongs to a person.
  public var isNew: Bool
  /// True where the card is new because all its sources had been taken back: verdicts and facts may
  /// hang on it.
  public var isRevived: Bool

  public init(card: CardID, isNew: Bool, isRevived: Bool = false) {
    self.card = card
    self.isNew = isNew
    self.isRevived = isRevived
  }
}

extension Source {
  /// The format of a person whom the user typed in.
  public static let enteredFormat = "entered"
}
