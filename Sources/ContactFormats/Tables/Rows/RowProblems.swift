import ContactModel

/// What is said about cells that do not hold what their column is for.
extension Problem {
  static func notAnEmail(line: Int, column: Int) -> Problem {
    Problem(
      .warning,
      "not-an-email",
      line: line,
      column: column,
      "The cell is in a column of e-mail addresses, but holds none; it was kept as written"
    )
  }

  static func notAPhone(line: Int, column: Int) -> Problem {
    Problem(
      .warning,
      "not-a-phone",
      line: line,
      column: column,
      "The cell is in a column of phone numbers, but has too few digits; it was kept as written"
    )
  }

  static func numberDamaged(line: Int, column: Int, _ written: String) -> Problem {
    Problem(
      .warning,
      "number-damaged",
      line: line,
      column: column,
      """
      A spreadsheet shortened the phone number to \(written); its last digits may be lost, and it \
      was not taken as a number. Format the column as text before saving, and export again
      """
    )
  }

  static func ambiguousDate(line: Int, column: Int, _ written: String) -> Problem {
    Problem(
      .warning,
      "ambiguous-date",
      line: line,
      column: column,
      """
      In \(written) the day or the month may come first, and nothing in the table shows which; it \
      was kept as written
      """
    )
  }

  static func unreadableDate(line: Int, column: Int) -> Problem {
    Problem(
      .warning,
      "unreadable-date",
      line: line,
      column: column,
      "The cell is in a column of dates, but cannot be read as one; it was kept as written"
    )
  }

  static func placeholderName(line: Int, column: Int, _ written: String) -> Problem {
    Problem(
      .warning,
      "placeholder-name",
      line: line,
      column: column,
      "\(written) stands where a name should; it was not taken for one"
    )
  }

  static func surplusCells(line: Int, count: Int, columns: Int) -> Problem {
    Problem(
      .warning,
      "surplus-cells",
      line: line,
      column: columns + 1,
      """
      The row has \(count) cells, the table \(columns) columns; what stands in the others was kept \
      under the number of its column
      """
    )
  }

  static func notBase64Photo(line: Int, column: Int) -> Problem {
    Problem(
      .warning,
      "not-a-photo",
      line: line,
      column: column,
      "The cell is in a column of photos, but is neither a link nor base64; it was kept as written"
    )
  }
}
