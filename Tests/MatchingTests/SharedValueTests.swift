import ContactModel
import Matching
import Testing

@Suite struct SharedValueTests {
  @Test func anAddressOfTwoPeopleDecidesForNeither() {
    let result = Matcher().match(
      records([
        CardSketch(given: "Anna", family: "Berg", emails: ["the.bergs@gmail.com"]),
        CardSketch(given: "Tom", family: "Berg", emails: ["the.bergs@gmail.com"]),
        CardSketch(given: "T.", family: "Berg", emails: ["the.bergs@gmail.com"]),
      ]),
      verdicts: []
    )
    #expect(result.people == [[1], [2], [3]])
  }

  @Test func aMailboxNamedAfterThePersonIsTheirsOnWhosesoeverCard() {
    let result = Matcher().match(
      records([
        CardSketch(given: "Tom", family: "Berg", emails: ["tom.berg@acme.com"]),
        CardSketch(given: "Tom", family: "Berg", emails: ["Tom.Berg@acme.com"]),
        CardSketch(given: "Ann", family: "Chief", emails: ["tom.berg@acme.com"]),
      ]),
      verdicts: []
    )
    #expect(result.people == [[1, 2], [3]])
    #expect(result.pairsInReview.count == 1)
  }

  @Test func aNumberOfAWholeOfficeIsNotEvenReviewed() {
    let syllables = ["ba", "co", "du", "fe", "gi", "ko", "lu", "ma", "ne", "po"]
    var sketches = (0..<40).map { index in
      let name = syllables[index % 10] + syllables[index / 10] + syllables[index * 7 % 10]
      return CardSketch(given: name, family: name + "son", phones: ["+1 202 456 1414"])
    }
    sketches.append(sketches[7])
    let result = Matcher().match(records(sketches), verdicts: [])
    #expect(result.clusters.count == 41)
    #expect(result.pairsInReview == [[8, 41]])
  }

  @Test func explainingSeesWhatIsSharedAmongTheOthers() {
    let cards = records([
      CardSketch(given: "Ann", family: "Leeson", phones: ["+1 202 456 1414"]),
      CardSketch(given: "Ann", family: "Leeson", phones: ["+1 202 456 1414"]),
      CardSketch(given: "Tom", family: "Berg", phones: ["+1 202 456 1414"]),
    ])
    #expect(Matcher().compare(cards[0], cards[1]).decision == .certain)
    let among = Matcher().compare(cards[0], cards[1], among: cards)
    #expect(among.decision == .review)
    #expect(among.evidence.contains { $0.field == "phone" && $0.agreement == .shared })
  }

  @Test func anIdentifierThatAProgramGaveToEverybodyIsNone() {
    let uid = "00000000-0000-0000-0000-000000000000"
    let names = ["Ann", "Tom", "Kim", "Zoe"]
    let result = Matcher().match(
      records(
        names.map { CardSketch(given: $0, family: $0 + "son", uid: uid, product: "Book") }
      ),
      verdicts: []
    )
    #expect(result.clusters.count == 4)
  }
}
