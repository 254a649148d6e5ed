import ContactModel
import Matching
import Testing

/// What keeps two people apart holds through third cards.
@Suite struct GuardTests {
  static func john(_ change: (inout CardSketch) -> Void) -> CardSketch {
    var sketch = CardSketch(given: "John", family: "Smithers")
    change(&sketch)
    return sketch
  }

  @Test func aCardWithoutSuffixDoesNotJoinFatherAndSon() {
    let result = Matcher().match(
      records([
        Self.john { ($0.suffix, $0.phones) = ("Sr.", ["+49 151 23456780"]) },
        Self.john { ($0.phones, $0.emails) = (["+49 151 23456780"], ["j@smithers.com"]) },
        Self.john { ($0.suffix, $0.emails) = ("Jr.", ["j@smithers.com"]) },
      ]),
      verdicts: []
    )
    #expect(!result.people.contains { $0.contains(1) && $0.contains(3) })
    #expect(result.people.count == 2, "the card without suffix goes with one of them")
  }

  @Test func aCardWithoutBirthdayDoesNotJoinTwoBirthdays() {
    let result = Matcher().match(
      records([
        Self.john { ($0.birthday, $0.emails) = ("1950-01-01", ["j@smithers.com"]) },
        Self.john { $0.emails = ["j@smithers.com"] },
        Self.john { ($0.birthday, $0.emails) = ("1980-01-01", ["j@smithers.com"]) },
      ]),
      verdicts: []
    )
    #expect(result.people == [[1, 2], [3]])
  }

  @Test func anInitialDoesNotJoinTwoPeople() {
    let result = Matcher().match(
      records([
        CardSketch(given: "Robert", family: "Smith", emails: ["rs@smith.com"]),
        CardSketch(
          given: "R.",
          family: "Smith",
          emails: ["rs@smith.com"],
          phones: ["+49 151 23456780"]
        ),
        CardSketch(given: "Rita", family: "Smith", phones: ["+49 151 23456780"]),
      ]),
      verdicts: []
    )
    #expect(!result.people.contains { $0.contains(1) && $0.contains(3) })
    #expect(result.people.count == 2, "the initial goes with one of them")
    #expect(result.reviews.count == 1, "and may be asked about with the other")
  }

  @Test func whoIsSaidToHaveTwoNamesIsMetUnderEither() {
    let result = Matcher().match(
      records([
        CardSketch(given: "Robert", family: "Smith", emails: ["a@b.com"]),
        CardSketch(given: "Chip", family: "Smith", phones: ["+49 151 23456780"]),
        CardSketch(given: "Chip", family: "Smith", phones: ["+49 151 23456780"]),
      ]),
      verdicts: [verdict(1, 2, .same)]
    )
    #expect(result.people.contains { $0.starts(with: [1, 2]) })
    #expect(result.people == [[1, 2, 3]] || result.reviews.count == 1, "met, or asked about")
  }
}
