import ContactModel
import FollowUp
import Testing

/// What each kind of fact does, and how they add up.
@Suite("Replaying")
struct ReplayTests {
  private let met = StateTests.met
  private let byDana = StateTests.byDana
  private let first = StateTests.first
  private let second = StateTests.second

  private func tell(
    _ facts: [Fact],
    on today: CivilDate = "2027-08-02",
    policy: Policy = .considerate,
    about subject: Subject = Subject(id: "ann")
  ) throws -> Told {
    try told(facts, on: today, about: subject, policy: policy, calendar: plainCalendar)
  }

  @Test("lifts the decline that is named, and no other")
  func reopening() throws {
    let declined = Fact("2027-03-05", .declined)
    let lifted = Fact("2027-03-08", .reopened(of: "2027-03-05"))
    #expect(
      try tell([met, first, declined, lifted]) == Told(.followUp, .followUp, due: "2027-03-11")
    )
    let other = Fact("2027-03-08", .reopened(of: "2027-03-04"))
    #expect(try tell([met, declined, other]) == Told(.declined))
    let again = Fact("2027-03-08", .declined)
    #expect(try tell([met, declined, lifted, again]) == Told(.declined))
    // On the same day the decline comes after what lifts it, and stands.
    #expect(
      try tell([met, declined, Fact("2027-03-05", .reopened(of: "2027-03-05"))])
        == Told(.declined)
    )
  }

  @Test("joins a meeting to the running episode, or starts one a month after the last message")
  func episodes() throws {
    let soon = Fact("2027-04-01", .met(event: "Lunch"))
    let later = Fact("2027-04-10", .met(event: "Dinner"))
    #expect(try tell([met, first, second, soon]) == Told(.movedOn))
    #expect(
      try tell([met, first, second, later])
        == Told(.firstContact, .firstContact, opens: "2027-04-12", due: "2027-04-13")
    )
    // A reply or a nudge is a message too; a bounced message is none.
    #expect(
      try tell([met, first, second, Fact("2027-03-20", .replied), later]) == Told(.inConversation)
    )
    #expect(
      try tell([byDana, first, second, Fact("2027-03-18", .nudged("dana")), later]).kind == nil
    )
    let bounced = Fact("2027-03-03", .bounced(.email))
    #expect(
      try tell([met, first, bounced, later])
        == Told(.firstContact, .firstContact, due: "2027-03-04")
    )
    // Before any message, the event is the latest one.
    #expect(
      try tell([met, later])
        == Told(.firstContact, .firstContact, opens: "2027-04-12", due: "2027-04-13")
    )
    let step = try Evaluator().standing(of: [met, later, byDana]).step
    #expect(step?.event == "Dinner")
    #expect(step?.introducer == "dana")
  }

  @Test("takes an event to come into account, and refuses any other fact after today")
  func future() throws {
    #expect(
      try tell([met], on: "2027-02-01")
        == Told(.firstContact, .firstContact, opens: "2027-03-02", due: "2027-03-03")
    )
    for row in FactTests.rows {
      let fact = Fact("2027-03-02", row.kind)
      if fact.name == .met {
        #expect(throws: Never.self) { try tell([met, fact], on: "2027-03-01") }
      } else {
        #expect(throws: FollowUpError.factAfterToday(fact, today: "2027-03-01")) {
          try tell([met, fact], on: "2027-03-01")
        }
      }
    }
  }

  @Test("pairs a bounce with the message it names, or the latest on its channel")
  func bounces() throws {
    let phone = Fact("2027-03-03", .sent(.phone))
    #expect(
      try tell([byDana, first, phone, Fact("2027-03-20", .bounced(.email))]).state == .followUp
    )
    // The bounce of the first makes the second the first: asked two weeks after that one.
    #expect(
      try tell([byDana, first, second, Fact("2027-03-12", .sent(.phone))]).due == "2027-03-19"
    )
    #expect(
      try tell([
        byDana, first, second, Fact("2027-03-12", .sent(.phone)),
        Fact("2027-03-13", .bounced(.email, of: "2027-03-02")),
      ]).due == "2027-03-25"
    )
    // A bounce before its message is none of that message's.
    #expect(
      try tell([met, Fact("2027-03-01", .bounced(.email)), first])
        == Told(.followUp, .followUp, due: "2027-03-11")
    )
  }

  @Test("waits for the end of an absence, 14 days where none is given")
  func outOfOffice() throws {
    let until = Fact("2027-03-03", .outOfOffice(until: "2027-03-16"))
    #expect(try tell([met, first, until]).due == "2027-03-25")
    #expect(try tell([met, first, Fact("2027-03-03", .outOfOffice())]).due == "2027-03-26")
    // One from before the message is over with it.
    #expect(
      try tell([met, Fact("2027-03-01", .outOfOffice(until: "2027-03-16")), first]).due
        == "2027-03-11"
    )
    #expect(
      try tell([met, first, second, Fact("2027-03-12", .outOfOffice())], on: "2027-04-08").state
        == .awaiting
    )
    #expect(
      try tell([met, first, second, Fact("2027-03-12", .outOfOffice())], on: "2027-04-09").state
        == .movedOn
    )
  }

  @Test("gives more patience when the introducer has written, and no permission")
  func ping() throws {
    let ping = Fact("2027-03-10", .introducerPinged)
    #expect(try tell([met, first, ping]) == Told(.followUp, .followUp, due: "2027-03-17"))
    #expect(
      try tell([met, Fact("2027-03-01", .introducerPinged)])
        == Told(.firstContact, .firstContact, due: "2027-03-08")
    )
    #expect(
      try tell([met, first, second, Fact("2027-03-15", .introducerPinged)], on: "2027-03-28").state
        == .awaiting
    )
    #expect(
      try tell([met, first, second, Fact("2027-03-15", .introducerPinged)], on: "2027-03-29").state
        == .movedOn
    )
    #expect(try tell([met, ping, Fact("2027-03-10", .promised())]).due == "2027-03-11")
  }

  @Test("spends a permission message by message, on its own date too")
  func permissions() throws {
    let contact = Fact("2027-03-11", .keepReminding(from: .contact))
    #expect(try tell([met, first, second, contact]) == Told(.movedOn))
    let two = Fact("2027-03-12", .keepReminding(from: .contact, uses: 2))
    let third = Fact("2027-04-12", .sent(.email))
    #expect(
      try tell([met, first, second, two, third]) == Told(.reminding, .reminding, due: "2027-04-26")
    )
    #expect(
      try tell([met, first, second, two, third, Fact("2027-04-26", .sent(.email))])
        == Told(.movedOn)
    )
    // A bounced one spends nothing, a reply ends it, a later one replaces what is left.
    #expect(
      try tell([met, first, second, two, third, Fact("2027-04-13", .bounced(.email))]).due
        == "2027-04-12"
    )
    #expect(
      try tell([met, first, second, two, Fact("2027-03-13", .replied)]) == Told(.inConversation)
    )
    #expect(try tell([met, first, second, two, Fact("2027-03-12", .replied)]).state == .reminding)
    let none = Fact("2027-03-13", .keepReminding(from: .introducer, uses: 0))
    #expect(try tell([met, first, second, two, none]) == Told(.movedOn))
    // It counts as an attempt while attempts are left.
    let on = Fact("2027-03-01", .keepReminding(from: .contact, on: "2027-03-02"))
    #expect(try tell([met, on, first]) == Told(.followUp, .followUp, due: "2027-03-11"))
  }

  @Test("stops strangers' messages after silent episodes, until a reply or a permission")
  func silence() throws {
    let history: [Fact] = [
      Fact("2027-01-04", .met(event: "A")), Fact("2027-01-05", .sent(.email)),
      Fact("2027-03-01", .met(event: "B")), Fact("2027-03-02", .sent(.email)),
      Fact("2027-05-03", .met(event: "C", introducer: "dana")),
    ]
    #expect(try tell(history) == Told(.movedOn))
    let standing = try Evaluator(calendar: plainCalendar).standing(of: history)
    #expect(standing.movedOn == "2027-03-16")
    #expect(standing.explanation.rule == .silentTooOften)
    // The user's own message does not reopen the door, though the friend may be asked.
    let own = [Fact("2027-05-04", .sent(.email)), Fact("2027-05-13", .sent(.email))]
    #expect(try tell(history + own.prefix(1)) == Told(.movedOn))
    #expect(try tell(history + own) == Told(.askIntroducer, .askIntroducer, due: "2027-05-20"))
    #expect(try tell(history + [Fact("2027-02-10", .replied)]).state == .firstContact)
    let permission = Fact("2027-05-04", .keepReminding(from: .contact, on: "2027-05-05"))
    #expect(try tell(history + [permission]).state == .reminding)
    #expect(try tell(history + [permission, own[1]]).state == .followUp)
    #expect(try tell(history, policy: Policy(setting: ["episodes": 3])).state == .firstContact)
    // An episode in which nothing arrived neither counts nor breaks the row.
    let lost = [Fact("2027-05-04", .sent(.email)), Fact("2027-05-05", .bounced(.email))]
    let fourth = Fact("2027-07-05", .met(event: "D"))
    #expect(
      try tell(history + lost + [Fact("2027-05-05", .nudged("dana")), fourth]) == Told(.movedOn)
    )
  }

  @Test("knows nobody as an introducer who declined or is the person themself")
  func introducers() throws {
    let facts = [
      Fact("2027-03-01", .met(event: "A", introducer: "dana")),
      Fact("2027-03-02", .met(event: "B", introducer: "eve")), first, second,
    ]
    func introducer(_ subject: Subject) throws -> Introducer.ID? {
      try Evaluator().standing(of: facts, about: subject).step?.introducer
    }
    #expect(try introducer(Subject(id: "ann")) == "eve")
    #expect(try introducer(Subject(id: "ann", declined: ["eve"])) == "dana")
    #expect(try introducer(Subject(id: "eve")) == "dana")
    #expect(try introducer(Subject(id: "eve", declined: ["dana"])) == nil)
    #expect(try tell(facts, about: Subject(id: "eve", declined: ["dana"])) == Told(.movedOn))
  }

  @Test("puts off every step with a snooze, the latest end counting, and changes no count")
  func snooze() throws {
    let long = Fact("2027-03-03", .snoozed(until: "2027-03-20"))
    let short = Fact("2027-03-04", .snoozed(until: "2027-03-12"))
    #expect(try tell([met, first, long, short]) == Told(.followUp, .followUp, due: "2027-03-22"))
    #expect(
      try tell([met, Fact("2027-03-01", .snoozed(until: "2027-03-03"))])
        == Told(.firstContact, .firstContact, opens: "2027-03-03", due: "2027-03-03")
    )
    #expect(try tell([met, first, second, long], on: "2027-03-25") == Told(.movedOn))
  }

  @Test("gives a step its event, introducer and the channels that have not bounced")
  func stepDetails() throws {
    let subject = Subject(id: "ann", channels: [.phone, .email, "signal"])
    let facts = [byDana, first, Fact("2027-03-03", .bounced(.email))]
    let step = try #require(try Evaluator().standing(of: facts, about: subject).step)
    #expect(step.event == "Mixer")
    #expect(step.introducer == "dana")
    #expect(step.channels == [.phone, "signal"])
    let asking = try Evaluator().standing(of: [byDana, first, second]).step
    #expect(asking?.kind == .askIntroducer)
    #expect(asking?.channels == [])
  }

  @Test("tells late from very late, which calls for an apology")
  func late() throws {
    let step = try #require(try Evaluator(calendar: plainCalendar).standing(of: [met]).step)
    #expect(!step.isLate(on: "2027-03-03"))
    #expect(step.isLate(on: "2027-03-04"))
    #expect(step.daysLate(on: "2027-03-10") == 7)
    #expect(!step.callsForApology(on: "2027-03-17"))
    #expect(step.callsForApology(on: "2027-03-18"))
  }

  @Test("refuses a day before the last fact when a kept standing is asked")
  func standingInThePast() throws {
    let standing = try Evaluator().standing(of: [met, first])
    #expect(standing.state(on: "2027-03-02") == .followUp)
    #expect(throws: FollowUpError.factAfterToday(first, today: "2027-03-01")) {
      try standing.evaluation(on: "2027-03-01")
    }
  }
}
