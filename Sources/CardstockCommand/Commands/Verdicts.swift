import ArgumentParser
import Cardstock
import Storage

private let whoHelp: ArgumentHelp = "A person (id, email, phone or name) or a card (c34)."

struct Same: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that two are the same person.",
    discussion: "The verdict outranks every score, now and later. undo takes it back."
  )

  @Argument(help: whoHelp) var a: String
  @Argument(help: whoHelp) var b: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try RegroupOutput.print(
      try options.openWorkspace().same(a, b),
      "One person now",
      json: options.output.json
    )
  }
}

struct Different: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that two are different people.",
    discussion: """
      The verdict outranks every score, now and later, also by way of a third card. Two cards of \
      one person are taken apart. undo takes it back.
      """
  )

  @Argument(help: whoHelp) var a: String
  @Argument(help: whoHelp) var b: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try RegroupOutput.print(
      try options.openWorkspace().different(a, b),
      "Kept apart",
      json: options.output.json
    )
  }
}

struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a merged person apart again.",
    discussion: """
      Gives back the people that were put together: those who were merged, and the cards of \
      different imports; cards of one import each become a person. The parts stay apart from then \
      on. undo takes it back.
      """
  )

  @Argument(help: whoHelp) var who: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try RegroupOutput.print(
      try options.openWorkspace().split(who),
      "Taken apart",
      json: options.output.json
    )
  }
}

private enum RegroupOutput {
  struct JSON: Encodable {
    struct Person: Encodable { var id, name: String }
    var operation: Int64
    var people: [Person]
  }

  static func print(_ report: RegroupReport, _ title: String, json: Bool) throws {
    if json {
      let people = report.people.map { JSON.Person(id: $0.id.name, name: $0.name) }
      try Output.json(JSON(operation: report.operation.rawValue, people: people))
      return
    }
    try Output.print(Terminal.styled(title, .bold))
    for person in report.people { try Output.print("  \(Terminal.line(person))") }
  }
}
