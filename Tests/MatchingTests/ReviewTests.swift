import ContactModel
import Matching
import Testing

@Suite struct ReviewTests {
  @Test func twoPeopleAreAskedAboutOnceAndTheBestReasonIsGiven() {
    let ann = CardSketch(given: "Ann", family: "Leeson", organization: "Acme")
    let result = Matcher().match(
      [
        ann.record(1, person: 1), ann.record(2, person: 1), ann.record(3, person: 2),
        CardSketch(given: "Ann", family: "Leeson").record(4, person: 2),
      ],
      verdicts: []
    )
    #expect(result.people == [[1, 2], [3, 4]])
    #expect(result.reviews.map(\.rule) == ["same name and same organization"])
  }

  @Test func theBestComesFirst() {
    let result = Matcher().match(
      records([
        CardSketch(given: "Ann", family: "Leeson"),
        CardSketch(given: "Ann", family: "Leeson"),
        CardSketch(given: "Tom", family: "Berg", organization: "Acme", title: "CEO"),
        CardSketch(given: "Tom", family: "Berg", organization: "Acme", title: "CEO"),
      ]),
      verdicts: []
    )
    #expect(result.pairsInReview == [[3, 4], [1, 2]])
    #expect(result.reviews.map(\.probability) == result.reviews.map(\.probability).sorted(by: >))
  }

  @Test func aCommonNameDoesNotFloodTheList() {
    let ann = CardSketch(given: "Ann", family: "Leeson")
    // A chain through equal cards asks all there is to ask.
    #expect(
      Matcher().match(records([ann, ann, ann, ann]), verdicts: []).pairsInReview
        == [[1, 2], [2, 3], [3, 4]]
    )
    let many = Array(repeating: ann, count: 200)
    #expect(Matcher().match(records(many), verdicts: []).reviews.isEmpty)
  }

  @Test func norDoesACommonNameInALargeCompany() {
    let many = (0..<100).map {
      CardSketch(
        given: "Ann",
        family: "Leeson",
        emails: ["ann\($0)@acme.com"],
        organization: "Acme"
      )
    }
    #expect(Matcher().match(records(Array(many[..<12])), verdicts: []).reviews.count == 66)
    #expect(Matcher().match(records(many), verdicts: []).reviews.isEmpty)
  }

  @Test func aPairWithAVerdictIsNotAskedAboutAgain() {
    let ann = CardSketch(given: "Ann", family: "Leeson", organization: "Acme")
    let result = Matcher().match(
      records([ann, ann, ann]),
      verdicts: [verdict(1, 2, .different), verdict(1, 3, .different)]
    )
    #expect(result.pairsInReview == [[2, 3]])
  }
}
