/// The text of a piece of HTML, as somebody reads it: for notes, which programs keep as HTML.
///
/// This is no browser: tags and comments go, elements that start a line start one, what is not shown
/// (`script`, `style`, `head`, `title`) goes with its content, and character references are resolved.
/// A `<` that starts no tag stands for itself. One pass over the bytes.
struct HTMLText {
  private let html: [UInt8]
  private var position = 0
  private var text: [UInt8] = []
  /// Blanks are seen but not written yet: at the end of a line they never are.
  private var hasBlank = false
  private var lineBreaks = 0
  private var preformatted = 0

  /// The text of `html`, without blanks around it.
  static func text(_ html: String) -> String {
    var reader = HTMLText(html: Array(html.utf8))
    return reader.read()
  }

  private init(html: [UInt8]) {
    self.html = html
    text.reserveCapacity(html.count)
  }

  private mutating func read() -> String {
    while position < html.count {
      let byte = html[position]
      if byte == UInt8(ascii: "<"), let end = markup() {
        position = end
      } else if byte == UInt8(ascii: "&"), let (scalar, end) = reference() {
        write(scalar)
        position = end
      } else {
        write(byte)
        position += 1
      }
    }
    return String(decoding: text, as: UTF8.self).withoutBlanks
  }

  // MARK: Output

  private mutating func write(_ byte: UInt8) {
    switch byte {
    case 0x0A where preformatted > 0: lineBreaks += 1
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: hasBlank = true
    default:
      flush()
      text.append(byte)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    // A no-break space is there for the layout.
    if scalar == "\u{A0}" { return write(0x20) }
    flush()
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  private mutating func flush() {
    if !text.isEmpty {
      if lineBreaks > 0 {
        text.append(contentsOf: repeatElement(0x0A, count: min(lineBreaks, 2)))
      } else if hasBlank {
        text.append(0x20)
      }
    }
    hasBlank = false
    lineBreaks = 0
  }

  // MARK: Markup

  /// Takes the tag, comment or declaration at the position; where it ends, or nil for a `<` that
  /// starts nothing.
  private mutating func markup() -> Int? {
    var index = position + 1
    guard index < html.count else { return nil }
    if starts("!--", at: index) { return find("-->", from: index + 3) }
    if html[index] == UInt8(ascii: "!") || html[index] == UInt8(ascii: "?") {
      return find(">", from: index)
    }
    let isEnd = html[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    while index < html.count, html[index].isASCIIAlphanumeric { index += 1 }
    guard index > start, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(html[start]) else {
      return nil
    }
    let name = String(decoding: html[start..<index], as: UTF8.self).lowercased()
    // A `>` in quotes belongs to the attribute.
    var quote: UInt8?
    while index < html.count {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      index += 1
    }
    apply(name, isEnd: isEnd)
    let end = min(index + 1, html.count)
    return !isEnd && Self.hidden.contains(name) ? find("</" + name, from: end) { true } : end
  }

  private mutating func apply(_ name: String, isEnd: Bool) {
    switch name {
    case "br", "hr": lineBreaks += 1
    case "pre": preformatted = max(0, preformatted + (isEnd ? -1 : 1))
    case "p": lineBreaks = max(lineBreaks, isEnd ? 2 : 1)
    case "td", "th": hasBlank = true
    case _ where Self.blocks.contains(name): lineBreaks = max(lineBreaks, 1)
    default: break
    }
  }

  private static let hidden: Set<String> = ["script", "style", "head", "title"]
  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "ol", "section", "table", "tr", "ul",
  ]

  private func starts(_ word: String, at index: Int) -> Bool {
    let word = word.utf8
    guard index + word.count <= html.count else { return false }
    return zip(html[index...], word).allSatisfy { byte, letter in
      byte == letter || byte | 0x20 == letter && byte.isASCIILetter
    }
  }

  /// Where the first `word` (lower case) from `index` on ends, or the end where there is none. With
  /// `before`, where it starts.
  private func find(_ word: String, from index: Int, before: () -> Bool = { false }) -> Int {
    var index = index
    while index < html.count {
      if starts(word, at: index) { return before() ? index : index + word.utf8.count }
      index += 1
    }
    return html.count
  }

  // MARK: References

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ntilde": "ñ", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "bull": "•", "middot": "·", "euro": "€", "copy": "©", "reg": "®", "trade": "™",
  ]

  /// The character reference at the position, and where it ends; nil for a `&` that starts none that
  /// is known: it stays as it is.
  private func reference() -> (Unicode.Scalar, end: Int)? {
    let start = position + 1
    let window = html[start..<min(start + 10, html.count)]
    guard let semicolon = window.firstIndex(of: ASCII.semicolon) else { return nil }
    var name = html[start..<semicolon]
    guard name.first == UInt8(ascii: "#") else {
      guard let scalar = Self.names[String(decoding: name, as: UTF8.self)] else { return nil }
      return (scalar, semicolon + 1)
    }
    name = name.dropFirst()
    var radix = 10
    if name.first == UInt8(ascii: "x") || name.first == UInt8(ascii: "X") {
      radix = 16
      name = name.dropFirst()
    }
    guard let number = UInt32(String(decoding: name, as: UTF8.self), radix: radix),
      number >= 0x20 || number == 9 || number == 10, let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, semicolon + 1)
  }
}
