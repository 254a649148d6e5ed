import ContactModel

/// One acquaintance in progress: from meeting somebody until the next time that counts as new.
///
/// All lists are in replay order.
struct Episode: Sendable {
  /// The meetings; the first one started the episode, the last is its event.
  var meetings: [Fact] = []
  /// The direct messages that arrived, the user's own included.
  var delivered: [Fact] = []
  /// The bounces dated in this episode, whichever message they are about.
  var bounces: [Fact] = []
  /// The messages that these bounces are about.
  var lost: [Fact] = []
  var nudges: [Fact] = []
  var replies: [Fact] = []
  var thanks: [Fact] = []

  var latestMeeting: Fact? { meetings.last }

  /// Somebody wrote to them, and they never answered.
  var isSilent: Bool { !delivered.isEmpty && replies.isEmpty }

  /// All of it, in no order: replayed alone, it is the same episode.
  var course: [Fact] { meetings + delivered + lost + bounces + nudges + replies }

  /// The last message either way: direct, nudge or reply. Only this episode's: a meeting before any
  /// message of the running episode joins it.
  var lastMessage: CivilDate? {
    [delivered.last?.date, nudges.last?.date, replies.last?.date].compactMap { $0 }.max()
  }

  /// The last time the two had to do with each other: a message that arrived, a reply, a meeting.
  var lastTouch: CivilDate? {
    [delivered.last?.date, replies.last?.date, meetings.last?.date].compactMap { $0 }.max()
  }

  /// The meeting that made the introduction: the latest one that names an introducer who can be
  /// asked. Naming somebody who can't be is naming nobody, so an earlier one counts then.
  func introduction(by isAvailable: (Introducer.ID) -> Bool) -> (meeting: Fact, by: Introducer.ID)?
  {
    for meeting in meetings.reversed() {
      if case .met(_, let introducer?) = meeting.kind, isAvailable(introducer) {
        return (meeting, introducer)
      }
    }
    return nil
  }

  func hasBounced(_ channel: Channel) -> Bool {
    bounces.contains { bounce in
      if case .bounced(channel, _) = bounce.kind { true } else { false }
    }
  }
}
