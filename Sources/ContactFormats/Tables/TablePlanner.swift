import ContactModel

/// Makes a `TablePlan` from the first rows of a table.
struct TablePlanner: Sendable {
  var options: ReadingOptions
  /// The dialect that is asked for by name; nil to find it by the header.
  var dialect: TableDialect?

  /// - Parameters:
  ///   - rows: The first rows, cells trimmed of nothing; blank rows are there too, with no cells or
  ///     one empty cell.
  ///   - isWhole: Whether these are all rows of the table.
  func plan(_ rows: [[String]], isWhole: Bool) -> TablePlan {
    fatalError("the planner's author fills this in")
  }
}
