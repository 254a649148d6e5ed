import ContactModel

/// Every defect the vCard reader knows: its code, how bad it is, and what is said about it.
extension Problem {
  // MARK: Structure

  static func missingBegin(line: Int) -> Problem {
    Problem(
      .warning,
      "missing-begin",
      line: line,
      "END:VCARD without a BEGIN:VCARD before it; what stands before it is not read as a card"
    )
  }

  static func missingEnd(line: Int) -> Problem {
    Problem(
      .warning,
      "missing-end",
      line: line,
      "The card that begins here has no END:VCARD; it was read up to the next card or the end"
    )
  }

  static func textOutsideCard(line: Int) -> Problem {
    Problem(
      .warning,
      "text-outside-card",
      line: line,
      "Text that belongs to no card; it was not read"
    )
  }

  static func recordTooLarge(line: Int, byteCount: Int, limits: ReadingLimits) -> Problem {
    Problem(
      .error,
      "record-too-large",
      line: line,
      """
      The card that begins here has \(byteCount) bytes; the limits are \(limits.recordBytes) bytes \
      and \(limits.recordLines) lines. It was skipped
      """
    )
  }

  static func missingVersion(line: Int) -> Problem {
    Problem(
      .warning,
      "missing-version",
      line: line,
      "The card does not say which vCard version it is; it was read as 3.0"
    )
  }

  static func unknownVersion(line: Int, _ version: String) -> Problem {
    Problem(
      .warning,
      "unknown-version",
      line: line,
      "\"\(version)\" is no vCard version (2.1, 3.0 or 4.0); the nearest one was assumed"
    )
  }

  static func unexpectedComponent(line: Int) -> Problem {
    Problem(
      .warning,
      "unexpected-component",
      line: line,
      "A BEGIN or END line that does not belong to a vCard; it was ignored"
    )
  }

  // MARK: Lines

  static func missingColon(line: Int) -> Problem {
    Problem(
      .error,
      "missing-colon",
      line: line,
      "The line has no colon between a name and a value; it was kept as it is"
    )
  }

  static func missingName(line: Int) -> Problem {
    Problem(
      .error,
      "missing-name",
      line: line,
      "The line has no property name before its colon; it was kept as it is"
    )
  }

  static func unreadableName(line: Int) -> Problem {
    Problem(
      .error,
      "unreadable-name",
      line: line,
      "What stands before the colon is no property name; the line was kept as it is"
    )
  }

  static func invalidName(line: Int) -> Problem {
    Problem(
      .warning,
      "invalid-name",
      line: line,
      "The property name has characters other than letters, digits and hyphens"
    )
  }

  static func unindentedContinuation(line: Int) -> Problem {
    Problem(
      .warning,
      "unindented-continuation",
      line: line,
      "A line without a name and a colon; it was read as more of the value before it"
    )
  }

  static func nulByte(line: Int) -> Problem {
    Problem(
      .warning,
      "nul-byte",
      line: line,
      "The value has NUL bytes; they were left out"
    )
  }

  // MARK: Parameters

  static func unbalancedQuote(line: Int) -> Problem {
    Problem(
      .warning,
      "unbalanced-quote",
      line: line,
      "A parameter value begins with a quote that never ends"
    )
  }

  static func malformedParameter(line: Int) -> Problem {
    Problem(
      .warning,
      "malformed-parameter",
      line: line,
      "A parameter without a name; its value was kept as a TYPE"
    )
  }

  // MARK: Values

  static func invalidQuotedPrintable(line: Int) -> Problem {
    Problem(
      .warning,
      "invalid-quoted-printable",
      line: line,
      "An equals sign of the quoted-printable value is not followed by two hexadecimal digits"
    )
  }

  static func invalidBase64(line: Int) -> Problem {
    Problem(
      .error,
      "invalid-base64",
      line: line,
      "The base64 value has characters that are not base64; they were passed over"
    )
  }

  static func notBase64(line: Int) -> Problem {
    Problem(
      .error,
      "not-base64",
      line: line,
      "The value is declared as base64 but is not; it was kept as text"
    )
  }

  static func undeclaredBase64(line: Int) -> Problem {
    Problem(
      .warning,
      "undeclared-base64",
      line: line,
      "The value is base64 without saying so; it was decoded"
    )
  }

  static func unknownEncoding(line: Int, _ name: String) -> Problem {
    Problem(
      .error,
      "unknown-encoding",
      line: line,
      "The transfer encoding \"\(name)\" is unknown; the value was kept as it is"
    )
  }

  static func unknownCharset(line: Int, _ name: String, used: String) -> Problem {
    Problem(
      .warning,
      "unknown-charset",
      line: line,
      "The charset \"\(name)\" is unknown; the value was read as \(used)"
    )
  }

  static func wrongCharset(line: Int, declared: String, used: String) -> Problem {
    Problem(
      .warning,
      "wrong-charset",
      line: line,
      "The value is not \(declared), as it says; it was read as \(used)"
    )
  }

  static func undeclaredCharset(line: Int, used: String) -> Problem {
    Problem(
      .warning,
      "undeclared-charset",
      line: line,
      "The card is not UTF-8 and does not say what it is; it was read as \(used)"
    )
  }

  static func undecodableBytes(line: Int, used: String) -> Problem {
    Problem(
      .error,
      "undecodable-bytes",
      line: line,
      "Some bytes of the value fit neither UTF-8 nor \(used); they were replaced"
    )
  }

  // MARK: Nested cards

  static func nestedTooDeep(line: Int) -> Problem {
    Problem(
      .error,
      "nested-too-deep",
      line: line,
      "Cards within cards within cards: the innermost were kept as text"
    )
  }
}
