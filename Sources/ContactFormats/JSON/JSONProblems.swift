import ContactModel

/// Every defect of JSON itself; what dialects find has its place with them.
extension Problem {
  static func malformedJSON(line: Int, _ reason: String) -> Problem {
    Problem(
      .error,
      "malformed-json",
      line: line,
      "This record is no JSON: \(reason). It was skipped"
    )
  }

  static func truncatedJSON(line: Int) -> Problem {
    Problem(
      .error,
      "truncated-json",
      line: line,
      "The record that begins here has no end; the file was cut off. It was skipped"
    )
  }
}

extension Problem {
  static func jCardWithoutProperties(line: Int) -> Problem {
    Problem(
      .error,
      "jcard-without-properties",
      line: line,
      "The jCard that begins here has no list of properties; nothing of it could be read"
    )
  }

  static func jCardPropertyWithoutType(line: Int, number: Int) -> Problem {
    Problem(
      .warning,
      "missing-value-type",
      line: line,
      "Property \(number) of the jCard that begins here has no value type; it was read as text"
    )
  }

  static func malformedJCardProperty(line: Int, number: Int) -> Problem {
    Problem(
      .error,
      "malformed-property",
      line: line,
      """
      Property \(number) of the jCard that begins here is not a name, parameters, a type and a \
      value; it was left out
      """
    )
  }
}
