import ContactModel

/// The holidays of the United States federal government (5 U.S.C. 6103), computed for any year.
///
/// A holiday on a fixed date that falls on a Saturday is observed on the Friday before, on a Sunday
/// on the Monday after (section 6103(b) and Executive Order 11582); so a 1 January on a Saturday is
/// observed on 31 December of the year before. Years before 1971, when the Uniform Monday Holiday Act
/// took effect, are computed by its rules.
public enum UnitedStatesHolidays {
  /// A holiday, on its own day and on the day it is observed.
  public struct Holiday: Sendable, Hashable {
    public let name: String
    public let date: CivilDate
    public let observed: CivilDate
  }

  /// The holidays that belong to `year`, by date; empty outside 1...9999.
  public static func holidays(in year: Int) -> [Holiday] {
    let candidates: [Holiday?] = [
      fixed("New Year's Day", year, 1, 1),
      year >= 1986 ? nth(3, .monday, of: 1, year, "Birthday of Martin Luther King, Jr.") : nil,
      nth(3, .monday, of: 2, year, "Washington's Birthday"),
      lastMondayOfMay(year),
      year >= 2021 ? fixed("Juneteenth National Independence Day", year, 6, 19) : nil,
      fixed("Independence Day", year, 7, 4),
      nth(1, .monday, of: 9, year, "Labor Day"),
      nth(2, .monday, of: 10, year, "Columbus Day"),
      (1971...1977).contains(year)
        ? nth(4, .monday, of: 10, year, "Veterans Day") : fixed("Veterans Day", year, 11, 11),
      nth(4, .thursday, of: 11, year, "Thanksgiving Day"),
      fixed("Christmas Day", year, 12, 25),
    ]
    return candidates.compactMap { $0 }
  }

  /// Whether `date` is a holiday or the day on which one is observed.
  public static func contains(_ date: CivilDate) -> Bool {
    let year = date.year
    if holidays(in: year).contains(where: { $0.date == date || $0.observed == date }) {
      return true
    }
    return holidays(in: year + 1).first?.observed == date
  }

  private static func fixed(_ name: String, _ year: Int, _ month: Int, _ day: Int) -> Holiday? {
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    let shift =
      switch date.weekday {
      case .saturday: -1
      case .sunday: 1
      default: 0
      }
    return Holiday(name: name, date: date, observed: date.adding(days: shift))
  }

  private static func nth(
    _ count: Int,
    _ weekday: Weekday,
    of month: Int,
    _ year: Int,
    _ name: String
  ) -> Holiday? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let toFirst = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    let date = first.adding(days: toFirst + (count - 1) * 7)
    return Holiday(name: name, date: date, observed: date)
  }

  private static func lastMondayOfMay(_ year: Int) -> Holiday? {
    guard let last = CivilDate(year: year, month: 5, day: 31) else { return nil }
    let date = last.adding(days: -((last.weekday.rawValue - Weekday.monday.rawValue + 7) % 7))
    return Holiday(name: "Memorial Day", date: date, observed: date)
  }
}
