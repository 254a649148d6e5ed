import ContactModel
import Matching
import TestSupport

/// A record and whose it is.
struct LabelledRecord {
  var record: MatchRecord
  var person: Int
}

/// Makes cards of many people who meet at events: with the ways one person's cards differ, and with
/// relatives, colleagues and namesakes who share what they have.
struct PeopleGenerator {
  private struct Person {
    var sketch: CardSketch
    var number: Int
  }

  private static let givenNames = [
    "Anna", "Robert", "Maria", "Thomas", "Julia", "Peter", "Sofia", "Daniel", "Laura", "Michael",
    "Ines", "Frank", "Clara", "Victor", "Helen", "Oscar", "Nora", "Simon", "Paula", "George",
    "Ingrid", "Walter", "Yasmin", "Kenji", "Priya", "Omar", "Lucia", "Stefan", "Irene", "Hugo",
  ]
  private static let onsets = [
    "B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W",
  ]
  private static let middles = [
    "arv", "end", "ilm", "ost", "ulb", "ant", "erk", "ins", "ord", "und",
  ]
  private static let ends = ["er", "en", "ski", "ez", "ini", "son", "ak", "ova", "is", "man"]

  private var nextCard: Int64 = 1
  private var nextPerson = 0
  private var waiting: [Person] = []

  init(_ random: inout SeededGenerator) {}

  /// The next so many records.
  mutating func records(_ count: Int, _ random: inout SeededGenerator) -> [LabelledRecord] {
    (0..<count).map { _ in
      if waiting.isEmpty { waiting = family(&random).shuffled(using: &random) }
      let person = waiting.removeLast()
      defer { nextCard += 1 }
      return LabelledRecord(
        record: Self.printed(person.sketch, &random).record(nextCard),
        person: person.number
      )
    }
  }

  /// Everybody of one relation, each with as many cards as they hand out.
  private mutating func family(_ random: inout SeededGenerator) -> [Person] {
    let base = somebody(&random)
    var people = [base]
    switch random.int(0..<20) {
    case 0:  // father and son
      var (senior, junior) = (base, base)
      (senior.suffix, junior.suffix) = random.oneIn(2) ? ("Sr.", "Jr.") : ("II", "III")
      (senior.phones, junior.phones) = ([line(&random)], [])
      junior.phones = senior.phones + [mobile(&random)]
      people = [senior, junior]
    case 1:  // twins
      var twin = base
      twin.given = other(than: base.given, &random)
      (twin.emails, twin.phones) = ([], [mobile(&random)])
      let day = "19\(random.int(40..<99))-\(random.int(10..<13))-\(random.int(10..<29))"
      (people[0].birthday, twin.birthday) = (day, day)
      people.append(twin)
    case 2:  // a couple on one mailbox and one landline
      var spouse = base
      spouse.given = other(than: base.given, &random)
      let shared = "the.\(base.family.lowercased())s@gmail.com"
      people[0].emails = [shared]
      spouse.emails = [shared]
      spouse.phones = [line(&random)]
      people[0].phones += spouse.phones
      people.append(spouse)
    case 3:  // a family firm and its switchboard
      let switchboard = line(&random)
      people = ["Anna", "Robert", "Maria"].map { given in
        var member = base
        member.given = given
        member.organization = "\(base.family) & Sons"
        (member.emails, member.phones) = (
          ["info@\(base.family.lowercased()).example"], [switchboard]
        )
        return member
      }
    case 4:  // a successor on the same direct line
      var successor = somebody(&random)
      (successor.organization, successor.title) = (base.organization, base.title)
      let direct = line(&random)
      people[0].phones = [direct]
      successor.phones = [direct]
      people.append(successor)
    case 5:  // an executive whose card gives the assistant's address
      var assistant = somebody(&random)
      assistant.organization = base.organization
      assistant.given = other(than: base.given, &random)
      assistant.emails = [
        "\(assistant.given).\(assistant.family)@\(base.family)co.com".lowercased()
      ]
      people[0].emails = assistant.emails
      people.append(assistant)
    case 6:  // a namesake
      var namesake = somebody(&random)
      (namesake.given, namesake.family) = (base.given, base.family)
      if random.oneIn(6) { namesake.organization = base.organization }
      people.append(namesake)
    default: break
    }
    return people.flatMap { sketch in
      let number = nextPerson
      nextPerson += 1
      return (0..<random.int(1..<4)).map { _ in Person(sketch: sketch, number: number) }
    }
  }

  private mutating func somebody(_ random: inout SeededGenerator) -> CardSketch {
    let family =
      Self.one(Self.onsets, &random) + Self.one(Self.middles, &random)
      + Self.one(Self.middles, &random) + Self.one(Self.ends, &random)
    let given = Self.one(Self.givenNames, &random)
    let employer = Self.one(Self.onsets, &random) + Self.one(Self.middles, &random) + "co"
    let mailbox = "\(given).\(family)\(random.oneIn(3) ? "\(random.int(1..<99))" : "")"
    var sketch = CardSketch(given: given, family: family)
    sketch.organization = "\(employer) GmbH"
    sketch.title = random.one(of: "Director", "Engineer", "Head of Sales", "")
    sketch.emails = ["\(mailbox)@\(employer)\(random.int(1..<999)).com".lowercased()]
    sketch.phones = [mobile(&random)]
    return sketch
  }

  private func mobile(_ random: inout SeededGenerator) -> String {
    "+49 151 \(random.int(10_000_000..<99_999_999))"
  }

  private func line(_ random: inout SeededGenerator) -> String {
    "+49 30 \(random.int(1_000_000..<9_999_999))"
  }

  private func other(than given: String, _ random: inout SeededGenerator) -> String {
    Self.one(Self.givenNames.filter { $0.first != given.first }, &random)
  }

  private static func one(_ choices: [String], _ random: inout SeededGenerator) -> String {
    choices[random.int(0..<choices.count)]
  }

  /// What one card of a person says: some of it, and not always without a slip.
  private static func printed(_ person: CardSketch, _ random: inout SeededGenerator) -> CardSketch {
    var card = person
    switch random.int(0..<10) {
    case 0: card.given = String(card.given.prefix(1)) + "."
    case 1: (card.given, card.family) = (card.family, card.given)
    case 2: card.family = card.family.uppercased()
    case 3: card.given += " X."
    default: break
    }
    if random.oneIn(3) { card.emails = [] }
    if random.oneIn(3) { card.phones = [] }
    if random.oneIn(4) { card.organization = "" }
    if random.oneIn(20) { card.emails = ["noreply@example.com"] }
    return card
  }
}
