import Cardstock
import ContactModel
import Storage
import Testing

/// Whoever comes to a second event is known from the first, however the second card is written.
@Suite("Met before")
struct MetBeforeTests {
  struct Meeting: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var first: String
    var second: String

    init(_ name: String, _ first: String, _ second: String) {
      (testDescription, self.first, self.second) = (name, first, second)
    }
  }

  static let mobile = "+49 151 23456780"

  static let known = [
    Meeting(
      "with the same address",
      card("Dana", "Ruiz", email: "dana@ruiz.example"),
      card("Dana", "Ruiz", email: "Dana@Ruiz.example", org: "Union")
    ),
    Meeting(
      "by a nickname",
      card("Robert", "Quist", email: "rq@acme.example", tel: mobile),
      card("Bob", "Quist", email: "rq@acme.example", tel: mobile)
    ),
    Meeting(
      "by a short form",
      card("Christopher", "Quist", tel: mobile),
      card("Chris", "Quist", tel: mobile)
    ),
    Meeting(
      "by a married name with the same mobile",
      card("Anna", "Leeson", email: "anna.leeson@acme.example", tel: mobile),
      card("Anna", "Danilova", tel: mobile)
    ),
    Meeting(
      "in another script with the same address",
      card("伟", "王", email: "wei.wang@acme.example"),
      card("Wei", "Wang", email: "wei.wang@acme.example")
    ),
    Meeting(
      "in Cyrillic with the same mobile",
      card("Игорь", "Данилов", tel: mobile),
      card("Igor", "Danilov", tel: mobile)
    ),
    Meeting(
      "with swapped columns",
      card("Ingrid", "Quist", email: "ingrid@acme.example"),
      card("Quist", "Ingrid", email: "ingrid@acme.example")
    ),
    Meeting(
      "by the first name and the same mobile",
      card("Ingrid", "Quist", tel: mobile),
      card("Ingrid", "", tel: mobile)
    ),
    Meeting(
      "with another employer and the same mobile",
      card("Ingrid", "Quist", tel: mobile, org: "Acme"),
      card("Ingrid", "Quist", tel: mobile, org: "Globex")
    ),
    Meeting(
      "without accents",
      card("José", "Núñez", email: "jn@acme.example"),
      card("Jose", "Nunez", email: "jn@acme.example")
    ),
    Meeting(
      "by a profile page",
      card("Ingrid", "Quist", extra: ["URL:https://www.linkedin.com/in/ingrid-quist-7"]),
      card("Ingrid", "Quist", extra: ["URL:linkedin.com/in/ingrid-quist-7"])
    ),
  ]

  static let strangers = [
    Meeting(
      "a namesake",
      card("Michael", "Chen", email: "mc@one.example"),
      card("Michael", "Chen", email: "chen.m@two.example")
    ),
    Meeting(
      "a namesake at one employer",
      card("Michael", "Chen", org: "Globex"),
      card("Michael", "Chen", org: "Globex")
    ),
    Meeting(
      "the spouse on one mailbox",
      card("Erik", "Lindgren", email: "lindgren@familjen.example", org: "Lindgren & Lindgren"),
      card("Maja", "Lindgren", email: "lindgren@familjen.example", org: "Lindgren & Lindgren")
    ),
    Meeting(
      "a colleague at one office",
      card(
        "Elif",
        "Sahin",
        email: "sahin@bza.example",
        org: "Zentrum",
        extra: ["TEL;TYPE=WORK:+49 30 231250", "ADR:;;Weg 12;Berlin;;10117;Deutschland"]
      ),
      card(
        "Zofia",
        "Nowak",
        email: "nowak@bza.example",
        org: "Zentrum",
        extra: ["TEL;TYPE=WORK:+49 30 231250", "ADR:;;Weg 12;Berlin;;10117;Deutschland"]
      )
    ),
  ]

  private func meet(_ meeting: Meeting) throws -> (fixture: Fixture, report: ImportReport) {
    let fixture = try Fixture()
    try fixture.importing(
      try fixture.file("may.vcf", meeting.first),
      event: "Hiring Our Heroes",
      date: "2026-05-14"
    )
    let report = try fixture.importing(
      try fixture.file("november.vcf", meeting.second),
      event: "Mixer",
      date: "2026-11-19"
    )
    return (fixture, report)
  }

  @Test("knows who comes again", arguments: known)
  func recognized(_ meeting: Meeting) throws {
    let (fixture, report) = try meet(meeting)
    defer { fixture.remove() }
    let people = try fixture.workspace.people()
    #expect(people.map { $0.cards.map(\.id.name) } == [["c1", "c2"]])
    #expect(people.map(\.id.name) == ["p1"], "the id of the first meeting stays")
    #expect(report.joins.map { $0.metBefore.map(\.name) } == [["Hiring Our Heroes"]])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("takes nobody for somebody else", arguments: strangers)
  func notRecognized(_ meeting: Meeting) throws {
    let (fixture, report) = try meet(meeting)
    defer { fixture.remove() }
    #expect(try fixture.workspace.people().map(\.cards.count) == [1, 1])
    #expect(report.joins.isEmpty)
    #expect(try fixture.workspace.deduplicate().merges.isEmpty)
    #expect(try fixture.workspace.check() == [])
  }
}
