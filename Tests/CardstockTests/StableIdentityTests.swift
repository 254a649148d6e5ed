import Cardstock
import ContactModel
import FollowUp
import Storage
import Testing

/// Whoever notes down a person's id finds the same person by it later.
@Suite("Ids of people")
struct StableIdentityTests {
  /// Everything a user can see of who there is and what was noted about them.
  private struct State: Equatable {
    var people: [PersonListing]
    var reviews: [Set<String>]
    var steps: [String]

    init(_ fixture: Fixture) throws {
      people = try fixture.workspace.people().sorted { $0.id < $1.id }
      reviews = try fixture.workspace.reviews().map { [$0.a.id.name, $0.b.id.name] }
      steps = try people.map { person in
        let outlook = try fixture.workspace.outlook(for: person.id.name)
        return "\(outlook.state) \(outlook.step.map { "\($0.kind) \($0.due)" } ?? "-")"
      }
    }
  }

  private func shape(_ fixture: Fixture) throws -> [[String]] {
    try fixture.workspace.people().map { [$0.id.name] + $0.cards.map(\.id.name) }.sorted {
      $0[0] < $1[0]
    }
  }

  /// Three cards of Ann by three imports, and one of Bob.
  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    for number in 1...3 {
      let ann = card("Ann", "Leeson", email: "ann@leeson.example", extra: ["NOTE:\(number)"])
      try fixture.importing(try fixture.file("\(number).vcf", ann), event: "Event \(number)")
    }
    try fixture.importing(try fixture.file("bob.vcf", card("Bob", "Kay", email: "bob@kay.example")))
    return fixture
  }

  @Test("the older id survives a merge, whichever is named first", arguments: [true, false])
  func olderSurvives(isOlderFirst: Bool) throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3"], ["p2", "c4"]])
    _ =
      isOlderFirst
      ? try fixture.workspace.same("p1", "p2") : try fixture.workspace.same("p2", "p1")
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3", "c4"]])
  }

  @Test("a card that shows two people to be one joins them under the older id")
  func importedLink() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let mobile = "+49 151 23456780"
    try fixture.importing(
      try fixture.file("a.vcf", card("Ingrid", "Quist", email: "ingrid.quist@acme.example"))
    )
    try fixture.importing(try fixture.file("b.vcf", card("Ingrid", "Quist", tel: mobile)))
    #expect(try shape(fixture) == [["p1", "c1"], ["p2", "c2"]])
    let before = try State(fixture)
    let link = card("Ingrid", "Quist", email: "ingrid.quist@acme.example", tel: mobile)
    try fixture.importing(try fixture.file("c.vcf", link))
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3"]])
    _ = try fixture.workspace.undo(nil)
    #expect(try State(fixture) == before)
    #expect(try fixture.workspace.check() == [])
  }

  @Test("a split gives new ids to the smaller parts, and undo takes them back")
  func split() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let twice =
      card("Ann", "Leeson", email: "ann@leeson.example", extra: ["NOTE:1"])
      + card("Ann", "Leeson", email: "ann@leeson.example", extra: ["NOTE:2"])
    let bob = card("Bob", "Kay", email: "bob@kay.example")
    try fixture.importing(try fixture.file("bob.vcf", bob))
    try fixture.importing(try fixture.file("ann.vcf", twice))
    _ = try fixture.workspace.same("p1", "p2")
    let before = try State(fixture)
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3"]])
    _ = try fixture.workspace.split("p1")
    // Two cards of three keep the id, though the third is the oldest.
    #expect(try shape(fixture) == [["p1", "c2", "c3"], ["p3", "c1"]])
    _ = try fixture.workspace.deduplicate()
    #expect(try shape(fixture) == [["p1", "c2", "c3"], ["p3", "c1"]])
    _ = try fixture.workspace.undo(nil)
    #expect(try State(fixture) == before)
    #expect(try fixture.workspace.check() == [])
  }

  @Test("the card that is said to be somebody else's gets the new id")
  func different() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let before = try State(fixture)
    _ = try fixture.workspace.different("c1", "c3")
    let apart = try shape(fixture)
    #expect(!apart.contains { $0.contains("c1") && $0.contains("c3") })
    #expect(apart.first?.prefix(2) == ["p1", "c1"])
    _ = try fixture.workspace.deduplicate()
    #expect(!(try shape(fixture)).contains { $0.contains("c1") && $0.contains("c3") })
    // Whatever dedupe moved is taken back first.
    while try fixture.workspace.history(limit: 1).first?.kind == .dedupe {
      let last = try fixture.workspace.history(limit: 1)
      _ = try fixture.workspace.undo(last.first?.id.rawValue)
    }
    let said = try fixture.workspace.history(limit: .max).first { $0.kind == .different }
    _ = try fixture.workspace.undo(said?.id.rawValue)
    #expect(try State(fixture) == before)
    #expect(try fixture.workspace.check() == [])
  }

  enum Change: String, CaseIterable { case same, different, split, fact, importing }

  @Test(
    "undo brings back exactly what was, and undo of undo what came after",
    arguments: Change.allCases
  )
  func restored(change: Change) throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    let workspace = fixture.workspace
    _ = try workspace.log(FactEntry(name: .sent, date: workspace.today), about: "p2")
    let before = try State(fixture)
    switch change {
    case .same: _ = try workspace.same("p1", "p2")
    case .different: _ = try workspace.different("c1", "c2")
    case .split: _ = try workspace.split("p1")
    case .fact:
      _ = try workspace.log(FactEntry(name: .declined, date: workspace.today), about: "p1")
    case .importing:
      let both =
        card("Bob", "Kay", email: "bob@kay.example", org: "Acme") + card("Cyd", "Moe")
      try fixture.importing(try fixture.file("more.vcf", both))
    }
    let after = try State(fixture)
    #expect(after != before)
    let undo = try workspace.undo(nil)
    #expect(try State(fixture) == before)
    _ = try workspace.undo(undo.operation.rawValue)
    #expect(try State(fixture) == after)
    #expect(try workspace.check() == [])
  }

  @Test("ids never come back for somebody else")
  func neverReused() throws {
    let fixture = try fixture()
    defer { fixture.remove() }
    _ = try fixture.workspace.same("p1", "p2")
    let cyd = card("Cyd", "Moe", email: "cyd@moe.example")
    try fixture.importing(try fixture.file("cyd.vcf", cyd))
    #expect(try shape(fixture) == [["p1", "c1", "c2", "c3", "c4"], ["p3", "c5"]])
  }
}
