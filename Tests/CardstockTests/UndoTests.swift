import Cardstock
import ContactModel
import FollowUp
import Storage
import Testing

@Suite("Undo in any order")
struct UndoTests {
  private func shape(_ fixture: Fixture) throws -> [[String]] {
    try fixture.workspace.people().map { [$0.id.name] + $0.cards.map(\.id.name) }
  }

  /// Three people of one card each, by as many imports.
  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    for (given, family) in [("Ann", "Lee"), ("Bob", "Kay"), ("Cyd", "Moe")] {
      let email = "\(given)@\(family).example"
      try fixture.importing(
        try fixture.file("\(given).vcf", card(given, family, email: email))
      )
    }
    return fixture
  }

  @Test("an undone import leaves nobody behind, also where a verdict has moved its cards")
  func movedCards() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let twice = try fixture.file(
      "two.vcf",
      card("Ann", "Lee", email: "ann@lee.example")
        + card("Ann", "Lee", email: "ann@lee.example", extra: ["TITLE:Boss"])
    )
    try fixture.importing(twice)
    #expect(try shape(fixture) == [["p1", "c1", "c2"]])
    _ = try fixture.workspace.different("c1", "c2")
    let undo = try fixture.workspace.undo(1)
    #expect(try shape(fixture).isEmpty)
    #expect(try fixture.workspace.check() == [])
    // The verdict outlives the cards.
    try fixture.importing(twice)
    #expect(try shape(fixture).map(\.count) == [2, 2])
    #expect(try fixture.workspace.check() == [])
    _ = try fixture.workspace.undo(nil)
    _ = try fixture.workspace.undo(undo.operation.rawValue)
    #expect(try shape(fixture) == [["p1", "c1"], ["p2", "c2"]])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("undo, undo of undo, and undo of that: what is in force changes each time")
  func chain() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let today = fixture.workspace.today
    _ = try fixture.workspace.log(FactEntry(name: .declined, date: today), about: "p1")
    var last = try #require(try fixture.workspace.history(limit: 1).first).id
    for round in 1...6 {
      last = try fixture.workspace.undo(last.rawValue).operation
      let state = try fixture.workspace.outlook(for: "p1").state
      #expect(state == (round.isMultiple(of: 2) ? .declined : .firstContact), "round \(round)")
      #expect(try fixture.workspace.check() == [])
    }
    last = try fixture.workspace.same("p1", "p2").operation
    for round in 1...6 {
      last = try fixture.workspace.undo(last.rawValue).operation
      #expect(try shape(fixture).count == (round.isMultiple(of: 2) ? 2 : 3), "round \(round)")
      _ = try fixture.workspace.deduplicate()
      #expect(try shape(fixture).count == (round.isMultiple(of: 2) ? 2 : 3), "round \(round)")
    }
  }

  @Test("merges taken back in the order they were made")
  func outOfOrder() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let first = try fixture.workspace.same("p2", "p3").operation
    let second = try fixture.workspace.same("p1", "p2").operation
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3"]])
    // The second verdict was said about all cards of both, and holds.
    _ = try fixture.workspace.undo(first.rawValue)
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3"]])
    _ = try fixture.workspace.undo(second.rawValue)
    #expect(try shape(fixture) == [["p1", "c1"], ["p2", "c2"], ["p3", "c3"]])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("what a later verdict keeps apart does not come together again by undoing")
  func laterVerdict() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.same("p1", "p2")
    let undo = try fixture.workspace.undo(nil)
    let apart = try fixture.workspace.different("p1", "p2")
    #expect(throws: CardstockError.self) {
      try fixture.workspace.undo(undo.operation.rawValue)
    }
    #expect(try shape(fixture).count == 3)
    _ = try fixture.workspace.undo(apart.operation.rawValue)
    _ = try fixture.workspace.undo(undo.operation.rawValue)
    #expect(try shape(fixture) == [["p1", "c1", "c2"], ["p3", "c3"]])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("one card is not joined to somebody who holds another card that is kept apart from it")
  func thirdCard() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.same("p1", "p2")
    _ = try fixture.workspace.different("c1", "c3")
    #expect(throws: CardstockError.self) { try fixture.workspace.same("c2", "c3") }
    #expect(try shape(fixture) == [["p1", "c1", "c2"], ["p3", "c3"]])
    // Said of the people, it is said of all their cards.
    _ = try fixture.workspace.same("p1", "p3")
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3"]])
    #expect(try fixture.workspace.check() == [])
  }

  @Test("whoever declined is asked about nobody, and asked again when that is taken back")
  func decliningIntroducer() throws {
    let fixture = try Fixture(today: "2026-11-23")
    defer { fixture.remove() }
    let name = "FN:Jo Whitaker"
    let nameOnly = "BEGIN:VCARD\r\nVERSION:3.0\r\n\(name)\r\nEND:VCARD\r\n"
    try fixture.importing(try fixture.file("jo.vcf", nameOnly), introducer: "Dana Ruiz")
    func steps() throws -> [StepKind] {
      try fixture.workspace.agenda(from: fixture.workspace.today, days: 7).entries.map(\.step.kind)
    }
    #expect(try steps() == [.askIntroducer])
    let today = fixture.workspace.today
    _ = try fixture.workspace.log(FactEntry(name: .declined, date: today), about: "Dana Ruiz")
    #expect(try steps() == [.findAddress])
    #expect(try fixture.workspace.check() == [])
    _ = try fixture.workspace.undo(nil)
    #expect(try steps() == [.askIntroducer])
    #expect(try fixture.workspace.check() == [])
    // Taking Dana herself back, and bringing her in again.
    let undo = try fixture.workspace.undo(1)
    #expect(try fixture.workspace.check() == [])
    _ = try fixture.workspace.undo(undo.operation.rawValue)
    #expect(try steps() == [.askIntroducer])
    #expect(try fixture.workspace.check() == [])
  }
}
