import CLibXML2
import ContactModel

/// What the parser is told is wrong.
extension XMLParserState {
  mutating func fail(_ error: xmlError) {
    if isDead || error.level == XML_ERR_WARNING { return }
    switch xmlParserErrors(UInt32(bitPattern: error.code)) {
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      note(.undeclaredPrefix(line: line, element: path))
    case XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_QNAME, XML_NS_ERR_ATTRIBUTE_REDEFINED,
      XML_NS_ERR_EMPTY, XML_NS_ERR_COLON, XML_WAR_NS_URI, XML_WAR_NS_URI_RELATIVE:
      note(.wrongNamespace(line: line, element: path))
    case XML_ERR_ATTRIBUTE_REDEFINED:
      note(.repeatedAttribute(line: line, element: path))
    case XML_ERR_MISPLACED_CDATA_END, XML_ERR_HYPHEN_IN_COMMENT, XML_ERR_RESERVED_XML_NAME:
      break
    case let code:
      die(
        "malformed-xml",
        Problem.words(for: code, error.message.map { String(cString: $0) }),
        isMismatch: code == XML_ERR_TAG_NAME_MISMATCH
      )
      return
    }
    hadHarmlessError = true
  }

  /// One problem of a kind for a record.
  mutating func note(_ problem: Problem) {
    if isInRecord {
      if !recordProblems.contains(where: { $0.code == problem.code }) {
        recordProblems.append(problem)
      }
    } else if !problems.contains(where: { $0.code == problem.code }) {
      problems.append(problem)
    }
  }

  mutating func die(_ code: Problem.Code, _ message: String, isMismatch: Bool = false) {
    guard !isDead else { return }
    isDead = true
    damage = XMLDamage(
      code: code,
      message: message,
      line: line,
      path: path,
      position: textPosition,
      isMismatch: isMismatch
    )
    context?.pointee.recovery = 0
    context?.pointee.disableSAX = 1
  }

  /// The source is at its end; so must the document be.
  mutating func endOfSource() {
    guard isInRecord || !ancestors.isEmpty else { return }
    die("malformed-xml", "The document ends within an element")
    damage?.isEndOfSource = true
    if isInRecord { damage?.line = recordLine }
  }

  /// A comment, section or instruction goes on to the end of the source.
  mutating func lacksTerminator() {
    die("malformed-xml", "The document ends within an element")
    if isInRecord { damage?.line = recordLine }
  }

  /// Forgets where bytes stood that have been parsed.
  mutating func forgetPositions() {
    map.forget(before: fedPosition)
  }

  /// The open elements, for people.
  private var path: String {
    var parts = ancestors.suffix(16).map(\.name.local)
    if isInRecord {
      let count = min(16, tables.depth)
      parts += tables.openNames(count).map { names.all[Int($0)].local }
    }
    return parts.joined(separator: "/")
  }
}
