import ContactFormats
import ContactModel
import Storage

/// What an import did.
public struct ImportReport: Sendable {
  public struct SourceLine: Sendable, Hashable {
    public var path: String
    public var format: String
    public var kind: EncounterKind
    /// Cards read from it.
    public var cards = 0
    /// Cards the store did not have for this event.
    public var new = 0
    /// Records that could not be made a card.
    public var skipped = 0
    /// Those among the skipped that are damaged; the others are nobody's card by what the source says.
    public var damaged = 0
    /// Guests of whom the list itself says that they were not there: kept with the source, made
    /// nobody.
    public var absent = 0
    /// How columns were taken, where the format leaves that open.
    public var mapping: [MappedColumn] = []
    public var problems = 0
  }

  public struct ProblemLine: Sendable, Hashable {
    public var path: String
    public var problem: Problem
  }

  /// Cards that were found to be one person's.
  public struct Join: Sendable, Hashable {
    public var person: PersonLine
    /// What made it certain, in plain words.
    public var rules: [String]
    /// The events at which the user had met them before this one, latest first; empty where the
    /// person is new.
    public var metBefore: [Event]
  }

  /// Somebody who, by a card, made an introduction: to be confirmed, never taken for a fact.
  public struct Hint: Sendable, Hashable {
    public var person: PersonLine
    /// As the card names them: a name, an address, a URI.
    public var introducer: String
  }

  /// First contacts that can't be made in time.
  public struct Shortfall: Sendable, Hashable {
    public var people: Int
    public var workingDaysLate: Int
    /// The day on which the last of them is planned.
    public var lastPlanned: CivilDate
    /// How many steps a day would bring all in time that can still be; nil where no number would.
    public var perDayNeeded: Int?
  }

  /// How many problems are kept for showing; all are counted, and the store has them all.
  static let problemLimit = 10_000

  public var event: Event?
  public var introducer: PersonLine?
  public var sources: [SourceLine] = []
  public var failures: [SourceFailure] = []
  public var problems: [ProblemLine] = []
  public var problemCount = 0
  public var cardsRead = 0
  public var cardsNew = 0
  public var cardsKnown: Int { cardsRead - cardsNew }
  /// People seen for the first time.
  public var peopleNew = 0
  /// People the store knew and who got a card.
  public var peopleKnown = 0
  /// Questions that need an eye.
  public var review = 0
  /// Whose cards came together, by person.
  public var joins: [Join] = []
  /// Introductions that new cards tell of, by person.
  public var hints: [Hint] = []
  public var shortfall: Shortfall?
  public var isDryRun = false
}

/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
  public var filesDone: Int
  public var filesTotal: Int
  public var cards: Int
  /// The source that is done: whatever happens now, the store holds it.
  public var path: String?
}
