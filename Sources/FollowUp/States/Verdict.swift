import ContactModel

/// What a rule found: the state, the step with its dates, and the reasons so far.
struct Verdict: Sendable {
  var phase: Standing.Phase
  var rule: Rule
  var facts: [Fact]
  var numbers: [Policy.Number]
  var timing: Timing?

  struct Timing: Sendable {
    var kind: StepKind
    var opens: CivilDate
    var due: CivilDate
  }

  /// No step.
  init(
    _ phase: Standing.Phase,
    _ rule: Rule,
    facts: [Fact] = [],
    numbers: [Policy.Number] = []
  ) {
    self.phase = phase
    self.rule = rule
    self.facts = facts
    self.numbers = numbers
  }

  /// A step that is due, and unless told otherwise opens, on `due`.
  init(
    _ state: State,
    _ rule: Rule,
    _ kind: StepKind,
    opens: CivilDate? = nil,
    due: CivilDate,
    facts: [Fact],
    numbers: [Policy.Number] = []
  ) {
    self.init(.settled(state), rule, facts: facts, numbers: numbers)
    timing = Timing(kind: kind, opens: opens ?? due, due: due)
  }

  /// Moves what is earlier to `date`, and remembers why.
  mutating func delay(until date: CivilDate, because fact: Fact, by number: Policy.Number? = nil) {
    guard let old = timing, old.opens < date || old.due < date else { return }
    timing?.opens = max(old.opens, date)
    timing?.due = max(old.due, date)
    facts.append(fact)
    if let number { numbers.append(number) }
  }

  /// Never two direct messages closer than the minimum gap, whoever asked, and more patience after
  /// the introducer has written. The gap holds for every first contact, follow-up and reminder, also
  /// from a message before the first meeting or of an earlier episode.
  mutating func applyPatience(in matter: Matter) throws(FollowUpError) {
    guard let kind = timing?.kind, kind.isProposedMessage else { return }
    if kind != .keepInTouch, let last = matter.history.delivered.last {
      delay(
        until: try matter.workingDay(.minimumGap, after: last.date),
        because: last,
        by: .minimumGap
      )
    }
    if let ping = matter.history.pings.last {
      delay(
        until: try matter.workingDay(.minimumGap, after: ping.date),
        because: ping,
        by: .minimumGap
      )
    }
  }

  /// No step before the end of a snooze: the latest end, if there are several.
  mutating func applySnooze(in matter: Matter) throws(FollowUpError) {
    guard timing != nil else { return }
    let ends = matter.history.snoozes.compactMap { fact -> (date: CivilDate, because: Fact)? in
      if case .snoozed(let until) = fact.kind { (until, fact) } else { nil }
    }
    guard let snooze = Matter.latest(ends) else { return }
    delay(until: try matter.calendar.rolled(snooze.date), because: snooze.because)
  }

  func standing(in matter: Matter) -> Standing {
    var numbers: [Policy.Number: Int] = [:]
    for number in self.numbers {
      numbers[number] = matter.policy[number]
    }
    return Standing(
      phase: phase,
      step: timing.map { timing in
        Step(
          kind: timing.kind,
          opens: timing.opens,
          due: timing.due,
          event: matter.history.episode?.latestMeeting?.event,
          introducer: matter.introduction?.by,
          channels: timing.kind.isDirect ? matter.openChannels : []
        )
      },
      explanation: Explanation(
        rule: rule,
        facts: Fact.inReplayOrder(facts),
        numbers: numbers
      ),
      latestPast: matter.history.latestPast
    )
  }
}
