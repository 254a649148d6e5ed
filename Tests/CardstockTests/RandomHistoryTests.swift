import Cardstock
import ContactModel
import FollowUp
import Foundation
import Storage
import TestSupport
import Testing

/// Random sequences of everything a user can do. After each step the store is sound and every promise
/// holds, and taking the step back gives exactly what was before.
@Suite("Whatever a user does")
struct RandomHistoryTests {
  /// What must come back: who there is, out of which cards, and what comes next for them.
  private struct Snapshot: Equatable {
    var people: [String]
    var events: [String]

    init(_ fixture: Fixture) throws {
      people = try fixture.workspace.people().map { person in
        let outlook = try fixture.workspace.outlook(for: person.id.name)
        let cards = person.cards.map(\.id.name).joined(separator: " ")
        let step = outlook.step.map { "\($0.kind) \($0.due)" } ?? "-"
        return "\(person.id.name) [\(cards)] \(outlook.state) \(step)"
      }
      events = try fixture.workspace.events().map { "\($0.event.name) \($0.counts)" }
    }
  }

  private func cards(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<random.int(1...3) {
      let given = random.pick(["Ana", "Ben", "Cleo"]) ?? ""
      let family = random.pick(["Ortiz", "Park"]) ?? ""
      text += card(
        given,
        family,
        email: random.oneIn(2) ? "\(given.lowercased())@\(family.lowercased()).example" : nil,
        tel: random.oneIn(3) ? "+1202555014\(random.int(0...3))" : nil,
        org: random.oneIn(3) ? "Acme" : nil
      )
    }
    return text
  }

  /// What was done so far, for whoever has to find out what went wrong.
  private func journal(_ fixture: Fixture) throws -> String {
    try fixture.workspace.history(limit: .max).reversed().map { operation in
      let summary = operation.summary.split(separator: "/").last ?? ""
      return "\(operation.id.rawValue) \(operation.kind) \(summary)"
    }
    .joined(separator: "; ")
  }

  /// Does something; false where it turned out to be impossible or to change nothing.
  private func act(
    _ fixture: Fixture,
    _ number: Int,
    _ random: inout SeededGenerator
  ) throws -> Bool {
    let workspace = fixture.workspace
    let people = try workspace.people()
    let cards = people.flatMap(\.cards)
    let operations = try workspace.history(limit: .max)
    do {
      switch people.isEmpty ? 0 : random.int(0...8) {
      case 0, 1, 2:
        try fixture.importing(
          try fixture.file("\(number).vcf", self.cards(&random)),
          event: random.oneIn(4) ? nil : "Event \(random.int(1...2))",
          kind: random.oneIn(4) ? .attended : nil,
          introducer: random.oneIn(4) ? "Dana Ruiz" : nil
        )
      case 3:
        guard let person = random.pick(people) else { return false }
        let name = random.pick([Fact.Name.sent, .replied, .declined, .nudged, .met]) ?? .sent
        _ = try workspace.log(FactEntry(name: name, date: workspace.today), about: person.id.name)
      case 4:
        guard let a = random.pick(people), let b = random.pick(people) else { return false }
        _ = try workspace.same(a.id.name, b.id.name)
      case 5:
        guard let a = random.pick(cards), let b = random.pick(cards) else { return false }
        _ = try workspace.different(a.id.name, b.id.name)
      case 6:
        guard let person = random.pick(people) else { return false }
        _ = try workspace.split(person.id.name)
      case 7:
        _ = try workspace.deduplicate()
      default:
        guard let target = random.pick(operations) else { return false }
        _ = try workspace.undo(target.id.rawValue)
      }
    } catch is CardstockError {
      return false
    }
    return try workspace.history(limit: .max).count > operations.count
  }

  @Test("keeps the promises, and can be taken back", arguments: 1...15)
  func history(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fixture = try Fixture()
    defer { fixture.remove() }
    for number in 1...20 {
      let before = try Snapshot(fixture)
      let did = try act(fixture, number, &random)
      let done = try journal(fixture)
      let defects = try fixture.workspace.check()
      try #require(defects == [], "seed \(seed), step \(number): \(done)")
      guard did, let last = try fixture.workspace.history(limit: 1).first else { continue }
      let after = try Snapshot(fixture)
      let undo = try fixture.workspace.undo(last.id.rawValue)
      let back = try Snapshot(fixture)
      try #require(back == before, "seed \(seed), step \(number), \(last.kind): \(done)")
      let left = try fixture.workspace.check()
      try #require(left == [], "seed \(seed), step \(number) undone: \(done)")
      _ = try fixture.workspace.undo(undo.operation.rawValue)
      let again = try Snapshot(fixture)
      try #require(again == after, "seed \(seed), step \(number), \(last.kind) redone: \(done)")
    }
  }
}
