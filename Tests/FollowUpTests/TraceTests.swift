import ContactModel
import FollowUp
import Foundation
import Testing

@Suite("A trace")
struct TraceTests {
  private func answers(_ json: String) throws -> [TraceAnswer] {
    try JSONDecoder().decode(TraceDocument.self, from: Data(json.utf8)).answers()
  }

  @Test("answers with one why object a person")
  func answer() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let answers = try answers(
      """
      {"today": "2026-11-23", "people": [
        {"id": "p1", "name": "Ann", "facts": [
          {"fact": "met", "date": "2026-11-20", "event": "Mixer", "introducer": "p2"}]},
        {"id": "p2", "channels": ["email"], "facts": []}]}
      """
    )
    let rule = "Write within a few days of meeting, while they remember you."
    #expect(
      String(decoding: try encoder.encode(answers), as: UTF8.self) == """
        [{"facts":[{"date":"2026-11-20","event":"Mixer","fact":"met","introducer":"p2"}],\
        "numbers":{"firstContactWithin":2,"opensAfter":1},"person":"p1",\
        "rule":"\(rule)",\
        "state":"firstContact",\
        "step":{"channels":["email","phone"],"due":"2026-11-24","event":"Mixer","introducer":"p2",\
        "late":false,"opens":"2026-11-23","planned":"2026-11-23","step":"firstContact",\
        "why":"\(rule) (2026-11-20 met at Mixer through p2)"}},\
        {"facts":[],"numbers":{},"person":"p2",\
        "rule":"You have not met yet, so there is nothing to follow up.","state":"notMet","step":null}]
        """
    )
  }

  @Test("writes absent values as null")
  func nulls() throws {
    let answers = try answers(
      #"{"today":"2026-11-23","people":[{"id":"p","facts":[{"fact":"met","date":"2026-11-20"}]}]}"#
    )
    let data = try JSONEncoder().encode(answers)
    let array = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let step = try #require(array.first?["step"] as? [String: Any])
    #expect(step["event"] is NSNull)
    #expect(step["introducer"] is NSNull)
    #expect(
      Set(step.keys) == [
        "step", "opens", "due", "planned", "late", "event", "introducer", "channels", "why",
      ]
    )
  }

  @Test("takes the numbers, the exact calendar and the channels of the file")
  func settings() throws {
    let answers = try answers(
      """
      {"today": "2026-11-30", "policy": {"opensAfter": 3, "perDay": 1},
       "calendar": {"weekend": ["fri"], "holidays": ["2026-11-22"]},
       "people": [
        {"id": "a", "facts": [{"fact": "met", "date": "2026-11-19"}]},
        {"id": "b", "facts": [{"fact": "met", "date": "2026-11-19"}]},
        {"id": "c", "channels": [], "facts": [{"fact": "met", "date": "2026-11-19"}]}]}
      """
    )
    let steps = answers.map(\.step)
    // Thanksgiving and Sundays work here; 22 November does not.
    #expect(steps.map { $0?.opens } == ["2026-11-24", "2026-11-24", "2026-11-24"])
    #expect(steps.map { $0?.due } == ["2026-11-24", "2026-11-24", "2026-11-24"])
    #expect(steps.map { $0?.planned } == ["2026-11-30", "2026-12-01", "2026-12-02"])
    #expect(steps.map { $0?.isLate } == [true, true, true])
    #expect(answers.map(\.state) == [.firstContact, .firstContact, .unreachable])
    #expect(answers.first?.numbers == ["opensAfter": 3, "firstContactWithin": 2])
  }

  @Test("asks nobody who declined, and counts the nudges of all people")
  func people() throws {
    func person(_ id: String, _ introducer: String, _ more: String = "") -> String {
      """
      {"id": "\(id)", "facts": [
        {"fact": "met", "date": "2026-10-01", "event": "E", "introducer": "\(introducer)"},
        {"fact": "sent", "date": "2026-10-02", "channel": "email"},
        {"fact": "sent", "date": "2026-10-14", "channel": "email"}\(more)]}
      """
    }
    let nudge = #", {"fact": "nudged", "date": "2026-11-02", "introducer": "dana"}"#
    let answers = try answers(
      """
      {"today": "2026-11-09", "people": [
        \(person("a", "no")), {"id": "no", "facts": [{"fact": "declined", "date": "2026-10-05"}]},
        \(person("b", "dana", nudge)), \(person("c", "dana")), \(person("d", "dana")),
        \(person("dana", "dana"))]}
      """
    )
    #expect(
      answers.map(\.state) == [
        .movedOn, .declined, .awaiting, .askIntroducer, .askIntroducer, .movedOn,
      ]
    )
    #expect(answers.map { $0.step?.planned } == [nil, nil, nil, "2026-11-09", "2026-12-02", nil])
  }

  @Test(
    "refuses what it can't answer",
    arguments: [
      #"{"people": []}"#, #"{"today": "2026-13-01", "people": []}"#, #"{"today": "2026-11-23"}"#,
      #"{"today": "2026-11-23", "policy": {"patience": 1}, "people": []}"#,
      #"{"today": "2026-11-23", "policy": {"attempts": 0}, "people": []}"#,
      #"{"today": "2026-11-23", "calendar": {"weekend": ["Caturday"]}, "people": []}"#,
      #"{"today": "2026-11-23", "people": [{"id": "p", "facts": [{"fact": "met"}]}]}"#,
    ]
  )
  func refused(json: String) {
    #expect(throws: DecodingError.self) { try answers(json) }
  }

  @Test("says which person is wrong")
  func wrongPeople() throws {
    let document = TraceDocument(
      today: "2026-11-23",
      people: [
        .init(id: "a", facts: []), .init(id: "b", facts: [Fact("2026-11-24", .replied)]),
      ]
    )
    #expect(
      throws: TraceError.person(
        "b",
        .factAfterToday(Fact("2026-11-24", .replied), today: "2026-11-23")
      )
    ) { try document.answers() }
    var twice = document
    twice.people[1].id = "a"
    #expect(throws: TraceError.duplicatePerson("a")) { try twice.answers() }
  }

  @Test("ships the federal holidays and the quiet time where the file has no calendar")
  func defaultCalendar() throws {
    let answers = try answers(
      #"{"today":"2026-12-23","people":[{"id":"p","facts":[{"fact":"met","date":"2026-12-23"}]}]}"#
    )
    #expect(answers.first?.step?.opens == "2027-01-04")
  }
}
