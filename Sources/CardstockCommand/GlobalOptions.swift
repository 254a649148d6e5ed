import ArgumentParser
import Cardstock
import ContactModel
import FollowUp
import Glibc

/// What every command that uses the database understands.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database.",
      discussion: """
        Default: $CARDSTOCK_DATABASE, else $XDG_DATA_HOME/cardstock/cardstock.sqlite.
        """,
      valueName: "path"
    ),
    completion: .file(extensions: ["sqlite"])
  )
  var database: String?

  @Option(
    help: ArgumentHelp(
      "The date to work with, YYYY-MM-DD. Default: $CARDSTOCK_TODAY, else today.",
      valueName: "date"
    )
  )
  var today: CivilDate?

  @OptionGroup var output: OutputOptions

  func openWorkspace() throws -> Workspace {
    output.apply()
    let environment = ProcessEnvironment()
    return Workspace(
      store: try Workspace.openDatabase(at: database ?? environment.databasePath),
      configuration: try environment.configuration,
      today: try today ?? environment.today,
      user: environment.userName,
      clock: { Int64(time(nil)) }
    )
  }
}

/// What every command understands.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print exactly one JSON document.")
  var json = false

  @Option(help: "Colour: auto, always or never. NO_COLOR is honoured.")
  var color: ColorChoice = .auto

  func apply() {
    Terminal.choose(color)
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
