/// Which cells a spreadsheet would run instead of showing, and how such a text is kept from it.
///
/// A cell that begins with `=`, `+`, `-` or `@` (or with their wide forms, which Japanese and Chinese
/// versions take for the same) is a formula. Quotes and apostrophes before it are no protection, as
/// programs take them off. An apostrophe goes before such a text, and before the apostrophes of a text
/// that looks guarded already, so that taking one off always gives the text back.
enum FormulaGuard {
  static let mark: UInt8 = 0x27

  /// Whether the text, without blanks around it, must not stand in a table bare.
  static func isNeeded(_ text: Bytes) -> Bool {
    guard let first = text.first else { return false }
    if first > 0x40, first < 0x80 { return false }
    var index = 0
    while index < text.count, text[index] == mark || text[index] == ASCII.quote { index += 1 }
    return isFormulaStart(text, at: index)
  }

  /// Whether the first byte is a guard in front of a text that needs one.
  static func isGuarded(_ text: Bytes) -> Bool {
    text.first == mark && isNeeded(text.slice(1, text.count))
  }

  private static func isFormulaStart(_ text: Bytes, at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch text[index] {
    case ASCII.equals, UInt8(ascii: "+"), UInt8(ascii: "-"), 0x40: return true
    case ASCII.tab, ASCII.carriageReturn, ASCII.lineFeed: return true
    case 0xEF:
      // ＝ ＋ － ＠
      guard text.count - index >= 3, text[index + 1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(text[index + 2])
    default: return false
    }
  }

  /// Whether the text is a phone number that importers must find as it is: `+`, a digit or a
  /// parenthesis, then only digits, blanks and `().-`, and maybe an extension behind a digit (`x12`,
  /// `ext. 12`).
  ///
  /// A spreadsheet that takes it for a sum shows a wrong number, but nothing is run, fetched or sent:
  /// there is no name in it.
  static func isPhoneNumber(_ text: Bytes) -> Bool {
    guard text.count > 1, text[0] == UInt8(ascii: "+") else { return false }
    var index = 1
    var lastDigit = 0
    while index < text.count {
      switch text[index] {
      case 0x30...0x39: lastDigit = index
      case ASCII.space, 0x28, 0x29, UInt8(ascii: "-"), ASCII.dot: break
      default: return lastDigit > 0 && isExtension(text.slice(lastDigit + 1, text.count))
      }
      index += 1
    }
    return lastDigit > 0
  }

  private static func isExtension(_ text: Bytes) -> Bool {
    let rest = text.trimmed
    for (word, length): (StaticString, Int) in [("EXT.", 4), ("EXT", 3), ("X", 1)]
    where rest.hasPrefixIgnoringCase(word) {
      let digits = rest.slice(length, rest.count).trimmed
      return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
    }
    return false
  }
}
