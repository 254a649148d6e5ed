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
