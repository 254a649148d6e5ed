import Cardstock
import ContactModel
import FollowUp
import Foundation
import Storage
import Testing

@Suite("Importing")
struct ImportTests {
  @Test("brings in every card of a folder, and finds one person for two cards of one")
  func folder() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    _ = try fixture.file("in/a.vcf", card("Dana", "Ruiz", email: "dana@ruiz.example"))
    _ = try fixture.file(
      "in/below/b.vcf",
      card("Dana", "Ruiz", email: "Dana@ruiz.example") + card("Marcus", "Webb", tel: "+12025550143")
    )
    _ = try fixture.file("in/.hidden.vcf", card("Nobody", "Here"))
    let report = try fixture.importing(fixture.folder.appendingPathComponent("in").path)
    #expect(report.sources.map(\.cards) == [1, 2])
    #expect((report.cardsRead, report.cardsNew) == (3, 3))
    #expect((report.peopleNew, report.peopleKnown) == (2, 0))
    #expect(try fixture.workspace.people().map(\.name) == ["Dana Ruiz", "Marcus Webb"])
  }

  @Test("twice changes nothing, and a third time neither")
  func twice() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file(
      "a.vcf",
      card("Dana", "Ruiz", email: "d@ruiz.example") + card("Kim", "Lee", tel: "+12025550111")
    )
    try fixture.importing(path)
    let people = try fixture.workspace.people()
    let operations = try fixture.workspace.history(limit: 100).count
    for _ in 1...2 {
      let again = try fixture.importing(path)
      #expect((again.cardsRead, again.cardsNew, again.cardsKnown) == (2, 0, 2))
      #expect((again.peopleNew, again.peopleKnown) == (0, 0))
      #expect(again.event?.name == "Mixer")
      #expect(try fixture.workspace.people() == people)
      #expect(try fixture.workspace.history(limit: 100).count == operations)
    }
  }

  @Test("knows a card again in another file of the same event, also with other line breaks")
  func sameCardElsewhere() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let dana = card("Dana", "Ruiz", email: "d@ruiz.example")
    try fixture.importing(try fixture.file("a.vcf", dana))
    let other = dana.replacingOccurrences(of: "\r\n", with: "\n")
    let report = try fixture.importing(
      try fixture.file("b.vcf", other + card("Kim", "Lee", tel: "+12025550111"))
    )
    #expect((report.cardsRead, report.cardsNew) == (2, 1))
    #expect(try fixture.workspace.people().map(\.name) == ["Dana Ruiz", "Kim Lee"])
  }

  @Test("says who was met before, and where")
  func reunion() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    try fixture.importing(
      try fixture.file("a.vcf", card("Dana", "Ruiz", email: "d@ruiz.example")),
      event: "Fair",
      date: "2026-11-12"
    )
    let report = try fixture.importing(
      try fixture.file("b.vcf", card("Dana", "Ruiz", email: "d@ruiz.example", org: "Acme"))
    )
    #expect((report.peopleNew, report.peopleKnown) == (0, 1))
    #expect(report.joins.map { $0.metBefore.map(\.name) } == [["Fair"]])
  }

  @Test("of what can't be read leaves nothing behind, and imports the rest")
  func unreadable() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let good = try fixture.file("good.vcf", card("Dana", "Ruiz"))
    let noise = try fixture.file("noise.txt", "just words\n")
    let words = try fixture.file("words.vcf", "just words\n")
    let missing = fixture.folder.path + "/missing.vcf"
    let report = try fixture.importing(good, noise, words, missing)
    #expect(report.sources.map(\.path) == [good])
    #expect(Set(report.failures.map(\.path)) == [noise, words, missing])
    #expect(try fixture.workspace.originals().map(\.path) == [good])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("dry changes nothing, and says what would happen")
  func dryRun() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file("a.vcf", card("Dana", "Ruiz", email: "d@ruiz.example"))
    var request = ImportRequest(
      paths: [path],
      event: EventMention(name: "Mixer", date: .init("2026-11-19"))
    )
    request.isDryRun = true
    let report = try fixture.workspace.importCards(request)
    #expect((report.cardsNew, report.peopleNew) == (1, 1))
    #expect(try fixture.workspace.people().isEmpty)
    #expect(try fixture.workspace.events().isEmpty)
    #expect(try fixture.workspace.history(limit: 10).isEmpty)
  }

  @Test("plans a first contact for whom was met, and nothing for a name on a list")
  func metAndAttended() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    try fixture.importing(
      try fixture.file("met.vcf", card("Dana", "Ruiz", email: "d@ruiz.example"))
    )
    try fixture.importing(
      try fixture.file("list.vcf", card("Kim", "Lee", email: "k@lee.example")),
      kind: .attended
    )
    #expect(try fixture.workspace.outlook(for: "Dana").state == .firstContact)
    #expect(try fixture.workspace.outlook(for: "Kim").state == .notMet)
    let counts = try fixture.workspace.events().map(\.counts)
    #expect(counts == [EncounterCounts(met: 1, attended: 1)])
  }

  @Test("of a list again as met starts the follow-up")
  func attendedThenMet() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file("list.vcf", card("Kim", "Lee", email: "k@lee.example"))
    try fixture.importing(path, kind: .attended)
    let report = try fixture.importing(path, kind: .met)
    #expect(report.cardsNew == 0)
    #expect(try fixture.workspace.outlook(for: "Kim").state == .firstContact)
    for kind in [EncounterKind.attended, .met] {
      try fixture.importing(path, kind: kind)
      #expect(try fixture.workspace.originals().count == 2)
    }
  }

  @Test("makes a person of an introducer nobody knows, and uses one who is known")
  func introducer() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file("a.vcf", card("Miguel", "Herrera", email: "m@herrera.example"))
    let report = try fixture.importing(path, introducer: "Dana Ruiz")
    #expect(report.introducer?.name == "Dana Ruiz")
    let outlook = try fixture.workspace.outlook(for: "Miguel")
    #expect(outlook.step?.introducer?.name == "Dana Ruiz")
    let second = try fixture.file("b.vcf", card("Helen", "Cho", email: "h@cho.example"))
    try fixture.importing(second, introducer: "Dana Ruiz")
    #expect(try fixture.workspace.people(matching: "Dana Ruiz").count == 1)
    #expect(try fixture.workspace.outlook(for: "Dana Ruiz").state == .notMet)
  }

  @Test("gives every source back byte for byte")
  func originals() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let contents = [
      "garbage before\r\n" + card("Dana", "Ruiz") + "\r\n\r\n" + card("Kim", "Lee"),
      card("Dana", "Ruiz").replacingOccurrences(of: "\r\n", with: "\n") + "BEGIN:VCARD\nFN:Cut",
      "\u{FEFF}" + card("Kim", "Lee") + card("Kim", "Lee"),
    ]
    for (index, content) in contents.enumerated() {
      try fixture.importing(try fixture.file("\(index).vcf", content))
    }
    let originals = try fixture.workspace.originals()
    #expect(originals.count == contents.count)
    for (original, content) in zip(originals, contents) {
      var bytes: [UInt8] = []
      try fixture.workspace.bytes(of: original) { bytes += $0 }
      #expect(bytes == Array(content.utf8))
    }
    #expect(try fixture.workspace.check() == [])
  }
}
