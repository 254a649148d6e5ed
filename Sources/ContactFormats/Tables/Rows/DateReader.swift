import ContactModel

/// Reads a date as people and programs write it.
struct DateReader: Sendable {
  /// The order of the numbers in dates like 11/12/2026, where the table shows it.
  var order: TablePlan.DateOrder?

  enum Reading: Sendable, Hashable {
    /// In the form of RFC 6350, 4.3: `19840704`, `--0704`, `1984-07`, `1984`, with a time
    /// `19840704T183000Z`.
    case date(String)
    /// The cell says that there is none: Outlook's `0/0/00`.
    case none
    /// Day and month may be either way round.
    case ambiguous
    case unreadable
  }

  func read(_ cell: Bytes) -> Reading {
    if let date = Self.plainDate(cell) { return .date(date) }
    guard cell.count <= 64, let tokens = DateTokens(cell.kept) else { return .unreadable }
    if tokens.numbers.allSatisfy({ $0.value == 0 }), tokens.numbers.count == 3 { return .none }
    switch day(of: tokens) {
    case .date(let date):
      // Outlook's "no date", the first day of the year 4501.
      if date == "45010101" { return .none }
      guard let time = tokens.time else { return .date(date) }
      // A time is only said of a whole day.
      guard date.utf8.count == 8, !date.hasPrefix("-") else { return .unreadable }
      return .date(date + time)
    case let other: return other
    }
  }

  /// `1984-07-04`, and with a time of midnight, as most programs write it.
  private static func plainDate(_ cell: Bytes) -> String? {
    guard cell.count == 10, cell[4] == 0x2D, cell[7] == 0x2D else { return nil }
    var digits: [UInt8] = []
    digits.reserveCapacity(8)
    for index in 0..<10 where index != 4 && index != 7 {
      guard cell[index].isASCIIDigit else { return nil }
      digits.append(cell[index])
    }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard number(0..<4) != 4501,
      CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)) != nil
    else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  private func day(of tokens: DateTokens) -> Reading {
    let numbers = tokens.numbers
    if let month = tokens.month { return Self.named(month, numbers) }
    let part: CalendarPart? =
      switch (tokens.mark, numbers.count) {
      case (.noYear, 1):
        switch numbers[0].digits {
        case 4: CalendarPart(month: numbers[0].value / 100, day: numbers[0].value % 100)
        case 2: CalendarPart(month: numbers[0].value)
        default: nil
        }
      case (.noYear, 2): CalendarPart(month: numbers[0].value, day: numbers[1].value)
      case (.noMonth, 1): CalendarPart(day: numbers[0].value)
      case (_, 1): Self.compact(numbers[0])
      case (_, 2) where numbers[0].digits == 4:
        CalendarPart(year: numbers[0].value, month: numbers[1].value)
      case (.ideographs, 2): CalendarPart(month: numbers[0].value, day: numbers[1].value)
      case (.dash, 2) where numbers[0].digits == 2 && numbers[1].digits == 2:
        // Google's day without a year.
        CalendarPart(month: numbers[0].value, day: numbers[1].value)
      case (_, 3) where numbers[0].digits == 4:
        CalendarPart(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
      default: nil
      }
    if let part { return .date(part.text) }
    if numbers.count == 3, numbers[2].digits == 4 {
      return open(numbers[0], numbers[1], year: numbers[2].value, tokens.mark)
    }
    if numbers.count == 2, tokens.mark == .slash || tokens.mark == .dot {
      return open(numbers[0], numbers[1], year: nil, tokens.mark)
    }
    return .unreadable
  }

  /// Two numbers of which one is the day.
  private func open(
    _ first: DateTokens.Number,
    _ second: DateTokens.Number,
    year: Int?,
    _ mark: DateTokens.Mark
  ) -> Reading {
    guard first.digits <= 2, second.digits <= 2 else { return .unreadable }
    let dayFirst = CalendarPart(year: year, month: second.value, day: first.value)
    let monthFirst = CalendarPart(year: year, month: first.value, day: second.value)
    switch (dayFirst, monthFirst) {
    case (nil, nil): return .unreadable
    case (let only?, nil), (nil, let only?): return .date(only.text)
    case (let dayFirst?, let monthFirst?):
      if dayFirst == monthFirst { return .date(dayFirst.text) }
      // Nobody writes the month first with points between.
      if mark == .dot { return .date(dayFirst.text) }
      switch order {
      case .dayFirst: return .date(dayFirst.text)
      case .monthFirst: return .date(monthFirst.text)
      case nil: return .ambiguous
      }
    }
  }

  /// `4 July 1984`, `July 4`, `July 1984`; years of two digits are refused.
  private static func named(_ month: Int, _ numbers: [DateTokens.Number]) -> Reading {
    let years = numbers.filter { $0.digits == 4 }
    let days = numbers.filter { $0.digits <= 2 }
    guard years.count + days.count == numbers.count, years.count <= 1, days.count <= 1,
      let part = CalendarPart(year: years.first?.value, month: month, day: days.first?.value)
    else { return .unreadable }
    return .date(part.text)
  }

  /// `19840704`, `1984`.
  private static func compact(_ number: DateTokens.Number) -> CalendarPart? {
    switch number.digits {
    case 8:
      CalendarPart(
        year: number.value / 10_000,
        month: number.value / 100 % 100,
        day: number.value % 100
      )
    case 4: number.value >= 1000 ? CalendarPart(year: number.value) : nil
    default: nil
    }
  }

  /// Whether it is a date with a time, as REV wants it (RFC 6350, 4.3.5; RFC 3339).
  static func isTimestamp(_ cell: Bytes) -> Bool {
    let digits = cell.prefix { $0.isASCIIDigit || $0 == 0x2D }
    guard digits.count == 8 || digits.count == 10, digits.count < cell.count,
      cell[digits.count] == UInt8(ascii: "T"), cell.count <= 40,
      let tokens = DateTokens(cell.kept), tokens.hasTime
    else { return false }
    if case .date = DateReader(order: nil).read(cell) { return true }
    return false
  }
}

/// A day, or the part of one that is known (RFC 6350, 4.3.1). Exists only where the calendar has it.
struct CalendarPart: Sendable, Hashable {
  var year: Int?
  var month: Int?
  var day: Int?

  init?(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    guard year != nil || month != nil || day != nil else { return nil }
    if let year { guard (1...9999).contains(year) else { return nil } }
    if let month { guard (1...12).contains(month) else { return nil } }
    if let day {
      guard year == nil || month != nil else { return nil }
      // A day without a year may be 29 February.
      let days = month.map { CivilDate.daysInMonth($0, of: year ?? 2000) } ?? 31
      guard (1...days).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `19840704`, `1984-07`, `1984`, `--0704`, `--07`, `---04`.
  var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    switch (year, month, day) {
    case (let year?, let month?, let day?):
      return padded(year, 4) + padded(month, 2) + padded(day, 2)
    case (let year?, let month?, nil): return padded(year, 4) + "-" + padded(month, 2)
    case (let year?, nil, _): return padded(year, 4)
    case (nil, let month?, let day?): return "--" + padded(month, 2) + padded(day, 2)
    case (nil, let month?, nil): return "--" + padded(month, 2)
    case (nil, nil, let day): return "---" + padded(day ?? 0, 2)
    }
  }
}
