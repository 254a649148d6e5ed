import ContactModel

/// What can be wrong with XML that is read as a table.
extension Problem {
  static func surplusValues(line: Int, _ count: Int) -> Problem {
    Problem(
      .error,
      "too-many-columns",
      line: line,
      "The record has more columns than are read; \(count) values were left out"
    )
  }

  static func sheetWithoutContacts(line: Int) -> Problem {
    Problem(
      .warning,
      "sheet-without-contacts",
      line: line,
      """
      The sheet whose first row is here has no column of names, e-mail addresses or phone numbers; \
      it was left out. --map COLUMN=FIELD says which column is what
      """
    )
  }

  static func failedFormula(line: Int, _ count: Int) -> Problem {
    Problem(
      .warning,
      "cell-error",
      line: line,
      count == 1
        ? "A cell holds the error of a formula and no value"
        : "\(count) cells hold the error of a formula and no value"
    )
  }

  /// - Parameter repeated: Paths of elements that repeat, the outer ones first.
  static func noRecordElement(asked: String?, repeated: [String]) -> Problem {
    let reason =
      asked.map { "There is no element \($0) in the document" }
      ?? "No element of the document repeats and looks like a contact"
    let seen =
      repeated.isEmpty
      ? "No element repeats" : "Elements that repeat are \(repeated.joined(separator: ", "))"
    return Problem(
      .error,
      "no-record-element",
      "\(reason); nothing was read. --record ELEMENT says which one is a contact. \(seen)"
    )
  }
}
