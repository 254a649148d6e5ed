import ContactModel
import Matching
import Testing

@Suite struct ReviewTests {
  @Test func twoPeopleAreAskedAboutOnceAndTheBestReasonIsGiven() {
    let ann = CardSketch(given: "Ann", family: "Leeson", organization: "Acme")
    let result = Matcher().match(
      records([ann, ann, ann, CardSketch(given: "Ann", family: "Leeson")]),
      verdicts: [verdict(1, 2, .same), verdict(3, 4, .same)]
    )
    #expect(result.people == [[1, 2], [3, 4]])
    #expect(result.reviews.map(\.rule) == ["same name; same employer"])
  }

  @Test func theBestComesFirst() {
    let result = Matcher().match(
      records([
        CardSketch(given: "Ann", family: "Leeson"),
        CardSketch(given: "Ann", family: "Leeson"),
        CardSketch(given: "Tom", family: "Berg", organization: "Acme"),
        CardSketch(given: "Tom", family: "Berg", organization: "Acme"),
      ]),
      verdicts: []
    )
    #expect(result.pairsInReview == [[3, 4], [1, 2]])
    #expect(result.reviews.map(\.probability) == result.reviews.map(\.probability).sorted(by: >))
  }

  @Test func aQuestionThatFollowsFromOthersIsNotAsked() {
    let ann = CardSketch(given: "Ann", family: "Leeson")
    let result = Matcher().match(records([ann, ann, ann, ann]), verdicts: [])
    #expect(result.people == [[1], [2], [3], [4]])
    // Three answers connect four people.
    #expect(result.reviews.count == 3)
    #expect(Set(result.pairsInReview.flatMap(\.self)) == [1, 2, 3, 4])
  }

  @Test func aCommonNameDoesNotFloodTheList() {
    let many = Array(repeating: CardSketch(given: "Ann", family: "Leeson"), count: 200)
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
    let result = Matcher().match(records(many), verdicts: [])
    #expect(result.clusters.count == 100)
    #expect(result.reviews.isEmpty)
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
