import ContactModel

extension Matter {
  /// The user's own steps go first, in any state but declined and not met: of the promises the one
  /// due first, then the plan. The state stays what it is.
  func ownStep(instead verdict: Verdict) throws(FollowUpError) -> Verdict? {
    if verdict.phase == .settled(.declined) || verdict.phase == .settled(.notMet) { return nil }
    guard let meeting = history.episode?.latestMeeting else { return nil }
    var own = verdict
    own.facts = [meeting]
    own.numbers = []
    if let (fact, due) = try earliestPromise() {
      own.rule = .promise
      own.facts.append(fact)
      own.timing = Verdict.Timing(kind: .promise, opens: due, due: due)
      return own
    }
    if let plan = history.plan, case .planned(let on, _) = plan.kind {
      own.rule = .planned
      own.facts.append(plan)
      own.timing = Verdict.Timing(kind: .planned, opens: on, due: on)
      return own
    }
    return nil
  }

  private func earliestPromise() throws(FollowUpError) -> (fact: Fact, due: CivilDate)? {
    var earliest: (fact: Fact, due: CivilDate)?
    for promise in history.promises {
      guard case .promised(_, let by) = promise.kind else { continue }
      let due = if let by { by } else { try workingDay(after: promise) }
      if let earliest, earliest.due <= due { continue }
      earliest = (promise, due)
    }
    return earliest
  }
}
