import ContactModel

/// Finds in which order a table writes the numbers of its dates.
struct DateOrderFinder {
  private(set) var order: TablePlan.DateOrder?
  private(set) var problems: [Problem] = []

  init(_ sample: TableSample, _ meanings: [ColumnMeaning], headerLine: Int?) {
    var dayFirst = false
    var monthFirst = false
    var hasPoints = false
    var open: (column: Int, example: String)?
    for (index, profile) in sample.profiles.enumerated() where profile.isDates {
      let part = meanings[index].part
      let isKept = [.birthday, .anniversary, .date].contains(part)
      for cell in profile.cells {
        guard let numbers = WrittenDate(cell)?.openNumbers else { continue }
        if numbers.first > 12 { dayFirst = true }
        if numbers.second > 12 { monthFirst = true }
        // Nobody writes the month first with points between.
        if cell.contains(".") {
          hasPoints = true
        } else if isKept, open == nil, numbers.first != numbers.second {
          open = (index, cell)
        }
      }
    }
    if dayFirst || monthFirst {
      order = dayFirst && monthFirst ? nil : dayFirst ? .dayFirst : .monthFirst
      return
    }
    if hasPoints || Self.isWrittenDayFirst(sample.headers ?? []) {
      order = .dayFirst
    } else if let open {
      problems.append(
        .ambiguousDate(
          line: headerLine,
          column: open.column + 1,
          header: sample.header(open.column),
          example: open.example
        )
      )
    }
  }

  /// Whether the headers are in a language whose speakers write the day first, and more of them than
  /// in English.
  static func isWrittenDayFirst(_ headers: [String]) -> Bool {
    var (other, english) = (0, 0)
    for header in headers {
      for languages in HeaderReading(header).languages where !languages.isEmpty {
        if languages.contains(.english) {
          if languages == .english { english += 1 }
        } else if languages.isSubset(of: .dayFirst) {
          other += 1
        }
      }
    }
    return other > english
  }
}
