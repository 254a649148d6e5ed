/// What the Data of a cell says, as somebody would have typed it.
struct SpreadsheetValue {
  /// UTF-8; nil where the cell holds the error of a formula.
  let bytes: [UInt8]?

  init(_ data: XMLElement) {
    let text = Array(data.allText.utf8)
    switch data.attribute("Type") {
    case "Number": bytes = Self.digits(text)
    case "DateTime": bytes = Self.date(text)
    case "Boolean": bytes = Array((text == Array("1".utf8) ? "TRUE" : "FALSE").utf8)
    case "Error": bytes = nil
    default: bytes = text
    }
  }

  /// A number without exponent, and without decimals that say nothing: a phone number comes as
  /// `1.2025550101E10` or `12025550101.0`.
  static func digits(_ text: [UInt8]) -> [UInt8] {
    let mark = text.firstIndex { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }
    var exponent = 0
    if let mark {
      let written = String(decoding: text[(mark + 1)...], as: UTF8.self)
      guard let number = Int(written), abs(number) <= 40 else { return text }
      exponent = number
    }
    var mantissa = text[..<(mark ?? text.endIndex)]
    let sign = mantissa.first == UInt8(ascii: "-") ? [UInt8(ascii: "-")] : []
    if !sign.isEmpty { mantissa.removeFirst() }
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
    var digits = Array(mantissa[..<point])
    var whole = digits.count + exponent
    if point < mantissa.endIndex { digits += mantissa[(point + 1)...] }
    guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return text }
    if whole <= 0 {
      digits = [UInt8](repeating: 0x30, count: 1 - whole) + digits
      whole = 1
    }
    if digits.count < whole { digits += [UInt8](repeating: 0x30, count: whole - digits.count) }
    var decimals = digits[whole...]
    while decimals.last == 0x30 { decimals.removeLast() }
    var result = sign + digits[..<whole]
    if !decimals.isEmpty { result += [UInt8(ascii: ".")] + decimals }
    return result
  }

  /// `2026-11-01T00:00:00.000` is a day; where there is a time, it stays.
  static func date(_ text: [UInt8]) -> [UInt8] {
    var text = text
    if let point = text.lastIndex(of: UInt8(ascii: ".")),
      text[(point + 1)...].allSatisfy({ $0 == 0x30 })
    {
      text.removeSubrange(point...)
    }
    let midnight = Array("T00:00:00".utf8)
    if text.count > midnight.count, text.suffix(midnight.count).elementsEqual(midnight) {
      text.removeLast(midnight.count)
    }
    return text
  }
}
