import Cardstock
import ContactModel
import FollowUp
import Storage

/// Where things stand with a person, at the terminal.
enum OutlookOutput {
  static func print(_ report: LogReport, json: Bool) throws {
    if json {
      try Output.json(OutlookJSON(report.outlook))
      return
    }
    if !report.isNew { try Output.print("That is known already.") }
    try print(report.outlook, withFacts: false)
  }

  static func print(_ outlook: Outlook, withFacts: Bool) throws {
    let name = Terminal.styled(Terminal.clean(outlook.person.name), .bold)
    let state = Words.state(outlook.state)
    try Output.print("\(name)  \(Terminal.styled(outlook.person.id.name, .cyan))  \(state)")
    if let step = outlook.step {
      let late = step.isLate ? Terminal.styled(" (late)", .red) : ""
      let opens = step.opens == step.due ? "" : ", from \(Words.day(step.opens))"
      try Output.print("  Next: \(Words.step(step)) by \(Words.day(step.due))\(opens)\(late)")
      for channel in step.channels {
        guard let address = channel.address else { continue }
        try Output.print("        \(channel.name) \(Terminal.clean(address))")
      }
    } else if let end = outlook.quietEnds, outlook.state == .awaiting {
      try Output.print("  Next: nothing until \(Words.day(end))")
    }
    for line in Terminal.wrapped(outlook.rule, indent: "  ") { try Output.print(line) }
    guard withFacts else { return }
    var columns = Columns()
    for line in outlook.facts {
      columns.add(line.fact.date.description, Words.fact(line))
    }
    if !columns.isEmpty {
      try Output.print("  Because:")
      for line in columns.lines(indent: "    ") { try Output.print(line) }
    }
    if !outlook.numbers.isEmpty {
      let numbers = outlook.numbers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      try Output.print("  Numbers: \(numbers.joined(separator: ", "))")
    }
  }
}

/// The JSON of `why`, and of what `log` and `met` answer.
struct OutlookJSON: Encodable {
  struct Person: Encodable {
    var id, name: String

    init(_ person: PersonLine) {
      id = person.id.name
      name = person.name
    }
  }

  var person: Person
  var state: String
  @Nullable var step: StepJSON?
  var rule: String
  var facts: [Fact]
  var numbers: [String: Int]

  init(_ outlook: Outlook) {
    person = Person(outlook.person)
    state = outlook.state.rawValue
    step = outlook.step.map { step in
      StepJSON(step, person: outlook.person, planned: step.due, why: outlook.rule)
    }
    rule = outlook.rule
    facts = outlook.facts.map(\.fact)
    numbers = outlook.numbers
  }
}

/// A step as `week` and `why` give it.
struct StepJSON: Encodable {
  var person: OutlookJSON.Person
  var step: String
  var opens, due, planned: CivilDate
  var late: Bool
  @Nullable var event: String?
  @Nullable var introducer: String?
  var channels: [String]
  var why: String

  init(_ step: StepLine, person: PersonLine, planned: CivilDate, why: String) {
    self.person = OutlookJSON.Person(person)
    self.step = step.kind.rawValue
    opens = step.opens
    due = step.due
    self.planned = planned
    late = step.isLate
    event = step.event?.name
    introducer = step.introducer?.name
    channels = step.channels.map(\.name)
    self.why = why
  }
}
