import ContactModel
import Glibc
import Matching
import Testing

/// Two cards, and what becomes of them.
@Suite("What two cards decide")
struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var a: CardSketch
    var b: CardSketch

    init(_ name: String, _ a: CardSketch, _ b: CardSketch) {
      (testDescription, self.a, self.b) = (name, a, b)
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

  static let merged: [Case] = [
    Case(
      "one of several addresses",
      ann { $0.emails = ["ann@acme.com"] },
      ann { $0.emails = ["x@y.com", "ANN@Acme.com"] }
    ),
    Case(
      "one mobile, written in two ways",
      ann { $0.phones = [mobile] },
      ann { $0.phones = ["0049 (151) 23456780"] }
    ),
    Case(
      "a number with and without its country",
      ann { $0.phones = ["(202) 456-1414"] },
      ann { $0.phones = ["+1 202 456 1414"] }
    ),
    Case(
      "an initial",
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "A.", family: "Leeson", emails: ["a@acme.com"])
    ),
    Case(
      "swapped columns",
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "Leeson", family: "Ann", emails: ["a@acme.com"])
    ),
    Case(
      "a second given name and a double family name",
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(given: "Ann Mary", family: "Leeson-Smith", emails: ["a@acme.com"])
    ),
    Case(
      "the first name alone",
      ann { $0.phones = [mobile] },
      CardSketch(given: "Ann", phones: [mobile])
    ),
    Case(
      "a nickname that a card gives",
      CardSketch(given: "Robert", family: "Smith", nickname: "Bob", phones: [mobile]),
      CardSketch(given: "Bob", family: "Smith", phones: [mobile])
    ),
    Case(
      "a short form",
      CardSketch(given: "Rob", family: "Smith", phones: [mobile]),
      CardSketch(given: "Robert", family: "Smith", phones: [mobile])
    ),
    Case(
      "umlauts",
      CardSketch(given: "Jörg", family: "Müller", phones: [mobile]),
      CardSketch(given: "JOERG", family: "MUELLER", phones: [mobile])
    ),
    Case(
      "a profile page",
      ann { $0.url = "https://www.linkedin.com/in/ann-leeson-1" },
      ann { $0.url = "linkedin.com/in/Ann-Leeson-1/" }
    ),
    Case(
      "no name, but address and mobile",
      ann { ($0.emails, $0.phones) = (["a@acme.com"], [mobile]) },
      CardSketch(emails: ["a@acme.com"], phones: [mobile])
    ),
    Case(
      "a misprint, but address and mobile",
      CardSketch(given: "Martina", family: "Leeson", emails: ["a@acme.com"], phones: [mobile]),
      CardSketch(given: "Martima", family: "Leeson", emails: ["a@acme.com"], phones: [mobile])
    ),
    Case(
      "the employer in place of the family name",
      CardSketch(given: "Jenny", family: "Bevotech", phones: [mobile]),
      CardSketch(given: "Jenny", family: "Vik", phones: [mobile], organization: "Bevotech AS")
    ),
    Case(
      "a Japanese name in one column",
      CardSketch(given: "智恵", family: "荒木", phones: [mobile]),
      CardSketch(given: "荒木智恵", phones: [mobile])
    ),
    Case(
      "two scripts, but address and mobile",
      CardSketch(given: "浩", family: "田中", emails: ["t@acme.jp"], phones: ["+81 90 8017 3352"]),
      CardSketch(
        given: "Hiroshi",
        family: "Tanaka",
        emails: ["t@acme.jp"],
        phones: ["+819080173352"]
      )
    ),
    Case("an identifier", ann { $0.uid = uid }, ann { $0.uid = uid.uppercased() }),
    Case(
      "an identifier from one program",
      ann { ($0.uid, $0.product) = (uid, "Book") },
      ann { ($0.uid, $0.product) = ("urn:uuid:" + uid, "Book") }
    ),
    Case(
      "a birthday with and without the year",
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "--0415") },
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "1985-04-15") }
    ),
    Case(
      "Jr. and II, which are one generation",
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "Jr.") },
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "II") }
    ),
    Case(
      "name, employer and title",
      ann { ($0.organization, $0.title) = ("Acme", "Engineer") },
      ann { ($0.organization, $0.title) = ("Acme", "Engineer") }
    ),
    Case(
      "an address without a name",
      ann { $0.emails = ["a@acme.com"] },
      CardSketch(emails: ["a@acme.com"])
    ),
  ]

  static let asked: [Case] = [
    Case(
      "name and employer",
      ann { $0.organization = "Acme Inc." },
      ann { $0.organization = "ACME" }
    ),
    Case("the name alone", ann(), ann()),
    Case(
      "name, employer and the office's mailbox",
      ann { ($0.emails, $0.organization) = (["info@acme.com"], "Acme") },
      ann { ($0.emails, $0.organization) = (["info@acme.com"], "Acme") }
    ),
    Case(
      "one address, but birthdays a day apart",
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "1985-04-15") },
      ann { ($0.emails, $0.birthday) = (["a@acme.com"], "1985-04-16") }
    ),
    Case(
      "one identifier and another family name",
      ann { ($0.uid, $0.product) = (uid, "Book") },
      CardSketch(given: "Ann", family: "Married", uid: "urn:uuid:" + uid, product: "Book")
    ),
  ]

  static let apart: [Case] = [
    Case(
      "Jr. and Sr.",
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "Jr.") },
      ann { ($0.emails, $0.suffix) = (["a@acme.com"], "Sr.") }
    ),
    Case(
      "Sr and III, whatever the identifier",
      ann { ($0.uid, $0.product, $0.suffix) = (uid, "Book", "Sr") },
      ann { ($0.uid, $0.product, $0.suffix) = (uid, "Book", "III") }
    ),
    Case(
      "other names on one landline",
      ann { $0.phones = [landline] },
      CardSketch(given: "Tom", family: "Berg", phones: [landline])
    ),
    Case(
      "other names on one mailbox",
      ann { $0.emails = ["info@acme.com"] },
      CardSketch(given: "Tom", family: "Berg", emails: ["info@acme.com"])
    ),
    Case(
      "a filler for an address",
      ann { $0.emails = ["none@none.com"] },
      CardSketch(emails: ["none@none.com"])
    ),
    Case(
      "a filler for a number",
      ann { $0.phones = ["000-000-0000"] },
      CardSketch(phones: ["000-000-0000"])
    ),
    Case(
      "other names under one counted identifier",
      ann { ($0.uid, $0.product) = ("1", "Book") },
      CardSketch(given: "Tom", family: "Berg", uid: "1", product: "Book")
    ),
  ]

  private func decide(_ pair: Case, _ decision: Comparison.Decision) {
    let (a, b) = (pair.a.record(1), pair.b.record(2))
    let comparison = Matcher().compare(a, b)
    #expect(comparison.decision == decision, "\(comparison.rule)")
    #expect(Matcher().compare(b, a) == comparison, "whichever is named first")
    // An explanation tells what matching does.
    let result = Matcher().match([a, b], verdicts: [])
    #expect(result.people == (decision == .certain ? [[1, 2]] : [[1], [2]]))
    #expect(result.pairsInReview == (decision == .review ? [[1, 2]] : []))
    #expect(result.merges == (decision == .certain ? [comparison] : []))
  }

  @Test("merged without asking", arguments: merged)
  func isMerged(_ pair: Case) { decide(pair, .certain) }

  @Test("asked about", arguments: asked)
  func isAsked(_ pair: Case) { decide(pair, .review) }

  @Test("neither merged nor asked about", arguments: apart)
  func isApart(_ pair: Case) { decide(pair, .different) }

  @Test("what is merged without asking is likely", arguments: merged)
  func likely(_ pair: Case) {
    #expect(Matcher().compare(pair.a.record(1), pair.b.record(2)).probability > 0.5)
  }

  @Test("what is neither merged nor asked about is not", arguments: apart)
  func unlikely(_ pair: Case) {
    #expect(Matcher().compare(pair.a.record(1), pair.b.record(2)).probability < 0.5)
  }

  static let sentences: [(String, Case)] = [
    ("same personal email address; same name; same employer", merged[0]),
    ("same mobile; same name", merged[1]),
    ("same email address; given name is an initial; same employer", merged[3]),
    ("same profile page; same name", merged[10]),
    ("same email address; same mobile; same employer; no name on one card", merged[11]),
    ("same name; same employer", asked[0]),
    ("same name; nothing else in common", asked[1]),
    ("same name; same employer; an office address others use too", asked[2]),
    (
      "same employer; an email address others use too; two generations of one family by their names",
      apart[0]
    ),
    ("no name on one card; too little in common", apart[4]),
  ]

  @Test("the reason is said in plain words", arguments: sentences)
  func sentence(_ text: String, of pair: Case) {
    #expect(Matcher().compare(pair.a.record(1), pair.b.record(2)).rule == text)
  }

  @Test("evidence shows what was written, and adds up to the probability")
  func evidence() {
    let a = Self.ann { ($0.emails, $0.organization) = (["Ann@Acme.com"], "Acme Inc.") }
    let b = Self.ann { ($0.emails, $0.organization) = (["ann@acme.com"], "Other") }
    let comparison = Matcher().compare(a.record(1), b.record(2))
    #expect(
      comparison.evidence.map(\.field) == ["prior", "name", "email", "employer", "combination"]
    )
    #expect(comparison.evidence.map(\.a) == ["", "Ann Leeson", "Ann@Acme.com", "Acme Inc.", ""])
    #expect(comparison.evidence.map(\.b) == ["", "Ann Leeson", "ann@acme.com", "Other", ""])
    // The address is one of Acme's.
    #expect(comparison.evidence.map(\.agreement) == [.prior, .same, .same, .same, .together])
    let bits = comparison.evidence.map(\.weight).reduce(0, +)
    #expect(abs(exp2(bits) / (1 + exp2(bits)) - comparison.probability) < 0.01)
  }
}
