import ArgumentParser
import Cardstock
import ContactModel
import FollowUp
import Storage

struct Week: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List who to contact this week.",
    discussion: """
      Overdue steps come first, then day by day. No day gets more than you can do, and no friend \
      more questions than a friend should get; what does not fit moves later. Nothing is ever sent.
      """
  )

  @Option(help: ArgumentHelp("The first day. Default: today.", valueName: "date"))
  var from: CivilDate?

  @Option(help: "How many days.")
  var days = 7

  @Option(help: "text or markdown.")
  var format: AgendaFormat = .text

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (1...3660).contains(days) else { throw ValidationError("--days is 1 to 3660") }
  }

  func run() throws {
    let workspace = try options.openWorkspace()
    let agenda = try workspace.agenda(from: from ?? workspace.today, days: days)
    if options.output.json {
      try Output.json(AgendaJSON(agenda))
      return
    }
    switch format {
    case .text: try AgendaText(agenda).print()
    case .markdown: try AgendaMarkdown(agenda).print()
    }
  }
}

enum AgendaFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown
}

private struct AgendaJSON: Encodable {
  struct MovedOn: Encodable {
    var person: OutlookJSON.Person
    var on: CivilDate
  }

  var today, from, to: CivilDate
  var steps: [StepJSON]
  var movedOn: [MovedOn]

  init(_ agenda: Agenda) {
    today = agenda.today
    from = agenda.from
    to = agenda.to
    steps = agenda.entries.map { entry in
      StepJSON(
        entry.step,
        person: entry.outlook.person,
        planned: entry.planned,
        why: AgendaWords.why(entry)
      )
    }
    movedOn = agenda.movedOn.map {
      MovedOn(person: OutlookJSON.Person($0.person), on: $0.on)
    }
  }
}

/// What both faces of the agenda say.
enum AgendaWords {
  /// Why the step is there: where they met, what happened since, and the rule.
  static func why(_ entry: Agenda.Entry) -> String {
    let happened = entry.outlook.facts.suffix(4).map { line in
      "\(Words.fact(line)) (\(Words.day(line.fact.date)))"
    }
    let story = happened.joined(separator: "; ")
    let capital = story.prefix(1).uppercased() + story.dropFirst()
    return story.isEmpty ? entry.outlook.rule : "\(capital). \(entry.outlook.rule)"
  }

  /// The days it is about.
  static func span(_ agenda: Agenda) -> String {
    let first = Words.longDay(agenda.from)
    return agenda.from == agenda.to ? first : "\(first) to \(Words.longDay(agenda.to))"
  }

  /// What to say where there is nothing to do.
  static func nothing(_ agenda: Agenda) -> String {
    agenda.knowsNobody
      ? "Nobody is here yet. cardstock import FILES --event NAME --date YYYY-MM-DD brings people in."
      : "Nobody to contact. Enjoy the days; the next event will come."
  }

  /// When a late step was due, and for when it is planned.
  static func late(_ entry: Agenda.Entry, today: CivilDate) -> String? {
    guard entry.step.isLate else { return nil }
    let days = Terminal.count(entry.step.due.days(until: today), "day")
    let planned = entry.planned == today ? "today" : Words.day(entry.planned)
    return "due \(Words.day(entry.step.due)), \(days) ago; planned for \(planned)"
  }

  /// The entries by heading: overdue ones first, then each day.
  static func sections(_ agenda: Agenda) -> [(title: String, entries: [Agenda.Entry])] {
    var sections: [(title: String, entries: [Agenda.Entry])] = []
    for entry in agenda.entries {
      let title =
        entry.step.isLate
        ? "Overdue" : entry.planned == agenda.today ? "Today" : Words.longDay(entry.planned)
      if sections.last?.title == title {
        sections[sections.count - 1].entries.append(entry)
      } else {
        sections.append((title, [entry]))
      }
    }
    return sections
  }
}

private struct AgendaText {
  private let agenda: Agenda

  init(_ agenda: Agenda) {
    self.agenda = agenda
  }

  func print() throws {
    let steps = Terminal.count(agenda.entries.count, "step")
    let span = AgendaWords.span(agenda)
    try Output.print("\(Terminal.styled(span, .bold)): \(steps)")
    for (title, entries) in AgendaWords.sections(agenda) {
      let style: Terminal.Style = title == "Overdue" ? .red : .bold
      try Output.print("\n\(Terminal.styled(title, style))")
      for entry in entries { try print(entry) }
    }
    if agenda.entries.isEmpty { try Output.print(AgendaWords.nothing(agenda)) }
    try printMovedOn()
  }

  private func print(_ entry: Agenda.Entry) throws {
    let person = entry.outlook.person
    let name = Terminal.styled(Terminal.clean(person.name), .bold)
    let id = Terminal.styled(person.id.name, .cyan)
    try Output.print("  \(name)  \(id)  \(Words.step(entry.step))")
    let addresses = entry.step.channels.compactMap(\.address).map(Terminal.clean)
    if let late = AgendaWords.late(entry, today: agenda.today) { try Output.print("      \(late)") }
    for line in Terminal.wrapped(addresses.joined(separator: " · "), indent: "      ") {
      try Output.print(line)
    }
    for line in Terminal.wrapped(AgendaWords.why(entry), indent: "      ") {
      try Output.print(Terminal.styled(line, .dim))
    }
  }

  private func printMovedOn() throws {
    guard !agenda.movedOn.isEmpty else { return }
    try Output.print("\n\(Terminal.styled("Let go, kindly", .bold))")
    for farewell in agenda.movedOn {
      try Output.print("  \(Terminal.line(farewell.person))  since \(Words.day(farewell.on))")
    }
    try Output.print(
      "  You wrote politely and heard nothing; that happens to everybody. New people help more:\n"
        + "  the next event, and those you have not written to yet."
    )
  }
}

private struct AgendaMarkdown {
  private let agenda: Agenda

  init(_ agenda: Agenda) {
    self.agenda = agenda
  }

  func print() throws {
    try Output.print("# \(AgendaWords.span(agenda))")
    if agenda.entries.isEmpty { try Output.print("\n\(AgendaWords.nothing(agenda))") }
    for (title, entries) in AgendaWords.sections(agenda) {
      try Output.print("\n## \(title)\n")
      for entry in entries {
        let person = entry.outlook.person
        let addresses = entry.step.channels.compactMap(\.address).map(escaped)
        let late = AgendaWords.late(entry, today: agenda.today).map { [$0] } ?? []
        let detail = (late + addresses).joined(separator: ", ")
        let name = "**\(escaped(person.name))** (\(person.id.name))"
        try Output.print(
          "- [ ] \(name): \(escaped(Words.step(entry.step)))"
            + (detail.isEmpty ? "" : " — \(detail)")
        )
        try Output.print("  \(escaped(AgendaWords.why(entry)))")
      }
    }
    guard !agenda.movedOn.isEmpty else { return }
    try Output.print("\n## Let go, kindly\n")
    for farewell in agenda.movedOn {
      try Output.print(
        "- \(escaped(farewell.person.name)) (\(farewell.person.id.name)), "
          + "since \(Words.day(farewell.on))"
      )
    }
  }

  /// Text from a card is text in Markdown too.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Terminal.clean(text) {
      if "\\`*_{}[]<>#|~!".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
