import ContactModel

/// One person's case before the rules: what happened, who it is about, and by which numbers.
struct Matter: Sendable {
  let history: History
  let subject: Subject
  let policy: Policy
  let calendar: WorkingCalendar

  /// The introducer of the running episode, and the meeting that named them.
  var introduction: (meeting: Fact, by: Introducer.ID)? {
    history.episode?.introduction(by: subject.canAsk)
  }

  /// The channels that have not bounced in the running episode.
  var openChannels: [Channel] {
    guard let episode = history.episode else { return subject.channels }
    return subject.channels.filter { !episode.hasBounced($0) }
  }

  /// Whether strangers' messages are over: too many silent episodes in a row, and neither a reply nor
  /// a permission since. It holds for the first contact and for a follow-up on the user's own message.
  var hasBeenSilentTooOften: Bool {
    history.silentEpisodes.count >= policy[.episodes]
  }

  func workingDay(_ number: Policy.Number, after date: CivilDate) throws(FollowUpError) -> CivilDate
  {
    try calendar.workingDay(policy[number], after: date)
  }

  func workingDay(after fact: Fact) throws(FollowUpError) -> CivilDate {
    try calendar.workingDay(1, after: fact.date)
  }

  /// The latest of the last direct message that arrived and the end of an absence that was told on
  /// its date or later.
  func waitingFrom(_ last: Fact) -> (date: CivilDate, because: Fact) {
    let absences = history.outOfOffices.filter { $0.date >= last.date }
    return Self.latest([(last.date, last)] + absences.compactMap(Self.endOfAbsence))
      ?? (last.date, last)
  }

  static func endOfAbsence(_ fact: Fact) -> (date: CivilDate, because: Fact)? {
    fact.endOfAbsence.map { ($0, fact) }
  }

  static func latest(
    _ moments: [(date: CivilDate, because: Fact)]
  ) -> (date: CivilDate, because: Fact)? {
    moments.max { $0.date < $1.date }
  }
}
