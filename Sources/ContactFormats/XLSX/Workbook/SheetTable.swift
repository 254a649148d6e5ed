import ContactModel

/// One sheet of a workbook as a table (ECMA-376 part 1, 18.3). Rows and columns that are hidden or
/// filtered out are rows and columns.
final class SheetTable: XMLTable {
  private let sheet: Workbook.Sheet
  private let book: WorkbookContents
  private let links: MailLinks
  private let options: ReadingOptions
  /// The number of the row read last, counted from 1.
  private var rowNumber = 0
  private var hasElements = false

  init(
    _ sheet: Workbook.Sheet,
    of book: WorkbookContents,
    links: MailLinks,
    options: ReadingOptions
  ) {
    self.sheet = sheet
    self.book = book
    self.links = links
    self.options = options
  }

  var isOneTable: Bool { true }

  /// In whatever namespace: there are two, and programs that know neither.
  func isRow(_ element: XMLName, _ ancestors: [XMLName]) -> Bool {
    hasElements = true
    return element.local == "row" && ancestors.last?.local == "sheetData"
  }

  func read(_ element: XMLElement, into row: inout XMLRow) -> [Problem] {
    let number = element.attribute("r").flatMap { Int($0) } ?? 0
    rowNumber = min(number > 0 ? number : rowNumber + 1, Self.mostRows)
    row.number = rowNumber
    var column = -1
    var counts = DefectCounts()
    for cell in element.children where cell.localName == "c" {
      column = cell.attribute("r").flatMap { CellReference($0) }?.column ?? column + 1
      let value = SheetCell(cell, of: book)
      row.add(
        value.bytes,
        linkedTo: links[CellReference(column: column, row: rowNumber)] ?? value.link,
        at: column,
        columnLimit: options.limits.columns
      )
      if let defect = value.defect { counts.note(defect) }
    }
    return counts.problems(line: rowNumber)
  }

  /// Beyond what any program writes.
  private static let mostRows = 1 << 30

  func plan(_ rows: [XMLRow], isWhole: Bool) -> TablePlan? {
    guard var plan = SheetPlanner(options: options).plan(rows, isWhole: isWhole) else {
      return nil
    }
    // The planner knows rows by their order; those without cells may not be written at all.
    let header = rows.indices.contains(plan.preambleRows) ? rows[plan.preambleRows].number : nil
    for index in plan.problems.indices where plan.problems[index].line != nil {
      plan.problems[index].line = header
    }
    return plan
  }

  /// What stands beyond the header has none: the row decoder knows.
  func columns(beyond count: Int, of plan: TablePlan) -> [TablePlan.Column] { [] }

  func mapping(_ plan: TablePlan) -> [MappedColumn] { plan.mapping }

  func problem(withoutContacts line: Int) -> Problem? {
    .sheetWithoutContacts(named: sheet.name)
  }

  /// Nobody can look up a line of a part.
  func placed(_ problem: Problem) -> Problem { problem.of(part: sheet.path) }

  func closingProblems(records: Int) -> [Problem] {
    hasElements ? [] : [.unreadableSheet(sheet.name)]
  }
}

/// How many cells of a row have a defect of each kind.
private struct DefectCounts {
  private var errors = 0
  private var lost = 0
  private var imprecise = 0

  mutating func note(_ defect: SheetCell.Defect) {
    switch defect {
    case .error: errors += 1
    case .noText: lost += 1
    case .precision: imprecise += 1
    }
  }

  func problems(line: Int) -> [Problem] {
    var problems: [Problem] = []
    if errors > 0 { problems.append(.failedFormula(line: line, errors)) }
    if lost > 0 { problems.append(.missingText(line: line, lost)) }
    if imprecise > 0 { problems.append(.impreciseNumber(line: line, imprecise)) }
    return problems
  }
}
