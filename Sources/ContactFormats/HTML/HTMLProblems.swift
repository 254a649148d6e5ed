import ContactModel

/// Every defect of a page; what its values have is said in the words of vCard.
extension Problem {
  static func pageTooLarge(byteCount: Int, limits: ReadingLimits) -> Problem {
    Problem(
      .error,
      "record-too-large",
      line: 1,
      "The page has \(byteCount) bytes; the limit is \(limits.recordBytes) bytes. It was skipped"
    )
  }

  static func pageCardTooLarge(line: Int, limits: ReadingLimits) -> Problem {
    Problem(
      .error,
      "record-too-large",
      line: line,
      """
      The card that begins here has more than \(limits.recordLines) elements and texts, which is \
      the limit. It was skipped
      """
    )
  }

  static func pageCutOff(line: Int) -> Problem {
    Problem(
      .warning,
      "truncated-html",
      line: line,
      "The page ends within a tag, a comment or a script; what stands there was not read"
    )
  }

  static func pageTooDeep(line: Int, depth: Int) -> Problem {
    Problem(
      .warning,
      "nested-too-deep",
      line: line,
      "More than \(depth) elements stand within each other; of what is deeper only the text was read"
    )
  }

  static func tangledCard(line: Int) -> Problem {
    Problem(
      .error,
      "tangled-values",
      line: line,
      """
      The values of the card that begins here contain each other many times over; not all of them \
      were read
      """
    )
  }

  static func cardsTooDeep(line: Int) -> Problem {
    Problem(
      .error,
      "nested-too-deep",
      line: line,
      "Cards stand within each other too deep; of the innermost only the text was read"
    )
  }

  static func missingInclude(line: Int, _ id: String) -> Problem {
    Problem(
      .warning,
      "missing-include",
      line: line,
      "The card refers to the element \"\(id)\", which the page does not have; nothing was included"
    )
  }

  static func recursiveInclude(line: Int) -> Problem {
    Problem(
      .warning,
      "recursive-include",
      line: line,
      "The card includes too many elements, or one that includes others; they were left out"
    )
  }

  static func nulInPage(line: Int) -> Problem {
    Problem(
      .warning,
      "nul-byte",
      line: line,
      "The card has a NUL byte; U+FFFD stands in its place"
    )
  }

  static func pageCharset(line: Int, declared: String?, used: String) -> Problem {
    if let declared {
      return Problem(
        .warning,
        "wrong-charset",
        line: line,
        "The page is not \(declared), as it says; it was read as \(used)"
      )
    }
    return Problem(
      .warning,
      "undeclared-charset",
      line: line,
      "The page is not UTF-8 and does not say what it is; it was read as \(used)"
    )
  }

  static func undecodablePage(line: Int, used: String) -> Problem {
    Problem(
      .error,
      "undecodable-bytes",
      line: line,
      "Some bytes of the page are not \(used); they were replaced"
    )
  }
}
