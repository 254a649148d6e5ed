import ContactModel
import FollowUp
import Foundation
import TestSupport
import Testing

/// How much to try: `CARDSTOCK_PROPERTY_SCALE=10` tries ten times as many random histories, and
/// `CARDSTOCK_HISTORY_DEPTH=4` replays every history of four moves.
enum Effort {
  static let scale = number("CARDSTOCK_PROPERTY_SCALE") ?? 1
  static let depth = number("CARDSTOCK_HISTORY_DEPTH") ?? 2

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}

@Suite("Whatever happens")
struct InvariantTests {
  @Test("the promises hold in every short history")
  func everyShortHistory() throws {
    #expect(try Invariants().checkAll(depth: Effort.depth) > 100)
  }

  @Test("the promises hold in every short history after the two attempts")
  func everyLateHistory() throws {
    let invariants = Invariants()
    var world = World()
    for _ in 0..<2 { world = try #require(try world.after(.act, invariants)) }
    #expect(try invariants.checkAll(depth: Effort.depth, from: world) > 100)
  }

  @Test("the promises hold with one channel, and with bolder and meaner numbers")
  func otherPolicies() throws {
    var random = SeededGenerator(seed: 1)
    let policies = [
      try Policy(setting: ["attempts": 3, "minimumGap": 9, "followUpAfter": 1]),
      try Policy(setting: ["attempts": 1, "nudges": 0, "newEpisodeAfter": 2, "episodes": 9]),
      try Policy(setting: ["opensAfter": 0, "firstContactWithin": 0, "quiet": 0, "reminderGap": 0]),
    ]
    for policy in policies {
      for channels in [[Channel.email], [.email, .phone]] {
        let invariants = Invariants(subject: Subject(id: "ann", channels: channels), policy: policy)
        for _ in 0..<2 * Effort.scale {
          _ = try invariants.checkRandom(length: 25, using: &random)
        }
      }
    }
  }

  @Test("the promises hold in long random histories, undone, shuffled and merged")
  func random() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    do {
      let invariants = Invariants()
      var earlier = World()
      for _ in 0..<8 * Effort.scale {
        let world = try invariants.checkRandom(length: 30, using: &random)
        let today = max(world.today, earlier.today)
        let answer = try invariants.evaluate(world.facts, invariants.subject, today)
        let shuffled = world.facts.shuffled(using: &random)
        #expect(try invariants.evaluate(shuffled, invariants.subject, today) == answer)
        // Undoing any fact is evaluating without it.
        var undone = world.facts
        undone.remove(at: Int.random(in: undone.indices, using: &random))
        try invariants.check(undone, on: today)
        // Merging is the union, and what is proposed then keeps the promises too.
        var merged = World()
        merged.facts = Array(Set(world.facts).union(earlier.facts))
        merged.today = today
        for _ in 0..<6 {
          try invariants.check(merged.facts, on: merged.today)
          let before = merged
          merged = try merged.after(.act, invariants) ?? merged
          guard let sent = merged.proposed.subtracting(before.proposed).first else { continue }
          try invariants.check(merged.facts, proposed: [sent])
        }
        earlier = world
      }
    } catch {
      Issue.record("seed \(seed): \(error)")
    }
  }
}
