/// How the characters of a text are written in one place of a content line.
///
/// Whatever could end a line is written as `lineBreak`: CR, LF and CRLF, but also what Unicode
/// calls a line break (VT, FF, NEL, LS, PS), because many programs split lines at those. No other
/// control character may stand in a vCard (RFC 6350, 3.3: VALUE-CHAR), so each becomes U+FFFD.
struct VCardEscaping: Sendable {
  /// The value of a private property, whose semicolons are its own affair: where one separates
  /// fields, escaping would hide them.
  static let privateText = VCardEscaping(lineBreak: "\\n", ["\\": "\\\\", ",": "\\,"])
  /// A text, alone or as one of several components (RFC 2426, 4: text-value; RFC 6350, 3.4). 4.0 leaves
  /// the semicolon of a text that stands alone to the writer; at a bare one, programs that know 3.0 only
  /// (evolution-data-server of Debian 12) cut the text.
  static let text = VCardEscaping(
    lineBreak: "\\n",
    ["\\": "\\\\", ",": "\\,", ";": "\\;"]
  )
  /// A parameter value (RFC 6868, which is of 4.0; 3.0 has no words of its own for a quotation mark or
  /// a line break, and readers commonly know these).
  static let parameter = VCardEscaping(lineBreak: "^n", ["^": "^^", "\"": "^'"])

  private let lineBreak: [UInt8]
  /// What stands for each byte below 0x80; empty where the byte stands for itself.
  private let replacements: [[UInt8]]
  /// Whether a byte needs a closer look, for all 256.
  private let isSpecial: [Bool]

  private init(lineBreak: String, _ escapes: KeyValuePairs<Unicode.Scalar, String>) {
    var replacements = [[UInt8]](repeating: [], count: 0x80)
    for control in 0..<0x20 where control != 0x09 { replacements[control] = Self.replacement }
    replacements[0x7F] = Self.replacement
    for (scalar, escape) in escapes where scalar.isASCII {
      replacements[Int(scalar.value)] = Array(escape.utf8)
    }
    self.lineBreak = Array(lineBreak.utf8)
    self.replacements = replacements
    self.isSpecial = (0..<256).map { byte in
      byte < 0x80 ? !replacements[byte].isEmpty : byte == 0xC2 || byte == 0xE2
    }
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  /// Appends the text, escaped, in UTF-8.
  func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  /// Appends text that is already UTF-8.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard isSpecial[Int(bytes[index])] else {
        index += 1
        continue
      }
      let width = Self.lineBreakWidth(bytes, at: index)
      if width == 0, bytes[index] >= 0x80 {
        index += 1
        continue
      }
      output.append(contentsOf: bytes[start..<index])
      if width > 0 {
        output.append(contentsOf: lineBreak)
        index += width
      } else {
        output.append(contentsOf: replacements[Int(bytes[index])])
        index += 1
      }
      start = index
    }
    output.append(contentsOf: bytes[start...])
  }

  /// How many bytes the line break at `index` has; 0 where there is none.
  private static func lineBreakWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch bytes[index] {
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: return 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
