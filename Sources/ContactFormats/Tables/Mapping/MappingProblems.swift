import ContactModel

/// What is said about a table whose columns or dates have two readings.
extension Problem {
  /// - Parameters:
  ///   - readings: What the column may be, in words: `the full name`.
  ///   - taken: What was done: `kept as X-FIELD`.
  ///   - fields: The fields of `--map` that would settle it.
  static func ambiguousColumn(
    line: Int?,
    column: Int,
    name: String,
    readings: [String],
    taken: String,
    fields: [ContactField]
  ) -> Problem {
    let options = fields.map { "--map \"\(name)=\($0.rawValue)\"" }.joined(separator: " or ")
    return Problem(
      .warning,
      "ambiguous-column",
      line: line,
      column: column,
      """
      Column \(column) (\(name)) may be \(readings.joined(separator: " or ")); it was \(taken). \
      Say which with \(options)
      """
    )
  }

  static func unknownColumn(_ name: String, among columns: [String]) -> Problem {
    var listed = columns.prefix(60).enumerated().map { index, column in
      column.isEmpty ? "\(index + 1)" : "\(index + 1) \(column)"
    }
    if columns.count > listed.count { listed.append("… \(columns.count) in all") }
    return Problem(
      .warning,
      "unknown-column",
      """
      --map names a column \(name), which the table does not have. Its columns are: \
      \(listed.joined(separator: ", "))
      """
    )
  }

  static func ambiguousDate(line: Int?, column: Int, header: String, example: String) -> Problem {
    Problem(
      .warning,
      "ambiguous-date",
      line: line,
      column: column,
      """
      Dates like \(example) in column \(column)\(header.isEmpty ? "" : " (\(header))"): the day or \
      the month may come first; no date of the table shows which, so they are kept as written
      """
    )
  }
}
