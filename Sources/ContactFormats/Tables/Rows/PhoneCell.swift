/// The phone numbers that a cell holds, as written.
struct PhoneCell {
  enum Content: Equatable {
    case numbers([String])
    /// `1.20255501E+10`: a spreadsheet took the number for a quantity.
    case damaged
    /// Too few digits.
    case noNumber
  }

  /// Fewer digits are no phone number, however short.
  private static let leastDigits = 3
  /// Extensions and prefixes between separators are no numbers of their own.
  private static let leastDigitsOfPiece = 5

  /// Whether the cell is plainly one number: digits enough, and nothing that may stand between two,
  /// or in what a spreadsheet made of one.
  static func isPlain(_ cell: Bytes) -> Bool {
    var digits = 0
    var previous: UInt8 = 0
    for byte in cell {
      switch byte {
      case 0x30...0x39: digits &+= 1
      case 0..<ASCII.space, ASCII.semicolon, ASCII.colon, 0x2F, 0x80...: return false
      case 0x45, 0x65: if previous.isASCIIDigit || previous == ASCII.dot { return false }
      default: break
      }
      previous = byte
    }
    return digits >= leastDigits
  }

  static func content(_ cell: Bytes, separator: [UInt8]) -> Content {
    if isPlain(cell) { return .numbers([cell.kept]) }
    if isScientific(cell) { return .damaged }
    var pieces = separator.isEmpty ? [cell] : cell.pieces(separatedBy: separator)
    for mark in [[ASCII.lineFeed], [ASCII.semicolon], Array(" / ".utf8)] {
      pieces = pieces.flatMap { piece -> [Bytes] in
        let parts = piece.pieces(separatedBy: mark)
        return parts.count > 1 && parts.allSatisfy { digits(in: $0) >= leastDigitsOfPiece }
          ? parts : [piece]
      }
    }
    guard pieces.contains(where: { digits(in: $0) >= leastDigits }) else { return .noNumber }
    return .numbers(pieces.map(\.kept))
  }

  /// Digits of any script.
  private static func digits(in text: Bytes) -> Int {
    if text.isASCII { return text.count { $0.isASCIIDigit } }
    return String(decoding: text, as: UTF8.self).unicodeScalars
      .count { $0.properties.numericType == .decimal }
  }

  private static func isScientific(_ cell: Bytes) -> Bool {
    guard let mark = cell.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), mark > 0,
      cell[0].isASCIIDigit
    else { return false }
    let point: [UInt8] = [ASCII.dot, ASCII.comma]
    let mantissa = cell.slice(0, mark)
    let exponent = cell.slice(mark + 1, cell.count)
    guard mantissa.allSatisfy({ $0.isASCIIDigit || point.contains($0) }),
      mantissa.count(where: point.contains) <= 1,
      let sign = exponent.first
    else { return false }
    let digits = sign == UInt8(ascii: "+") ? exponent.slice(1, exponent.count) : exponent
    return (1...2).contains(digits.count) && digits.allSatisfy(\.isASCIIDigit)
      && (sign == UInt8(ascii: "+") || mantissa.contains(where: point.contains))
  }
}
