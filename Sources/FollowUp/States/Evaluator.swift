import ContactModel

/// The policy applied: facts about one person in, their state and next step out. Pure.
public struct Evaluator: Sendable {
  public let policy: Policy
  /// The user's calendar, combined with that of the contact's country where one is configured.
  public let calendar: WorkingCalendar
  /// One for each state, in the order of the policy's table: the first that applies decides.
  let rules: [any StateRule]

  public init(policy: Policy = .considerate, calendar: WorkingCalendar = .standard()) {
    self.init(policy: policy, calendar: calendar, rules: StateTable.allCases)
  }

  init(policy: Policy, calendar: WorkingCalendar, rules: [any StateRule]) {
    self.policy = policy
    self.calendar = calendar
    self.rules = rules
  }

  /// What follows from the facts alone. Their order and repetitions don't matter.
  public func standing(
    of facts: some Sequence<Fact>,
    about subject: Subject = Subject()
  ) throws(FollowUpError) -> Standing {
    let history = History(facts, policy: policy)
    let matter = Matter(history: history, subject: subject, policy: policy, calendar: calendar)
    for rule in rules {
      guard var verdict = try rule.verdict(in: matter) else { continue }
      if let own = try matter.ownStep(instead: verdict) { verdict = own }
      try verdict.applySnooze(in: matter)
      return verdict.standing(in: matter)
    }
    // The last rule of the table always applies; this is what is left for a table without it.
    return Verdict(.settled(.notMet), .notMet).standing(in: matter)
  }

  /// Whether a decline stands: nobody who declined is proposed a step, or asked as an introducer.
  public func isDeclined(_ facts: some Sequence<Fact>) -> Bool {
    !History(facts, policy: policy).declines.isEmpty
  }

  /// Where things stand on `today`.
  public func evaluate(
    _ facts: some Sequence<Fact>,
    about subject: Subject = Subject(),
    today: CivilDate
  ) throws(FollowUpError) -> Evaluation {
    try standing(of: facts, about: subject).evaluation(on: today)
  }
}

/// Says whether a state applies, and if so, what follows.
protocol StateRule: Sendable {
  func verdict(in matter: Matter) throws(FollowUpError) -> Verdict?
}

/// The policy's table of states, in its order.
enum StateTable: StateRule, CaseIterable {
  case declined, notMet, reminding, inConversation, unreachable
  case firstContact, followUp, askIntroducer, quiet

  func verdict(in matter: Matter) throws(FollowUpError) -> Verdict? {
    switch self {
    case .declined: matter.declined()
    case .notMet: matter.notMet()
    case .reminding: try matter.reminding()
    case .inConversation: try matter.inConversation()
    case .unreachable: try matter.unreachable()
    case .firstContact: try matter.firstContact()
    case .followUp: try matter.followUp()
    case .askIntroducer: try matter.askIntroducer()
    case .quiet: try matter.quiet()
    }
  }
}
