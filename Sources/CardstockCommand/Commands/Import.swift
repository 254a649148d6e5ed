import ArgumentParser
import Cardstock
import ContactFormats
import ContactModel
import Storage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring in the cards of an event.",
    discussion: """
      Reads files, folders and archives, keeps every byte, recognises what was imported before and finds \
      the person of every new card. Importing twice changes nothing.

      With an event, everybody whose card changed hands is planned for a first contact. Without \
      one, people are only added: nobody is contacted because of an address book.

        cardstock import ~/cards --event "In Gear Career mixer" --date 2026-11-19 \\
          --place "San Antonio, TX" --introduced-by "Dana Ruiz"
      """
  )

  @OptionGroup var reading: ReadingArguments

  @Option(help: "The event the cards come from.")
  var event: String?

  @Option(help: ArgumentHelp("When it was, YYYY-MM-DD.", valueName: "date"))
  var date: CivilDate?

  @Option(help: "Where it was; also tells which country phone numbers belong to.")
  var place: String?

  @Flag(help: "What the cards mean. Default: by format; vCards are met, guest lists attended.")
  var encounter: EncounterFlag?

  @Option(
    help: ArgumentHelp(
      "Who made the introductions: somebody Cardstock knows, or a new name.",
      valueName: "who"
    )
  )
  var introducedBy: String?

  @Flag(help: "Say on standard error when each file is safely stored.")
  var verbose = false

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if event == nil, date != nil || place != nil || introducedBy != nil || encounter != nil {
      throw ValidationError(
        "--date, --place, --introduced-by, --met and --attended say something about an event: "
          + "name it with --event."
      )
    }
  }

  func run() throws {
    let workspace = try options.openWorkspace()
    _ = try reading.contactFormat(in: .standard)
    let request = ImportRequest(
      paths: reading.paths,
      event: event.map { EventMention(name: $0, date: date, place: place) },
      kind: encounter?.kind,
      introducer: introducedBy,
      format: reading.format,
      reading: reading.options,
      isDryRun: dryRun
    )
    var bar = ProgressBar(isQuiet: options.output.json || verbose)
    let report = try workspace.importCards(request) { progress in
      if verbose, let path = progress.path { Output.complain("done \(Terminal.clean(path))") }
      bar.update(
        done: progress.filesDone,
        total: progress.filesTotal,
        Terminal.count(progress.cards, "card")
      )
    }
    bar.finish()
    if !options.output.json { try ImportFileList(report).print() }
    complain(report)
    if report.sources.isEmpty, report.failures.isEmpty {
      throw CardstockError.nothingReadable(paths: reading.paths)
    }
    if !report.sources.isEmpty {
      if options.output.json {
        try Output.json(ImportJSON(report))
      } else {
        try ImportText(report).print()
      }
    }
    let status = report.failures.exitStatus(
      readable: report.cardsRead,
      damaged: report.sources.map(\.damaged).reduce(0, +)
    )
    if status != .done { throw ExitCode(status.rawValue) }
  }

  private func complain(_ report: ImportReport) {
    for line in report.problems.prefix(ProblemOutput.limit) {
      ProblemOutput.complain(line.problem, in: line.path)
    }
    let more = report.problemCount - min(report.problems.count, ProblemOutput.limit)
    if more > 0 { Output.complain("… and \(more) more; cardstock read lists them all") }
    for failure in report.failures { ProblemOutput.complain(failure) }
    complainOfColumns(report.sources)
  }

  /// How columns were taken, once for all tables that say the same, and not without end.
  private func complainOfColumns(_ sources: [ImportReport.SourceLine]) {
    let limit = 5
    var said: Set<[MappedColumn]> = []
    for source in sources {
      let lines = MappingOutput.lines(source.mapping)
      guard !lines.isEmpty, said.insert(source.mapping).inserted, said.count <= limit else {
        continue
      }
      for line in lines { Output.complain("\(Terminal.path(source.path)): \(line)") }
    }
    if said.count > limit {
      let more = Terminal.count(said.count - limit, "more kind of table", "more kinds of tables")
      Output.complain("… and \(more); cardstock read shows their columns")
    }
  }
}

enum EncounterFlag: String, EnumerableFlag {
  case met, attended

  static func help(for value: EncounterFlag) -> ArgumentHelp? {
    switch value {
    case .met: "A card changed hands, or you spoke: plan a first contact."
    case .attended: "A list of names: plan nothing until you say met."
    }
  }

  var kind: EncounterKind { self == .met ? .met : .attended }
}

private struct ImportText {
  private let report: ImportReport

  init(_ report: ImportReport) {
    self.report = report
  }

  func print() throws {
    let files = Terminal.count(report.sources.count, "file")
    let event = report.event.map { " from \(Terminal.clean($0.name)), \($0.date)" } ?? ""
    let verb = report.isDryRun ? "Would import" : "Imported"
    try Output.print(Terminal.styled("\(verb) \(files)\(event)", .bold))
    if let introducer = report.introducer {
      try Output.print("Introduced by \(Terminal.line(introducer))")
    }
    guard report.cardsNew > 0 else {
      try Output.print(
        report.cardsRead == 0
          ? "There is no card in it."
          : "Nothing new: \(Terminal.count(report.cardsRead, "card")) known already."
      )
      return
    }
    var columns = Columns()
    columns.add(Terminal.count(report.cardsRead, "card"), cards)
    columns.add(
      Terminal.count(report.peopleNew + report.peopleKnown, "person", "people"),
      people
    )
    let absent = report.sources.map(\.absent).reduce(0, +)
    if absent > 0 {
      columns.add(
        Terminal.count(absent, "guest"),
        "not there by the list itself, kept with it; --met takes them in all the same"
      )
    }
    if report.review > 0 {
      columns.add(
        Terminal.styled(Terminal.count(report.review, "pair"), .yellow),
        "to look at: cardstock dedupe --review"
      )
    }
    if report.problemCount > 0 {
      columns.add(
        Terminal.styled(Terminal.count(report.problemCount, "problem"), .yellow),
        "in the input, listed on standard error; what could be read is in"
      )
    }
    if !report.failures.isEmpty {
      columns.add(
        Terminal.styled(Terminal.count(report.failures.count, "file"), .yellow),
        "can't be read, listed on standard error with the reason"
      )
    }
    for line in columns.lines(indent: "  ") { try Output.print(line) }
    try printMetBefore()
    try printJoins()
    try printHints()
    if let shortfall = report.shortfall {
      let people = Terminal.count(shortfall.people, "person", "people")
      let days = Terminal.count(shortfall.workingDaysLate, "working day")
      let last = Words.day(shortfall.lastPlanned)
      let cure = shortfall.perDayNeeded.map { "; \($0) a day would do" } ?? ""
      try Output.print(
        Terminal.styled(
          "  More than you can write to in time: \(people) up to \(days) late, the last on "
            + "\(last)\(cure)",
          .yellow
        )
      )
    }
    if let event = report.event {
      let listed = report.sources.filter { $0.kind == .attended }.map(\.new).reduce(0, +)
      if listed > 0 {
        try Output.print(
          "  \(Terminal.count(listed, "card")) from guest lists: nobody is contacted for a name on a "
            + "list. You spoke? cardstock met WHO --event \(event.id.name)"
        )
      }
    } else {
      try Output.print("Without an event nobody is planned for a contact: --event NAME --date D")
    }
  }

  /// Introductions that cards tell of, for the user to confirm.
  private func printHints() throws {
    let limit = 10
    for hint in report.hints.prefix(limit) {
      let introducer = Terminal.clean(hint.introducer)
      let question = "introduced by \(introducer)?"
      try Output.print("  \(Terminal.line(hint.person))  \(Terminal.styled(question, .yellow))")
    }
    if report.hints.count > limit {
      try Output.print("  … and \(report.hints.count - limit) more introductions to confirm")
    }
    if let hint = report.hints.first, let event = report.event {
      try Output.print(
        "  If so: cardstock met \(hint.person.id.name) --event \(event.id.name) --introducer "
          + "\"\(Terminal.clean(hint.introducer))\""
      )
    }
  }

  /// Who is no stranger: the reason to look at an import before writing to everybody.
  private func printMetBefore() throws {
    let met = report.joins.filter { !$0.metBefore.isEmpty }
    guard !met.isEmpty else { return }
    let limit = 10
    let people = met.prefix(limit).map { join in
      let events = join.metBefore.prefix(2).map { event in
        "\(Terminal.clean(event.name)), \(event.date.monthAndYear)"
      }
      return "\(Terminal.clean(join.person.name)) (\(events.joined(separator: "; ")))"
    }
    let more = met.count > limit ? " · … and \(met.count - limit) more" : ""
    let line = "\(met.count) met before: \(people.joined(separator: " · "))\(more)"
    let lines = Terminal.room == nil ? ["  " + line] : Terminal.wrapped(line, indent: "  ")
    for line in lines { try Output.print(Terminal.styled(line, .green)) }
  }

  /// Who was put together out of several cards, and why.
  private func printJoins() throws {
    let limit = 10
    let joins = report.joins.filter { !$0.rules.isEmpty }
    for join in joins.prefix(limit) {
      let title = Terminal.styled(join.metBefore.isEmpty ? "merged" : "recognised", .green)
      let reason = Terminal.clean(join.rules.joined(separator: "; also "))
      let person =
        "\(Terminal.styled(join.person.id.name, .cyan))  \(Terminal.clean(join.person.name))"
      try Output.print("  \(person)  \(title)\(Terminal.styled(": \(reason)", .dim))")
    }
    if joins.count > limit {
      try Output.print("  … and \(joins.count - limit) more people with several cards")
    }
  }

  private var cards: String {
    report.cardsKnown == 0
      ? "all new" : "\(report.cardsNew) new, \(report.cardsKnown) known already"
  }

  private var people: String {
    report.peopleKnown == 0 ? "all new" : "\(report.peopleNew) new, \(report.peopleKnown) known"
  }
}

private struct ImportJSON: Encodable {
  struct EventJSON: Encodable { var id, name, date: String }
  struct SourceJSON: Encodable {
    var path, format: String
    var cards, new, skipped, problems, absent: Int
    var mapping: [MappedColumnJSON]
  }
  struct Hint: Encodable {
    struct Person: Encodable { var id, name: String }
    var person: Person
    var introducer: String
  }
  struct MetBefore: Encodable {
    var person: Hint.Person
    /// Latest first.
    var events: [EventJSON]
  }
  struct Cards: Encodable { var read, new, known: Int }
  struct People: Encodable { var new, known, review: Int }
  struct ProblemLine: Encodable {
    var path: String
    @Nullable var line: Int?
    var severity, code, message: String
  }

  @Nullable var event: EventJSON?
  var sources: [SourceJSON]
  var cards: Cards
  var people: People
  var problems: [ProblemLine]
  var failures: [SourceFailureJSON]
  /// Introductions that cards tell of; nobody confirmed them.
  var hints: [Hint]
  var metBefore: [MetBefore]

  init(_ report: ImportReport) {
    event = report.event.map {
      EventJSON(id: $0.id.name, name: $0.name, date: $0.date.description)
    }
    sources = report.sources.map {
      SourceJSON(
        path: $0.path,
        format: $0.format,
        cards: $0.cards,
        new: $0.new,
        skipped: $0.skipped,
        problems: $0.problems,
        absent: $0.absent,
        mapping: $0.mapping.map(MappedColumnJSON.init)
      )
    }
    hints = report.hints.map { hint in
      Hint(
        person: Hint.Person(id: hint.person.id.name, name: hint.person.name),
        introducer: hint.introducer
      )
    }
    metBefore = report.joins.filter { !$0.metBefore.isEmpty }.map { join in
      MetBefore(
        person: Hint.Person(id: join.person.id.name, name: join.person.name),
        events: join.metBefore.map {
          EventJSON(id: $0.id.name, name: $0.name, date: $0.date.description)
        }
      )
    }
    cards = Cards(read: report.cardsRead, new: report.cardsNew, known: report.cardsKnown)
    people = People(new: report.peopleNew, known: report.peopleKnown, review: report.review)
    problems = report.problems.map {
      ProblemLine(
        path: $0.path,
        line: $0.problem.line,
        severity: $0.problem.severity.rawValue,
        code: $0.problem.code.rawValue,
        message: $0.problem.message
      )
    }
    failures = report.failures.map(SourceFailureJSON.init)
  }
}

/// A file that gave nothing, in JSON.
struct SourceFailureJSON: Encodable {
  var path: String
  var reason: String

  init(_ failure: SourceFailure) {
    path = failure.path
    reason = failure.reason
  }
}
