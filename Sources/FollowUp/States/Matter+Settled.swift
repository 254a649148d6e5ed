import ContactModel

/// The states in which the policy itself never writes to a stranger.
extension Matter {
  func declined() -> Verdict? {
    guard !history.declines.isEmpty else { return nil }
    return Verdict(.settled(.declined), .declined, facts: history.declines)
  }

  func notMet() -> Verdict? {
    guard history.episode == nil else { return nil }
    return Verdict(.settled(.notMet), .notMet)
  }

  /// A permission is unspent. Its date is taken as given; after the first use, the spacing decides,
  /// whatever date it named.
  func reminding() throws(FollowUpError) -> Verdict? {
    guard let permission = history.permission(policy: policy), permission.isUnspent,
      let meeting = history.episode?.latestMeeting
    else { return nil }
    let facts = [meeting, permission.fact] + permission.spent
    let limit: [Policy.Number] =
      permission.source == .introducer && !permission.namesUses ? [.introducerUses] : []
    var verdict: Verdict
    if let last = permission.spent.last {
      verdict = Verdict(
        .reminding,
        .remindingAgain,
        .reminding,
        due: try workingDay(.reminderGap, after: last.date),
        facts: facts,
        numbers: limit + [.reminderGap]
      )
    } else if let on = permission.on {
      verdict = Verdict(
        .reminding,
        .remindingOnDate,
        .reminding,
        due: on,
        facts: facts,
        numbers: limit
      )
    } else {
      verdict = Verdict(
        .reminding,
        .reminding,
        .reminding,
        due: try calendar.day(policy[.reminderAfter], after: permission.fact.date),
        facts: facts,
        numbers: limit + [.reminderAfter]
      )
    }
    try verdict.applyPatience(in: self)
    return verdict
  }

  /// The episode was answered: first thank whoever made it, once. The thanks are due after the reply
  /// that answered the episode, the first one, and count if they were given in this episode. Then
  /// stay in touch, if the user wants to.
  func inConversation() throws(FollowUpError) -> Verdict? {
    guard let episode = history.episode, let reply = episode.replies.first else { return nil }
    if let introduction, !episode.thanks.contains(where: { $0.introducer == introduction.by }) {
      return Verdict(
        .inConversation,
        .thankIntroducer,
        .thankIntroducer,
        due: try workingDay(after: reply),
        facts: episode.course
      )
    }
    let facts = episode.course + episode.thanks
    guard let wish = history.keepInTouch, case .keepInTouch(let every) = wish.kind, every > 0,
      let last = episode.lastTouch
    else { return Verdict(.settled(.inConversation), .inConversation, facts: facts) }
    var verdict = Verdict(
      .inConversation,
      .keepInTouch,
      .keepInTouch,
      due: try calendar.day(every, after: last),
      facts: facts + [wish]
    )
    try verdict.applyPatience(in: self)
    return verdict
  }
}
