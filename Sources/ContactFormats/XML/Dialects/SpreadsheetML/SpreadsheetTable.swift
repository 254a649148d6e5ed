import ContactModel

extension ContactFormat {
  /// SpreadsheetML 2003.
  static let spreadsheetML = ContactFormat(
    name: "spreadsheetml",
    title: "Excel XML Spreadsheet 2003",
    usualEncounter: .attended,
    recordsAreSelfContained: false,
    makeReader: { stream, options in
      XMLTableReader(stream, SpreadsheetTable(options: options), limits: options.limits)
    }
  )
}

/// SpreadsheetML 2003: what Excel saves as "XML Spreadsheet", and what event tools write because it
/// is easily written. Every worksheet is a table with a header of its own; rows that are hidden are
/// rows.
struct SpreadsheetTable: XMLTable {
  static let namespace = "urn:schemas-microsoft-com:office:spreadsheet"

  static func recognize(_ opening: XMLOpening) -> Bool {
    opening.elements.first?.name == XMLName("Workbook", in: namespace)
  }

  let options: ReadingOptions

  var isOneTable: Bool { false }

  func isRow(_ element: XMLName, _ ancestors: [XMLName]) -> Bool {
    element.local == "Row" && element.namespace == Self.namespace
  }

  func read(_ element: XMLElement, into row: inout XMLRow) -> [Problem] {
    let failures = SpreadsheetRow(columnLimit: options.limits.columns).read(element, into: &row)
    return failures > 0 ? [.failedFormula(line: element.line, failures)] : []
  }

  func plan(_ rows: [XMLRow], isWhole: Bool) -> TablePlan? {
    let plan = TablePlanner(options: options, dialect: nil).plan(
      filled(rows),
      isWhole: isWhole
    )
    let looks = PersonalColumns(plan)
    return looks.hasName || looks.hasReach || looks.isSaid ? plan : nil
  }

  /// The rows, all as wide as the widest: empty cells at the end are not written.
  private func filled(_ rows: [XMLRow]) -> [[String]] {
    let width = min(rows.lazy.map(\.columnCount).max() ?? 0, Self.mostFilled)
    return rows.map { row in
      let texts = row.texts
      return texts + Array(repeating: "", count: max(0, width - texts.count))
    }
  }

  private static let mostFilled = 256

  /// What stands beyond the header has none: the row decoder knows.
  func columns(beyond count: Int, of plan: TablePlan) -> [TablePlan.Column] { [] }

  func mapping(_ plan: TablePlan) -> [MappedColumn] { plan.mapping }

  func problem(withoutContacts line: Int) -> Problem? { .sheetWithoutContacts(line: line) }

  func closingProblems(records: Int) -> [Problem] { [] }
}
