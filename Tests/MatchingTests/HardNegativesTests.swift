import ContactModel
import Matching
import Normalization
import TestSupport
import Testing

/// People who look like one and are two: they may be asked about, but nothing joins them unasked.
@Suite("People who are easily taken for one")
struct HardNegativesTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var cards: [CardSketch]

    init(_ name: String, _ cards: CardSketch...) {
      (testDescription, self.cards) = (name, cards)
    }
  }

  static let mobile = "+49 151 23456780"
  static let landline = "+49 30 9018201"
  static let address = ["Hauptstr. 5", "Berlin", "10115"]

  static func smith(_ suffix: String, _ change: (inout CardSketch) -> Void = { _ in }) -> CardSketch
  {
    var card = CardSketch(given: "John", family: "Smithers", suffix: suffix)
    card.address = address
    card.phones = [landline]
    change(&card)
    return card
  }

  static func card(
    _ given: String,
    _ family: String,
    _ change: (inout CardSketch) -> Void = { _ in }
  ) -> CardSketch {
    var card = CardSketch(given: given, family: family)
    change(&card)
    return card
  }

  static let generations = [
    Pair("Jr and Sr at one address and landline", smith("Jr."), smith("Sr.")),
    Pair("II and III at one address and landline", smith("II"), smith("III")),
    Pair("Sr and III", smith("Sr"), smith("III")),
    Pair(
      "Jr and Sr on one mobile",
      smith("Jr") { $0.phones = [mobile] },
      smith("Sr") { $0.phones = [mobile] }
    ),
    Pair(
      "Jr and Sr on one mailbox at one firm",
      smith("Jr") { ($0.emails, $0.organization) = (["john@smithers.com"], "Smithers") },
      smith("Sr") { ($0.emails, $0.organization) = (["john@smithers.com"], "Smithers") }
    ),
    Pair(
      "Jr and Sr with a nameless card between",
      smith("Jr") { $0.emails = ["j@smithers.com"] },
      card("", "") { ($0.emails, $0.phones) = (["j@smithers.com"], [mobile]) },
      smith("Sr") { $0.phones = [mobile] }
    ),
  ]

  static func twin(_ given: String, _ change: (inout CardSketch) -> Void = { _ in }) -> CardSketch {
    card(given, "Berglund") {
      ($0.birthday, $0.address) = ("1990-02-03", address)
      change(&$0)
    }
  }

  static let twins = [
    Pair("twins", twin("Anna"), twin("Tomas")),
    Pair("twins of similar names", twin("Anna"), twin("Anja")),
    Pair("twins of one initial", twin("Marie"), twin("Maren")),
    Pair(
      "twins on one landline",
      twin("Paul") { $0.phones = [landline] },
      twin("Erik") { $0.phones = [landline] }
    ),
    Pair(
      "Paul and Paula on one landline",
      twin("Paul") { $0.phones = [landline] },
      twin("Paula") { $0.phones = [landline] }
    ),
    Pair(
      "twins on the family's mailbox",
      twin("Clara") { $0.emails = ["berglund@gmail.com"] },
      twin("Nora") { $0.emails = ["berglund@gmail.com"] }
    ),
  ]

  static let couples = [
    Pair(
      "one mailbox",
      card("Anna", "Berg") { $0.emails = ["the.bergs@gmail.com"] },
      card("Tomas", "Berg") { $0.emails = ["the.bergs@gmail.com"] }
    ),
    Pair(
      "one mailbox of two names",
      card("Anna", "Berg") { $0.emails = ["anna.tomas@gmail.com"] },
      card("Tomas", "Berg") { $0.emails = ["anna.tomas@gmail.com"] }
    ),
    Pair(
      "one mailbox, landline and address",
      card("Anna", "Berg") {
        ($0.emails, $0.phones, $0.address) = (["bergs@gmail.com"], [landline], address)
      },
      card("Tomas", "Berg") {
        ($0.emails, $0.phones, $0.address) = (["bergs@gmail.com"], [landline], address)
      }
    ),
    Pair(
      "one mobile on both cards",
      card("Anna", "Berg") { $0.phones = [mobile] },
      card("Tomas", "Berg") { $0.phones = [mobile] }
    ),
    Pair(
      "the mailbox of one of them",
      card("Anna", "Berg") { $0.emails = ["anna.berg@gmail.com"] },
      card("Tomas", "Berg") { $0.emails = ["anna.berg@gmail.com"] }
    ),
    Pair(
      "different family names",
      card("Anna", "Quist") { ($0.emails, $0.phones) = (["family@quist-berg.se"], [landline]) },
      card("Tomas", "Berg") { ($0.emails, $0.phones) = (["family@quist-berg.se"], [landline]) }
    ),
  ]

  static func firm(_ given: String, _ change: (inout CardSketch) -> Void = { _ in }) -> CardSketch {
    card(given, "Danilov") {
      ($0.organization, $0.phones) = ("Danilov & Sons Ltd.", [landline])
      change(&$0)
    }
  }

  static let familyFirms = [
    Pair("switchboard", firm("Igor"), firm("Maria"), firm("Victor")),
    Pair(
      "switchboard and info@",
      firm("Igor") { $0.emails = ["info@danilov.com"] },
      firm("Maria") { $0.emails = ["info@danilov.com"] }
    ),
    Pair(
      "one title",
      firm("Igor") { $0.title = "Partner" },
      firm("Maria") { $0.title = "Partner" }
    ),
    Pair(
      "one address",
      firm("Igor") { $0.address = address },
      firm("Maria") { $0.address = address }
    ),
    Pair(
      "similar names",
      firm("Marina") { $0.title = "Partner" },
      firm("Marino") { $0.title = "Partner" }
    ),
    Pair(
      "own mailboxes",
      firm("Igor") { $0.emails = ["igor@danilov.com"] },
      firm("Maria") { $0.emails = ["maria@danilov.com"] }
    ),
  ]

  static let initials = [
    Pair(
      "an initial and another's second name, on one switchboard",
      firm("M.") { $0.organization = "" },
      firm("Anna M.") { $0.organization = "" }
    )
  ]

  static func head(
    _ given: String,
    _ family: String,
    _ change: (inout CardSketch) -> Void = { _ in }
  ) -> CardSketch {
    card(given, family) {
      ($0.organization, $0.title, $0.phones) = ("Acme", "Head of Sales", [landline])
      change(&$0)
    }
  }

  static let successors = [
    Pair("direct line", head("Igor", "Danilov"), head("Clara", "Quist")),
    Pair(
      "direct mobile",
      head("Igor", "Danilov") { $0.phones = [mobile] },
      head("Clara", "Quist") { $0.phones = [mobile] }
    ),
    Pair("same given name", head("Clara", "Danilov"), head("Clara", "Quist")),
    Pair(
      "office mailbox",
      head("Igor", "Danilov") { $0.emails = ["sales@acme.com"] },
      head("Clara", "Quist") { $0.emails = ["sales@acme.com"] }
    ),
    Pair(
      "own mailboxes",
      head("Igor", "Danilov") { $0.emails = ["igor.danilov@acme.com"] },
      head("Clara", "Quist") { $0.emails = ["clara.quist@acme.com"] }
    ),
  ]

  static let assistants = [
    Pair(
      "the assistant's address on the boss's card",
      card("Dana", "Ruiz") { ($0.emails, $0.organization) = (["dana.ruiz@acme.com"], "Acme") },
      card("Helen", "Whitaker") { ($0.emails, $0.organization) = (["dana.ruiz@acme.com"], "Acme") }
    ),
    Pair(
      "address and line",
      card("Dana", "Ruiz") { ($0.emails, $0.phones) = (["dana.ruiz@acme.com"], [landline]) },
      card("Helen", "Whitaker") { ($0.emails, $0.phones) = (["dana.ruiz@acme.com"], [landline]) }
    ),
    Pair(
      "an address of initials",
      card("Dana", "Ruiz") { ($0.emails, $0.organization) = (["dr@acme.com"], "Acme") },
      card("Helen", "Whitaker") { ($0.emails, $0.organization) = (["dr@acme.com"], "Acme") }
    ),
    Pair(
      "address beside the boss's own",
      card("Dana", "Ruiz") { $0.emails = ["dana.ruiz@acme.com"] },
      card("Helen", "Whitaker") { $0.emails = ["helen.whitaker@acme.com", "dana.ruiz@acme.com"] }
    ),
  ]

  static func chen(_ change: (inout CardSketch) -> Void) -> CardSketch {
    card("Michael", "Chen") {
      $0.organization = "Globex"
      change(&$0)
    }
  }

  static let namesakes = [
    Pair(
      "numbered mailboxes",
      chen { $0.emails = ["michael.chen@globex.com"] },
      chen { $0.emails = ["michael.chen2@globex.com"] }
    ),
    Pair("nothing but the firm", chen { _ in }, chen { _ in }),
    Pair("two titles", chen { $0.title = "Engineer" }, chen { $0.title = "Analyst" }),
    Pair(
      "the switchboard",
      chen { $0.phones = ["+1 800 356 9377"] },
      chen { $0.phones = ["+1 800 356 9377"] }
    ),
    Pair(
      "own mailboxes and mobiles",
      chen { ($0.emails, $0.phones) = (["michael.chen@globex.com"], [mobile]) },
      chen { ($0.emails, $0.phones) = (["mike.c@globex.com"], ["+49 151 99887766"]) }
    ),
    Pair(
      "one office",
      chen { ($0.address, $0.title) = (address, "Engineer") },
      chen { ($0.address, $0.title) = (address, "Analyst") }
    ),
  ]

  static let all =
    generations + twins + couples + familyFirms + initials + successors + assistants + namesakes

  @Test("are not merged unasked", arguments: all)
  func apart(_ pair: Pair) {
    let result = matched(pair.cards)
    let named = pair.cards.indices.filter { !pair.cards[$0].family.isEmpty }.map { Int64($0 + 1) }
    for cluster in result.people {
      #expect(cluster.filter(named.contains).count == 1, "\(result.merges.map(\.rule))")
    }
  }

  @Test("are not merged either where each has two cards", arguments: all)
  func twice(_ pair: Pair) {
    let result = matched(pair.cards + pair.cards)
    let count = Int64(pair.cards.count)
    for cluster in result.people {
      let owners = Set(
        cluster.map { ($0 - 1) % count }.filter { !pair.cards[Int($0)].family.isEmpty }
      )
      #expect(owners.count <= 1, "\(cluster) \(result.merges.map(\.rule))")
    }
  }

  @Test("father and son are not even asked about", arguments: generations.prefix(5))
  func noQuestion(_ pair: Pair) {
    #expect(matched(pair.cards).reviews.isEmpty)
  }

  @Test("of six thousand generated records, fewer than two in a thousand are merged wrongly")
  func generated() throws {
    // A count of rare events: with another seed each time it would be now and then too high.
    var random = SeededGenerator(seed: 1)
    var people = PeopleGenerator(&random)
    let labelled = people.records(6000, &random)
    let result = Matcher().match(labelled.map(\.record), verdicts: [])
    let person = Dictionary(uniqueKeysWithValues: labelled.map { ($0.record.card, $0.person) })
    var wrong: [[String]] = []
    var joined = 0
    for cluster in result.clusters {
      let owners = Set(cluster.compactMap { person[$0] })
      joined += cluster.count - 1
      if owners.count > 1 {
        let names = labelled.filter { cluster.contains($0.record.card) }.map { record in
          let contact = record.record.contact
          let values = contact.emails.map(\.written) + contact.phones.map(\.written)
          return "\(record.person): "
            + (contact.names.map { $0.value.name.displayText } + values).joined(separator: ", ")
        }
        wrong.append(names)
      }
    }
    #expect(wrong.count < 12, "\(random): \(wrong)")
    #expect(joined > 1500, "and what is certain is merged: \(joined)")
  }
}
