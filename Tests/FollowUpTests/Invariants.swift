import ContactModel
import FollowUp

/// A promise of the policy that was broken, by its number in the policy's list.
struct Violation: Error, CustomStringConvertible {
  let invariant: Int
  let what: String
  let facts: [Fact]

  var description: String {
    "invariant \(invariant): \(what)\n" + facts.map { "  \($0.words())" }.joined(separator: "\n")
  }
}

/// The facts read naively, apart from the code that is tested: no sharing, no shortcuts.
struct NaiveHistory {
  var delivered: [Fact] = []
  var episodes: [(delivered: [Fact], nudges: Int, bounces: Int, isAnswered: Bool)] = []
  var isDeclined = false

  init(_ facts: [Fact], newEpisodeAfter: Int = 30) {
    let facts = Set(facts).sorted()
    var lost: Set<Fact> = []
    for bounce in facts {
      guard case .bounced(let channel, let of) = bounce.kind else { continue }
      let candidates = facts.filter { sent in
        guard sent < bounce, case .sent(channel) = sent.kind else { return false }
        return of.map { sent.date == $0 } ?? !lost.contains(sent)
      }
      if let message = candidates.last { lost.insert(message) }
    }
    var lastMessage: CivilDate?
    var declines: Set<CivilDate> = []
    for fact in facts {
      let last = episodes.indices.last
      switch fact.kind {
      case .reopened(let of): declines.remove(of)
      case .declined: declines.insert(fact.date)
      case .met:
        if last == nil || lastMessage.map({ $0.days(until: fact.date) >= newEpisodeAfter }) == true
        {
          episodes.append(([], 0, 0, false))
          lastMessage = nil
        }
      case .sent where !lost.contains(fact):
        delivered.append(fact)
        guard let last else { continue }
        episodes[last].delivered.append(fact)
        lastMessage = fact.date
      case .bounced:
        if let last { episodes[last].bounces += 1 }
      case .replied:
        guard let last else { continue }
        episodes[last].isAnswered = true
        lastMessage = fact.date
      case .nudged:
        guard let last else { continue }
        episodes[last].nudges += 1
        lastMessage = fact.date
      default: break
      }
    }
    isDeclined = !declines.isEmpty
  }
}

/// Checks what must hold of any history. The evaluation is passed in, so that a broken one can be
/// shown to be caught.
struct Invariants {
  typealias Evaluate = ([Fact], Subject, CivilDate) throws -> Evaluation

  var subject = Subject(id: "ann")
  var policy = Policy.considerate
  var calendar = plainCalendar
  var evaluate: Evaluate
  /// The one to look at; nil: all.
  var only: Int?

  init(
    subject: Subject = Subject(id: "ann"),
    policy: Policy = .considerate,
    evaluate: Evaluate? = nil
  ) {
    let evaluator = Evaluator(policy: policy, calendar: plainCalendar)
    self.subject = subject
    self.policy = policy
    self.evaluate = evaluate ?? { try evaluator.evaluate($0, about: $1, today: $2) }
  }

  /// 3, 4, 5, 6, 8 and 9, which need one history and a day.
  func check(_ facts: [Fact], on today: CivilDate) throws {
    let evaluation = try evaluate(facts, subject, today)
    func demand(_ holds: Bool, _ invariant: Int, _ what: @autoclosure () -> String) throws {
      guard !holds, only == nil || only == invariant else { return }
      throw Violation(invariant: invariant, what: what(), facts: facts)
    }
    let naive = NaiveHistory(facts, newEpisodeAfter: policy[.newEpisodeAfter])
    try demand(naive.isDeclined == (evaluation.state == .declined), 3, "declined or not")
    if naive.isDeclined { try demand(evaluation.step == nil, 3, "a step while declined") }

    if let step = evaluation.step {
      if step.kind == .askIntroducer, let episode = naive.episodes.last {
        try demand(episode.nudges < policy[.nudges], 4, "a nudge too many")
        try demand(
          episode.delivered.count >= policy[.attempts] || evaluation.state == .unreachable,
          4,
          "a nudge before the attempts are used"
        )
      }
      try demand(
        calendar.isWorkingDay(step.due) || givenDates(facts).contains(step.due),
        5,
        "due on \(step.due)"
      )
      try demand(step.opens <= step.due, 5, "opens after it is due")
    }

    let answer = Answer(evaluation)
    for other in [facts.reversed(), facts + facts] {
      try demand(
        Answer(try evaluate(other, subject, today)) == answer,
        6,
        "another order or a repetition gives another answer"
      )
    }
    let later = try evaluate(facts, subject, today.adding(days: 50))
    try demand(later.step == evaluation.step, 8, "the step changes with the day")
    try demand(Answer(later).settled == answer.settled, 8, "the state changes with the day")

    let reasons = evaluation.explanation
    try demand(Set(reasons.facts).isSubset(of: facts), 9, "reasons that are no facts")
    try demand(!reasons.rule.sentence.isEmpty, 9, "no rule")
    let again = Answer(try evaluate(reasons.facts, subject, today))
    try demand(again.reason == answer.reason, 9, "the reasons alone give \(again), not \(answer)")
    for (number, value) in reasons.numbers {
      try demand(policy[number] == value, 9, "\(number) is not \(value)")
    }
  }

  /// 1 and 2, which need to know what was proposed: the proposals among the messages.
  func check(_ facts: [Fact], proposed: Set<Fact>) throws {
    let naive = NaiveHistory(facts, newEpisodeAfter: policy[.newEpisodeAfter])
    let permitted = facts.reduce(0) { sum, fact in
      guard case .keepReminding(let from, _, let uses) = fact.kind else { return sum }
      return sum + (uses ?? (from == .contact ? 1 : policy[.introducerUses]))
    }
    for episode in naive.episodes where !episode.isAnswered {
      let count = episode.delivered.filter(proposed.contains).count
      if count > policy[.attempts] + permitted, only == nil || only == 1 {
        throw Violation(invariant: 1, what: "\(count) unanswered messages", facts: facts)
      }
    }
    for (earlier, message) in zip(naive.delivered, naive.delivered.dropFirst())
    where proposed.contains(message) {
      let gap = calendar.workingDays(from: earlier.date, to: message.date)
      if gap < policy[.minimumGap], only == nil || only == 2 {
        throw Violation(
          invariant: 2,
          what: "\(earlier.date) and \(message.date) are \(gap) apart",
          facts: facts
        )
      }
    }
  }

  private func givenDates(_ facts: [Fact]) -> Set<CivilDate> {
    Set(
      facts.compactMap { fact in
        switch fact.kind {
        case .promised(_, let by): by
        case .planned(let on, _): on
        case .keepReminding(_, let on, _): on
        default: nil
        }
      }
    )
  }
}

/// The part of an evaluation that its reasons must account for.
private struct Answer: Equatable, CustomStringConvertible {
  var state: State
  let kind: StepKind?
  let opens: CivilDate?
  let due: CivilDate?
  var movedOn: CivilDate?

  init(_ evaluation: Evaluation) {
    state = evaluation.state
    kind = evaluation.step?.kind
    opens = evaluation.step?.opens
    due = evaluation.step?.due
    movedOn = evaluation.standing.movedOn
  }

  /// What the reasons must give. Those of the user's own step are about the step, not about the
  /// state that it goes before.
  var reason: Answer {
    var answer = self
    if kind?.isOwn == true {
      answer.state = .notMet
      answer.movedOn = nil
    }
    return answer
  }

  /// The state, with waiting and having moved on as one.
  var settled: State { state == .awaiting ? .movedOn : state }

  var description: String {
    "\(state) \(kind.map { "\($0)" } ?? "-") \(opens?.description ?? "-") \(due?.description ?? "-")"
  }
}
