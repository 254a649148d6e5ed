import ContactModel

/// Every defect the XML reader knows: its code, how bad it is, and what is said about it.
extension Problem {
  // MARK: The document

  static func wrongEncodingDeclaration(declared: String, used: String) -> Problem {
    Problem(
      .warning,
      "wrong-encoding-declaration",
      line: 1,
      "The document says it is \(declared), but its bytes are \(used); it was read as that"
    )
  }

  static func doctypeIgnored(line: Int) -> Problem {
    Problem(
      .warning,
      "doctype-ignored",
      line: line,
      """
      The document has a document type declaration; it was not obeyed: nothing is loaded, and no \
      entity or default value it declares is used
      """
    )
  }

  static func malformedXML(_ damage: XMLDamage) -> Problem {
    Problem(
      .error,
      damage.code,
      line: damage.line,
      element: damage.path.isEmpty ? nil : damage.path,
      "\(damage.message); reading went on behind it"
    )
  }

  static func textOutsideRoot(line: Int) -> Problem {
    Problem(
      .warning,
      "text-outside-root",
      line: line,
      "Text stands before the document's first element; it was not read"
    )
  }

  static func unreadableRest(line: Int) -> Problem {
    Problem(
      .error,
      "malformed-xml",
      line: line,
      "What follows is too broken to be read as XML; the rest of the file was not read"
    )
  }

  // MARK: Records

  static func malformedRecord(_ damage: XMLDamage) -> Problem {
    Problem(
      .error,
      damage.code,
      line: damage.line,
      element: damage.path.isEmpty ? nil : damage.path,
      "\(damage.message). The record was skipped"
    )
  }

  static func recordElementTooLarge(line: Int, byteCount: Int, limits: ReadingLimits) -> Problem {
    Problem(
      .error,
      "record-too-large",
      line: line,
      """
      The record that begins here has \(byteCount) bytes; the limits are \(limits.recordBytes) \
      bytes and \(limits.recordLines) elements. It was skipped
      """
    )
  }

  // MARK: Text and names

  static func entityNotExpanded(line: Int) -> Problem {
    Problem(
      .error,
      "entity-not-expanded",
      line: line,
      "The text refers to an entity that XML does not define; the reference was kept as it stands"
    )
  }

  static func unescapedAmpersand(line: Int) -> Problem {
    Problem(
      .warning,
      "unescaped-ampersand",
      line: line,
      "An ampersand is not written as &amp;; it was read as an ampersand"
    )
  }

  static func forbiddenCharacter(line: Int) -> Problem {
    Problem(
      .warning,
      "forbidden-character",
      line: line,
      "The text has a character that XML forbids; U+FFFD stands in its place"
    )
  }

  static func undeclaredPrefix(line: Int, element: String) -> Problem {
    Problem(
      .warning,
      "undeclared-prefix",
      line: line,
      element: element,
      "A name has a prefix that is not declared; it was read without a namespace"
    )
  }

  static func wrongNamespace(line: Int, element: String) -> Problem {
    Problem(
      .warning,
      "wrong-namespace",
      line: line,
      element: element,
      "A namespace is declared or used against its rules; the element was read all the same"
    )
  }

  static func repeatedAttribute(line: Int, element: String) -> Problem {
    Problem(
      .warning,
      "repeated-attribute",
      line: line,
      element: element,
      "An element has an attribute twice; the first one counts"
    )
  }
}
