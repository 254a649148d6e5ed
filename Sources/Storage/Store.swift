import ContactFormats
import ContactModel
import FollowUp
import Matching

/// Where Cardstock keeps what it knows: sources, cards, people, events, facts, verdicts and the
/// operations that made them.
///
/// The protocol speaks the words of the design and none of an engine's. Every engine passes the
/// same conformance suite. What holds for all of them:
/// - A `write` happens whole or not at all, also when the process is killed within it.
/// - A `read` sees one state of the store from its first question to its last.
/// - Cards, sources, facts and verdicts are never changed and never removed. Taking an operation
///   back hides what it added: hidden things are *not live*, and only live ones are reported.
/// - Whatever comes as a list is in a total order that does not depend on the engine.
/// - A reader or writer is used within its own transaction alone. A `read` or `write` within another
///   of the same store is refused (`StoreError.refused`).
/// - A change that contradicts what is there (an unknown card, operation, person or event; a piece
///   of a source out of its place) is refused, and the transaction with it.
/// - A folded form is that of `Normalization.folded`.
public protocol Store: Sendable {
  /// Asks questions of one state of the store.
  func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result

  /// Changes the store in one transaction; an error thrown by `body` leaves it as it was.
  @discardableResult
  func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result

  /// Looks for damage of the engine's own files and for broken references.
  /// - Returns: One sentence for each defect; empty for a sound store.
  func verify() throws -> [String]
}

/// The questions a store answers. Everything is about live things unless it says otherwise.
public protocol StoreReading {
  // MARK: Events

  /// By date, then name, then id.
  func events() throws -> [Event]
  func event(_ id: EventID) throws -> Event?
  /// Live or not: an event announced twice is one event. An event is live while an operation in
  /// force announces it, or a live source or fact names it; its place is the one announced last.
  func event(named name: String, on date: CivilDate) throws -> Event?

  // MARK: Sources

  /// By id.
  func sources() throws -> [Source]
  func source(_ id: SourceID) throws -> Source?
  /// The live sources of that event (nil: of no event) with exactly these bytes, by id: one for each thing
  /// that was said of them.
  func sources(digest: Digest, event: EventID?) throws -> [Source]
  /// Gives the bytes of a source in their order, piece by piece: its records and its frame.
  /// - Throws: `StoreError.notKept` where a record was over the limit; nothing is given then.
  func originalBytes(of source: SourceID, _ receive: ([UInt8]) throws -> Void) throws
  /// What was wrong with a source and its records: by line, those without one last, then as they
  /// came.
  func problems(of source: SourceID) throws -> [Problem]

  // MARK: Cards

  /// In the order of `ids`; unknown ones are left out. Also cards that belong to nobody.
  func cards(_ ids: [CardID]) throws -> [StoredCard]
  /// By id.
  func cards(of people: [PersonID]) throws -> [StoredCard]
  /// The cards that a source holds, live or not, by id.
  func cards(in source: SourceID) throws -> [CardID]
  /// Those of these cards that a live source holds.
  func liveCards(among cards: [CardID]) throws -> Set<CardID>
  /// All cards that belong to a person, by id, one at a time.
  func forEachCard(_ receive: (StoredCard) throws -> Void) throws
  /// The bytes with which the card first came; nil for an unknown one.
  func rawBytes(of card: CardID) throws -> [UInt8]?
  /// The people of cards that belong to one.
  func people(of cards: [CardID]) throws -> [CardID: PersonID]
  /// The cards, belonging to a person, that carry each key: by id, at most `limit` of each.
  func cards(carrying keys: [CandidateKey], limit: Int) throws -> [CandidateKey: [CardID]]
  func counts() throws -> StoreCounts

  // MARK: People

  /// In the order of `ids`; people without cards or summary are left out.
  func summaries(_ ids: [PersonID]) throws -> [PersonSummary]
  /// By name in code point order of its folded form, then id.
  func forEachSummary(_ receive: (PersonSummary) throws -> Void) throws
  /// People with a step that opens on or before `day`, in the order in which they are planned:
  /// rank, due, folded name, id. Stops when `receive` returns false.
  func forEachStep(
    opening day: CivilDate,
    _ receive: (PersonSummary) throws -> Bool
  ) throws
  /// People whose follow-up ends within the range, by that day, folded name and id.
  func movedOn(in days: ClosedRange<CivilDate>) throws -> [PersonSummary]
  /// People one of whose names (FN, N, NICKNAME of any card, and the name in the summary) or
  /// candidate keys contains `text`, in any case and as folded; by folded name and id, at most
  /// `limit`.
  func people(matching text: String, limit: Int) throws -> [PersonID]

  /// People whose number begins with these digits, by id, at most `limit`.
  func people(withNumbersBeginning digits: Int64, limit: Int) throws -> [PersonID]

  // MARK: Encounters, facts, verdicts

  /// Of every card of these people, by card, event, source.
  func encounters(of people: [PersonID]) throws -> [PersonID: [Encounter]]
  /// How many people each event has. Who was met, by a source or a `met` fact that names the event,
  /// is not counted among those who attended.
  func encounterCounts() throws -> [EventID: EncounterCounts]
  /// By id. A fact that hangs on several cards of a person comes once.
  func facts(of people: [PersonID]) throws -> [PersonID: [LoggedFact]]
  /// Live facts of that name dated on or after a day, of anybody, by date and id.
  func facts(named name: Fact.Name, from date: CivilDate) throws -> [LoggedFact]
  /// People whom one of these people introduced, by a source or by a fact that names a card of
  /// theirs (`c34`), by id.
  func people(introducedBy introducers: [PersonID]) throws -> [PersonID]
  /// Verdicts of which one side is among the cards, by id; the newest of a pair only.
  func verdicts(about cards: [CardID]) throws -> [Verdict]
  /// All, by id; the newest of a pair only.
  func verdicts() throws -> [Verdict]
  /// The open questions, best first, then by cards. A question is open while its cards belong to
  /// two people.
  func reviews() throws -> [Comparison]
  /// The open questions about cards of these people.
  func reviews(about people: [PersonID]) throws -> [Comparison]

  // MARK: Operations

  /// Newest first, at most `limit`.
  func operations(limit: Int) throws -> [Operation]
  func operation(_ id: OperationID) throws -> Operation?
  /// In the order in which they were made.
  func moves(of operation: OperationID) throws -> [Move]
  /// Of each card the first move it ever made: how it came in.
  func firstMoves(of cards: [CardID]) throws -> [CardID: FirstMove]
  /// All moves a card ever made, in the order in which they were made.
  func pastMoves(of card: CardID) throws -> [PastMove]
  /// Cards that a live or withdrawn source, fact, verdict or move of the operation touches, by id.
  func cardsTouched(by operation: OperationID) throws -> [CardID]

  /// A note kept under a name: the fingerprint of the policy that made the summaries, say.
  func note(_ name: String) throws -> String?
}

/// The changes a store makes. All belong to an operation.
public protocol StoreWriting: StoreReading {
  /// - Parameter at: Seconds since 1970-01-01T00:00:00Z.
  func beginOperation(_ kind: Operation.Kind, summary: String, by: String, at: Int64) throws
    -> OperationID
  func setSummary(_ summary: String, of operation: OperationID) throws

  /// The event with that name and date, made live again or made new.
  func add(_ event: NewEvent, operation: OperationID) throws -> EventID

  /// Begins a source; `finish` must follow in the same transaction. Its pieces come in the order of
  /// their bytes, without gaps, and its records are numbered 1, 2, 3, …
  func add(_ source: NewSource, operation: OperationID) throws -> SourceID
  /// Stores a record: as a new card, or as another appearance of the card with the same digest in
  /// the same event (none is an event of its own). Within a transaction a card is new once,
  /// whenever it gets its person.
  func add(_ record: NewRecord, to source: SourceID) throws -> StoredRecord
  func add(_ skipped: SkippedRecord, to source: SourceID) throws
  func add(_ frame: Frame, to source: SourceID) throws
  func add(_ problem: Problem, to source: SourceID) throws
  /// - Throws: `StoreError.refused` where the pieces that came are not all.
  func finish(
    _ source: SourceID,
    records: Int,
    byteCount: Int,
    encoding: String,
    digest: Digest
  ) throws

  /// A person without cards; `move` gives it some.
  func addPerson() throws -> PersonID
  /// Moves cards and remembers where they came from; a card that is there already makes no move. A
  /// person without cards is not live.
  func move(_ cards: [CardID], to person: PersonID?, operation: OperationID) throws

  /// The fact hangs on all cards given (one at least), so that it follows them through splits.
  func add(_ fact: Fact, about cards: [CardID], operation: OperationID) throws
  func add(_ verdicts: [Verdict], operation: OperationID) throws

  /// Hides (or, for the undoing of an undo, shows again) the sources, facts, verdicts and events of
  /// `operation`, and marks it as undone by `undo` (nil: as in force).
  func setUndone(_ operation: OperationID, by undo: OperationID?) throws

  /// Puts the summary in place of the one the person had.
  func set(_ summary: PersonSummary) throws
  /// Forgets the summaries of those of these people who have no cards any more.
  func removeSummaries(of people: [PersonID]) throws

  /// Puts the questions about pairs of these cards in place of those that were open about any of
  /// them.
  func setReviews(_ reviews: [Comparison], about cards: [CardID]) throws
  /// Puts these questions in place of all.
  func setAllReviews(_ reviews: [Comparison]) throws

  /// Nil removes the note.
  func setNote(_ text: String?, named name: String) throws
}

/// How much a store holds.
public struct StoreCounts: Sendable, Hashable {
  public var sources: Int
  public var cards: Int
  public var people: Int
  public var events: Int

  public init(sources: Int, cards: Int, people: Int, events: Int) {
    self.sources = sources
    self.cards = cards
    self.people = people
    self.events = events
  }
}

/// How many people of an event were met, and how many merely stood on a list.
public struct EncounterCounts: Sendable, Hashable {
  public var met: Int
  public var attended: Int

  public init(met: Int = 0, attended: Int = 0) {
    self.met = met
    self.attended = attended
  }
}

/// A fact as the store holds it.
public struct LoggedFact: Sendable, Hashable {
  public var fact: Fact
  public var operation: OperationID

  public init(fact: Fact, operation: OperationID) {
    self.fact = fact
    self.operation = operation
  }
}
