import ContactModel

/// What the facts about one person amount to: the outcome of replaying them.
struct History: Sendable {
  /// Declines that stand.
  private(set) var declines: [Fact] = []
  private(set) var episodes: [Episode] = []
  /// Silent episodes in a row before the running one, since the last reply or permission.
  private(set) var silentEpisodes: [Episode] = []
  /// Every direct message that arrived, before the first meeting too.
  private(set) var delivered: [Fact] = []
  private(set) var nudges: [Fact] = []
  private(set) var pings: [Fact] = []
  private(set) var outOfOffices: [Fact] = []
  private(set) var replies: [Fact] = []
  private(set) var snoozes: [Fact] = []
  /// Promises that no message has kept yet.
  private(set) var promises: [Fact] = []
  /// The latest wish to stay in touch.
  private(set) var keepInTouch: Fact?
  /// The last fact besides `met`: none of them may be dated after today.
  private(set) var latestPast: Fact?
  private var latestPermission: Fact?
  private var latestPlan: Fact?

  var episode: Episode? { episodes.last }

  init(_ facts: some Sequence<Fact>, policy: Policy) {
    let facts = Fact.inReplayOrder(facts)
    let delivery = Delivery(facts)
    for (index, fact) in facts.enumerated() {
      if fact.name != .met { latestPast = fact }
      replay(fact, arrived: !delivery.bounced.contains(index), policy: policy)
      if let lost = delivery.messages[index] { inEpisode { $0.lost.append(lost) } }
    }
  }

  private mutating func replay(_ fact: Fact, arrived: Bool, policy: Policy) {
    switch fact.kind {
    case .reopened(let of): declines.removeAll { $0.date == of }
    case .declined: declines.append(fact)
    case .met: meet(fact, policy: policy)
    case .sent:
      guard arrived else { return }
      delivered.append(fact)
      promises.removeAll()
      inEpisode { $0.delivered.append(fact) }
    case .bounced: inEpisode { $0.bounces.append(fact) }
    case .replied:
      replies.append(fact)
      latestPermission = nil
      silentEpisodes.removeAll()
      inEpisode { $0.replies.append(fact) }
    case .outOfOffice: outOfOffices.append(fact)
    case .nudged:
      nudges.append(fact)
      inEpisode { $0.nudges.append(fact) }
    case .introducerPinged: pings.append(fact)
    case .keepReminding:
      latestPermission = fact
      silentEpisodes.removeAll()
    case .promised: promises.append(fact)
    case .planned: latestPlan = fact
    case .keepInTouch: keepInTouch = fact
    case .thanked: inEpisode { $0.thanks.append(fact) }
    case .snoozed: snoozes.append(fact)
    }
  }

  private mutating func inEpisode(_ change: (inout Episode) -> Void) {
    guard let last = episodes.indices.last else { return }
    change(&episodes[last])
  }

  /// Starts an episode, or joins the running one. An episode without an attempt that arrived neither
  /// lengthens the row of silent ones nor breaks it.
  private mutating func meet(_ fact: Fact, policy: Policy) {
    guard let running = episode else {
      episodes.append(Episode(meetings: [fact]))
      return
    }
    guard let last = running.lastMessage,
      last.days(until: fact.date) >= policy[.newEpisodeAfter]
    else {
      inEpisode { $0.meetings.append(fact) }
      return
    }
    if running.isSilent { silentEpisodes.append(running) }
    episodes.append(Episode(meetings: [fact]))
  }
}

extension History {
  /// The user's own plan, if no message that arrived on its date or later has done it. Dates alone
  /// decide, not the order of entry.
  var plan: Fact? {
    guard let latestPlan, case .planned(let on, _) = latestPlan.kind else { return nil }
    return delivered.contains { $0.date >= on } ? nil : latestPlan
  }

  /// The permission that stands, spent or not. A reply after it has ended it; a later one has
  /// replaced it.
  func permission(policy: Policy) -> Permission? {
    guard let latestPermission,
      case .keepReminding(let from, let on, let uses) = latestPermission.kind
    else { return nil }
    let date = latestPermission.date
    return Permission(
      fact: latestPermission,
      source: from,
      on: on,
      allowed: uses ?? (from == .contact ? 1 : policy[.introducerUses]),
      namesUses: uses != nil,
      spent: delivered.filter { $0.date >= date }
    )
  }
}

/// Leave to write again.
struct Permission: Sendable {
  let fact: Fact
  let source: Fact.Source
  /// The date that the user was given, if any.
  let on: CivilDate?
  /// How many messages it allows.
  let allowed: Int
  /// Whether it said itself how many.
  let namesUses: Bool
  /// The messages that arrived on its date or later: each spends one.
  let spent: [Fact]

  var isUnspent: Bool { spent.count < allowed }
}

extension Fact {
  /// Where they met; nil for other facts.
  var event: String? {
    if case .met(let event, _) = kind { event } else { nil }
  }

  /// The introducer it names.
  var introducer: Introducer.ID? {
    switch kind {
    case .met(_, let introducer): introducer
    case .nudged(let introducer), .thanked(let introducer): introducer
    default: nil
    }
  }

  /// The end of an absence: its date, or 14 days on where none was given. nil for other facts.
  var endOfAbsence: CivilDate? {
    guard case .outOfOffice(let until) = kind else { return nil }
    return until ?? date.adding(days: 14)
  }
}
