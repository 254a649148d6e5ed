/// Plans the sheets of a workbook, each a table with a header of its own.
struct SheetPlanner {
  let options: ReadingOptions

  /// Nil where the rows are no contacts.
  func plan(_ rows: [XMLRow], isWhole: Bool) -> TablePlan? {
    let plan = TablePlanner(options: options, dialect: nil).plan(filled(rows), isWhole: isWhole)
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
}
