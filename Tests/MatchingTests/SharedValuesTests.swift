import ContactModel
import Matching
import TestSupport
import Testing

/// A value that several people use says little about who somebody is.
@Suite("Values that several people share")
struct SharedValuesTests {
  struct Value: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Puts the value on a card.
    var put: @Sendable (inout CardSketch) -> Void

    init(_ name: String, _ put: @escaping @Sendable (inout CardSketch) -> Void) {
      (testDescription, self.put) = (name, put)
    }

    func on(_ given: String, _ family: String, organization: String = "Acme") -> CardSketch {
      var card = CardSketch(given: given, family: family, organization: organization)
      put(&card)
      return card
    }
  }

  static let values = [
    Value("a switchboard") { $0.phones = ["+49 30 9018200"] },
    Value("a toll-free number") { $0.phones = ["+1 800 356 9377"] },
    Value("info@") { $0.emails = ["info@acme.com"] },
    Value("sales@") { $0.emails = ["sales@acme.com"] },
    Value("a couple's mailbox") { $0.emails = ["the.bergs@gmail.com"] },
    Value("a family's landline") { $0.phones = ["+49 40 5551234"] },
    Value("an assistant's address") { $0.emails = ["dana.ruiz@acme.com"] },
    Value("a handed-on mobile") { $0.phones = ["+49 151 23456780"] },
    Value("test@test.com") { $0.emails = ["test@test.com"] },
    Value("noreply@") { $0.emails = ["noreply@acme.com"] },
    Value("000000") { $0.phones = ["000000"] },
    Value("555") { $0.phones = ["+1 555 555 5555"] },
    Value("an empty program's identifier") {
      ($0.uid, $0.product) = ("00000000-0000-0000-0000-000000000000", "Book")
    },
    Value("the company's page") { $0.url = "https://www.linkedin.com/in/acme-corp" },
    Value("a switchboard and info@") {
      ($0.phones, $0.emails) = (["+49 30 9018200"], ["info@acme.com"])
    },
  ]

  static let names = [
    ("Ann", "Leeson"), ("Tomas", "Berg"), ("Ingrid", "Quist"), ("Victor", "Danilov"),
  ]

  @Test("never join two people of different names", arguments: values)
  func twoNames(value: Value) {
    let cards = Self.names.prefix(2).map { value.on($0.0, $0.1) }
    #expect(matched(cards).people == [[1], [2]])
  }

  @Test("never join any of four people of different names", arguments: values)
  func fourNames(value: Value) {
    #expect(matched(Self.names.map { value.on($0.0, $0.1) }).people == [[1], [2], [3], [4]])
  }

  @Test("never join two people of one family name", arguments: values)
  func oneFamily(value: Value) {
    let cards = ["Anna", "Tomas", "Clara"].map { value.on($0, "Berg") }
    #expect(matched(cards).people == [[1], [2], [3]])
  }

  @Test("never join a card without a name to anybody", arguments: values)
  func nameless(value: Value) {
    let cards = Self.names.map { value.on($0.0, $0.1) } + [value.on("", "")]
    #expect(matched(cards).people == [[1], [2], [3], [4], [5]])
  }

  @Test("do not chain people through a card with an initial", arguments: values)
  func initials(value: Value) {
    let cards = [value.on("Tomas", "Berg"), value.on("T.", "Berg"), value.on("Tilda", "Berg")]
    let people = matched(cards).people
    #expect(!people.contains { $0.contains(1) && $0.contains(3) })
  }

  static let fillers = values.filter {
    ["test@test.com", "noreply@", "000000", "555"].contains($0.testDescription)
  }

  @Test("a placeholder is no evidence even under one name", arguments: fillers)
  func fillersAreNoEvidence(value: Value) throws {
    let one = value.on("Ann", "Leeson").record(1)
    let other = value.on("Ann", "Leeson").record(2)
    let bare = CardSketch(given: "Ann", family: "Leeson", organization: "Acme")
    let comparison = Matcher().compare(one, other)
    let without = Matcher().compare(bare.record(1), bare.record(2))
    #expect(comparison.decision != .certain)
    #expect(comparison.probability <= without.probability + 0.05)
  }

  static let countedValues = values.filter {
    ["a couple's mailbox", "a family's landline", "a handed-on mobile"].contains(
      $0.testDescription
    )
  }

  @Test("the more people carry a value, the less it says", arguments: countedValues)
  func theMoreTheLess(value: Value) {
    let pair = [value.on("Ann", "Leeson").record(1), value.on("Ann", "Leeson").record(2)]
    let strangers = ["Tomas Berg", "Ingrid Quist", "Victor Danilov", "Zoe Parkov", "Omar Haddad"]
    func probability(_ count: Int) -> Double {
      let others = strangers.prefix(count).enumerated().map { index, name in
        let words = name.split(separator: " ").map(String.init)
        return value.on(words[0], words[1]).record(Int64(index + 3))
      }
      return Matcher().compare(pair[0], pair[1], among: pair + others).probability
    }
    #expect(probability(0) > probability(4))
  }

  @Test("what many people carry identifies nobody", arguments: countedValues)
  func manyIdentifyNobody(value: Value) {
    let pair = [value.on("Ann", "Leeson").record(1), value.on("Ann", "Leeson").record(2)]
    // A landline is nobody's own.
    let isOwn = value.testDescription != "a family's landline"
    #expect(Matcher().match(pair, verdicts: []).people == (isOwn ? [[1, 2]] : [[1], [2]]))
    let strangers = ["Tomas", "Ingrid", "Victor", "Zoe", "Omar"].enumerated().map { index, given in
      value.on(given, given + "son").record(Int64(index + 3))
    }
    let result = Matcher().match(pair + strangers, verdicts: [])
    #expect(result.people == (1...7).map { [$0] })
    #expect(result.pairsInReview == [[1, 2]])
  }

  @Test("a mailbox named after a person is theirs on whosesoever card")
  func assistant() {
    let result = matched([
      CardSketch(given: "Tom", family: "Berg", emails: ["tom.berg@acme.com"]),
      CardSketch(given: "Tom", family: "Berg", emails: ["Tom.Berg@acme.com"]),
      CardSketch(given: "Ann", family: "Chief", emails: ["tom.berg@acme.com"]),
    ])
    #expect(!result.people.contains { $0.contains(3) && $0.count > 1 })
  }

  @Test("forty colleagues on one number are neither joined nor asked about")
  func office() {
    let given = ["Anna", "Robert", "Ingrid", "Tomas", "Yasmin", "Hugo", "Priya", "Walter"]
    let family = ["Quist", "Danilov", "Haddad", "Ferrari", "Okafor"]
    let sketches = given.flatMap { given in
      family.map { CardSketch(given: given, family: $0, phones: ["+1 202 456 1414"]) }
    }
    let result = matched(sketches)
    #expect(result.clusters.count == 40)
    #expect(result.reviews.isEmpty)
  }

  @Test("an explanation says that others use a value too")
  func explained() {
    let cards = records([
      CardSketch(given: "Ann", family: "Leeson", phones: ["+1 202 456 1414"]),
      CardSketch(given: "Ann", family: "Leeson", phones: ["+1 202 456 1414"]),
      CardSketch(given: "Tom", family: "Berg", phones: ["+1 202 456 1414"]),
    ])
    let alone = Matcher().compare(cards[0], cards[1])
    #expect(alone.evidence.contains { $0.field == "phone" && $0.agreement == .same })
    let among = Matcher().compare(cards[0], cards[1], among: cards)
    #expect(among.evidence.contains { $0.field == "phone" && $0.agreement == .shared })
    #expect(among.rule.contains("a number others use too"))
    #expect(among.probability < alone.probability)
  }
}
