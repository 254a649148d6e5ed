/// Collects the content lines of vCards and folds them (RFC 6350, 3.2).
struct ContentLineWriter {
  /// The most octets a line may have, its break not counted.
  static let lineLength = 75

  /// The line under construction, without its break.
  var line: [UInt8] = []
  private let folds: Bool

  init(folds: Bool = true) {
    self.folds = folds
    line.reserveCapacity(256)
  }

  /// Ends the line and moves it to the output. A fold never falls inside a character.
  mutating func endLine(into output: inout [UInt8]) {
    var start = 0
    var room = Self.lineLength
    while folds, line.count - start > room {
      var end = start + room
      while line[end] & 0xC0 == 0x80, end > start + 1 { end -= 1 }
      output.append(contentsOf: line[start..<end])
      output.append(contentsOf: [0x0D, 0x0A, 0x20])
      start = end
      room = Self.lineLength - 1
    }
    output.append(contentsOf: line[start...])
    output.append(contentsOf: [0x0D, 0x0A])
    line.removeAll(keepingCapacity: true)
  }

  /// Appends text that is known to need no escaping.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { line.append(contentsOf: $0) }
  }

  mutating func append(_ text: String, _ escaping: VCardEscaping) {
    escaping.append(text, to: &line)
  }

  /// Appends a name as the grammar allows it: letters, digits and hyphens of ASCII, anything else as
  /// a hyphen (RFC 6350, 3.3: iana-token, x-name, group).
  mutating func appendToken(_ text: String) {
    for byte in text.utf8 { line.append(byte.isTokenByte ? byte : UInt8(ascii: "-")) }
  }

  /// Appends a URI (RFC 3986). What may not stand in one is percent-encoded, as RFC 3987, 3.1 does
  /// with non-ASCII characters.
  ///
  /// - Parameter escapesSeparators: Whether a backslash goes before commas and semicolons. 4.0 has
  ///   none in URIs (its own examples: `geo:`, `data:`). In 3.0 programs undo escapes in every value,
  ///   and vobject (khard, Radicale) cuts every value at a bare comma, evolution-data-server at a
  ///   bare semicolon.
  mutating func appendURI(_ text: String, escapesSeparators: Bool = false) {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count
        && bytes[index + 1].isHexDigit && bytes[index + 2].isHexDigit
      if byte.isURIByte || isEscape {
        let isSeparator = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        if escapesSeparators, isSeparator { line.append(UInt8(ascii: "\\")) }
        line.append(byte)
      } else {
        line.append(UInt8(ascii: "%"))
        line.append(UInt8.upperHexDigits[Int(byte >> 4)])
        line.append(UInt8.upperHexDigits[Int(byte & 15)])
      }
    }
  }

  /// Appends bytes in base64 (RFC 4648, 4).
  mutating func appendBase64(_ bytes: [UInt8]) {
    Base64.encode(bytes, into: &line)
  }
}

extension UInt8 {
  fileprivate static let upperHexDigits = Array("0123456789ABCDEF".utf8)
  private static let uriMarks = Set("-._~:/?#[]@!$&'()*+,;=".utf8)

  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  /// What names, groups and parameter names are made of (RFC 6350, 3.3).
  var isTokenByte: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "-") }

  fileprivate var isURIByte: Bool { isASCIIAlphanumeric || Self.uriMarks.contains(self) }

  fileprivate var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
