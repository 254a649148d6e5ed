import ContactModel

/// SpreadsheetML 2003: what Excel saves as "XML Spreadsheet", and what event tools write because it
/// is easily written. Every worksheet is a table with a header of its own; rows that are hidden are
/// rows.
struct SpreadsheetTable: XMLTable {
  static let namespace = "urn:schemas-microsoft-com:office:spreadsheet"

  let options: ReadingOptions

  func isRow(_ element: XMLName, _ ancestors: [XMLName]) -> Bool {
    element.local == "Row" && element.namespace == Self.namespace
  }

  func read(_ element: XMLElement, into row: inout XMLRow) -> [Problem] {
    let failures = SpreadsheetRow(columnLimit: options.limits.columns).read(element, into: &row)
    return failures > 0 ? [.failedFormula(line: element.line, failures)] : []
  }

  func plan(_ rows: [XMLRow], isWhole: Bool) -> TablePlan? {
    let plan = TablePlanner(options: options).plan(rows.map(\.texts), isWhole: isWhole)
    let looks = ContactLikeness(plan)
    return looks.hasName || looks.hasReach || looks.isSaid ? plan : nil
  }

  /// What stands beyond the header has none: the row decoder knows.
  func columns(beyond count: Int, of plan: TablePlan) -> [TablePlan.Column] { [] }

  func problem(withoutContacts line: Int) -> Problem { .sheetWithoutContacts(line: line) }

  func closingProblem(records: Int) -> Problem? { nil }
}
