import ContactModel

/// A point in time as spreadsheets count it: days and parts of a day (ECMA-376 part 1, 18.17.4).
enum SerialDate {
  /// `2026-11-01`, `2026-11-01T09:30:00` where there is a time, `09:30:00` where there is no day; nil
  /// where it is no date that spreadsheets know.
  ///
  /// Counted from 1900 there is a 29 February 1900, number 60, which the calendar does not have:
  /// Lotus 1-2-3 counted so.
  static func text(_ serial: Double, from1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 {
      days += 1
      seconds = 0
    }
    let time = clock(seconds)
    if days == 0, seconds > 0 { return time }
    if days == 0, !from1904 { return nil }
    let day: String
    if from1904 {
      day = iso(CivilDate(dayNumber: days - 24_107))
    } else if days == 60 {
      day = "1900-02-29"
    } else {
      day = iso(CivilDate(dayNumber: days - (days < 60 ? 25_568 : 25_569)))
    }
    return seconds == 0 ? day : "\(day)T\(time)"
  }

  /// A duration, which may be longer than a day: `26:15:00`.
  static func duration(_ serial: Double) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    return clock(Int((serial * 86_400).rounded()))
  }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
  }

  private static func iso(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
