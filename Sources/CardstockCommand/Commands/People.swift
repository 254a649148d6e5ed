import ArgumentParser
import Cardstock
import ContactModel
import Storage

struct People: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List everybody, by name.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.openWorkspace()
    let people = try workspace.people()
    try PeopleOutput.print(people, json: options.output.json)
    if people.isEmpty, !options.output.json {
      Output.complain("cardstock import FILES --event NAME --date YYYY-MM-DD brings people in.")
    }
  }
}

struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find people by any part of a name, email, phone or organisation.",
    discussion: "Exit 0 also where nobody is found; the list is empty then."
  )

  @Argument(help: "What to look for; all words must be found.") var query: [String]
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.openWorkspace()
    try PeopleOutput.print(
      try workspace.people(matching: query.joined(separator: " ")),
      json: options.output.json
    )
  }
}

private enum PeopleOutput {
  struct JSON: Encodable {
    struct Card: Encodable {
      var id, source: String
      var record: Int
    }

    var id, name: String
    var emails, phones, organizations, events: [String]
    var cards: [Card]
    var state: String

    init(_ person: PersonListing) {
      id = person.id.name
      name = person.name
      emails = person.emails
      phones = person.phones
      organizations = person.organizations
      events = person.events
      cards = person.cards.map { Card(id: $0.id.name, source: $0.source, record: $0.record) }
      state = person.state
    }
  }

  static func print(_ people: [PersonListing], json: Bool) throws {
    if json {
      try Output.json(people.map(JSON.init))
      return
    }
    var columns = Columns()
    for person in people {
      columns.add(
        Terminal.styled(person.id.name, .cyan),
        Terminal.clean(person.name),
        Terminal.clean(person.organizations.first ?? ""),
        Terminal.clean(person.emails.first ?? person.phones.first ?? ""),
        Terminal.styled(person.state, .dim)
      )
    }
    for line in columns.lines(room: Terminal.room) { try Output.print(line) }
    Output.complain(Terminal.count(people.count, "person", "people"))
  }
}
