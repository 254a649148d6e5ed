import ArgumentParser
import Cardstock
import ContactModel
import Storage

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show everything known about a person, and where each value came from."
  )

  @Argument(help: "A person: id, email, phone or name.") var who: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let profile = try options.openWorkspace().profile(of: who)
    if options.output.json {
      try Output.json(ProfileJSON(profile))
    } else {
      try ProfileText(profile).print()
    }
  }
}

private struct ProfileText {
  private let profile: Profile

  init(_ profile: Profile) {
    self.profile = profile
  }

  func print() throws {
    let person = profile.person
    let title = Terminal.styled(Terminal.clean(person.name), .bold)
    try Output.print("\(title)  \(Terminal.styled(person.id.name, .cyan))")
    var columns = Columns()
    let sections: [(String, [Profile.Value])] = [
      ("name", profile.names.filter { $0.text != person.name }),
      ("organization", profile.organizations),
      ("title", profile.titles),
      ("email", profile.emails),
      ("phone", profile.phones),
      ("address", profile.addresses),
      ("url", profile.urls),
      ("birthday", profile.birthdays),
      ("note", profile.notes),
      ("introduced by?", profile.introducerHints),
    ]
    for (label, values) in sections {
      for value in values { columns.add(label, text(of: value), origin(of: value)) }
    }
    for encounter in profile.encounters {
      let introducer = encounter.introducer.map { ", introduced by \(Terminal.clean($0.name))" }
      columns.add(
        encounter.kind.rawValue,
        "\(Terminal.clean(encounter.event.name)), \(encounter.event.date)\(introducer ?? "")",
        ""
      )
    }
    for card in profile.cards {
      let event = card.event.map { " · \(Terminal.clean($0))" } ?? ""
      columns.add(
        "card",
        "\(card.id.name)  \(Terminal.clean(card.name))",
        Terminal.styled("\(Terminal.path(card.source)):\(card.line)\(event)", .dim)
      )
    }
    for line in columns.lines(indent: "  ") { try Output.print(line) }
  }

  private func text(of value: Profile.Value) -> String {
    let kinds = value.kinds.isEmpty ? "" : " (\(value.kinds.joined(separator: ", ")))"
    return Terminal.clean(value.text + kinds)
  }

  private func origin(of value: Profile.Value) -> String {
    let places = value.provenance.map { place in
      place.card.name + (place.line.map { ":\($0)" } ?? "")
    }
    return Terminal.styled(places.joined(separator: " "), .dim)
  }
}

private struct ProfileJSON: Encodable {
  struct Value: Encodable {
    struct Origin: Encodable {
      var card: String
      @Nullable var line: Int?
    }

    var value: String
    var kinds: [String]
    var from: [Origin]

    init(_ value: Profile.Value) {
      self.value = value.text
      kinds = value.kinds
      from = value.provenance.map { Origin(card: $0.card.name, line: $0.line) }
    }
  }

  struct Encounter: Encodable {
    var event, name, date, kind: String
    @Nullable var introducer: String?
  }

  struct Card: Encodable {
    var id, source, name: String
    var record, line: Int
    @Nullable var event: String?
  }

  var id, name: String
  var names, organizations, titles, emails, phones, addresses, urls, birthdays, notes: [Value]
  /// To be confirmed by the user.
  var introducerHints: [Value]
  var encounters: [Encounter]
  var cards: [Card]

  init(_ profile: Profile) {
    id = profile.person.id.name
    name = profile.person.name
    names = profile.names.map(Value.init)
    organizations = profile.organizations.map(Value.init)
    titles = profile.titles.map(Value.init)
    emails = profile.emails.map(Value.init)
    phones = profile.phones.map(Value.init)
    addresses = profile.addresses.map(Value.init)
    urls = profile.urls.map(Value.init)
    birthdays = profile.birthdays.map(Value.init)
    notes = profile.notes.map(Value.init)
    introducerHints = profile.introducerHints.map(Value.init)
    encounters = profile.encounters.map { line in
      Encounter(
        event: line.event.id.name,
        name: line.event.name,
        date: line.event.date.description,
        kind: line.kind.rawValue,
        introducer: line.introducer?.id.name
      )
    }
    cards = profile.cards.map { card in
      Card(
        id: card.id.name,
        source: card.source,
        name: card.name,
        record: card.record,
        line: card.line,
        event: card.event
      )
    }
  }
}
