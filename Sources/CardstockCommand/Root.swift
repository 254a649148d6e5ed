import ArgumentParser

@main
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cardstock",
    abstract: "From a stack of business cards to whom to contact this week, and when to stop.",
    discussion: """
      After an event:
        cardstock import ~/cards --event "In Gear Career mixer" --date 2026-11-19
        cardstock dedupe
        cardstock week
        cardstock log "Maria" sent --via email

      WHO names a person by id (p12), email, phone or name. The database is \
      ~/.local/share/cardstock/cardstock.sqlite, readable by you alone; nothing leaves this \
      machine. Nothing imported is ever lost, and every change can be taken back with undo.
      """,
    version: "cardstock 0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "After an event",
        subcommands: [Read.self, Import.self, Dedupe.self, Week.self, Log.self, Met.self]
      ),
      CommandGroup(
        name: "People",
        subcommands: [
          Find.self, Show.self, Why.self, People.self, Events.self, EventCommand.self,
        ]
      ),
      CommandGroup(
        name: "Who is who",
        subcommands: [Match.self, Same.self, Different.self, Split.self]
      ),
      CommandGroup(
        name: "Keeping",
        subcommands: [Export.self, History.self, Undo.self, Check.self]
      ),
      CommandGroup(name: "For programs", subcommands: [PolicyCommand.self]),
    ]
  )

  static func main() {
    Launch.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
      try Output.flush()
    } catch {
      Launch.end(after: error)
    }
  }
}
