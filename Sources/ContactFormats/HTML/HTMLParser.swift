import CLibXML2
import ContactModel

/// An element that was looked for, with all that is within it.
struct HTMLFragment {
  /// Where it stands in the text of the page, by the rule of `HTMLParser`.
  var range: Range<Int>
  var line: Int
  var tree: HTMLTree
  /// Whether it had more elements and texts than the limit; the tree has none of them then.
  var isTooLarge = false
  var hasNUL = false
}

/// libxml2's HTML parser in push mode: it repairs what is open or closed wrongly and resolves
/// character references. It loads nothing, follows no address and prints nothing.
///
/// It is fed tags in a plain form, with the attributes that are read, and text within the wanted
/// elements alone, so that what it takes for a tag is what `HTMLScanner` took for one. From this
/// every element has a place in the source: it begins with the `<` of its start tag and ends behind
/// its own end tag. One without an end tag ends before the tag that closed it, or with the page.
final class HTMLParser {
  /// Of what stands deeper only the text is read. Browsers stop at 512; libxml2 searches
  /// all open elements at every end tag.
  static let deepest = 1024

  private var context: htmlParserCtxtPtr?
  private let limits: ReadingLimits
  private var chunk: [UInt8] = []

  private var current: HTMLFragment?
  private var currentName: [UInt8] = []
  private var fragmentDepth = 0
  private var finished: [HTMLFragment] = []
  private var depth = 0

  /// The tag that is being fed, and what it did.
  private var tag = 0..<0
  private var line = 1
  private var name: [UInt8] = []
  private var beginsFragment = false
  /// How many elements the tag closed so far, and which of them was the wanted one.
  private var closed = 0
  private var closedFragment: Int?

  private(set) var wasTooDeep = false

  private static let prepared: Void = xmlInitParser()

  init(limits: ReadingLimits) {
    _ = Self.prepared
    self.limits = limits
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { context, name, attributes in
      HTMLParser.from(context)?.begin(name, attributes)
    }
    handler.endElement = { context, _ in HTMLParser.from(context)?.end() }
    handler.characters = { context, text, count in
      HTMLParser.from(context)?.add(text, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { _, _ in }
    context = htmlCreatePushParserCtxt(
      &handler,
      Unmanaged.passUnretained(self).toOpaque(),
      nil,
      0,
      nil,
      XML_CHAR_ENCODING_UTF8
    )
    guard let context else { return }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(bitPattern: options))
  }

  deinit {
    if let context { htmlFreeParserCtxt(context) }
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> HTMLParser? {
    context.map { Unmanaged<HTMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Whether a wanted element is open, so that attributes and texts are needed.
  var isWithinFragment: Bool { current != nil }

  /// The elements that were closed since the last call.
  func takeFinished() -> [HTMLFragment] {
    defer { finished = [] }
    return finished
  }

  // MARK: Feeding

  /// - Parameters:
  ///   - name: In lower case.
  ///   - attributes: Decoded, but with their character references.
  ///   - beginsFragment: Whether this element is wanted, if it is not within one that is.
  func start(
    _ name: [UInt8],
    _ attributes: [(name: HTMLAttribute, value: [UInt8])],
    range: Range<Int>,
    line: Int,
    closesItself: Bool,
    beginsFragment: Bool
  ) {
    guard depth < Self.deepest || closesItself else {
      wasTooDeep = true
      return
    }
    begin(tag: range, name, line)
    self.beginsFragment = beginsFragment
    chunk.append(0x3C)
    chunk += name
    for attribute in attributes {
      chunk.append(ASCII.space)
      chunk += attribute.name.rawValue.utf8
      chunk += "=\"".utf8
      for byte in attribute.value {
        switch byte {
        case ASCII.quote: chunk += "&quot;".utf8
        case 0: chunk += Self.replacement
        default: chunk.append(byte)
        }
      }
      chunk.append(ASCII.quote)
    }
    if closesItself { chunk.append(UInt8(ascii: "/")) }
    chunk.append(0x3E)
    push()
    settle(isEnd: closesItself)
    self.beginsFragment = false
  }

  func end(_ name: [UInt8], range: Range<Int>) {
    begin(tag: range, name, line)
    // Pages go on behind `</body>`, but libxml2 would not.
    if name == Self.body || name == Self.html {
      guard current != nil, currentName != Self.html || name == Self.html else { return }
      return finish(at: currentName == name ? range.upperBound : range.lowerBound)
    }
    chunk += "</".utf8
    chunk += name
    chunk.append(0x3E)
    push()
    settle(isEnd: currentName == name)
  }

  /// Text of the page, decoded, but with its character references.
  func add(text: [UInt8]) {
    guard current != nil else { return }
    chunk.removeAll(keepingCapacity: true)
    for byte in text {
      switch byte {
      case 0x3C: chunk += "&lt;".utf8
      case 0x0C: chunk.append(ASCII.space)
      case 0:
        chunk += Self.replacement
        current?.hasNUL = true
      default: chunk.append(byte)
      }
    }
    push()
  }

  /// Closes what is open at the end of the page.
  func finish(at end: Int) {
    guard current != nil else { return }
    // A comment ends the text that waits for the next tag.
    chunk = Array("<!-- -->".utf8)
    push()
    close(at: end)
  }

  private static let body = Array("body".utf8)
  private static let html = Array("html".utf8)
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private func begin(tag: Range<Int>, _ name: [UInt8], _ line: Int) {
    self.tag = tag
    self.name = name
    self.line = line
    closed = 0
    closedFragment = nil
    chunk.removeAll(keepingCapacity: true)
  }

  private func push() {
    guard let context else { return }
    chunk.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      _ = htmlParseChunk(
        context,
        base.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count),
        0
      )
    }
    if chunk.capacity > 4 << 20 { chunk = [] }
  }

  /// Gives a wanted element that the tag closed its end: behind the tag where it is the tag's own
  /// element, which is the last one that a tag closes.
  private func settle(isEnd: Bool) {
    guard let closedFragment else { return }
    let isOwn = isEnd && closedFragment == closed
    guard let last = finished.indices.last, isOwn else { return }
    finished[last].range = finished[last].range.lowerBound..<tag.upperBound
  }

  private func close(at end: Int) {
    guard var fragment = current else { return }
    current = nil
    fragment.tree.endAll()
    fragment.range = fragment.range.lowerBound..<end
    finished.append(fragment)
  }

  // MARK: What libxml2 says

  private func begin(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard let name else { return }
    let text = String(decodingCString: name, as: UTF8.self)
    if beginsFragment, current == nil, attributes != nil, Array(text.utf8) == self.name {
      beginsFragment = false
      current = HTMLFragment(range: tag, line: line, tree: HTMLTree())
      currentName = self.name
      fragmentDepth = 0
    }
    guard current != nil else { return }
    fragmentDepth += 1
    guard current?.isTooLarge == false else { return }
    var found: [(name: HTMLAttribute, value: String)] = []
    var next = attributes
    while let pair = next, let key = pair[0] {
      if let known = HTMLAttribute(rawValue: String(decodingCString: key, as: UTF8.self)) {
        found.append((known, pair[1].map { String(decodingCString: $0, as: UTF8.self) } ?? ""))
      }
      next = pair + 2
    }
    current?.tree.begin(text, found, line: line)
    limit()
  }

  private func end() {
    depth -= 1
    closed += 1
    guard current != nil else { return }
    fragmentDepth -= 1
    current?.tree.end()
    if fragmentDepth == 0 {
      closedFragment = closed
      close(at: tag.lowerBound)
    }
  }

  private func add(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let text, current?.isTooLarge == false else { return }
    current?.tree.append(text: Bytes(start: text, count: count), line: line)
    limit()
  }

  private func limit() {
    guard let count = current?.tree.count, count > limits.recordLines else { return }
    current?.isTooLarge = true
    current?.tree = HTMLTree()
  }
}
