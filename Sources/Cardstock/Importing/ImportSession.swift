import ContactFormats
import ContactModel
import Matching
import Normalization
import Storage

/// One run of `import`, from its first source to its last: what all sources share, and what came of
/// those that are done. It learns of a source when its transaction is committed, never before.
struct ImportSession {
  let workspace: Workspace
  let request: ImportRequest
  var report: ImportReport

  /// What the first source that was kept brought into being.
  private(set) var setting: ImportSetting?
  /// Cards that were just imported, as matching sees them.
  private(set) var recent = RecentContacts()
  /// People who were here before, once somebody had to know.
  private(set) var exported: ExportedPeople?
  private var newCards: Set<CardID> = []
  private var rules: [CardID: String] = [:]
  private var hints: [(card: CardID, introducer: String)] = []
  private var newPeople: Set<PersonID> = []
  private var knownPeople: Set<PersonID> = []
  private var sourcesDone = 0
  /// Every way in which columns were taken, once: thousands of files of one product share it.
  private var mappings: Set<[MappedColumn]> = []

  init(workspace: Workspace, request: ImportRequest) {
    self.workspace = workspace
    self.request = request
    report = ImportReport()
    report.isDryRun = request.isDryRun
  }

  /// Takes in what a committed source brought.
  mutating func absorb(_ outcome: SourceOutcome) {
    setting = outcome.setting
    report.event = outcome.setting.event
    report.introducer = outcome.setting.introducer
    add(outcome.line)
    note(outcome.problems, in: outcome.line.path)
    recent.remember(outcome.fresh)
    exported = outcome.exported
    newCards.formUnion(outcome.newCards)
    hints += outcome.hints
    let placing = outcome.placing
    for join in placing.joins { rules[join.card] = join.rule }
    newPeople.formUnion(placing.newPeople)
    newPeople.subtract(placing.absorbedPeople)
    knownPeople.subtract(placing.absorbedPeople)
    for person in placing.knownPeople where !newPeople.contains(person) {
      knownPeople.insert(person)
    }
  }

  /// Records why a source left nothing in the store.
  mutating func note(_ end: SourceEnd) {
    switch end {
    case .known(let line, let problems):
      add(line)
      note(problems, in: line.path)
    case .failed(let failure):
      report.failures.append(failure)
      sourcesDone += 1
    }
  }

  private mutating func add(_ line: ImportReport.SourceLine) {
    var line = line
    if !line.mapping.isEmpty { line.mapping = mappings.insert(line.mapping).memberAfterInsert }
    report.sources.append(line)
    report.cardsRead += line.cards
    report.cardsNew += line.new
    sourcesDone += 1
  }

  private mutating func note(_ problems: SourceProblems, in path: String) {
    report.problemCount += problems.count
    let room = max(0, ImportReport.problemLimit - report.problems.count)
    report.problems += problems.first.prefix(room).map {
      ImportReport.ProblemLine(path: path, problem: $0)
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
    guard setting != nil else { return try store.read { try resolveKnown($0) } }
    try store.write { writer in try finish(writer) }
  }

  mutating func finish(_ writer: any StoreWriting) throws {
    guard let operation = setting?.operation else { return try resolveKnown(writer) }
    try recognizeIntroducer(writer, operation: operation)
    report.peopleNew = newPeople.count
    report.peopleKnown = knownPeople.count
    report.review = try workspace.openPairs(writer).count { pair in
      newCards.contains(pair.comparison.a) || newCards.contains(pair.comparison.b)
    }
    report.joins = try joins(writer)
    report.hints = try hintedIntroductions(writer)
    report.shortfall = try workspace.shortfall(among: newPeople.union(knownPeople), writer)
    try writer.setSummary(historyLine, of: operation)
  }

  /// An introducer whom only a name stands for is whoever brought a card with that very name along:
  /// the user meant somebody, and there is just one.
  private mutating func recognizeIntroducer(
    _ writer: any StoreWriting,
    operation: OperationID
  ) throws {
    guard setting?.introducerIsNew == true, let mentioned = report.introducer else { return }
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
    // A name alone is no reason to join two cards; that the user meant this one is.
    if let one = kept.first, let other = moving.first {
      try writer.add([Verdict(one.id, other.id, .same)], operation: operation)
    }
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

  /// Who may have introduced whom; what the user said already is no hint.
  private func hintedIntroductions(_ reader: any StoreReading) throws -> [ImportReport.Hint] {
    let said = [request.introducer, report.introducer?.name].compactMap(\.self).map(folded)
    let personOf = try reader.people(of: hints.map(\.card))
    let lines = try PersonLine.lines(for: Set(personOf.values).sorted(), reader)
    let lineOf = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
    var found: [ImportReport.Hint] = []
    var seen: Set<ImportReport.Hint> = []
    for (card, introducer) in hints where !said.contains(folded(introducer)) {
      guard let line = personOf[card].flatMap({ lineOf[$0] }) else { continue }
      let hint = ImportReport.Hint(person: line, introducer: introducer)
      if seen.insert(hint).inserted { found.append(hint) }
    }
    return found
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
      let met = encounters[line.id, default: []].filter { $0.kind == .met }.map(\.event)
      let earlier = Set(met).compactMap { events[$0] }
        .filter { event in
          report.event.map { event.id != $0.id && event.date <= $0.date } ?? true
        }
        .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
      return ImportReport.Join(
        person: line,
        rules: rulesOf[line.id] ?? [],
        metBefore: earlier
      )
    }
  }
}
