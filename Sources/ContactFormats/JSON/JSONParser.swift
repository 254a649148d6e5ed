/// Reads one JSON value (RFC 8259) of UTF-8 bytes.
///
/// Forgiven are what programs get wrong and nobody can misread: a comma before a closing bracket, and
/// control characters in strings. A string that is no Unicode (half a surrogate pair) gets U+FFFD.
struct JSONParser {
  /// What is no JSON, and where: a position in the bytes.
  struct Failure: Error {
    var position: Int
    var reason: String
  }

  /// Deeper values are refused.
  static let depthLimit = 256

  private let bytes: Bytes
  private var position = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The value that the bytes are, with blanks around it.
  static func parse(_ bytes: Bytes) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == bytes.count else {
      throw parser.failure("something follows the value")
    }
    return value
  }

  private func failure(_ reason: String) -> Failure {
    Failure(position: position, reason: reason)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Takes the byte after blanks, if it is this one.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.depthLimit else { throw failure("values nest too deeply") }
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw failure("the value is missing")
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [JSONMember] = []
    while !take(UInt8(ascii: "}")) {
      guard current == UInt8(ascii: "\"") else { throw failure("a member's name is missing") }
      let name = try string()
      guard take(ASCII.colon) else { throw failure("the colon behind a name is missing") }
      members.append(JSONMember(name: name, value: try value(depth: depth + 1)))
      if !take(ASCII.comma) {
        guard take(UInt8(ascii: "}")) else { throw failure("a comma or } is missing") }
        break
      }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    while !take(UInt8(ascii: "]")) {
      elements.append(try value(depth: depth + 1))
      if !take(ASCII.comma) {
        guard take(UInt8(ascii: "]")) else { throw failure("a comma or ] is missing") }
        break
      }
    }
    return .array(elements)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    let end = position + word.utf8.count
    guard end <= bytes.count, bytes.slice(position, end).elementsEqual(word.utf8) else {
      throw failure("this is no value")
    }
    position = end
    return value
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = position
    while let byte = current, byte.isASCIIDigit || "+-.eE".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes.slice(start, position), as: UTF8.self)
    guard Double(text) != nil else {
      position = start
      throw failure("this is no value")
    }
    return .number(text)
  }

  private mutating func string() throws(Failure) -> String {
    position += 1
    let start = position
    guard let quote = bytes.slice(start, bytes.count).position(of: ASCII.quote) else {
      throw failure("a string has no end")
    }
    let plain = bytes.slice(start, start + quote)
    if plain.position(of: ASCII.backslash) == nil {
      position = start + quote + 1
      return String(decoding: plain, as: UTF8.self)
    }
    var units: [UInt8] = []
    while let byte = current {
      position += 1
      switch byte {
      case ASCII.quote: return String(decoding: units, as: UTF8.self)
      case ASCII.backslash: try escape(into: &units)
      default: units.append(byte)
      }
    }
    throw failure("a string has no end")
  }

  private mutating func escape(into units: inout [UInt8]) throws(Failure) {
    guard let byte = current else { throw failure("a string has no end") }
    position += 1
    switch byte {
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "u"):
      var value = try unit()
      if (0xD800...0xDBFF).contains(value), current == ASCII.backslash,
        position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
      {
        let mark = position
        position += 2
        let low = try unit()
        if (0xDC00...0xDFFF).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        } else {
          position = mark
        }
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      units.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: units.append(byte)
    }
  }

  /// The four hexadecimal digits of a `\u` escape.
  private mutating func unit() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(
        String(decoding: bytes.slice(position, position + 4), as: UTF8.self),
        radix: 16
      )
    else { throw failure("an escape has no four digits") }
    position += 4
    return value
  }
}
