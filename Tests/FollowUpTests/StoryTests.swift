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

  @Test("with a reply after the nudge ends in thanks")
  func replyAfterNudge() throws {
    let facts = [
      metByDana, first, second, Fact("2026-12-10", .nudged("dana")), Fact("2026-12-14", .replied),
    ]
    #expect(
      try told(facts, on: "2026-12-14")
        == Told(.inConversation, .thankIntroducer, due: "2026-12-15")
    )
    let thanked = Fact("2026-12-15", .thanked("dana"))
    #expect(try told(facts + [thanked], on: "2026-12-15") == Told(.inConversation))
  }

  @Test("with a bounce goes on by another channel, as if the message had not been")
  func bounce() throws {
    let bounced = Fact("2026-11-23", .bounced(.email))
    #expect(
      try told([met, first, bounced], on: "2026-11-23")
        == Told(.firstContact, .firstContact, due: "2026-11-24")
    )
    let call = Fact("2026-11-24", .sent(.phone))
    #expect(
      try told([met, first, bounced, call], on: "2026-11-24")
        == Told(.followUp, .followUp, due: "2026-12-04")
    )
  }

  @Test("with the only address bouncing looks for another one")
  func findAddress() throws {
    #expect(
      try told(
        [met, first, Fact("2026-11-24", .bounced(.email))],
        on: "2026-11-24",
        about: Subject(id: "ann", channels: [.email])
      ) == Told(.unreachable, .findAddress, due: "2026-11-25")
    )
  }

  @Test("with a decline is over, also when they meet again, until the user lifts it")
  func decline() throws {
    let facts = [
      met, first, Fact("2026-12-01", .declined), Fact("2027-02-05", .met(event: "Fair")),
    ]
    #expect(try told(facts, on: "2027-02-05") == Told(.declined))
    let reopened = Fact("2027-02-08", .reopened(of: "2026-12-01"))
    #expect(
      try told(facts + [reopened], on: "2027-02-08")
        == Told(.firstContact, .firstContact, opens: "2027-02-08", due: "2027-02-09")
    )
  }

  @Test("goes on when they meet again soon, and starts anew when much later")
  func metAgain() throws {
    let soon = Fact("2026-12-11", .met(event: "Dinner"))
    #expect(
      try told([met, first, soon], on: "2026-12-11")
        == Told(.followUp, .followUp, due: "2026-12-03")
    )
    let late = Fact("2027-01-08", .met(event: "Fair"))
    #expect(
      try told([met, first, late], on: "2027-01-08")
        == Told(.firstContact, .firstContact, opens: "2027-01-11", due: "2027-01-12")
    )
  }

  @Test("waits for somebody who is out of office")
  func outOfOffice() throws {
    let until = Fact("2026-11-24", .outOfOffice(until: "2026-12-07"))
    #expect(
      try told([met, first, until], on: "2026-11-24")
        == Told(.followUp, .followUp, due: "2026-12-16")
    )
    let open = Fact("2026-11-24", .outOfOffice())
    #expect(
      try told([met, first, open], on: "2026-11-24")
        == Told(.followUp, .followUp, due: "2026-12-17")
    )
  }

  @Test("put off into the holidays goes on after them")
  func snooze() throws {
    let snoozed = Fact("2026-11-24", .snoozed(until: "2026-12-26"))
    #expect(
      try told([met, first, snoozed], on: "2026-11-24")
        == Told(.followUp, .followUp, due: "2027-01-04")
    )
  }

  @Test("with a promise keeps it first")
  func promise() throws {
    let promised = Fact("2026-11-20", .promised(what: "the slides"))
    #expect(
      try told([met, promised], on: "2026-11-20")
        == Told(.firstContact, .promise, due: "2026-11-23")
    )
    #expect(
      try told([met, promised, first], on: "2026-11-23")
        == Told(.followUp, .followUp, due: "2026-12-03")
    )
  }

  @Test("goes on when the contact asks for it, once, on the date they named")
  func contactPermits() throws {
    let permission = Fact("2026-12-10", .keepReminding(from: .contact, on: "2027-01-15"))
    let facts = [met, first, second, permission]
    #expect(try told(facts, on: "2026-12-10") == Told(.reminding, .reminding, due: "2027-01-15"))
    let reminder = Fact("2027-01-15", .sent(.email))
    #expect(try told(facts + [reminder], on: "2027-01-31") == Told(.awaiting))
    #expect(try told(facts + [reminder], on: "2027-02-01") == Told(.movedOn))
  }

  @Test("goes on three times when the introducer asks for it, well spaced")
  func introducerPermits() throws {
    var facts = [met, first, second, Fact("2026-12-10", .keepReminding(from: .introducer))]
    for due: CivilDate in ["2027-01-11", "2027-01-26", "2027-02-09"] {
      #expect(try told(facts, on: "2027-03-01") == Told(.reminding, .reminding, due: due))
      facts.append(Fact(due, .sent(.email)))
    }
    #expect(try told(facts, on: "2027-02-23") == Told(.awaiting))
    #expect(try told(facts, on: "2027-02-24") == Told(.movedOn))
  }
}
