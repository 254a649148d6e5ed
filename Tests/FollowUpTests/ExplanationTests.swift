import ContactModel
import FollowUp
import Foundation
import Testing

@Suite("An explanation")
struct ExplanationTests {
  private let met = StateTests.byDana
  private let first = StateTests.first

  @Test("names the facts, the rule and the numbers that gave the date")
  func names() throws {
    let facts = [
      met, first, Fact("2027-03-03", .introducerPinged), Fact("2027-03-10", .introducerPinged),
    ]
    let evaluation = try Evaluator(calendar: plainCalendar).evaluate(facts, today: "2027-03-10")
    let why = evaluation.explanation
    #expect(why.rule == .followUp)
    // The first ping did not decide.
    #expect(why.facts == [met, first, Fact("2027-03-10", .introducerPinged)])
    #expect(why.numbers == [.attempts: 2, .followUpAfter: 7, .minimumGap: 5])
    #expect(
      why.words(naming: { $0 == "dana" ? "Dana Scully" : "?" }) == """
        No answer yet. People are busy; after a good week one more polite message is fine. \
        (2027-03-01 met at Mixer through Dana Scully; 2027-03-02 wrote by email; \
        2027-03-10 the introducer wrote to them)
        """
    )
  }

  @Test("turns from waiting to moving on with the day, and the standing stays the same")
  func movingOn() throws {
    let evaluator = Evaluator(calendar: plainCalendar)
    let standing = try evaluator.standing(of: [StateTests.met, first, StateTests.second])
    let before = try standing.evaluation(on: "2027-03-24")
    let after = try standing.evaluation(on: "2027-03-25")
    #expect(before.explanation.rule == .awaiting)
    #expect(after.explanation.rule == .movedOn)
    #expect(before.standing == after.standing)
    #expect(before.movedOn == nil)
    #expect(after.movedOn == "2027-03-25")
  }

  @Test("has a sentence for every rule and words for every fact")
  func complete() {
    let sentences = Rule.allCases.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    let words = FactTests.rows.map { Fact("2026-11-25", $0.kind).words() }
    #expect(Set(words).count == words.count)
    #expect(
      words.contains("2026-11-25 the introducer asked for a reminder on 2027-01-11, 2 at most")
    )
    #expect(words.contains("2026-11-25 message by fax of 2026-11-20 bounced"))
  }

  @Test("and all that a standing holds can be kept as JSON and read back")
  func kept() throws {
    let evaluator = Evaluator()
    for facts in [[], [met], [met, first, StateTests.second], [met, first, StateTests.replied]] {
      let standing = try evaluator.standing(of: facts)
      let data = try JSONEncoder().encode(standing)
      #expect(try JSONDecoder().decode(Standing.self, from: data) == standing)
    }
  }
}
