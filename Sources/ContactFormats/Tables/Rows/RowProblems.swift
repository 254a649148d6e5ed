import ContactModel

/// What can be wrong with the cells of one row.
extension Problem {
  static func notAnEmail(line: Int, column: Int, _ text: String) -> Problem {
    Problem(
      .warning,
      "not-an-email",
      line: line,
      column: column,
      "\"\(text.shortened)\" is no email address; it was kept under the column's header"
    )
  }

  static func notAPhone(line: Int, column: Int, _ text: String) -> Problem {
    Problem(
      .warning,
      "not-a-phone",
      line: line,
      column: column,
      "\"\(text.shortened)\" is no phone number; it was kept under the column's header"
    )
  }

  static func damagedNumber(line: Int, column: Int, _ text: String) -> Problem {
    Problem(
      .warning,
      "number-damaged",
      line: line,
      column: column,
      """
      A spreadsheet turned a phone number into \(text.shortened) and lost its digits; export the list \
      again with that column as text
      """
    )
  }

  static func ambiguousDateCell(line: Int, column: Int, _ text: String) -> Problem {
    Problem(
      .warning,
      "ambiguous-date",
      line: line,
      column: column,
      "In \(text.shortened) the day or the month may come first; it was kept as written"
    )
  }

  static func unreadableDate(line: Int, column: Int, _ text: String) -> Problem {
    Problem(
      .warning,
      "unreadable-date",
      line: line,
      column: column,
      "\"\(text.shortened)\" is no date that can be told; it was kept as written"
    )
  }

  static func placeholderName(line: Int, _ text: String) -> Problem {
    Problem(
      .warning,
      "placeholder-name",
      line: line,
      "\"\(text.shortened)\" stands where a name should be; it was not taken for one"
    )
  }

  static func surplusCells(line: Int, count: Int) -> Problem {
    Problem(
      .warning,
      "surplus-cells",
      line: line,
      "The row has \(count) more values than the table has columns; they were kept by their numbers"
    )
  }
}

extension String {
  /// So much of a cell as a message can hold.
  fileprivate var shortened: String {
    count <= 60 ? self : prefix(60) + "…"
  }
}
