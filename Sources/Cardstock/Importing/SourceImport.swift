import Archives
import ContactFormats
import ContactModel
import Matching
import Normalization
import Storage

/// What the sources of one import share: they come from one event, by one introducer, in one operation.
struct ImportSetting {
  var operation: OperationID
  var event: Event?
  var introducer: PersonLine?
  /// A card that stands for the introducer.
  var introducerCard: CardID?
  /// Whether only a name stands for the introducer so far.
  var introducerIsNew = false
}

/// What one source brought.
struct SourceOutcome {
  var setting: ImportSetting
  var line: ImportReport.SourceLine
  var problems: SourceProblems
  var newCards: [CardID]
  /// Who, by a new card, made an introduction.
  var hints: [(card: CardID, introducer: String)] = []
  var placing: CardPlacing.Outcome
  /// The newest of its cards, as matching sees them.
  var fresh: RecentContacts
  var exported: ExportedPeople?
}

/// The problems of one source: all counted, the first kept for showing.
struct SourceProblems: Sendable {
  private(set) var count = 0
  private(set) var first: [Problem] = []

  mutating func add(_ problem: Problem) {
    count += 1
    if first.count < ImportReport.problemLimit { first.append(problem) }
  }
}

/// Why a source's transaction is taken back.
enum SourceEnd: Error {
  /// The store has exactly this source for this event.
  case known(ImportReport.SourceLine, problems: SourceProblems)
  case failed(SourceFailure)
}

extension Problem {
  /// A file that is known, whose records now say something else.
  fileprivate static var readDifferently: Problem {
    Problem(
      .warning,
      "read-differently",
      """
      This file was imported before and would now be read differently. Nothing was changed: to \
      have it as it is read now, take that import back (history, undo) and import it again
      """
    )
  }
}

extension SkippedRecord {
  /// A guest who was not there.
  fileprivate init(absent card: Card, _ absence: Problem) {
    self.init(
      record: card.record,
      offset: card.offset,
      raw: card.raw,
      byteCount: card.raw.count,
      problem: absence
    )
  }
}

extension ImportSession {
  /// New cards are matched in groups of this size, so that memory does not grow with the source.
  private static let groupSize = 1000

  /// Imports the source that `head` begins, up to its end, in the writer's transaction.
  /// - Returns: What it brought, for `absorb` once the transaction is committed.
  /// - Throws: `SourceEnd` where the source is known already, or can't be read to its end.
  func importSource(
    from head: ImportPiece,
    _ pieces: inout ImportPieces,
    _ writer: any StoreWriting
  ) throws -> SourceOutcome? {
    if case .failed(let failure) = head { throw SourceEnd.failed(failure) }
    guard case .began(let path, let format) = head else { return nil }
    let setting = try self.setting ?? makeSetting(writer)
    let details = NewSource(
      path: path,
      format: format.name,
      event: setting.event?.id,
      kind: request.kind ?? format.usualEncounter,
      introducer: setting.introducerCard
    )
    let source = try writer.add(details, operation: setting.operation)
    var outcome = SourceOutcome(
      setting: setting,
      line: ImportReport.SourceLine(
        path: path,
        format: format.name,
        kind: details.kind
      ),
      problems: SourceProblems(),
      newCards: [],
      placing: CardPlacing.Outcome(),
      fresh: RecentContacts()
    )
    var placing = CardPlacing(
      workspace: workspace,
      operation: setting.operation,
      recent: recent,
      exported: exported
    )
    var waiting: [MatchRecord] = []
    while let piece = pieces.next() {
      switch piece {
      case .began:
        return nil
      case .card(let prepared):
        if details.kind == .attended, let absence = prepared.record.card.absence {
          try writer.add(SkippedRecord(absent: prepared.record.card, absence), to: source)
          outcome.line.absent += 1
          outcome.problems.add(absence)
          continue
        }
        let stored = try writer.add(prepared.record, to: source)
        outcome.line.cards += 1
        for problem in prepared.record.card.problems { outcome.problems.add(problem) }
        guard stored.isNew else { continue }
        outcome.line.new += 1
        outcome.newCards.append(stored.card)
        for introducer in prepared.record.card.contact.introducerHints {
          outcome.hints.append((stored.card, introducer))
        }
        if stored.isRevived { placing.revivedCards.insert(stored.card) }
        waiting.append(MatchRecord(card: stored.card, contact: prepared.contact))
        if waiting.count == Self.groupSize {
          try placing.place(waiting, writer)
          waiting.removeAll(keepingCapacity: true)
        }
      case .skipped(let record):
        try writer.add(record, to: source)
        outcome.line.skipped += 1
        if record.problem.severity == .error { outcome.line.damaged += 1 }
        outcome.problems.add(record.problem)
      case .frame(let frame):
        try writer.add(frame, to: source)
      case .problem(let problem):
        try writer.add(problem, to: source)
        outcome.problems.add(problem)
      case .failed(let failure):
        throw SourceEnd.failed(failure)
      case .ended(let byteCount, let encoding, let digest, let mapping):
        outcome.line.mapping = mapping
        let records = outcome.line.cards + outcome.line.skipped + outcome.line.absent
        guard records > 0 else { throw SourceEnd.failed(.withoutRecords(path)) }
        let isKnown = try isKnown(details, digest: digest, writer)
        if isKnown, outcome.line.new > 0 { outcome.problems.add(.readDifferently) }
        outcome.line.problems = outcome.problems.count
        if isKnown {
          outcome.line.new = 0
          throw SourceEnd.known(outcome.line, problems: outcome.problems)
        }
        try placing.place(waiting, writer)
        try writer.finish(
          source,
          records: records,
          byteCount: byteCount,
          encoding: encoding,
          digest: digest
        )
        try placing.summarize(alsoCardsOf: source, writer)
        outcome.placing = placing.outcome
        outcome.fresh = placing.fresh
        outcome.exported = placing.exported
        return outcome
      }
    }
    return nil
  }

  /// Whether the store has these bytes for this event, and the user says nothing new about them.
  private func isKnown(
    _ details: NewSource,
    digest: Digest,
    _ reader: any StoreReading
  ) throws -> Bool {
    let introducers = try reader.people(of: [details.introducer].compactMap(\.self))
    return try reader.sources(digest: digest, event: details.event).contains { known in
      guard known.details.kind == details.kind else { return false }
      guard let introducer = details.introducer else { return true }
      guard let before = known.details.introducer else { return false }
      let people = try reader.people(of: [before])
      return people[before] == introducers[introducer]
    }
  }

  /// The operation, the event and the introducer come into being with the first source that is kept.
  private func makeSetting(_ writer: any StoreWriting) throws -> ImportSetting {
    var setting = ImportSetting(
      operation: try writer.beginOperation(
        .import,
        summary: "\(request.paths.joined(separator: ", ")), not finished",
        by: workspace.user,
        at: workspace.clock()
      )
    )
    if let mention = request.event {
      setting.event = try writer.event(from: mention, operation: setting.operation)
    }
    if let name = request.introducer {
      let made = try workspace.introducer(named: name, writer, operation: setting.operation)
      setting.introducer = made.person
      setting.introducerCard = try writer.cards(of: [made.person.id]).first?.id
      setting.introducerIsNew = made.isNew
    }
    return setting
  }
}
