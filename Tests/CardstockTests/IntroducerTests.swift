import Cardstock
import ContactModel
import FollowUp
import Foundation
import Storage
import Testing

@Suite("Introducers")
struct IntroducerTests {
  private func fixture() throws -> Fixture {
    let fixture = try Fixture(today: "2026-11-22")
    try fixture.importing(
      try fixture.file("dana.vcf", card("Dana", "Ruiz", email: "dana@ruiz.example")),
      event: "Fair",
      date: "2026-09-01"
    )
    // Nobody can reach Jo; only Dana may know how.
    try fixture.importing(
      try fixture.file("jo.vcf", card("Jo", "Whitaker")),
      introducer: "Dana Ruiz"
    )
    return fixture
  }

  @Test("are found among the people, and asked for an address")
  func known() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let outlook = try fixture.workspace.outlook(for: "Jo")
    #expect(outlook.step?.kind == .askIntroducer)
    #expect(outlook.step?.introducer?.id.name == "p1")
    #expect(try fixture.workspace.people().count == 2)
  }

  @Test("who declined are asked for nothing, until that is taken back")
  func declined() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.log(
      FactEntry(name: .declined, date: fixture.workspace.today),
      about: "Dana"
    )
    #expect(try fixture.workspace.outlook(for: "Jo").step?.kind == .findAddress)
    #expect(try fixture.workspace.check() == [])
    _ = try fixture.workspace.undo(nil)
    #expect(try fixture.workspace.outlook(for: "Jo").step?.kind == .askIntroducer)
    #expect(try fixture.workspace.check() == [])
  }

  @Test("stay who they are through a merge and its undo")
  func merged() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    try fixture.importing(
      try fixture.file("other.vcf", card("Dee", "Ruiz", email: "dee@other.example")),
      event: nil
    )
    let merge = try fixture.workspace.same("dee@other.example", "p1")
    #expect(try fixture.workspace.outlook(for: "Jo").step?.introducer?.id.name == "p1")
    #expect(try fixture.workspace.check() == [])
    _ = try fixture.workspace.undo(merge.operation.rawValue)
    #expect(try fixture.workspace.outlook(for: "Jo").step?.introducer?.name == "Dana Ruiz")
    #expect(try fixture.workspace.check() == [])
  }

  @Test("a new introducer of whom a card comes along is the person on the card")
  func mentionedAndMet() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file(
      "mixer.vcf",
      card("Dana", "Ruiz", email: "dana@ruiz.example")
        + card("Miguel", "Herrera", email: "m@herrera.example")
    )
    let report = try fixture.importing(path, introducer: "Dana Ruiz")
    #expect(try fixture.workspace.people().map(\.name) == ["Dana Ruiz", "Miguel Herrera"])
    #expect(report.introducer?.detail == "dana@ruiz.example")
    #expect(try fixture.workspace.check() == [])
    let again = try fixture.importing(path, introducer: "Dana Ruiz")
    #expect(again.cardsNew == 0)
    #expect(try fixture.workspace.history(limit: 10).count == 1)
  }
}
