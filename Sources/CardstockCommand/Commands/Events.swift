import ArgumentParser
import Cardstock
import ContactModel
import Storage

struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the events, the latest first."
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let lines = try options.openWorkspace().events()
    if options.output.json {
      try Output.json(lines.map { EventJSON($0.event, $0.counts) })
      return
    }
    var columns = Columns()
    for line in lines {
      columns.add(
        Terminal.styled(line.event.id.name, .cyan),
        line.event.date.description,
        Terminal.clean(line.event.name),
        Terminal.clean(line.event.place ?? ""),
        "\(line.counts.met) met, \(line.counts.attended) attended"
      )
    }
    for line in columns.lines() { try Output.print(line) }
  }
}

struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Announce an event.",
    subcommands: [AddEvent.self]
  )
}

struct AddEvent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Announce an event, also one to come."
  )

  @Argument(help: "Its name.") var name: String
  @Option(help: ArgumentHelp("When it is, YYYY-MM-DD.", valueName: "date")) var date: CivilDate
  @Option(help: "Where it is.") var place: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let event = try options.openWorkspace().addEvent(named: name, date: date, place: place)
    if options.output.json {
      try Output.json(EventJSON(event, EncounterCounts()))
    } else {
      let id = Terminal.styled(event.id.name, .cyan)
      try Output.print("\(id)  \(event.date)  \(Terminal.clean(event.name))")
    }
  }
}

private struct EventJSON: Encodable {
  var id, name, date: String
  @Nullable var place: String?
  var met, attended: Int

  init(_ event: Event, _ counts: EncounterCounts) {
    id = event.id.name
    name = event.name
    date = event.date.description
    place = event.place
    met = counts.met
    attended = counts.attended
  }
}
