import ContactModel
import TextEncoding

/// Turns one record into a contact and the list of what is wrong with it.
final class CardDecoder {
  let charsets = CharsetResolver()
  private let heads = HeadCache()
  private let properties = PropertyStack()
  private let joinedHead = Scratch()
  let joinedValue = Scratch()
  let transferred = Scratch()
  let unescaped = Scratch()
  var problems: [Problem] = []
  private var record: RecordView?
  private var propertyLine = 0

  /// Nested cards are read this deep; below it they are kept as text.
  static let deepestNesting = 8

  struct Decoded {
    var version: String?
    var contact: Contact
    var problems: [Problem]
  }

  func decode(_ record: RecordView, isClosed: Bool) -> Decoded {
    problems = []
    charsets.beginCard()
    if !isClosed { problems.append(.missingEnd(line: record.firstLine)) }
    self.record = record
    let (version, contact) = contact(record, depth: 0)
    self.record = nil
    for scratch in [joinedHead, joinedValue, transferred, unescaped] { scratch.trim() }
    return Decoded(version: version, contact: contact, problems: problems)
  }

  func contact(
    _ record: RecordView,
    depth: Int
  ) -> (version: String?, contact: Contact) {
    let version = record.declaredVersion()
    if let version {
      if !Flavor.isKnown(version) {
        problems.append(.unknownVersion(line: record.lineNumber(record.body.lowerBound), version))
      }
    } else {
      problems.append(.missingVersion(line: record.lineNumber(max(0, record.body.lowerBound - 1))))
    }
    let context = Context(
      flavor: Flavor(version),
      depth: depth,
      isPlain: record.all.isPlainASCII
    )
    let properties = depth == 0 ? self.properties : PropertyStack()
    let joinedHead = depth == 0 ? self.joinedHead : Scratch()
    withExtendedLifetime(joinedHead) {
      var lines = record.contentLines(joinedHead)
      while let line = lines.next() {
        append(line, lines, record, context, to: properties)
      }
    }
    return (version, Contact(properties.takeAll()))
  }

  /// What the values of one card have in common.
  struct Context {
    var flavor: Flavor
    var depth: Int
    /// All of the card is ASCII without NUL and escape sequences.
    var isPlain: Bool
  }

  @inline(__always)
  private func append(
    _ line: ContentLine,
    _ lines: ContentLines,
    _ record: RecordView,
    _ context: Context,
    to properties: PropertyStack
  ) {
    let number = record.lineNumber(line.index)
    propertyLine = number
    if !line.hasColon || !line.hasName {
      properties.append(.unreadableLine, unreadable(line, lines, number), line: number)
      return
    }
    let head = heads.cached(line) ?? newHead(line)
    if !head.isPlain || line.hasUnbalancedQuote || line.unindented != nil {
      guard reportOddities(line, head, record, number) else {
        properties.append(.unreadableLine, unreadable(line, lines, number), line: number)
        return
      }
    }
    switch head.kind {
    case .version: return
    case .envelope:
      problems.append(.unexpectedComponent(line: number))
      return
    default: break
    }
    var mediaType: String?
    let value = value(line, head, lines, record, context, mediaType: &mediaType)
    var group: String?
    if line.hasGroup { group = headText(line.groupBytes.trimmed) }
    properties.append(
      head.name,
      value,
      parameters: mediaType.map { head.parameters + [Parameter("MEDIATYPE", $0)] }
        ?? head.parameters,
      group: group,
      line: number
    )
  }

  /// Reports what is odd about a head; false where it cannot be read as a property at all.
  private func reportOddities(
    _ line: ContentLine,
    _ head: PropertyHead,
    _ record: RecordView,
    _ number: Int
  ) -> Bool {
    if head.hasInvalidName {
      let name = head.name.rawValue
      guard !name.isEmpty, name.hasPrefix("X-") || !name.contains(where: { " \t\"=,".contains($0) })
      else { return false }
      problems.append(.invalidName(line: number))
    }
    if head.hasMalformedParameter { problems.append(.malformedParameter(line: number)) }
    if case .unknown(let name) = head.encoding {
      problems.append(.unknownEncoding(line: number, name))
    }
    if line.hasUnbalancedQuote { problems.append(.unbalancedQuote(line: number)) }
    if let index = line.unindented {
      problems.append(.unindentedContinuation(line: record.lineNumber(index)))
    }
    return true
  }

  /// The text of a line that is no property, kept whole.
  private func unreadable(
    _ line: ContentLine,
    _ lines: ContentLines,
    _ number: Int
  ) -> PropertyValue {
    problems.append(
      !line.hasColon
        ? .missingColon(line: number)
        : line.hasName ? .unreadableName(line: number) : .missingName(line: number)
    )
    joinedValue.clear()
    joinedValue.append(line.text)
    for index in line.rest {
      joinedValue.append(ASCII.lineFeed)
      joinedValue.append(lines.bytes(index))
    }
    return .text(headText(joinedValue.bytes))
  }

  private func newHead(_ line: ContentLine) -> PropertyHead {
    heads.add(PropertyHead(line) { [unowned self] in headText($0) }, of: line)
  }

  /// Text outside values: names, parameters, whole lines. It has no charset of its own.
  private func headText(_ bytes: Bytes) -> String {
    if bytes.isASCII { return String(decoding: bytes, as: UTF8.self) }
    let text = utf8(bytes, charset: nil, isRaw: true, line: propertyLine)
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes as UTF-8, in `charset` or whatever they turn out to be.
  func utf8(_ bytes: Bytes, charset: String?, isRaw: Bool, line: Int) -> Bytes {
    if charset == nil, bytes.isPlainASCII { return bytes }
    return charsets.text(
      bytes,
      charset: charset,
      isRaw: isRaw,
      line: line,
      problems: &problems,
      evidence: { record.map(evidence) ?? Array(bytes) }
    )
  }

  /// The bytes of a card that are not UTF-8 and declare no charset.
  private func evidence(_ record: RecordView) -> [UInt8] {
    var found: [UInt8] = []
    let heads = Scratch()
    let values = Scratch()
    let decoded = Scratch()
    defer { withExtendedLifetime(heads) {} }
    var lines = record.contentLines(heads)
    while found.count < 16 << 10, let line = lines.next() {
      if line.isBase64 || line.parameterBytes.containsIgnoringCase("CHARSET=") { continue }
      var bytes = Unfolding.value(
        of: line,
        in: lines,
        style: line.isQuotedPrintable ? .quotedPrintable : .folded,
        scratch: values
      )
      if line.isQuotedPrintable {
        _ = QuotedPrintable.decode(bytes, into: decoded)
        bytes = decoded.bytes
      }
      if bytes.isASCII || EncodingDetector.isUTF8(bytes.raw) { continue }
      found.append(contentsOf: bytes.prefix(16 << 10))
      found.append(ASCII.lineFeed)
    }
    return found
  }
}

extension PropertyName {
  /// A line of a card that is no property, kept as text.
  static let unreadableLine: PropertyName = "X-UNREADABLE-LINE"
}
