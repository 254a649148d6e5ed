import Cardstock
import ContactModel
import FollowUp
import Foundation
import Storage
import Testing

@Suite("Verdicts, splits and undo")
struct VerdictTests {
  /// Two people with one name who share nothing else, and one who shares an email with the first.
  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.importing(
      try fixture.file("a.vcf", card("Michael", "Chen", email: "mc@one.example", org: "One"))
    )
    try fixture.importing(
      try fixture.file("b.vcf", card("Michael", "Chen", email: "mc@two.example", org: "One"))
    )
    return fixture
  }

  private func shape(_ fixture: Fixture) throws -> [[String]] {
    try fixture.workspace.people().map { [$0.id.name] + $0.cards.map(\.id.name) }
  }

  @Test("same joins two people for good, and undo brings back exactly what was")
  func same() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let before = try shape(fixture)
    #expect(before == [["p1", "c1"], ["p2", "c2"]])
    let report = try fixture.workspace.same("p1", "p2")
    #expect(try shape(fixture) == [["p1", "c1", "c2"]])
    _ = try fixture.workspace.deduplicate()
    #expect(try shape(fixture) == [["p1", "c1", "c2"]])
    _ = try fixture.workspace.undo(report.operation.rawValue)
    #expect(try shape(fixture) == before)
    #expect(try fixture.workspace.check() == [])
  }

  @Test("an undone undo is in force again")
  func undoneUndo() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.same("p1", "p2")
    let undo = try fixture.workspace.undo(nil)
    _ = try fixture.workspace.undo(undo.operation.rawValue)
    #expect(try shape(fixture) == [["p1", "c1", "c2"]])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("different keeps two people apart, whatever comes in later")
  func different() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.different("p1", "p2")
    #expect(try fixture.workspace.deduplicate().reviews.isEmpty)
    // A third card with both addresses would join them.
    try fixture.importing(
      try fixture.file(
        "c.vcf",
        card("Michael", "Chen", email: "mc@one.example", extra: ["EMAIL:mc@two.example"])
      )
    )
    _ = try fixture.workspace.deduplicate()
    let people = try shape(fixture)
    #expect(!people.contains { $0.contains("c1") && $0.contains("c2") })
    #expect(try fixture.workspace.check() == [])
  }

  @Test("a question is answered once, and open again when the answer is taken back")
  func reviews() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    #expect(
      try fixture.workspace.reviews().map { [$0.a.id.name, $0.b.id.name] } == [["p1", "p2"]]
    )
    _ = try fixture.workspace.different("p1", "p2")
    #expect(try fixture.workspace.reviews().isEmpty)
    _ = try fixture.workspace.undo(nil)
    #expect(try fixture.workspace.reviews().count == 1)
    _ = try fixture.workspace.same("p1", "p2")
    #expect(try fixture.workspace.reviews().isEmpty)
  }

  @Test("split gives back the people that were merged, and they stay apart")
  func split() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.same("p1", "p2")
    _ = try fixture.workspace.split("p1")
    let people = try shape(fixture)
    #expect(people.map(\.count) == [2, 2])
    #expect(people.first == ["p1", "c1"])
    _ = try fixture.workspace.deduplicate()
    #expect(try shape(fixture) == people)
    _ = try fixture.workspace.undo(nil)
    #expect(try shape(fixture) == [["p1", "c1", "c2"]])
  }

  @Test("undoing an import hides its people, and importing again brings them back")
  func undoneImport() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let report = try fixture.workspace.undo(nil)
    #expect(report.undone.kind == .import)
    #expect(try shape(fixture) == [["p1", "c1"]])
    #expect(try fixture.workspace.check() == [])
    let again = try fixture.importing(fixture.folder.appendingPathComponent("b.vcf").path)
    #expect(again.cardsNew == 1)
    #expect(try fixture.workspace.people().count == 2)
    #expect(try fixture.workspace.check() == [])
  }

  @Test("undo of a fact takes the step back to where it was")
  func undoneFact() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let before = try fixture.workspace.outlook(for: "p1").step
    _ = try fixture.workspace.log(
      FactEntry(name: .sent, date: fixture.workspace.today),
      about: "p1"
    )
    #expect(try fixture.workspace.outlook(for: "p1").state == .followUp)
    _ = try fixture.workspace.undo(nil)
    #expect(try fixture.workspace.outlook(for: "p1").step == before)
    #expect(throws: CardstockError.self) { try fixture.workspace.undo(3) }
  }

  @Test("merging is the union of what happened: nobody is asked twice because of two cards")
  func factsOfMerged() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let today = fixture.workspace.today
    _ = try fixture.workspace.log(FactEntry(name: .declined, date: today), about: "p2")
    _ = try fixture.workspace.same("p1", "p2")
    #expect(try fixture.workspace.outlook(for: "p1").state == .declined)
    // A split gives the decline back to the card it was said about.
    _ = try fixture.workspace.undo(nil)
    #expect(try fixture.workspace.outlook(for: "p1").state == .firstContact)
    #expect(try fixture.workspace.outlook(for: "p2").state == .declined)
  }

  @Test("undoing an import hides also a card that was split off since")
  func undoneImportAfterSplit() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file(
      "a.vcf",
      card("Dana", "Ruiz", email: "d@ruiz.example")
        + card("Dana", "Ruiz", email: "d@ruiz.example", org: "Acme")
    )
    try fixture.importing(path)
    #expect(try shape(fixture) == [["p1", "c1", "c2"]])
    _ = try fixture.workspace.split("p1")
    #expect(try shape(fixture) == [["p1", "c1"], ["p2", "c2"]])
    _ = try fixture.workspace.undo(1)
    #expect(try shape(fixture).isEmpty)
    #expect(try fixture.workspace.check() == [])
  }
}
