import ContactModel

/// Every defect the reader of delimited text knows, beside those of `VCardProblems` about charsets.
extension Problem {
  static func rowTooLarge(line: Int, byteCount: Int, limit: Int) -> Problem {
    Problem(
      .error,
      "record-too-large",
      line: line,
      """
      The row that begins here has \(byteCount) bytes; the limit is \(limit) bytes. It was skipped
      """
    )
  }

  static func unbalancedQuote(line: Int, column: Int) -> Problem {
    Problem(
      .warning,
      "unbalanced-quote",
      line: line,
      column: column,
      "The cell begins with a quote that nothing closes; the quote was read as text"
    )
  }

  static func tooManyColumns(line: Int, count: Int, limit: Int) -> Problem {
    Problem(
      .error,
      "too-many-columns",
      line: line,
      """
      The row has \(count) cells; the limit is \(limit). Those beyond it were not read, and are \
      kept with the row as it stands in the file
      """
    )
  }

  static func nulInCell(line: Int, column: Int) -> Problem {
    Problem(
      .warning,
      "nul-in-cell",
      line: line,
      column: column,
      "The cell has NUL bytes in it, which no text has; they were left out"
    )
  }

  static func rowInOtherCharset(line: Int, file: String, used: String) -> Problem {
    Problem(
      .warning,
      "wrong-charset",
      line: line,
      "The row is not \(file), as the rest of the file is; it was read as \(used)"
    )
  }

  static func undecodableCell(line: Int, column: Int, used: String) -> Problem {
    Problem(
      .error,
      "undecodable-bytes",
      line: line,
      column: column,
      "Some bytes of the cell do not fit \(used); they were replaced"
    )
  }
}
