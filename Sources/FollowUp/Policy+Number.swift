extension Policy {
  /// The numbers by name. wd = working days; the others count calendar days, or things.
  public enum Number: String, Sendable, Hashable, CaseIterable, Codable, CodingKeyRepresentable {
    /// wd after the event until the first contact opens.
    case opensAfter
    /// wd after the event by which the first contact is due.
    case firstContactWithin
    /// wd from the first attempt to the second.
    case followUpAfter
    /// Unanswered direct attempts in one episode.
    case attempts
    /// wd that two direct messages are apart at least, whoever asked.
    case minimumGap
    /// wd from the last attempt until the introducer is asked.
    case nudgeAfter
    /// Days from the first attempt before which the introducer is never asked.
    case nudgeNotBefore
    /// Questions to the introducer per person and episode.
    case nudges
    /// Nudges toward one introducer in `friendLoadDays`.
    case friendLoad
    /// The days in which `friendLoad` counts.
    case friendLoadDays
    /// wd of silence before "moved on".
    case quiet
    /// Days after a permission that names no date.
    case reminderAfter
    /// Messages that an introducer's permission allows.
    case introducerUses
    /// wd between messages that a permission allows.
    case reminderGap
    /// Days after the last message before `met` starts a new episode.
    case newEpisodeAfter
    /// Silent episodes in a row, after which cold attempts stop.
    case episodes
    /// Steps planned for one day.
    case perDay

    var considerate: Int {
      switch self {
      case .opensAfter, .nudges: 1
      case .firstContactWithin, .attempts, .friendLoad, .episodes: 2
      case .introducerUses: 3
      case .minimumGap, .nudgeAfter: 5
      case .followUpAfter: 7
      case .quiet, .reminderGap, .perDay: 10
      case .nudgeNotBefore: 14
      case .friendLoadDays, .reminderAfter, .newEpisodeAfter: 30
      }
    }

    /// What it can be set to.
    public var allowed: ClosedRange<Int> {
      switch self {
      case .nudges: 0...1
      case .attempts, .friendLoad, .episodes: 1...100
      case .introducerUses: 0...100
      case .perDay: 1...100_000
      case .friendLoadDays: 1...3650
      default: 0...3650
      }
    }

    var index: Int {
      switch self {
      case .opensAfter: 0
      case .firstContactWithin: 1
      case .followUpAfter: 2
      case .attempts: 3
      case .minimumGap: 4
      case .nudgeAfter: 5
      case .nudgeNotBefore: 6
      case .nudges: 7
      case .friendLoad: 8
      case .friendLoadDays: 9
      case .quiet: 10
      case .reminderAfter: 11
      case .introducerUses: 12
      case .reminderGap: 13
      case .newEpisodeAfter: 14
      case .episodes: 15
      case .perDay: 16
      }
    }
  }
}
