import ContactModel

extension PartialDate {
  /// Reads a BDAY value: the basic and extended forms of ISO 8601 that RFC 6350 (4.3.1), RFC 2426
  /// (3.1.5) and vCard 2.1 allow, whole or truncated: `1985-04-15`, `19850415`, `1985-04`, `1985`,
  /// `--0415`, `--04-15`, `--04`, `---15`; a time after `T` or a space is left aside. Nil for free
  /// text, and for days no calendar has.
  ///
  /// - Parameter omittedYear: the year that stands for "none" (Apple's X-APPLE-OMIT-YEAR).
  public init?(_ written: String, omittedYear: Int? = nil) {
    let text = written.trimmingSpaces
    let date = text.prefix { $0 != "T" && $0 != "t" && $0 != " " }
    guard let (year, month, day) = Self.components(Array(date.utf8)) else { return nil }
    self.init(year: year == omittedYear ? nil : year, month: month, day: day)
    guard isInCalendar else { return nil }
  }

  private typealias Components = (year: Int?, month: Int?, day: Int?)

  private static func components(_ bytes: [UInt8]) -> Components? {
    let shape = String(decoding: bytes.map { isDigit($0) ? UInt8(ascii: "9") : $0 }, as: UTF8.self)
    func number(_ start: Int, _ count: Int) -> Int {
      bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    switch shape {
    case "9999-99-99": return (number(0, 4), number(5, 2), number(8, 2))
    case "99999999": return (number(0, 4), number(4, 2), number(6, 2))
    case "9999-99": return (number(0, 4), number(5, 2), nil)
    case "9999": return (number(0, 4), nil, nil)
    case "--9999": return (nil, number(2, 2), number(4, 2))
    case "--99-99": return (nil, number(2, 2), number(5, 2))
    case "--99", "--99-": return (nil, number(2, 2), nil)
    case "---99": return (nil, nil, number(3, 2))
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether some day is like this. Year 0 stands for nothing: programs write it for "no year".
  private var isInCalendar: Bool {
    if let year, year < 1 { return false }
    if let month, !(1...12).contains(month) { return false }
    guard let day else { return true }
    guard let month else { return (1...31).contains(day) }
    return (1...CivilDate.daysInMonth(month, of: year ?? 2000)).contains(day)
  }
}
