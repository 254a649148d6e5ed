import ContactModel

/// Which days are working days: no weekend day and no holiday.
///
/// Two calendars combine into one in which a day works only where it works in both: the user's and
/// that of the contact's country. Every question about the years 2000...2099 is answered from a table
/// in constant time; other years are walked day by day, within the same bound. Copies share the
/// table, so keep a calendar rather than make it anew.
public struct WorkingCalendar: Sendable {
  public let weekend: Set<Weekday>
  /// Holidays named one by one.
  public let holidays: Set<CivilDate>
  /// Holidays that come back.
  public let rules: Set<HolidayRule>
  private let table: WorkingDayTable

  public init(
    weekend: Set<Weekday> = [.saturday, .sunday],
    holidays: Set<CivilDate> = [],
    rules: Set<HolidayRule> = []
  ) {
    self.weekend = weekend
    self.holidays = holidays
    self.rules = rules
    self.table = WorkingDayTable(weekend: weekend, holidays: holidays, rules: rules)
  }

  /// Saturdays, Sundays, the federal holidays of the United States, and the quiet time.
  public static func standard() -> WorkingCalendar {
    WorkingCalendar(rules: [.unitedStatesFederal, .quietTime])
  }

  /// A day works only where it works in both.
  public func combined(with other: WorkingCalendar) -> WorkingCalendar {
    WorkingCalendar(
      weekend: weekend.union(other.weekend),
      holidays: holidays.union(other.holidays),
      rules: rules.union(other.rules)
    )
  }

  public func isWorkingDay(_ date: CivilDate) -> Bool {
    if let answer = table.isWorkingDay(date) { return answer }
    return !weekend.contains(date.weekday) && !holidays.contains(date)
      && !rules.contains { $0.contains(date) }
  }

  /// The `count`-th working day after `date`; with 0, `date` rolled.
  public func workingDay(
    _ count: Int,
    after date: CivilDate
  ) throws(FollowUpError) -> CivilDate {
    guard count > 0 else { return try rolled(date) }
    guard let limit = Self.limit(count, after: date) else { throw .noWorkingDay(after: date) }
    if let day = table.workingDay(count, after: date) {
      guard day <= limit else { throw .noWorkingDay(after: date) }
      return day
    }
    var left = count
    var day = date
    while left > 0 {
      day = day.adding(days: 1)
      guard day <= limit else { throw .noWorkingDay(after: date) }
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The day itself, or the next working day.
  public func rolled(_ date: CivilDate) throws(FollowUpError) -> CivilDate {
    guard Self.years.contains(date) else { throw .noWorkingDay(after: date) }
    return isWorkingDay(date) ? date : try workingDay(1, after: date)
  }

  /// So many calendar days after `date`, rolled.
  public func day(_ days: Int, after date: CivilDate) throws(FollowUpError) -> CivilDate {
    guard Self.years.contains(date), days <= Self.span else { throw .noWorkingDay(after: date) }
    return try rolled(date.adding(days: max(0, days)))
  }

  /// How many working days `end` is after `start`: those later than `start`, up to and with `end`.
  /// Negative where `end` is the earlier one.
  public func workingDays(from start: CivilDate, to end: CivilDate) -> Int {
    guard start <= end else { return -workingDays(from: end, to: start) }
    if let count = table.workingDays(from: start, to: end) { return count }
    var count = 0
    var day = max(start, Self.years.lowerBound)
    let last = min(end, Self.years.upperBound)
    while day < last {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// The dates that can be written as YYYY-MM-DD: 0001-01-01...9999-12-31.
  static let years = CivilDate(dayNumber: -719_162)...CivilDate(dayNumber: 2_932_896)
  private static let span = 3_652_059

  /// A calendar that works less than a day a month, or not at all for two years, is no calendar to
  /// plan with: the search ends here, whether or not a table answers.
  private static func limit(_ count: Int, after date: CivilDate) -> CivilDate? {
    guard years.contains(date), count <= span else { return nil }
    return min(date.adding(days: 731 + 31 * count), years.upperBound)
  }
}

extension WorkingCalendar: Hashable {
  public static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
    left.weekend == right.weekend && left.holidays == right.holidays && left.rules == right.rules
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(weekend)
    hasher.combine(holidays)
    hasher.combine(rules)
  }
}
