import ContactModel
import Matching
import Testing

@Suite struct VerdictTests {
  static let ann = CardSketch(given: "Ann", family: "Leeson", emails: ["ann@acme.com"])
  static let tom = CardSketch(given: "Tom", family: "Berg", emails: ["tom@berg.com"])

  @Test func sameJoinsWhateverTheScore() {
    let result = Matcher().match(
      records([Self.ann, Self.tom]),
      verdicts: [verdict(2, 1, .same)]
    )
    #expect(result.people == [[1, 2]])
    #expect(result.merges.map(\.rule) == ["you said they are one person"])
    #expect(result.merges.map(\.probability) == [1])
    #expect(result.reviews.isEmpty)
  }

  @Test func sameJoinsEvenTwoGenerations() {
    var (junior, senior) = (Self.ann, Self.ann)
    (junior.suffix, senior.suffix) = ("Jr", "Sr")
    let result = Matcher().match(records([junior, senior]), verdicts: [verdict(1, 2, .same)])
    #expect(result.people == [[1, 2]])
  }

  @Test func differentKeepsTwinsOfPaperApart() {
    let result = Matcher().match(
      records([Self.ann, Self.ann]),
      verdicts: [verdict(1, 2, .different)]
    )
    #expect(result.people == [[1], [2]])
    #expect(result.reviews.isEmpty)
    #expect(result.merges.isEmpty)
  }

  @Test func differentHoldsThroughAThirdCard() {
    let result = Matcher().match(
      records([Self.ann, Self.ann, Self.ann]),
      verdicts: [verdict(1, 3, .different)]
    )
    #expect(result.people == [[1, 2], [3]])
    #expect(result.reviews.isEmpty)
  }

  @Test func differentHoldsForAllCardsOfAPerson() {
    let cards = [
      Self.ann.record(1), Self.tom.record(2), Self.ann.record(3), Self.ann.record(4),
    ]
    let result = Matcher().match(
      cards,
      verdicts: [verdict(1, 2, .same), verdict(2, 3, .different)]
    )
    #expect(!result.people.contains { $0.contains(2) && $0.contains(3) })
    #expect(result.people.contains { $0.contains(1) && $0.contains(2) })
    #expect(result.reviews.isEmpty)
  }

  @Test func differentWinsOverSame() {
    let both = [verdict(1, 2, .same), verdict(1, 2, .different)]
    for verdicts in [both, both.reversed()] {
      let result = Matcher().match(records([Self.ann, Self.ann]), verdicts: verdicts)
      #expect(result.people == [[1], [2]])
    }
  }

  @Test func aChainOfSameStopsWhereDifferentStands() {
    let result = Matcher().match(
      records([Self.ann, Self.tom, Self.ann]),
      verdicts: [verdict(1, 2, .same), verdict(2, 3, .same), verdict(1, 3, .different)]
    )
    #expect(result.people == [[1, 2], [3]])
  }

  @Test func verdictsAboutOtherCardsOrOneselfAreLeftAside() {
    let verdicts = [
      verdict(1, 1, .different), verdict(1, 99, .same), verdict(98, 99, .different),
    ]
    let result = Matcher().match(records([Self.ann, Self.ann]), verdicts: verdicts)
    #expect(result.people == [[1, 2]])
  }

  @Test func cardsOfOnePersonComeApartWhereTheyAreSaidToBeTwoPeople() {
    let cards = [Self.ann.record(1, person: 10), Self.ann.record(2, person: 10)]
    #expect(Matcher().match(cards, verdicts: []).people == [[1, 2]])
    let result = Matcher().match(cards, verdicts: [verdict(1, 2, .different)])
    #expect(result.people == [[1], [2]])
    #expect(result.merges.isEmpty)
  }

  @Test func explainingKnowsTheVerdict() {
    let (a, b) = (Self.ann.record(1), Self.ann.record(2))
    let comparison = Matcher().compare(a, b, verdicts: [verdict(1, 2, .different)])
    #expect(comparison.decision == .different)
    #expect(comparison.probability == 0)
    #expect(comparison.rule == "you said they are two people")
  }
}
