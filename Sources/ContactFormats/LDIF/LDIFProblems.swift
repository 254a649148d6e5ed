import ContactModel

/// Every defect the LDIF reader knows, beside those of all readers.
extension Problem {
  static func changeRecord(line: Int, _ type: String) -> Problem {
    Problem(
      .warning,
      "change-record",
      line: line,
      "The entry is an order to a directory (changetype: \(type)), not a contact; it was skipped"
    )
  }

  static func lineWithoutAttribute(line: Int) -> Problem {
    Problem(
      .error,
      "missing-colon",
      line: line,
      "The line has no colon between an attribute and a value; it was kept as it is"
    )
  }

  static func valueElsewhere(line: Int, _ attribute: String) -> Problem {
    Problem(
      .warning,
      "value-not-fetched",
      line: line,
      "The value of \(attribute) stands in another file; only the address of that file was kept"
    )
  }

  static func invalidLDIFBase64(line: Int, _ attribute: String) -> Problem {
    Problem(
      .error,
      "invalid-base64",
      line: line,
      "The value of \(attribute) is not all base64; what can't be read was left out"
    )
  }
}
