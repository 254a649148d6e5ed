import Matching
import Testing

/// What is told of values that several people use, and of what was weighed.
@Suite struct SharedValuesReportTests {
  private static let office = ["Ann Leeson", "Tom Berg", "Kim Oduya", "Zoe Pratt"].map { name in
    let parts = name.split(separator: " ").map(String.init)
    return CardSketch(
      given: parts[0],
      family: parts[1],
      emails: ["Office@acme.com", "\(parts[0].lowercased())@acme.com"],
      phones: parts[0] < "L" ? ["(202) 456-1414"] : []
    )
  }

  @Test func aValueOfSeveralNamesIsToldAsItIsWrittenTheMostUsedFirst() {
    let shared = Matcher().sharedValues(in: records(Self.office))
    #expect(shared.map(\.kind) == [.email, .phone])
    #expect(shared.map(\.value) == ["Office@acme.com", "(202) 456-1414"])
    #expect(shared.map(\.people) == [4, 2])
  }

  @Test func aValueOfOnePersonUnderSeveralSpellingsIsNotShared() {
    let cards = records([
      CardSketch(given: "Ann", family: "Leeson", emails: ["ann@acme.com"]),
      CardSketch(given: "A.", family: "Leeson", emails: ["ann@acme.com"]),
      CardSketch(emails: ["ann@acme.com"]),
    ])
    #expect(Matcher().sharedValues(in: cards).isEmpty)
    #expect(Matcher().sharedValues(in: []).isEmpty)
  }

  @Test func anExplanationCountsThePeopleOfAValueAndAddsUp() throws {
    let cards = records(Self.office)
    let explanation = try #require(
      Matcher().explain([cards[0]], [cards[1]], among: cards, verdicts: [])
    )
    let email = try #require(explanation.lines.first { $0.field == "email" })
    #expect(email.words.hasSuffix("4 people use"))
    #expect(explanation.lines.first?.field == "prior")
    let sum = explanation.lines.map(\.weight).reduce(0, +)
    #expect(abs(sum - explanation.bits) < 0.1)
    #expect(explanation.comparison.decision == .different)
  }

  @Test func anExplanationTakesTheClosestTwoCards() throws {
    let cards = records([
      CardSketch(given: "Ann", family: "Leeson", emails: ["x@other.com"]),
      CardSketch(given: "Ann", family: "Leeson", emails: ["ann@home.com"]),
      CardSketch(given: "Ann", family: "Leeson", emails: ["ann@home.com"]),
    ])
    let explanation = try #require(
      Matcher().explain(Array(cards[0...1]), [cards[2]], among: [], verdicts: [])
    )
    #expect(explanation.comparison.a == cards[1].card)
    #expect(explanation.comparison.b == cards[2].card)
    let said = Matcher().explain(
      [cards[1]],
      [cards[2]],
      among: [],
      verdicts: [Verdict(cards[1].card, cards[2].card, .different)]
    )
    #expect(said?.comparison.rule == "you said they are two people")
    #expect(Matcher().explain([cards[0]], [cards[0]], among: [], verdicts: []) == nil)
  }

  @Test func theRuleSaysWhatSpeaksForAndThenWhatSpeaksAgainst() {
    let one = CardSketch(
      given: "Robert",
      family: "Smith",
      phones: ["+49 151 23456780"],
      organization: "Acme"
    )
    var other = one
    other.organization = "Bolt Works"
    let comparison = Matcher().compare(one.record(1), other.record(2))
    #expect(comparison.rule.hasPrefix("same mobile; same name"))
    #expect(comparison.rule.hasSuffix("; other employer"))
    #expect(comparison.hasOtherEmployer)
    #expect(
      comparison.rule(withOtherEmployerSince: "May 2026").hasSuffix("other employer since May 2026")
    )
  }
}
