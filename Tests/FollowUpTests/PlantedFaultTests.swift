import ContactModel
import Testing

@testable import FollowUp

/// The checker has to catch a policy that breaks its promises; these do.
@Suite("A planted fault is caught")
struct PlantedFaultTests {
  /// A rule of the table with something wrong about its verdicts.
  private struct Faulty: StateRule {
    let rule: StateTable
    let fault: @Sendable (Matter) -> Verdict??
    var change: @Sendable (inout Verdict, Matter) -> Void = { _, _ in }

    func verdict(in matter: Matter) throws(FollowUpError) -> Verdict? {
      if let verdict = fault(matter) { return verdict }
      guard var verdict = try rule.verdict(in: matter) else { return nil }
      change(&verdict, matter)
      return verdict
    }
  }

  private func isCaught(
    by invariant: Int,
    _ rule: StateTable,
    skipping: Bool = false,
    attempts: Int? = nil,
    changing change: @escaping @Sendable (inout Verdict, Matter) -> Void = { _, _ in }
  ) throws -> Bool {
    let faulty = Faulty(rule: rule, fault: { _ in skipping ? .some(nil) : nil }, change: change)
    let rules = StateTable.allCases.map { $0 == rule ? faulty as any StateRule : $0 }
    let policy = try Policy(setting: attempts.map { ["attempts": $0] } ?? [:])
    let evaluator = Evaluator(policy: policy, calendar: plainCalendar, rules: rules)
    return try isCaught(by: invariant) { try evaluator.evaluate($0, about: $1, today: $2) }
  }

  /// Whether that promise is found broken from a few starts.
  private func isCaught(
    by invariant: Int?,
    evaluate: @escaping Invariants.Evaluate
  ) throws -> Bool {
    var invariants = Invariants(evaluate: evaluate)
    invariants.only = invariant
    let beginnings: [[World.Move]] = [
      [], [.act, .act], [.act, .act, .act], [.act, .act, .act, .act], [.act, .bounce, .act],
      [.contactPermits, .act], [.decline], [.promise, .act], [.act, .reply, .act, .stayInTouch],
    ]
    do {
      for beginning in beginnings {
        var world = World()
        for move in beginning {
          world = try world.after(move, invariants) ?? world
          try invariants.check(world)
        }
        try invariants.checkAll(depth: 1, from: world)
      }
      return false
    } catch is Violation {
      return true
    }
  }

  @Test("none where there is none")
  func sound() throws {
    let evaluator = Evaluator(calendar: plainCalendar)
    #expect(try !isCaught(by: nil) { try evaluator.evaluate($0, about: $1, today: $2) })
  }

  @Test("1: one message more than the policy states")
  func tooMany() throws {
    #expect(try isCaught(by: 1, .followUp, attempts: 3))
  }

  @Test("2: a message within the gap")
  func tooSoon() throws {
    let hasty = try isCaught(by: 2, .followUp) { verdict, matter in
      guard let last = matter.history.delivered.last, verdict.timing != nil else { return }
      let soon = last.date.adding(days: last.date.weekday == .friday ? 3 : 1)
      verdict.timing?.opens = soon
      verdict.timing?.due = soon
    }
    #expect(hasty)
  }

  @Test("3: a step while declined")
  func afterDecline() throws {
    #expect(try isCaught(by: 3, .declined, skipping: true))
  }

  @Test("4: asking the introducer again and again, or too early")
  func nagging() throws {
    let again = try isCaught(by: 4, .quiet) { verdict, matter in
      guard matter.introduction != nil, matter.history.episode?.nudges.count == 1 else { return }
      let due = matter.history.nudges.last?.date ?? "2027-03-01"
      verdict.timing = .init(kind: .askIntroducer, opens: due, due: due)
    }
    #expect(again)
    let early = try isCaught(by: 4, .followUp) { verdict, _ in verdict.timing?.kind = .askIntroducer
    }
    #expect(early)
  }

  @Test("5: due on a weekend, or before it opens")
  func weekend() throws {
    let unrolled = try isCaught(by: 5, .firstContact) { verdict, _ in
      verdict.timing?.opens = "2027-03-06"
      verdict.timing?.due = "2027-03-06"
    }
    #expect(unrolled)
    let inverted = try isCaught(by: 5, .firstContact) { verdict, _ in
      verdict.timing?.opens = "2027-03-30"
    }
    #expect(inverted)
  }

  @Test("6: an answer that depends on the order of entry")
  func order() throws {
    let evaluator = Evaluator(calendar: plainCalendar)
    let found = try isCaught(by: 6) { facts, subject, today in
      let known = facts.first?.name == .met ? facts : Array(facts.dropFirst())
      return try evaluator.evaluate(known, about: subject, today: today)
    }
    #expect(found)
  }

  @Test("8: a due date that moves with the day")
  func moving() throws {
    let evaluator = Evaluator(calendar: plainCalendar)
    let found = try isCaught(by: 8) { facts, subject, today in
      var standing = try evaluator.standing(of: facts, about: subject)
      if let due = standing.step?.due, due < today, standing.step?.kind.isOwn == false {
        let moved = try plainCalendar.rolled(today)
        standing.step?.opens = moved
        standing.step?.due = moved
      }
      return try standing.evaluation(on: today)
    }
    #expect(found)
  }

  @Test("9: reasons that leave out what decided")
  func unexplained() throws {
    let evaluator = Evaluator(calendar: plainCalendar)
    let found = try isCaught(by: 9) { facts, subject, today in
      var standing = try evaluator.standing(of: facts, about: subject)
      standing.explanation.facts.removeAll { $0.name == .sent }
      return try standing.evaluation(on: today)
    }
    #expect(found)
  }

  @Test("2: a gap that forgets messages of an earlier episode", arguments: [false, true])
  func mutedGap(isFaulty: Bool) throws {
    // A message before the first meeting, and the first contact right after the event.
    let invariants = Invariants()
    let early = Fact("2027-02-26", .sent(.email))
    let met = Fact("2027-03-01", .met(event: "Mixer"))
    let due = try isFaulty ? "2027-03-03" : #require(try told([early, met], on: "2027-03-01").due)
    let sent = Fact(due, .sent(.email))
    let check = { try invariants.check([early, met, sent], proposed: [sent]) }
    if isFaulty {
      #expect(throws: Violation.self) { try check() }
    } else {
      #expect(throws: Never.self) { try check() }
    }
  }
}
