import FollowUp

/// What the user set once for all commands.
public struct Configuration: Sendable {
  /// The region whose phone numbers are written without a country code (ISO 3166-1 alpha-2), where
  /// neither the number, nor the card's address, nor the event's place says otherwise.
  public var homeRegion: String
  /// The rules and numbers of the tracker.
  public var policy: Policy
  /// The working days of the user.
  public var calendar: WorkingCalendar

  public init(
    homeRegion: String = "US",
    policy: Policy = .considerate,
    calendar: WorkingCalendar = .standard()
  ) {
    self.homeRegion = homeRegion
    self.policy = policy
    self.calendar = calendar
  }
}
