import ContactModel
import FollowUp
import TestSupport
import Testing

/// The steps still to come, toward whom, if the user does all that is proposed and nobody answers.
private struct Burden: Equatable {
  var contact = 0
  var introducer = 0

  init(_ facts: [Fact], on today: CivilDate, _ invariants: Invariants) throws {
    var world = World()
    world.facts = facts
    world.today = today
    for _ in 0..<50 {
      guard let next = try world.after(.act, invariants) else { return }
      switch next.facts.last?.kind {
      case .nudged, .thanked: introducer += 1
      default: contact += 1
      }
      world = next
    }
    Issue.record("after fifty steps there is still another one")
  }
}

@Suite("Merging two people")
struct MergeTests {
  /// What happens in one episode while nobody answers, allows or refuses anything and all messages
  /// arrive. Beyond that a merge can lift what held one of the two back: a reply to one ends the
  /// silence of both, a bounce of one takes back an attempt of the other, and messages of one can
  /// join two silent episodes of the other into a single one.
  private static let moves: [World.Move] = [
    .act, .act, .act, .actLate, .meetSoon, .absence, .ping, .snooze, .promise, .plan,
  ]

  @Test("yields no more steps toward anybody than the two had together")
  func burden() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    let invariants = Invariants()
    for round in 0..<50 * Effort.scale {
      var worlds: [World] = []
      for _ in 0..<2 {
        var world = World()
        world.today = world.today.adding(days: Int.random(in: 0...50, using: &random))
        world.facts = [Fact(world.today, .met(event: "Mixer", introducer: "dana"))]
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          let move = Self.moves.randomElement(using: &random) ?? .act
          world = try world.after(move, invariants) ?? world
        }
        worlds.append(world)
      }
      let today = worlds.map(\.today).max() ?? "2027-03-01"
      let apart = try worlds.map { try Burden($0.facts, on: today, invariants) }
      let merged = Array(Set(worlds.flatMap(\.facts)))
      let together = try Burden(merged, on: today, invariants)
      let note = Comment(
        rawValue: "seed \(seed), round \(round): \(together) of \(apart)\n"
          + worlds.map { $0.facts.map { $0.words() }.joined(separator: "\n") }
          .joined(separator: "\n--\n")
      )
      #expect(together.contact <= apart.map(\.contact).reduce(0, +), note)
      #expect(together.introducer <= apart.map(\.introducer).reduce(0, +), note)
    }
  }

  @Test("with somebody who declined ends all steps")
  func declined() throws {
    let ann = [StateTests.met, Fact("2027-03-01", .promised())]
    let other = [Fact("2027-02-01", .declined)]
    #expect(try told(ann + other, on: "2027-03-01") == Told(.declined))
  }

  @Test("does not start over: the attempts of both count")
  func attempts() throws {
    let ann = [StateTests.met, StateTests.first]
    let anne = [Fact("2027-03-03", .met(event: "Lunch")), Fact("2027-03-05", .sent(.phone))]
    #expect(
      try told(ann + anne, on: "2027-03-05", calendar: plainCalendar) == Told(.awaiting)
    )
  }

  @Test("with the own introducer leaves nobody to ask")
  func ownIntroducer() throws {
    let facts = [StateTests.byDana, StateTests.first, StateTests.second]
    #expect(
      try told(facts, on: "2027-03-12", about: Subject(id: "dana")) == Told(.awaiting)
    )
  }
}
