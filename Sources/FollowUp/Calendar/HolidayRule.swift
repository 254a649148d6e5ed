import ContactModel

/// Holidays that come back every year.
public enum HolidayRule: Sendable, Hashable {
  /// See `UnitedStatesHolidays`; the days of observance included.
  case unitedStatesFederal
  /// Every year from one day through another, both included; may run over New Year.
  case yearly(from: MonthDay, through: MonthDay)

  /// 24 December to 1 January, when nobody wants to hear from strangers.
  public static let quietTime = HolidayRule.yearly(
    from: MonthDay(month: 12, day: 24),
    through: MonthDay(month: 1, day: 1)
  )

  public func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .unitedStatesFederal:
      return UnitedStatesHolidays.contains(date)
    case .yearly(let from, let through):
      let (_, month, day) = date.components
      let today = MonthDay(month: month, day: day)
      return from <= through
        ? from <= today && today <= through : from <= today || today <= through
    }
  }
}

/// A day of any year.
public struct MonthDay: Sendable, Hashable, Comparable {
  /// 1 is January.
  public var month: Int
  public var day: Int

  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
