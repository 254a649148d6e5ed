import ContactModel

/// The states in which the user approaches somebody who has not answered.
extension Matter {
  /// No channel at all, or every channel bounced in this episode, or two bounces in it, whatever
  /// arrived besides.
  func unreachable() throws(FollowUpError) -> Verdict? {
    guard let episode = history.episode, let meeting = episode.latestMeeting,
      openChannels.isEmpty || episode.bounces.count >= 2
    else { return nil }
    let canAsk = introduction != nil && episode.nudges.count < policy[.nudges]
    let due: CivilDate
    var numbers: [Policy.Number] = canAsk ? [.nudges] : []
    if let bounce = episode.bounces.last {
      due = try workingDay(after: bounce)
    } else {
      due = try firstContactDates(after: meeting).due
      numbers.append(.firstContactWithin)
    }
    return Verdict(
      .unreachable,
      canAsk ? .askForAddress : .findAddress,
      canAsk ? .askIntroducer : .findAddress,
      due: due,
      facts: episode.course,
      numbers: numbers
    )
  }

  /// Nothing has arrived yet, and strangers' messages are not over. After a bounce: at once, by
  /// another channel, also where they met again since.
  func firstContact() throws(FollowUpError) -> Verdict? {
    guard let episode = history.episode, let meeting = episode.latestMeeting,
      episode.delivered.isEmpty, !hasBeenSilentTooOften
    else { return nil }
    var verdict: Verdict
    if let bounce = episode.bounces.last {
      verdict = Verdict(
        .firstContact,
        .firstContactAfterBounce,
        .firstContact,
        due: try workingDay(after: bounce),
        facts: episode.course
      )
    } else {
      let dates = try firstContactDates(after: meeting)
      verdict = Verdict(
        .firstContact,
        .firstContact,
        .firstContact,
        opens: dates.opens,
        due: dates.due,
        facts: [meeting],
        numbers: [.opensAfter, .firstContactWithin]
      )
    }
    try verdict.applyPatience(in: self)
    return verdict
  }

  private func firstContactDates(
    after meeting: Fact
  ) throws(FollowUpError) -> (opens: CivilDate, due: CivilDate) {
    let opens = try workingDay(.opensAfter, after: meeting.date)
    let due = try workingDay(.firstContactWithin, after: meeting.date)
    return (opens, max(opens, due))
  }

  /// Some attempts have arrived, but not all that are polite. "After a bounce" is when the last
  /// bounce is later than the last message that arrived.
  func followUp() throws(FollowUpError) -> Verdict? {
    guard let episode = history.episode, let last = episode.delivered.last,
      episode.delivered.count < policy[.attempts], !hasBeenSilentTooOften
    else { return nil }
    var verdict: Verdict
    if let bounce = episode.bounces.last, bounce.date > last.date {
      verdict = Verdict(
        .followUp,
        .followUpAfterBounce,
        .followUp,
        due: try workingDay(after: bounce),
        facts: episode.course,
        numbers: [.attempts]
      )
    } else {
      let waiting = waitingFrom(last)
      verdict = Verdict(
        .followUp,
        .followUp,
        .followUp,
        due: try workingDay(.followUpAfter, after: waiting.date),
        facts: episode.course + [waiting.because],
        numbers: [.attempts, .followUpAfter]
      )
    }
    try verdict.applyPatience(in: self)
    return verdict
  }

  /// The attempts are used; a friend may still put in a word.
  func askIntroducer() throws(FollowUpError) -> Verdict? {
    guard let episode = history.episode, introduction != nil,
      let first = episode.delivered.first, let last = episode.delivered.last,
      episode.delivered.count >= policy[.attempts], episode.nudges.count < policy[.nudges]
    else { return nil }
    let waiting = waitingFrom(last)
    let afterLast = try workingDay(.nudgeAfter, after: waiting.date)
    let afterFirst = try calendar.day(policy[.nudgeNotBefore], after: first.date)
    return Verdict(
      .askIntroducer,
      .askIntroducer,
      .askIntroducer,
      due: max(afterLast, afterFirst),
      facts: episode.course + [waiting.because],
      numbers: [.attempts, .nudges, .nudgeAfter, .nudgeNotBefore]
    )
  }

  /// Nothing more to do but wait, and then to move on. Quiet runs from the latest message that
  /// arrived, nudge, ping, or end of an absence, of this episode or an earlier one.
  func quiet() throws(FollowUpError) -> Verdict? {
    guard let episode = history.episode, let meeting = episode.latestMeeting else { return nil }
    let ends =
      [history.delivered.last, history.nudges.last, history.pings.last]
      .compactMap { $0 }
      .map { (date: $0.date, because: $0) }
      + history.outOfOffices.compactMap(Self.endOfAbsence)
    let from = Self.latest(ends) ?? (meeting.date, meeting)
    let until = try workingDay(.quiet, after: from.date)
    let facts = episode.course + [from.because]
    guard hasBeenSilentTooOften else {
      return Verdict(.quiet(until: until), .awaiting, facts: facts, numbers: [.attempts, .quiet])
    }
    return Verdict(
      .quiet(until: until),
      .silentTooOften,
      facts: facts + history.silentEpisodes.flatMap(\.course),
      numbers: [.episodes, .quiet]
    )
  }
}
