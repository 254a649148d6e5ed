import ContactModel

extension RowReading {
  /// BDAY, ANNIVERSARY and other dates in the form of RFC 6350, 4.3; as text where they have two
  /// readings or none.
  mutating func takeDates(_ cell: Bytes, _ column: Int) {
    let label = label(of: column)
    let name = detail(of: column).name
    for value in values(of: cell) where !value.isNoValue {
      switch table.dates.read(value) {
      case .date(let date): append(name, .text(date), label)
      case .none: continue
      case .ambiguous:
        problems.append(.ambiguousDate(line: line, column: column + 1, value.kept))
        appendUnread(value, name, label)
      case .unreadable:
        problems.append(.unreadableDate(line: line, column: column + 1))
        appendUnread(value, name, label)
      }
    }
  }

  private mutating func appendUnread(_ value: Bytes, _ name: PropertyName, _ label: Label) {
    append(name, .text(value.kept), label.with(Parameter("VALUE", "text")))
  }

  /// BDAY of year, month and day in columns of their own; what makes no date is kept cell by cell.
  mutating func takeBirthParts(_ steps: Steps, _ group: Range<Int>) {
    var numbers: [Int?] = [nil, nil, nil]
    var filled: [(cell: Bytes, column: Int)] = []
    var isReadable = true
    for step in steps[group] {
      guard let cell = text(of: step), !cell.isNoValue else { continue }
      // Programs write 0 for "not known".
      if cell.allSatisfy({ $0 == UInt8(ascii: "0") }) { continue }
      filled.append((cell, Int(step.column)))
      let component = Int(step.component)
      let text = cell.kept
      let number = Int(text) ?? (component == 1 ? MonthNames.number(text) : nil)
      isReadable = isReadable && number != nil && numbers[component] == nil
      numbers[component] = number
    }
    guard let first = filled.first else { return }
    if isReadable,
      let date = CalendarPart(year: numbers[0], month: numbers[1], day: numbers[2])?.text
    {
      append(.bday, .text(date))
      return
    }
    for part in filled { keepAsField(part.cell, part.column) }
    problems.append(.unreadableDate(line: line, column: first.column + 1))
  }
}
