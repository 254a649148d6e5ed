/// A day of a life as tables write it, in the form vCard gives it (RFC 6350, 4.3.1): `19840704`,
/// `--0704`, `1984-07`.
enum CellDate: Hashable {
  case date(String)
  /// The day or the month may come first, and nothing says which.
  case ambiguous
  /// There is no date: Outlook writes `0/0/00`.
  case nothing
  case unreadable

  /// - Parameters:
  ///   - cell: Without blanks around it.
  ///   - order: Which number comes first in this table, where it shows it.
  init(_ cell: String, order: TablePlan.DateOrder?) {
    guard cell.utf8.count <= 40 else {
      self = .unreadable
      return
    }
    let text = cell.lowercased()
    if text.utf8.allSatisfy({ !$0.isASCIIDigit || $0 == UInt8(ascii: "0") }),
      text.utf8.contains(UInt8(ascii: "0")), !text.unicodeScalars.contains(where: \.isLetterOfName)
    {
      self = .nothing
      return
    }
    self =
      Self.withoutYear(text) ?? Self.ideographic(text) ?? Self.named(text)
      ?? Self.numeric(text, order) ?? .unreadable
  }

  private static func made(_ year: Int?, _ month: Int, _ day: Int?) -> CellDate? {
    guard (1...12).contains(month) else { return nil }
    if let day {
      let days = month == 2 ? (year.map(isLeap) ?? true ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
      guard (1...days).contains(day) else { return nil }
    }
    guard let year else {
      return day.map { .date("--" + padded(month, 2) + padded($0, 2)) }
        ?? .date("--" + padded(month, 2))
    }
    guard (1...9999).contains(year) else { return nil }
    // 1604 is the year of Apple's, 1904 of some phones' birthdays that have none.
    if year == 1604 || year == 1, let day {
      return .date("--" + padded(month, 2) + padded(day, 2))
    }
    guard let day else { return .date(padded(year, 4) + "-" + padded(month, 2)) }
    return .date(padded(year, 4) + padded(month, 2) + padded(day, 2))
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Of year, month and day where there are all, or of the two that there are.
  static func parts(year: String?, month: String?, day: String?) -> CellDate? {
    func number(_ text: String?) -> Int? {
      text.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    let month = number(month) ?? month.flatMap { monthNumber($0.lowercased()[...]) }
    switch (number(year), month, number(day)) {
    case (let year?, let month?, let day): return made(year, month, day)
    case (let year?, nil, nil): return .date(padded(year, 4))
    case (nil, let month?, let day?): return made(nil, month, day)
    default: return nil
    }
  }

  /// `--07-04`, `--0704`
  private static func withoutYear(_ text: String) -> CellDate? {
    guard text.hasPrefix("--") else { return nil }
    let digits = text.filter { $0 != "-" }
    guard digits.count == 4, let number = Int(digits) else { return nil }
    return made(nil, number / 100, number % 100)
  }

  /// `1984年7月4日`, and Korean's `1984년 7월 4일`.
  private static func ideographic(_ text: String) -> CellDate? {
    guard text.contains("月") || text.contains("월") else { return nil }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    let hasYear = text.contains("年") || text.contains("년")
    switch (numbers.count, hasYear) {
    case (3, true): return made(numbers[0], numbers[1], numbers[2])
    case (2, true): return made(numbers[0], numbers[1], nil)
    case (2, false): return made(nil, numbers[0], numbers[1])
    default: return nil
    }
  }

  /// `12 Nov 2026`, `November 12, 2026`, `4. Juli 1984`, `4 de julio de 1984`, `July 4`.
  private static func named(_ text: String) -> CellDate? {
    var month: Int?
    var numbers: [(value: Int, digits: Int)] = []
    for word in text.split(whereSeparator: { " .,-/".contains($0) }) {
      if let number = Int(word.trimmingOrdinal) {
        numbers.append((number, word.trimmingOrdinal.count))
      } else if let found = monthNumber(word) {
        guard month == nil else { return nil }
        month = found
      } else if !["de", "del", "of", "the", "di", "le"].contains(word), !isWeekday(word) {
        // A time of day behind the date says nothing about the day.
        guard word.contains(":") || ["am", "pm", "z", "utc"].contains(word) else { return nil }
        break
      }
    }
    guard let month else { return nil }
    let years = numbers.filter { $0.digits == 4 }.map(\.value)
    let days = numbers.filter { $0.digits <= 2 }.map(\.value)
    guard years.count <= 1, days.count <= 1, years.count + days.count == numbers.count else {
      return nil
    }
    return years.isEmpty && days.isEmpty ? nil : made(years.first, month, days.first)
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(word.prefix(3))
  }

  /// Numbers alone, with or without a time behind them.
  private static func numeric(_ text: String, _ order: TablePlan.DateOrder?) -> CellDate? {
    let day = text.prefix { $0.isNumber || "/.-".contains($0) }
    let rest = text.dropFirst(day.count)
    guard rest.isEmpty || rest.contains(":") || rest.hasPrefix("t") else { return nil }
    guard let separator = day.first(where: { !$0.isNumber }) else {
      guard day.count == 8, let number = Int(day) else { return nil }
      return made(number / 10_000, number / 100 % 100, number % 100)
    }
    let parts = day.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if parts.count == 2 {
      // 1984-07, 07/1984; a day and a month alone have no certain order.
      if parts[0].count == 4 { return made(numbers[0], numbers[1], nil) }
      if parts[1].count == 4 { return made(numbers[1], numbers[0], nil) }
      return separator == "." ? made(nil, numbers[1], numbers[0]) : .ambiguous
    }
    guard parts.count == 3 else { return nil }
    if parts[0].count == 4 { return made(numbers[0], numbers[1], numbers[2]) }
    // Two digits of a year leave the century open.
    guard parts[2].count == 4 else { return nil }
    let (first, second, year) = (numbers[0], numbers[1], numbers[2])
    // Dots are written where the day comes first.
    let isDayFirst: Bool? =
      separator == "." || first > 12
      ? true : second > 12 ? false : order.map { $0 == .dayFirst }
    if first == second { return made(year, first, second) }
    guard let isDayFirst else { return .ambiguous }
    return isDayFirst ? made(year, second, first) : made(year, first, second)
  }

  // MARK: Months

  /// By a name or its first three letters or more, in the languages of the headers.
  private static func monthNumber(_ word: Substring) -> Int? {
    if let number = months[String(word)] { return number }
    guard word.count >= 3 else { return nil }
    return shortMonths[String(word.prefix(3))].flatMap { number in
      word.count == 3 || months.contains { $0.value == number && $0.key.hasPrefix(word) }
        ? number : nil
    }
  }

  private static let names: [String] = [
    "january januar jänner janvier enero janeiro gennaio januari",
    "february februar februari février fevrier febrero fevereiro febbraio",
    "march märz maerz mars marzo março marco maart mrz mrt",
    "april avril abril aprile avr abr",
    "may mai mayo maio maggio mei mag",
    "june juni juin junio junho giugno giu",
    "july juli juillet julio julho luglio juil lug",
    "august août aout agosto augustus ago",
    "september septembre septiembre setembro settembre sept set",
    "october oktober octobre octubre outubro ottobre out ott okt",
    "november novembre noviembre novembro",
    "december dezember décembre decembre diciembre dezembro dicembre dic dez",
  ]

  private static let months: [String: Int] = {
    var found: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { found[String(name)] = index + 1 }
    }
    return found
  }()

  private static let shortMonths: [String: Int] = {
    var found: [String: Int] = [:]
    var shared: Set<String> = []
    for (name, number) in months {
      let short = String(name.prefix(3))
      if let known = found[short], known != number { shared.insert(short) }
      found[short] = number
    }
    // `mar` is March in every language; `jui` is June or July.
    for short in shared { found[short] = nil }
    return found
  }()
}

extension Substring {
  /// `4th`, `1er`, `3º` without what makes them ordinal.
  fileprivate var trimmingOrdinal: Substring {
    for ending in ["st", "nd", "rd", "th", "er", "º", "ª"] where hasSuffix(ending) {
      let number = dropLast(ending.count)
      if !number.isEmpty, number.allSatisfy(\.isNumber) { return number }
    }
    return self
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOfName: Bool { properties.isAlphabetic }
}
