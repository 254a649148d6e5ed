import Archives
import ContactFormats
import ContactModel
import Matching
import Normalization
import Storage

/// One run of `import`, from its first source to its last. A value: a source that is abandoned leaves
/// the session as it was before, as the transaction leaves the store.
struct ImportSession {
  let workspace: Workspace
  let request: ImportRequest
  var report: ImportReport

  private var operation: OperationID?
  private var introducer: CardID?
  private var introducerIsNew = false
  private var newCards: Set<CardID> = []
  private var rules: [CardID: String] = [:]
  private var newPeople: Set<PersonID> = []
  private var knownPeople: Set<PersonID> = []
  private var sourcesDone = 0

  init(workspace: Workspace, request: ImportRequest) {
    self.workspace = workspace
    self.request = request
    report = ImportReport()
    report.isDryRun = request.isDryRun
  }

  /// New cards are matched in groups of this size, so that memory does not grow with the source.
  private static let groupSize = 1000

  /// Imports the source that `head` begins, up to its end.
  /// - Throws: `SourceEnd` where the source is known already, or can't be read to its end.
  mutating func importSource(
    from head: ImportPiece,
    _ pieces: inout ImportPieces,
    _ writer: any StoreWriting
  ) throws {
    if case .failed(let failure) = head { throw SourceEnd.failed(failure) }
    guard case .began(let file, let format) = head else { return }
    let operation = try begin(writer)
    let details = NewSource(
      path: file.path,
      format: format.name,
      event: report.event?.id,
      kind: request.kind ?? format.usualEncounter,
      introducer: introducer
    )
    let source = try writer.add(details, operation: operation)
    var line = ImportReport.SourceLine(
      path: file.path,
      format: format.name,
      cards: 0,
      new: 0,
      skipped: 0,
      problems: 0
    )
    var placing = CardPlacing(workspace: workspace, operation: operation)
    var waiting: [(record: MatchRecord, keys: [CandidateKey])] = []

    while let piece = pieces.next() {
      switch piece {
      case .began:
        return
      case .card(let prepared):
        let stored = try writer.add(prepared.record, to: source)
        line.cards += 1
        for problem in prepared.record.card.problems {
          line.problems += 1
          report.note(problem, in: file.path)
        }
        guard stored.isNew else { continue }
        line.new += 1
        newCards.insert(stored.card)
        if stored.isRevived { placing.revivedCards.insert(stored.card) }
        waiting.append(
          (
            MatchRecord(card: stored.card, contact: prepared.contact),
            prepared.record.keys
          )
        )
        if waiting.count == Self.groupSize {
          try placing.place(waiting, writer)
          waiting.removeAll(keepingCapacity: true)
        }
      case .skipped(let record):
        try writer.add(record, to: source)
        line.skipped += 1
        line.problems += 1
        report.note(record.problem, in: file.path)
      case .frame(let frame):
        try writer.add(frame, to: source)
      case .problem(let problem):
        try writer.add(problem, to: source)
        line.problems += 1
        report.note(problem, in: file.path)
      case .failed(let failure):
        throw SourceEnd.failed(failure)
      case .ended(let byteCount, let encoding, let digest):
        if let known = try writer.source(digest: digest, event: details.event),
          known.details.kind == details.kind,
          details.introducer == nil || known.details.introducer == details.introducer
        {
          line.new = 0
          throw SourceEnd.known(line, problems: report.problems.filter { $0.path == file.path })
        }
        try placing.place(waiting, writer)
        try writer.finish(
          source,
          records: line.cards + line.skipped,
          byteCount: byteCount,
          encoding: encoding,
          digest: digest
        )
        try placing.summarize(alsoCardsOf: source, writer)
        merge(placing)
        add(line)
        return
      }
    }
  }

  /// The operation, the event and the introducer come into being with the first source that is kept.
  private mutating func begin(_ writer: any StoreWriting) throws -> OperationID {
    if let operation { return operation }
    let begun = try writer.beginOperation(
      .import,
      summary: "",
      by: workspace.user,
      at: workspace.clock()
    )
    operation = begun
    if let mention = request.event {
      report.event = try writer.event(from: mention, operation: begun)
    }
    if let name = request.introducer {
      let made = try workspace.introducer(named: name, writer, operation: begun)
      report.introducer = made.person
      introducer = try writer.cards(of: [made.person.id]).first?.id
      introducerIsNew = made.isNew
    }
    return begun
  }

  private mutating func merge(_ placing: CardPlacing) {
    for join in placing.joins { rules[join.card] = join.rule }
    newPeople.formUnion(placing.newPeople)
    newPeople.subtract(placing.absorbedPeople)
    knownPeople.subtract(placing.absorbedPeople)
    knownPeople.formUnion(placing.knownPeople.subtracting(newPeople))
  }

  private mutating func add(_ line: ImportReport.SourceLine) {
    report.sources.append(line)
    report.cardsRead += line.cards
    report.cardsNew += line.new
    sourcesDone += 1
  }

  /// Records why a source left nothing in the store.
  mutating func note(_ end: SourceEnd) {
    switch end {
    case .known(let line, let problems):
      add(line)
      report.problemCount += problems.count
      report.problems += problems
    case .failed(let failure):
      report.failures.append(failure)
      sourcesDone += 1
    }
  }

  func progress(of total: Int) -> ImportProgress {
    ImportProgress(
      filesDone: sourcesDone,
      filesTotal: total,
      cards: report.cardsRead,
      path: report.sources.last?.path
    )
  }

  /// Counts what came out, and writes the operation's line for the history.
  mutating func finish(_ store: any Store) throws {
    guard operation != nil else { return try store.read { try resolveKnown($0) } }
    try store.write { writer in try finish(writer) }
  }

  mutating func finish(_ writer: any StoreWriting) throws {
    guard let operation else { return try resolveKnown(writer) }
    try recognizeIntroducer(writer, operation: operation)
    report.peopleNew = newPeople.count
    report.peopleKnown = knownPeople.count
    report.review = try workspace.openPairs(writer).count { pair in
      newCards.contains(pair.comparison.a) || newCards.contains(pair.comparison.b)
    }
    report.joins = try joins(writer)
    report.shortfall = try workspace.shortfall(among: newPeople.union(knownPeople), writer)
    try writer.setSummary(historyLine, of: operation)
  }

  /// An introducer whom only a name stands for is whoever brought a card with that very name along:
  /// the user meant somebody, and there is just one.
  private mutating func recognizeIntroducer(
    _ writer: any StoreWriting,
    operation: OperationID
  ) throws {
    guard introducerIsNew, let mentioned = report.introducer else { return }
    let wanted = folded(mentioned.name)
    let people = newPeople.union(knownPeople).subtracting([mentioned.id]).sorted()
    let namesakes = try writer.summaries(people).filter { folded($0.name) == wanted }
    guard namesakes.count == 1, let namesake = namesakes.first?.id else { return }
    let (older, younger) = (min(mentioned.id, namesake), max(mentioned.id, namesake))
    let (kept, moving) = (try writer.cards(of: [older]), try writer.cards(of: [younger]))
    let isKeptApart = try writer.verdicts(about: kept.map(\.id)).contains { verdict in
      verdict.decision == .different
        && moving.contains { $0.id == verdict.a || $0.id == verdict.b }
    }
    guard !isKeptApart else { return }
    try writer.move(moving.map(\.id), to: older, operation: operation)
    try workspace.summarize([older, younger], writer)
    newPeople.remove(younger)
    newPeople.insert(older)
    report.introducer = try PersonLine.lines(for: [older], writer).first
  }

  /// Where nothing was new, the event is the one that is there already.
  private mutating func resolveKnown(_ reader: any StoreReading) throws {
    if let mention = request.event { report.event = try reader.event(mentioned: mention) }
  }

  private var historyLine: String {
    let files = report.sources.filter { $0.new > 0 || $0.cards == 0 }
    let what = files.count == 1 ? files[0].path : "\(report.sources.count) files"
    let cards = report.cardsNew == 1 ? "1 new card" : "\(report.cardsNew) new cards"
    let event = report.event.map { " from \($0.name)" } ?? ""
    return "\(what): \(cards)\(event)"
  }

  /// Whose cards were found to be one person's, why, and where the user had met them before.
  private func joins(_ reader: any StoreReading) throws -> [ImportReport.Join] {
    let personOf = try reader.people(of: rules.keys.sorted())
    var rulesOf: [PersonID: [String]] = [:]
    for (card, rule) in rules.sorted(by: { $0.key < $1.key }) {
      guard let person = personOf[card], !rulesOf[person, default: []].contains(rule) else {
        continue
      }
      rulesOf[person, default: []].append(rule)
    }
    let people = knownPeople.union(rulesOf.keys).sorted()
    let encounters = try reader.encounters(of: people)
    let events = Dictionary(uniqueKeysWithValues: try reader.events().map { ($0.id, $0) })
    return try PersonLine.lines(for: people, reader).map { line in
      let earlier = Set(encounters[line.id, default: []].map(\.event))
        .subtracting([report.event?.id].compactMap(\.self))
        .compactMap { events[$0] }
        .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
      return ImportReport.Join(
        person: line,
        rules: rulesOf[line.id] ?? [],
        earlierEvents: earlier.map(\.name)
      )
    }
  }
}

/// Why a source's transaction is taken back.
enum SourceEnd: Error {
  /// The store has exactly this source for this event.
  case known(ImportReport.SourceLine, problems: [ImportReport.ProblemLine])
  case failed(SourceFailure)
}
