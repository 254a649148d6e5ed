import ContactModel
import TextEncoding

/// One page in memory, and the elements that are found in it.
final class HTMLPage {
  let buffer: SourceBuffer
  let limits: ReadingLimits
  private(set) var charset: HTMLCharset
  /// The page as UTF-8, or in its 8-bit charset.
  let text: Bytes

  /// Pages beyond this are not read, whatever the limits say: places in them are 32 bits wide.
  private static let largest = 512 << 20

  enum Opening {
    case page(HTMLPage)
    /// The page is over the limit; so many bytes of it were passed over.
    case tooLarge(byteCount: Int)
  }

  /// Reads the whole source.
  static func open(
    _ stream: any ByteStream,
    limits: ReadingLimits
  ) throws(ByteStreamError) -> Opening {
    let buffer = SourceBuffer(stream, chunkBytes: limits.chunkBytes)
    let largest = min(limits.recordBytes, largest)
    while try buffer.fill().more {
      guard buffer.end - buffer.start > largest else { continue }
      var count = 0
      repeat { count += buffer.discard(upTo: buffer.end) } while try buffer.fill().more
      return .tooLarge(byteCount: count)
    }
    return .page(HTMLPage(buffer, limits: limits))
  }

  private init(_ buffer: SourceBuffer, limits: ReadingLimits) {
    self.buffer = buffer
    self.limits = limits
    text = buffer.text
    charset = HTMLCharset(text, form: buffer.form)
  }

  func bytes(_ range: Range<Int>) -> Bytes { text.slice(range.lowerBound, range.upperBound) }

  // MARK: The source

  private var taken = 0

  /// The bytes of the source up to a place in the text that were not handed out yet.
  func take(upTo place: Int) -> [UInt8] {
    let bytes = buffer.sourceBytes(upTo: buffer.start + place - taken)
    discard(upTo: place)
    return bytes
  }

  /// Passes over them; returns how many there are.
  @discardableResult
  func discard(upTo place: Int) -> Int {
    defer { taken = place }
    return buffer.discard(upTo: buffer.start + place - taken)
  }

  /// What the page's `base` element says, or the comment that browsers write into what they save.
  var base: HTMLBase? {
    var scanner = HTMLScanner(text)
    while scanner.position < 256 << 10, let token = scanner.next() {
      guard case .tag(let tag) = token else { continue }
      let name = bytes(tag.name)
      if name.equalsIgnoringCase("BODY") { break }
      guard name.equalsIgnoringCase("BASE"), let href = tag.value(of: .href) else { continue }
      return HTMLBase(String(decoding: bytes(href), as: UTF8.self).withoutBlanks)
    }
    return nil
  }
}

/// Walks a page and hands out the wanted elements that are within no other, one after another.
struct HTMLFragments {
  private let page: HTMLPage
  private let isWanted: (HTMLPage, HTMLTag) -> Bool
  private let parser: HTMLParser
  private var scanner: HTMLScanner
  private var lines: LineCount
  private var waiting: [HTMLFragment] = []
  private var isAtEnd = false

  init(_ page: HTMLPage, isWanted: @escaping (HTMLPage, HTMLTag) -> Bool) {
    self.page = page
    self.isWanted = isWanted
    parser = HTMLParser(limits: page.limits)
    scanner = HTMLScanner(page.text)
    scanner.hasEscapes = page.charset.hasEscapes
    lines = LineCount(page.text)
  }

  var wasTooDeep: Bool { parser.wasTooDeep }
  /// Whether the page ends in the middle of something.
  var isCutOff: Bool { scanner.isCutOff }

  mutating func next() -> HTMLFragment? {
    while waiting.isEmpty, !isAtEnd {
      switch scanner.next() {
      case nil:
        parser.finish(at: page.text.count)
        isAtEnd = true
      case .text(let range):
        if parser.isWithinFragment { parser.add(text: page.charset.decode(page.bytes(range))) }
        continue
      case .tag(let tag): feed(tag)
      }
      waiting = parser.takeFinished().reversed()
    }
    return waiting.popLast()
  }

  private func name(_ tag: HTMLTag) -> [UInt8] {
    let name = page.bytes(tag.name).prefix(64).prefix { byte in
      byte.isASCIILetter || byte.isASCIIDigit || "-_.:".utf8.contains(byte)
    }
    return name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  private mutating func feed(_ tag: HTMLTag) {
    let name = name(tag)
    if tag.isEnd { return parser.end(name, range: tag.range) }
    let begins = isWanted(page, tag)
    let closesItself = tag.closesItself || HTMLElementName.void.hasName(page.bytes(tag.name))
    var attributes: [(name: HTMLAttribute, value: [UInt8])] = []
    var line = 1
    if begins || parser.isWithinFragment {
      line = lines.line(at: tag.range.lowerBound)
      attributes = tag.attributes.map { ($0.name, page.charset.decode(page.bytes($0.value))) }
    }
    parser.start(
      name,
      attributes,
      range: tag.range,
      line: line,
      closesItself: closesItself,
      beginsFragment: begins
    )
  }
}

/// Counts lines up to places that only grow.
struct LineCount {
  private let text: Bytes
  private var position = 0
  private var line = 1

  init(_ text: Bytes) {
    self.text = text
  }

  /// The 1-based line of the place. A line ends in LF, CR or CR LF.
  mutating func line(at place: Int) -> Int {
    while position < place {
      let byte = text[position]
      position += 1
      if byte == ASCII.lineFeed {
        line += 1
      } else if byte == ASCII.carriageReturn,
        position == text.count || text[position] != ASCII.lineFeed
      {
        line += 1
      }
    }
    return line
  }
}
