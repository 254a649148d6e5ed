import ContactModel
import FollowUp
import TestSupport

/// A user who does what is proposed, in a world that does what it likes.
struct World {
  var facts: [Fact] = []
  var proposed: Set<Fact> = []
  var today: CivilDate = "2027-03-01"

  enum Move: CaseIterable, CustomStringConvertible {
    case act, actLate, actOtherChannel, bounce, reply, meetSoon, meetLater, meetThroughDana
    case absence, ping, contactPermits, introducerPermits, promise, plan, snooze, decline, reopen
    case stayInTouch, meetToCome

    var description: String { "\(self)" }
  }

  init() {
    facts = [Fact(today, .met(event: "Mixer", introducer: "dana"))]
  }

  /// What the world is after the move; nil where nothing could be moved.
  func after(_ move: Move, _ invariants: Invariants) throws -> World? {
    var world = self
    switch move {
    case .act: return try acting(invariants, late: 0)
    case .actLate: return try acting(invariants, late: 40)
    case .actOtherChannel: return try acting(invariants, late: 0, lastChannel: true)
    case .bounce:
      let sent = facts.compactMap { if case .sent(let channel) = $0.kind { channel } else { nil } }
      guard let channel = sent.last else { return nil }
      world.happens(.bounced(channel), in: 1)
    case .reply: world.happens(.replied, in: 1)
    case .meetSoon: world.happens(.met(event: "Lunch"), in: 3)
    case .meetLater: world.happens(.met(event: "Dinner"), in: 31)
    case .meetThroughDana: world.happens(.met(event: "Dinner", introducer: "dana"), in: 31)
    case .meetToCome:
      world.facts.append(Fact(today.adding(days: 33), .met(event: "Fair")))
    case .absence: world.happens(.outOfOffice(until: today.adding(days: 10)), in: 1)
    case .ping: world.happens(.introducerPinged, in: 1)
    case .contactPermits:
      world.happens(.keepReminding(from: .contact, on: today.adding(days: 2)), in: 1)
    case .introducerPermits: world.happens(.keepReminding(from: .introducer), in: 0)
    case .promise: world.happens(.promised(), in: 0)
    case .plan: world.happens(.planned(on: today.adding(days: 2)), in: 0)
    case .snooze: world.happens(.snoozed(until: today.adding(days: 9)), in: 0)
    case .decline: world.happens(.declined, in: 1)
    case .reopen:
      guard let decline = facts.last(where: { $0.name == .declined }) else { return nil }
      world.happens(.reopened(of: decline.date), in: 1)
    case .stayInTouch: world.happens(.keepInTouch(every: 1), in: 0)
    }
    return world
  }

  private mutating func happens(_ kind: Fact.Kind, in days: Int) {
    today = today.adding(days: days)
    facts.append(Fact(today, kind))
  }

  private func acting(
    _ invariants: Invariants,
    late: Int,
    lastChannel: Bool = false
  ) throws -> World? {
    let evaluation = try invariants.evaluate(facts, invariants.subject, today)
    guard let step = evaluation.step else { return nil }
    var world = self
    world.today = max(today, step.due).adding(days: late)
    let kind: Fact.Kind
    switch step.kind {
    case .findAddress: return nil
    case .askIntroducer: kind = .nudged(step.introducer ?? "dana")
    case .thankIntroducer: kind = .thanked(step.introducer ?? "dana")
    default: kind = .sent((lastChannel ? step.channels.last : step.channels.first) ?? "letter")
    }
    let fact = Fact(world.today, kind)
    world.facts.append(fact)
    if [.firstContact, .followUp, .reminding].contains(step.kind) { world.proposed.insert(fact) }
    return world
  }
}

extension Invariants {
  func check(_ world: World) throws {
    try check(world.facts, on: world.today)
    try check(world.facts, proposed: world.proposed)
  }

  /// Every sequence of so many moves; returns how many histories were checked.
  @discardableResult
  func checkAll(depth: Int, from world: World = World()) throws -> Int {
    try check(world)
    guard depth > 0 else { return 1 }
    var count = 1
    for move in World.Move.allCases {
      guard let next = try world.after(move, self) else { continue }
      count += try checkAll(depth: depth - 1, from: next)
    }
    return count
  }

  /// One long random history, checked at every step.
  func checkRandom(length: Int, using random: inout SeededGenerator) throws -> World {
    var world = World()
    for _ in 0..<length {
      // Half of the time the user does what is proposed.
      let move: World.Move =
        Bool.random(using: &random)
        ? .act : World.Move.allCases.randomElement(using: &random) ?? .act
      world = try world.after(move, self) ?? world
      try check(world)
    }
    return world
  }
}
