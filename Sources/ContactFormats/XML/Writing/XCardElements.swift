import ContactModel

/// Elements under construction, and the characters that XML takes.
struct XCardElements {
  private(set) var bytes: [UInt8] = []
  let isExact: Bool

  init(isExact: Bool) {
    self.isExact = isExact
  }

  mutating func open(_ name: String, attribute: (name: String, value: String)? = nil) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    if let attribute {
      bytes += " \(attribute.name)=\"".utf8
      append(attribute.value, isAttribute: true)
      bytes.append(ASCII.quote)
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func element(_ name: String, _ text: String) {
    open(name)
    append(text)
    close(name)
  }

  mutating func element(_ name: String, base64 content: [UInt8], mediaType: String) {
    open(name)
    append("data:" + mediaType + ";base64,")
    var line = ContentLineWriter(folds: false)
    line.appendBase64(content)
    bytes += line.line
    close(name)
  }

  /// Appends a text. White space that a parser would change (XML 1.0, 2.11 and 3.3.3) goes out as a
  /// reference.
  private mutating func append(_ text: String, isAttribute: Bool = false) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22 where isAttribute: bytes += "&quot;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0x0A where isAttribute: bytes += "&#10;".utf8
      case 0x09 where isAttribute: bytes += "&#9;".utf8
      case 0x09, 0x0A: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0..<0x20, 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
      }
    }
  }

  /// The name of an element for the name of a property or a parameter.
  static func name(of name: String) -> String {
    var token = String(
      decoding: name.utf8.map { byte in
        let isLetter = byte.isASCIILetter
        return isLetter ? byte | 0x20 : byte.isTokenByte ? byte : UInt8(ascii: "-")
      },
      as: UTF8.self
    )
    let beginsName = token.utf8.first?.isASCIILetter ?? false
    if !beginsName || taken.contains(token) { token = "x-" + token }
    return token
  }

  private static let taken: Set<String> = ["begin", "end", "version", "group", "parameters"]
}
