/// Writes JSON values as text (RFC 8259) in UTF-8, without blanks.
extension JSONValue {
  /// Appends the value. Members keep their order; only what must be escaped is.
  func append(to output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let text): output.append(contentsOf: text.utf8)
    case .string(let text): Self.append(text, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(ASCII.comma) }
        element.append(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(ASCII.comma) }
        Self.append(member.name, to: &output)
        output.append(ASCII.colon)
        member.value.append(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// The value as one line of text.
  var jsonText: String {
    var output: [UInt8] = []
    append(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(ASCII.quote)
    for byte in text.utf8 {
      switch byte {
      case ASCII.quote: output.append(contentsOf: "\\\"".utf8)
      case ASCII.backslash: output.append(contentsOf: "\\\\".utf8)
      case ASCII.lineFeed: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(ASCII.quote)
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}

extension JSONValue {
  /// An object with these members; those without a value are left out.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
  }

  /// A whole number.
  static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  /// What JSContact calls a set: each name with the value true.
  static func set(_ names: [String]) -> JSONValue {
    .object(names.map { JSONMember(name: $0, value: .bool(true)) })
  }
}
