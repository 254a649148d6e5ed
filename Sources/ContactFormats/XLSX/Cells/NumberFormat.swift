/// What a number format makes of a number, as far as it changes what the number says (ECMA-376
/// part 1, 18.8.30 and 18.8.31).
enum NumberFormat: Hashable {
  case plain
  /// A day, a time, or both.
  case date
  /// Hours beyond 24: `[h]:mm`.
  case duration
  /// Digits alone, at least so many, perhaps behind a plus sign: postal codes, phone numbers.
  case digits(atLeast: Int, hasPlus: Bool)

  /// A format that every program knows by its number.
  init(builtin id: Int) {
    switch id {
    case 14...22, 27...36, 45, 47, 50...58: self = .date
    case 46: self = .duration
    default: self = .plain
    }
  }

  init(code: String) {
    let pattern = Pattern(code)
    if pattern.isElapsed {
      self = .duration
    } else if pattern.hasDate {
      self = .date
    } else if pattern.isDigits, pattern.zeros > 1 || pattern.hasPlus {
      self = .digits(atLeast: pattern.zeros, hasPlus: pattern.hasPlus)
    } else {
      self = .plain
    }
  }

  /// The first section of a format's code: what it says of positive numbers.
  private struct Pattern {
    var hasDate = false
    var isElapsed = false
    /// Nothing but placeholders of digits, and characters that are shown as they are.
    var isDigits = true
    var zeros = 0
    var hasPlus = false
    private var hasPlaceholder = false

    init(_ code: String) {
      let bytes = Array(code.utf8.prefix(Self.longest))
      if code.lowercased().hasPrefix("general") {
        isDigits = false
        return
      }
      var index = 0
      while index < bytes.count, bytes[index] != ASCII.semicolon {
        switch bytes[index] {
        case ASCII.quote:
          let end = bytes[(index + 1)...].firstIndex(of: ASCII.quote) ?? bytes.count
          bytes[(index + 1)..<end].forEach { literal($0) }
          index = end
        case ASCII.backslash:
          if index + 1 < bytes.count { literal(bytes[index + 1]) }
          index += 1
        case UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
        case UInt8(ascii: "["):
          let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
          bracket(bytes[(index + 1)..<end])
          index = end
        default: take(bytes[index])
        }
        index += 1
      }
    }

    /// Excel has no longer ones.
    private static let longest = 1024

    /// A colour, a language, a condition, or hours that don't end at 24.
    private mutating func bracket(_ bytes: ArraySlice<UInt8>) {
      let letters = Set(bytes.map(\.uppercasedASCII))
      if letters.count == 1, let letter = letters.first, "HMS".utf8.contains(letter) {
        isElapsed = true
      }
      // A number that looks otherwise when it is large or small.
      if let first = bytes.first, "<>=".utf8.contains(first) { isDigits = false }
    }

    private mutating func literal(_ byte: UInt8) {
      if byte == UInt8(ascii: "+"), !hasPlaceholder { hasPlus = true }
      if byte.isASCIIDigit || byte.isASCIILetter { isDigits = false }
    }

    private mutating func take(_ byte: UInt8) {
      switch byte.uppercasedASCII {
      case UInt8(ascii: "D"), UInt8(ascii: "M"), UInt8(ascii: "Y"), UInt8(ascii: "H"),
        UInt8(ascii: "S"):
        hasDate = true
      case UInt8(ascii: "0"):
        zeros += 1
        hasPlaceholder = true
      case UInt8(ascii: "#"), UInt8(ascii: "?"): hasPlaceholder = true
      case UInt8(ascii: "+"): literal(byte)
      case ASCII.space, UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: isDigits = false
      }
    }
  }
}
