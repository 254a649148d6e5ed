import ContactModel
import FollowUp
import Testing

/// Whole stories, day by day, from a Friday evening event before Thanksgiving 2026.
@Suite("A story")
struct StoryTests {
  let met = Fact("2026-11-20", .met(event: "Mixer"))
  let metByDana = Fact("2026-11-20", .met(event: "Mixer", introducer: "dana"))
  let first = Fact("2026-11-23", .sent(.email))
  let second = Fact("2026-12-03", .sent(.email))

  @Test("without answer and without introducer ends kindly after two messages")
  func noIntroducer() throws {
    #expect(
      try told([met], on: "2026-11-20")
        == Told(.firstContact, .firstContact, opens: "2026-11-23", due: "2026-11-24")
    )
    #expect(
      try told([met, first], on: "2026-11-23") == Told(.followUp, .followUp, due: "2026-12-03")
    )
    #expect(try told([met, first, second], on: "2026-12-16") == Told(.awaiting))
    #expect(try told([met, first, second], on: "2026-12-17") == Told(.movedOn))
    let end = try Evaluator().standing(of: [met, first, second])
    #expect(end.movedOn == "2026-12-17")
  }

  @Test("with an introducer asks them once, and then ends")
  func introducer() throws {
    let nudged = Fact("2026-12-10", .nudged("dana"))
    #expect(
      try told([metByDana, first, second], on: "2026-12-03")
        == Told(.askIntroducer, .askIntroducer, due: "2026-12-10")
    )
    // Ten working days on, Christmas and New Year left out.
    #expect(try told([metByDana, first, second, nudged], on: "2027-01-03") == Told(.awaiting))
    #expect(try told([metByDana, first, second, nudged], on: "2027-01-04") == Told(.movedOn))
  }
}
