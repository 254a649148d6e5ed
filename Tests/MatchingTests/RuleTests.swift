import ContactModel
import Matching
import Testing

/// One row a rule: two cards, what is decided, and why.
@Suite struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var a: CardSketch
    var b: CardSketch
    var decision: Comparison.Decision
    var rule: String
    var testDescription: String { "\(rule): \(a.given) \(a.family) / \(b.given) \(b.family)" }

    init(_ a: CardSketch, _ b: CardSketch, _ decision: Comparison.Decision, _ rule: String) {
      (self.a, self.b, self.decision, self.rule) = (a, b, decision, rule)
    }
  }

  static let mobile = "+49 151 23456780"
  static let landline = "+49 30 901820"
  static let uid = "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"

  static func ann(_ change: (inout CardSketch) -> Void = { _ in }) -> CardSketch {
    var sketch = CardSketch(given: "Ann", family: "Leeson")
    change(&sketch)
    return sketch
  }

  static let certain: [Case] = [
    Case(
      ann { $0.emails = ["ann@acme.com"] },
      ann { $0.emails = ["x@y.com", "ANN@Acme.com"] },
      .certain,
      "same email address and compatible names"
    ),
    Case(
      ann { $0.phones = [mobile] },
      ann { $0.phones = ["0049 (151) 23456780"] },
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      ann { $0.phones = ["(202) 456-1414"] },
      ann { $0.phones = ["+1 202 456 1414"] },
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "A.", family: "Leeson", emails: ["a@acme.com"]),
      .certain,
      "same email address and compatible names"
    ),
    Case(
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "Leeson", family: "Ann", emails: ["a@acme.com"]),
      .certain,
      "same email address and compatible names"
    ),
    Case(
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "Ann Mary", family: "Leeson-Smith", emails: ["a@acme.com"]),
      .certain,
      "same email address and compatible names"
    ),
    Case(
      ann { $0.phones = [mobile] },
      CardSketch(given: "Ann", phones: [mobile]),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      CardSketch(given: "Robert", family: "Smith", nickname: "Bob", phones: [mobile]),
      CardSketch(given: "Bob", family: "Smith", phones: [mobile]),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      CardSketch(given: "Rob", family: "Smith", phones: [mobile]),
      CardSketch(given: "Robert", family: "Smith", phones: [mobile]),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      CardSketch(given: "Jörg", family: "Müller", phones: [mobile]),
      CardSketch(given: "JOERG", family: "MUELLER", phones: [mobile]),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      ann { $0.url = "https://www.linkedin.com/in/ann-leeson-1" },
      ann { $0.url = "linkedin.com/in/Ann-Leeson-1/" },
      .certain,
      "same profile page and compatible names"
    ),
    Case(
      ann { ($0.emails, $0.phones) = (["a@acme.com"], [mobile]) },
      CardSketch(emails: ["a@acme.com"], phones: [mobile]),
      .certain,
      "same email address, same phone number, and no other name"
    ),
    Case(
      CardSketch(given: "Anna", family: "Leeson", emails: ["a@acme.com"], phones: [mobile]),
      CardSketch(given: "Anja", family: "Leeson", emails: ["a@acme.com"], phones: [mobile]),
      .certain,
      "same email address, same phone number, and similar names"
    ),
    Case(
      CardSketch(given: "Jenny", family: "Bevotech", phones: [mobile]),
      CardSketch(given: "Jenny", family: "Vik", phones: [mobile], organization: "Bevotech AS"),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      CardSketch(given: "智恵", family: "荒木", phones: [mobile]),
      CardSketch(given: "荒木智恵", phones: [mobile]),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      CardSketch(given: "Pat", phones: [mobile]),
      CardSketch(given: "Patrick", family: "Prakash", phones: [mobile]),
      .certain,
      "same mobile number and compatible names"
    ),
    Case(
      CardSketch(given: "浩", family: "田中", emails: ["t@acme.jp"], phones: ["+81 90 8017 3352"]),
      CardSketch(
        given: "Hiroshi",
        family: "Tanaka",
        emails: ["t@acme.jp"],
        phones: ["+819080173352"]
      ),
      .certain,
      "same email address, same phone number, and names in different scripts"
    ),
    Case(
      ann { ($0.uid, $0.product) = (uid, "Book") },
      CardSketch(given: "Ann", family: "Married", uid: "urn:uuid:" + uid, product: "Book"),
      .certain,
      "same identifier from the same program"
    ),
    Case(
      ann { $0.uid = uid },
      ann { $0.uid = uid.uppercased() },
      .certain,
      "same identifier and compatible names"
    ),
    Case(
      ann { ($0.uid, $0.product) = ("1", "Book") },
      ann { ($0.uid, $0.product) = ("1", "Book") },
      .certain,
      "same identifier and compatible names"
    ),
    Case(
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "--0415") },
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "1985-04-15") },
      .certain,
      "same email address and compatible names"
    ),
    Case(
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "Jr.") },
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "II") },
      .certain,
      "same email address and compatible names"
    ),
  ]

  static let review: [Case] = [
    Case(
      ann { $0.organization = "Acme Inc." },
      ann { $0.organization = "ACME" },
      .review,
      "same name and same organization"
    ),
    Case(ann(), ann(), .review, "same name, and nothing else in common"),
    Case(
      ann { $0.phones = [landline] },
      ann { $0.phones = [landline] },
      .review,
      "same landline and compatible names"
    ),
    Case(
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(emails: ["a@acme.com"]),
      .review,
      "same email address, but one card has no name"
    ),
    Case(
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "Tom", family: "Berg", emails: ["a@acme.com"]),
      .review,
      "same email address, but different names"
    ),
    Case(
      CardSketch(given: "Anna", family: "Leeson", emails: ["a@acme.com"]),
      CardSketch(given: "Anja", family: "Leeson", emails: ["a@acme.com"]),
      .review,
      "same email address and similar names"
    ),
    Case(
      CardSketch(given: "Paul", family: "Berg", phones: [mobile]),
      CardSketch(given: "Paula", family: "Berg", phones: [mobile]),
      .review,
      "same mobile number and similar names"
    ),
    Case(
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "1985-04-15") },
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "1985-04-16") },
      .review,
      "same email address and compatible names, but different birthdays"
    ),
    Case(
      ann { ($0.emails, $0.organization) = (["info@acme.com"], "Acme") },
      ann { ($0.emails, $0.organization) = (["info@acme.com"], "Acme") },
      .review,
      "same names, and a number or address that others use too"
    ),
  ]

  static let different: [Case] = [
    Case(
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "Jr.") },
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "Sr.") },
      .different,
      "their names tell two generations of one family apart"
    ),
    Case(
      ann { ($0.uid, $0.product, $0.suffix) = (uid, "Book", "Sr") },
      ann { ($0.uid, $0.product, $0.suffix) = (uid, "Book", "III") },
      .different,
      "their names tell two generations of one family apart"
    ),
    Case(
      ann { ($0.emails, $0.organization) = (["a@acme.com"], "Acme") },
      ann { ($0.emails, $0.organization) = (["a@other.com"], "Other") },
      .different,
      "same name, but everything else is different"
    ),
    Case(
      ann { $0.phones = [landline] },
      CardSketch(given: "Tom", family: "Berg", phones: [landline]),
      .different,
      "different names"
    ),
    Case(
      ann { $0.emails = ["info@acme.com"] },
      CardSketch(given: "Tom", family: "Berg", emails: ["info@acme.com"]),
      .different,
      "different names"
    ),
    Case(
      ann { $0.emails = ["none@none.com"] },
      CardSketch(emails: ["none@none.com"]),
      .different,
      "too little in common"
    ),
    Case(
      ann { $0.phones = ["000-000-0000"] },
      CardSketch(phones: ["000-000-0000"]),
      .different,
      "too little in common"
    ),
    Case(
      ann { ($0.birthday, $0.organization) = ("1985-04-15", "Acme") },
      ann { ($0.birthday, $0.organization) = ("1986-04-15", "Acme") },
      .different,
      "different birthdays"
    ),
    Case(
      ann { ($0.uid, $0.product) = ("1", "Book") },
      CardSketch(given: "Tom", family: "Berg", uid: "1", product: "Book"),
      .different,
      "different names"
    ),
  ]

  @Test(arguments: certain + review + different)
  func twoCardsAreDecidedByRule(_ expected: Case) {
    let (a, b) = (expected.a.record(1), expected.b.record(2))
    let comparison = Matcher().compare(a, b)
    #expect(comparison.decision == expected.decision)
    #expect(comparison.rule == expected.rule)
    #expect(Matcher().compare(b, a) == comparison, "whichever is named first")

    let result = Matcher().match([a, b], verdicts: [])
    #expect(result.people == (expected.decision == .certain ? [[1, 2]] : [[1], [2]]))
    #expect(result.pairsInReview == (expected.decision == .review ? [[1, 2]] : []))
    #expect(result.merges.map(\.rule) == (expected.decision == .certain ? [expected.rule] : []))
  }

  @Test func theCertainAreMoreProbableThanTheDifferent() {
    func probabilities(_ cases: [Case]) -> [Double] {
      cases.map { Matcher().compare($0.a.record(1), $0.b.record(2)).probability }
    }
    #expect(probabilities(Self.certain).allSatisfy { $0 > 0.99 })
    #expect(probabilities(Self.different).allSatisfy { $0 < 0.5 })
  }

  @Test func evidenceShowsWhatWasWrittenAndAddsUp() throws {
    let a = Self.ann { ($0.emails, $0.organization) = (["Ann@Acme.com"], "Acme Inc.") }
    let b = Self.ann { ($0.emails, $0.organization) = (["ann@acme.com"], "Other") }
    let comparison = Matcher().compare(a.record(1), b.record(2))
    #expect(comparison.evidence.map(\.field) == ["name", "email", "organization"])
    #expect(comparison.evidence.map(\.a) == ["Ann Leeson", "Ann@Acme.com", "Acme Inc."])
    #expect(comparison.evidence.map(\.b) == ["Ann Leeson", "ann@acme.com", "Other"])
    #expect(comparison.evidence.map(\.agreement) == [.same, .same, .different])
    let name = Matcher().compare(Self.ann().record(1), Self.ann().record(2))
    let more = comparison.evidence.dropFirst().map(\.weight).reduce(0, +)
    #expect(more > 0)
    #expect(comparison.probability > name.probability)
  }
}
