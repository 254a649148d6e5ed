/// A number of a cell, which stands in the file as a binary fraction was printed.
struct SheetNumber {
  /// Digits, perhaps a sign and a decimal point; what is no number stays as it is.
  private var digits: [UInt8]
  /// Whether there are more digits before the decimal point than spreadsheets keep.
  private(set) var lacksPrecision = false

  /// How many digits a spreadsheet keeps of a number.
  private static let precision = 15

  init(_ written: [UInt8]) {
    digits = SpreadsheetValue.digits(written)
    guard digits.count > Self.precision, Self.isNumber(digits) else { return }
    let point = digits.firstIndex(of: ASCII.dot) ?? digits.count
    guard let first = digits.firstIndex(where: { $0.isASCIIDigit && $0 != 0x30 }) else { return }
    if point - first > Self.precision {
      lacksPrecision = true
    } else if point < digits.count {
      round(from: first, point: point)
    }
  }

  private static let minus = UInt8(ascii: "-")

  private static func isNumber(_ text: [UInt8]) -> Bool {
    let unsigned = text.first == minus ? text.dropFirst() : text[...]
    return unsigned.allSatisfy { $0.isASCIIDigit || $0 == ASCII.dot }
      && unsigned.count { $0 == ASCII.dot } <= 1
  }

  /// Cuts off what is beyond the precision: `0.30000000000000004` is 0.3.
  private mutating func round(from first: Int, point: Int) {
    let cut = first + Self.precision + (first < point ? 1 : 0)
    guard cut < digits.count else { return }
    var carries = digits[cut] >= 0x35
    digits.removeSubrange(cut...)
    var index = cut - 1
    while carries, index >= 0, digits[index] != Self.minus {
      if digits[index] == 0x39 {
        digits[index] = 0x30
      } else if digits[index] != ASCII.dot {
        digits[index] += 1
        carries = false
      }
      index -= 1
    }
    if carries { digits.insert(0x31, at: index + 1) }
    digits = SpreadsheetValue.digits(digits)
  }

  /// The number with the zeros and the sign that its format shows.
  func bytes(_ format: NumberFormat) -> [UInt8] {
    guard case .digits(let least, let hasPlus) = format, !digits.isEmpty,
      digits.allSatisfy(\.isASCIIDigit)
    else { return digits }
    let zeros = [UInt8](repeating: 0x30, count: max(0, least - digits.count))
    return (hasPlus ? [UInt8(ascii: "+")] : []) + zeros + digits
  }
}
