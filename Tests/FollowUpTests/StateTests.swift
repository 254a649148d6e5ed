import ContactModel
import FollowUp
import Testing

/// One row of the policy's table of states, or one of its conditions, as a history.
struct StateCase: Sendable, CustomTestStringConvertible {
  let name: String
  let facts: [Fact]
  let told: Told
  var channels: [Channel] = [.email, .phone]
  var today: CivilDate = "2027-08-02"

  init(
    _ name: String,
    _ facts: [Fact],
    _ told: Told,
    channels: [Channel] = [.email, .phone],
    today: CivilDate = "2027-08-02"
  ) {
    self.name = name
    self.facts = facts
    self.told = told
    self.channels = channels
    self.today = today
  }

  var testDescription: String { name }
}

private func fact(_ date: CivilDate, _ kind: Fact.Kind) -> Fact { Fact(date, kind) }

/// In a calendar of Saturdays and Sundays only. 1 March 2027 is a Monday.
@Suite("The state")
struct StateTests {
  static let met = fact("2027-03-01", .met(event: "Mixer"))
  static let byDana = fact("2027-03-01", .met(event: "Mixer", introducer: "dana"))
  static let first = fact("2027-03-02", .sent(.email))
  static let firstBounced = fact("2027-03-03", .bounced(.email))
  static let second = fact("2027-03-11", .sent(.email))
  static let replied = fact("2027-03-04", .replied)

  static let settledRows: [StateCase] = [
    StateCase("is declined", [met, fact("2027-03-05", .declined)], Told(.declined)),
    StateCase(
      "is declined before they met",
      [fact("2027-03-05", .declined)],
      Told(.declined)
    ),
    StateCase(
      "stays declined whatever comes",
      [
        met, fact("2027-03-05", .declined), fact("2027-03-08", .met(event: "Other")),
        fact("2027-03-09", .keepReminding(from: .introducer)), fact("2027-03-10", .replied),
        fact("2027-03-10", .promised()), fact("2027-03-10", .planned(on: "2027-03-12")),
      ],
      Told(.declined)
    ),
    StateCase("is not met", [], Told(.notMet)),
    StateCase(
      "is not met, so even the user's own steps wait",
      [first, fact("2027-03-03", .promised()), fact("2027-03-03", .keepReminding(from: .contact))],
      Told(.notMet)
    ),
    StateCase(
      "is reminding by a contact's permission, some weeks later",
      [met, fact("2027-03-05", .keepReminding(from: .contact))],
      Told(.reminding, .reminding, due: "2027-04-05")
    ),
    StateCase(
      "is reminding on the date given, also on a Saturday",
      [met, fact("2027-03-05", .keepReminding(from: .contact, on: "2027-04-10"))],
      Told(.reminding, .reminding, due: "2027-04-10")
    ),
    StateCase(
      "is reminding again after the first use of an introducer's permission",
      [
        met, fact("2027-03-05", .keepReminding(from: .introducer)),
        fact("2027-04-05", .sent(.email)),
      ],
      Told(.reminding, .reminding, due: "2027-04-19")
    ),
    StateCase(
      "is reminding, but never within the gap",
      [met, first, fact("2027-03-03", .keepReminding(from: .contact, on: "2027-03-04"))],
      Told(.reminding, .reminding, due: "2027-03-09")
    ),
    StateCase(
      "is reminding even in a conversation",
      [met, first, replied, fact("2027-03-04", .keepReminding(from: .contact, on: "2027-05-03"))],
      Told(.reminding, .reminding, due: "2027-05-03")
    ),
    StateCase("is in conversation", [met, first, replied], Told(.inConversation)),
    StateCase(
      "is in conversation, and the introducer to be thanked",
      [byDana, first, replied],
      Told(.inConversation, .thankIntroducer, due: "2027-03-05")
    ),
    StateCase(
      "is in conversation after the thanks",
      [byDana, first, replied, fact("2027-03-05", .thanked("dana"))],
      Told(.inConversation)
    ),
    StateCase(
      "is in conversation, with thanks to somebody else not counting",
      [byDana, first, replied, fact("2027-03-05", .thanked("eve"))],
      Told(.inConversation, .thankIntroducer, due: "2027-03-05")
    ),
    StateCase(
      "is in conversation and stays in touch, counted from the last contact",
      [met, first, replied, fact("2027-03-20", .keepInTouch(every: 59))],
      Told(.inConversation, .keepInTouch, due: "2027-05-03")
    ),
    StateCase(
      "is in conversation, no longer to be kept in touch with",
      [
        met, first, replied, fact("2027-03-20", .keepInTouch(every: 60)),
        fact("2027-03-21", .keepInTouch(every: 0)),
      ],
      Told(.inConversation)
    ),
  ]

  @Test(arguments: StateTests.settledRows)
  func settled(_ row: StateCase) throws {
    #expect(try tell(row) == row.told)
  }

  static let approachRows: [StateCase] = [
    StateCase(
      "is unreachable without a channel",
      [met],
      Told(.unreachable, .findAddress, due: "2027-03-03"),
      channels: []
    ),
    StateCase(
      "is unreachable without a channel, and the introducer may know one",
      [byDana],
      Told(.unreachable, .askIntroducer, due: "2027-03-03"),
      channels: []
    ),
    StateCase(
      "is unreachable once every channel bounced",
      [met, first, firstBounced],
      Told(.unreachable, .findAddress, due: "2027-03-04"),
      channels: [.email]
    ),
    StateCase(
      "is unreachable, and the introducer asked once only",
      [byDana, first, firstBounced, fact("2027-03-04", .nudged("dana"))],
      Told(.unreachable, .findAddress, due: "2027-03-04"),
      channels: [.email]
    ),
    StateCase(
      "is unreachable after two bounces",
      [
        met, first, firstBounced, fact("2027-03-04", .sent("fax")),
        fact("2027-03-05", .bounced("fax")),
      ],
      Told(.unreachable, .findAddress, due: "2027-03-08")
    ),
    StateCase(
      "is first contact",
      [met],
      Told(.firstContact, .firstContact, opens: "2027-03-02", due: "2027-03-03")
    ),
    StateCase(
      "is first contact by another channel after a bounce",
      [met, first, firstBounced],
      Told(.firstContact, .firstContact, due: "2027-03-04")
    ),
    StateCase(
      "is first contact, but not within the gap after a message before they met",
      [fact("2027-02-26", .sent(.email)), met],
      Told(.firstContact, .firstContact, due: "2027-03-05")
    ),
    StateCase(
      "is follow-up",
      [met, first],
      Told(.followUp, .followUp, due: "2027-03-11")
    ),
    StateCase(
      "is follow-up at once after its bounce",
      [met, first, second, fact("2027-03-12", .bounced(.email))],
      Told(.followUp, .followUp, due: "2027-03-15")
    ),
    StateCase(
      "is follow-up after a bounce, but not within the gap",
      [met, first, fact("2027-03-04", .sent(.phone)), fact("2027-03-05", .bounced(.phone))],
      Told(.followUp, .followUp, due: "2027-03-09")
    ),
    StateCase(
      "is follow-up at its usual time when another message has arrived on the day of the bounce",
      [met, first, fact("2027-03-03", .sent(.phone)), firstBounced],
      Told(.followUp, .followUp, due: "2027-03-12")
    ),
    StateCase(
      "is to ask the introducer",
      [byDana, first, second],
      Told(.askIntroducer, .askIntroducer, due: "2027-03-18")
    ),
    StateCase(
      "is to ask the introducer, but not before two weeks are over",
      [byDana, first, fact("2027-03-03", .sent(.email))],
      Told(.askIntroducer, .askIntroducer, due: "2027-03-16")
    ),
    StateCase("is awaiting", [met, first, second], Told(.awaiting), today: "2027-03-24"),
    StateCase("is moved on", [met, first, second], Told(.movedOn), today: "2027-03-25"),
    StateCase(
      "is awaiting after the nudge",
      [byDana, first, second, fact("2027-03-18", .nudged("dana"))],
      Told(.awaiting),
      today: "2027-03-31"
    ),
    StateCase(
      "is moved on after the nudge",
      [byDana, first, second, fact("2027-03-18", .nudged("dana"))],
      Told(.movedOn),
      today: "2027-04-01"
    ),
  ]

  @Test(arguments: StateTests.approachRows)
  func approach(_ row: StateCase) throws {
    #expect(try tell(row) == row.told)
  }

  static let ownRows: [StateCase] = [
    StateCase(
      "keeps a promise first, by its date as given",
      [met, first, fact("2027-03-03", .promised(what: "slides", by: "2027-03-06"))],
      Told(.followUp, .promise, due: "2027-03-06")
    ),
    StateCase(
      "keeps a promise without a date on the next working day",
      [met, first, fact("2027-03-05", .promised())],
      Told(.followUp, .promise, due: "2027-03-08")
    ),
    StateCase(
      "keeps the promise due first",
      [
        met, fact("2027-03-02", .promised(what: "late", by: "2027-04-01")),
        fact("2027-03-03", .promised(what: "soon", by: "2027-03-19")),
      ],
      Told(.firstContact, .promise, due: "2027-03-19")
    ),
    StateCase(
      "has a promise kept by the next message",
      [met, fact("2027-03-01", .promised()), first],
      Told(.followUp, .followUp, due: "2027-03-11")
    ),
    StateCase(
      "has a promise that a message of the same day does not keep",
      [met, first, fact("2027-03-02", .promised())],
      Told(.followUp, .promise, due: "2027-03-03")
    ),
    StateCase(
      "has a promise that a bounced message does not keep",
      [met, fact("2027-03-01", .promised()), first, firstBounced],
      Told(.firstContact, .promise, due: "2027-03-02")
    ),
    StateCase(
      "takes the user's plan, after promises",
      [met, first, fact("2027-03-03", .planned(on: "2027-03-20", note: "call"))],
      Told(.followUp, .planned, due: "2027-03-20")
    ),
    StateCase(
      "takes a promise before a plan",
      [
        met, fact("2027-03-03", .planned(on: "2027-03-04")),
        fact("2027-03-03", .promised(by: "2027-03-30")),
      ],
      Told(.firstContact, .promise, due: "2027-03-30")
    ),
    StateCase(
      "has a plan replaced by a later one",
      [
        met, fact("2027-03-02", .planned(on: "2027-05-20")),
        fact("2027-03-03", .planned(on: "2027-04-20")),
      ],
      Told(.firstContact, .planned, due: "2027-04-20")
    ),
    StateCase(
      "has a plan that an earlier message does not do",
      [met, fact("2027-03-01", .planned(on: "2027-03-03")), first],
      Told(.followUp, .planned, due: "2027-03-03")
    ),
    StateCase(
      "has a plan done by a message on its date",
      [met, fact("2027-03-01", .planned(on: "2027-03-02")), first],
      Told(.followUp, .followUp, due: "2027-03-11")
    ),
    StateCase(
      "takes the user's plan even where the policy has moved on",
      [met, first, second, fact("2027-03-12", .planned(on: "2027-06-01"))],
      Told(.movedOn, .planned, due: "2027-06-01")
    ),
    StateCase(
      "puts promises off with a snooze, to a working day",
      [
        met, fact("2027-03-02", .promised(by: "2027-03-04")),
        fact("2027-03-03", .snoozed(until: "2027-03-06")),
      ],
      Told(.firstContact, .promise, due: "2027-03-08")
    ),
  ]

  @Test("with the user's own steps", arguments: StateTests.ownRows)
  func own(_ row: StateCase) throws {
    #expect(try tell(row) == row.told)
  }

  private func tell(_ row: StateCase) throws -> Told {
    try told(
      row.facts.reversed(),
      on: row.today,
      about: Subject(id: "ann", channels: row.channels),
      calendar: plainCalendar
    )
  }
}
