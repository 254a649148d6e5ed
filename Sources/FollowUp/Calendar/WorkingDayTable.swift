import ContactModel

/// The working days of 2000...2099, counted once, so that every question about them is a look-up.
struct WorkingDayTable: Sendable {
  private static let start = 10_957
  private static let end = 47_481
  private static let firstYear = 2000
  private static let lastYear = 2099

  /// For each day from `start` on: how many working days up to and with it.
  private let counts: [Int32]
  /// The working days in order, as offsets from `start`.
  private let workingDays: [Int32]

  init(weekend: Set<Weekday>, holidays: Set<CivilDate>, rules: Set<HolidayRule>) {
    let size = Self.end - Self.start + 1
    var works = [Bool](repeating: true, count: size)
    for weekday in weekend {
      let first = CivilDate(dayNumber: Self.start).weekday.rawValue
      for offset in stride(from: (weekday.rawValue - first + 7) % 7, to: size, by: 7) {
        works[offset] = false
      }
    }
    func close(_ date: CivilDate) {
      let offset = date.dayNumber - Self.start
      if works.indices.contains(offset) { works[offset] = false }
    }
    for date in holidays {
      close(date)
    }
    for rule in rules {
      // A year more on either side: a holiday may be observed, or a span may begin, in another year.
      for year in Self.firstYear - 1...Self.lastYear + 1 {
        rule.days(from: year).forEach(close)
      }
    }

    var counts: [Int32] = []
    counts.reserveCapacity(size)
    var workingDays: [Int32] = []
    workingDays.reserveCapacity(size)
    for (offset, isWorking) in works.enumerated() {
      if isWorking { workingDays.append(Int32(offset)) }
      counts.append(Int32(workingDays.count))
    }
    self.counts = counts
    self.workingDays = workingDays
  }

  private func offset(of date: CivilDate) -> Int? {
    (Self.start...Self.end).contains(date.dayNumber) ? date.dayNumber - Self.start : nil
  }

  /// nil where the table doesn't reach.
  func isWorkingDay(_ date: CivilDate) -> Bool? {
    guard let offset = offset(of: date) else { return nil }
    return counts[offset] > (offset == 0 ? 0 : counts[offset - 1])
  }

  /// nil where the table doesn't reach. `count` is 1 or more.
  func workingDay(_ count: Int, after date: CivilDate) -> CivilDate? {
    guard let offset = offset(of: date) else { return nil }
    let index = Int(counts[offset]) + count - 1
    guard workingDays.indices.contains(index) else { return nil }
    return CivilDate(dayNumber: Self.start + Int(workingDays[index]))
  }

  /// nil where the table doesn't reach.
  func workingDays(from start: CivilDate, to end: CivilDate) -> Int? {
    guard let first = offset(of: start), let last = offset(of: end) else { return nil }
    return Int(counts[last] - counts[first])
  }
}

extension HolidayRule {
  /// The days that this rule closes for `year`; some may lie in the year before or after.
  fileprivate func days(from year: Int) -> [CivilDate] {
    switch self {
    case .unitedStatesFederal:
      return UnitedStatesHolidays.holidays(in: year).flatMap { [$0.date, $0.observed] }
    case .yearly(let from, let through):
      let endYear = from <= through ? year : year + 1
      guard let first = from.date(in: year), let last = through.date(in: endYear), first <= last
      else { return [] }
      return (first.dayNumber...last.dayNumber).map(CivilDate.init(dayNumber:)).filter(contains)
    }
  }
}

extension MonthDay {
  /// The day in that year; 29 February of a common year is looked for on the 28th. nil where
  /// no year has such a day.
  fileprivate func date(in year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day)
      ?? (self == MonthDay(month: 2, day: 29) ? CivilDate(year: year, month: 2, day: 28) : nil)
  }
}
