import ContactModel

/// Reads the parameters of a property: `;NAME=value,"quoted, value"`, and the bare values of vCard
/// 2.1 (`;WORK;VOICE`), which every version is full of.
struct ParameterParser {
  private let text: (Bytes) -> String
  private(set) var parameters: [Parameter] = []
  private(set) var encoding = TransferEncoding.none
  private(set) var charset: String?
  private(set) var hasMalformedParameter = false
  private var typeIndex: Int?

  init(text: @escaping (Bytes) -> String) {
    self.text = text
  }

  /// - parameter bytes: everything from the first semicolon to the colon.
  mutating func parse(_ bytes: Bytes) {
    var segments = Splitter(bytes, at: ASCII.semicolon)
    while let segment = segments.next() {
      let segment = segment.trimmed
      if segment.isEmpty { continue }
      var pieces = Splitter(segment, at: ASCII.equals)
      guard let first = pieces.next() else { continue }
      let name = first.trimmed
      if first.count == segment.count {
        takeBare(name)
      } else if name.isEmpty {
        hasMalformedParameter = true
        takeBare(pieces.rest.trimmed)
      } else {
        take(upperCased(name), pieces.rest)
      }
    }
  }

  private func upperCased(_ name: Bytes) -> String {
    if name.equalsIgnoringCase("TYPE") { return "TYPE" }
    return text(name).uppercased()
  }

  private mutating func take(_ name: String, _ value: Bytes) {
    let decodesNewline = name == "LABEL"
    var values: [String] = []
    var pieces = Splitter(value, at: ASCII.comma)
    while let piece = pieces.next() { values.append(decoded(piece, decodesNewline)) }
    switch name {
    case "ENCODING":
      let written = values.joined(separator: ",")
      guard let known = TransferEncoding(written) else {
        encoding = .unknown(written)
        parameters.append(Parameter(name, values))
        return
      }
      encoding = known
    case "CHARSET":
      charset = values.joined(separator: ",")
    case "TYPE":
      // `ENCODING=b` is at times written as a TYPE; a TYPE of BASE64 means nothing else.
      var types = values
      if let index = types.firstIndex(where: { $0.uppercased() == "BASE64" }) {
        encoding = .base64
        types.remove(at: index)
        if types.isEmpty { return }
      }
      append(types: types)
    default:
      parameters.append(Parameter(name, values))
    }
  }

  private mutating func takeBare(_ value: Bytes) {
    var pieces = Splitter(value, at: ASCII.comma)
    while let piece = pieces.next() {
      let word = decoded(piece, false)
      if word.isEmpty { continue }
      if let known = TransferEncoding(bare: word) {
        encoding = known
      } else if ["INLINE", "URL", "CID", "CONTENT-ID"].contains(word.uppercased()) {
        // vCard 2.1: the bare values of VALUE.
        parameters.append(Parameter("VALUE", word))
      } else {
        append(types: [word])
      }
    }
  }

  /// `TYPE=a;TYPE=b` is `TYPE=a,b` (RFC 6350, 5.6).
  private mutating func append(types: [String]) {
    if let typeIndex {
      parameters[typeIndex].values += types
    } else {
      typeIndex = parameters.count
      parameters.append(Parameter("TYPE", types))
    }
  }

  /// Quotes taken off, RFC 6868 escapes undone; in LABEL the `\n` of RFC 6350, 6.3.1 too.
  private func decoded(_ bytes: Bytes, _ decodesNewline: Bool) -> String {
    let bytes = bytes.trimmed
    guard
      bytes.contains(where: {
        $0 == ASCII.quote || $0 == ASCII.circumflex || $0 == ASCII.backslash
      })
    else { return text(bytes) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      index += 2
      switch (byte, next) {
      case (ASCII.circumflex, 0x6E), (ASCII.circumflex, 0x4E): output.append(ASCII.lineFeed)
      case (ASCII.circumflex, 0x27): output.append(ASCII.quote)
      case (ASCII.circumflex, ASCII.circumflex): output.append(ASCII.circumflex)
      case (ASCII.backslash, 0x6E) where decodesNewline,
        (ASCII.backslash, 0x4E) where decodesNewline:
        output.append(ASCII.lineFeed)
      case (ASCII.backslash, ASCII.comma) where decodesNewline,
        (ASCII.backslash, ASCII.semicolon):
        output.append(next)
      case (ASCII.quote, _):
        index -= 1
      default:
        output.append(byte)
        index -= 1
      }
    }
    return output.withUnsafeBufferPointer { text($0) }
  }
}

/// Cuts at a separator, but not within quotes and not behind a backslash (vCard 2.1 escapes a
/// semicolon so). A quote that never ends is an ordinary character.
private struct Splitter {
  private let bytes: Bytes
  private let separator: UInt8
  private var start = 0

  init(_ bytes: Bytes, at separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// What has not been handed out.
  var rest: Bytes { bytes.slice(min(start, bytes.count), bytes.count) }

  mutating func next() -> Bytes? {
    guard start <= bytes.count else { return nil }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == ASCII.quote {
        if let closing = bytes.slice(index + 1, bytes.count).position(of: ASCII.quote) {
          index += closing + 1
        }
      } else if byte == separator, index == 0 || bytes[index - 1] != ASCII.backslash {
        break
      }
      index += 1
    }
    let piece = bytes.slice(start, index)
    start = index + 1
    return piece
  }
}
