import CLibXML2
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

  /// What libxml2's errors mean; its own words name lines that are not those of the source.
  static func words(for code: xmlParserErrors, _ message: String?) -> String {
    switch code {
    case XML_ERR_TAG_NAME_MISMATCH: return "An end tag is not that of the element it would end"
    case XML_ERR_TAG_NOT_FINISHED: return "An element has no end tag"
    case XML_ERR_GT_REQUIRED: return "A tag has no > at its end"
    case XML_ERR_LTSLASH_REQUIRED: return "An end tag is missing"
    case XML_ERR_DOCUMENT_END: return "Something stands behind the end of the document"
    case XML_ERR_DOCUMENT_EMPTY: return "No element stands where one should begin"
    case XML_ERR_NAME_REQUIRED: return "A < is not followed by a name"
    case XML_ERR_ATTRIBUTE_NOT_STARTED: return "An attribute has no quotes around its value"
    case XML_ERR_ATTRIBUTE_NOT_FINISHED: return "The value of an attribute does not end"
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return "An attribute has no value"
    case XML_ERR_LT_IN_ATTRIBUTE: return "The value of an attribute has a < in it"
    case XML_ERR_SPACE_REQUIRED: return "Two attributes have no blank between them"
    case XML_ERR_COMMENT_NOT_FINISHED: return "A comment does not end"
    case XML_ERR_CDATA_NOT_FINISHED: return "A CDATA section does not end"
    case XML_ERR_PI_NOT_FINISHED: return "A processing instruction does not end"
    case XML_ERR_INTERNAL_ERROR: return "A tag or comment is longer than libxml2 takes"
    default:
      let first = message?.split(separator: "\n").first.map(String.init)
      return first ?? "The markup is broken"
    }
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
