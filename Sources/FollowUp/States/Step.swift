import ContactModel

/// What to do next with one person, and when. Nothing in it depends on today.
public struct Step: Sendable, Hashable, Codable {
  public var kind: StepKind
  /// Not before this day.
  public var opens: CivilDate
  /// A working day, unless the user gave the date.
  public var due: CivilDate
  /// The latest event of the running episode.
  public var event: String?
  /// The introducer of the running episode, if one is known who can be asked.
  public var introducer: Introducer.ID?
  /// For a message to the person: the channels that have not bounced in this episode, in the
  /// person's order. Empty for other steps.
  public var channels: [Channel]

  public init(
    kind: StepKind,
    opens: CivilDate,
    due: CivilDate,
    event: String? = nil,
    introducer: Introducer.ID? = nil,
    channels: [Channel] = []
  ) {
    self.kind = kind
    self.opens = opens
    self.due = due
    self.event = event
    self.introducer = introducer
    self.channels = channels
  }

  public func isLate(on today: CivilDate) -> Bool {
    due < today
  }

  /// Calendar days since it was due; 0 where it is not late.
  public func daysLate(on today: CivilDate) -> Int {
    max(0, due.days(until: today))
  }

  /// So late that the message should say so.
  public func callsForApology(on today: CivilDate) -> Bool {
    daysLate(on: today) > 14
  }
}
