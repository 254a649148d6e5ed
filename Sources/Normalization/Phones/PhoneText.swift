/// A written telephone number, taken apart as far as it can be without a numbering plan.
struct PhoneText {
  /// The text that is dialled: digits with an optional `+` where nothing else carries meaning, so
  /// that one number in two layouts is looked up once; otherwise as written.
  var dialled: String
  /// All digits up to a pause, in ASCII.
  var digits: String
  /// What is dialled after a pause (`,`, `;`, `p`, `w`): an extension in practice.
  var dialledAfterwards: String?
  /// Whether it begins with `+`.
  var isInternational: Bool

  init(_ written: String) {
    let trimmed = String(written.prefix(Self.longest))
    let (number, afterwards) = Self.splitAtPause(Array(trimmed.unicodeScalars))
    dialledAfterwards = afterwards

    var plain = ""
    var digits = ""
    var isPlain = true
    for scalar in number {
      if let digit = Self.digit(scalar) {
        plain.unicodeScalars.append(digit)
        digits.unicodeScalars.append(digit)
      } else if scalar == "+" || scalar == "＋" {
        if plain.isEmpty { plain = "+" } else { isPlain = false }
      } else if !Self.isLayout(scalar) {
        isPlain = false
      }
    }
    self.digits = digits
    isInternational = plain.hasPrefix("+") && number.first { !Self.isLayout($0) } != nil
    dialled = isPlain ? plain : String(String.UnicodeScalarView(number))
  }

  /// Longer than any number with its extension and remarks; libphonenumber reads 250.
  private static let longest = 250

  /// Whether the text was typed to fill in a field. After a country code only one digit over and
  /// over counts: numbers such as +44 1234 567890 exist.
  var isPlaceholder: Bool {
    isInternational ? Self.repeatsOneDigit(digits) : Self.isPlaceholder(digits)
  }

  /// Whether digits, as a whole, are what people type to fill in a field: one digit over and over,
  /// or the keys in order.
  static func isPlaceholder(_ digits: String) -> Bool {
    digits.utf8.count >= 5
      && (repeatsOneDigit(digits) || "1234567890".hasPrefix(digits)
        || "9876543210".hasPrefix(digits))
  }

  static func repeatsOneDigit(_ digits: some StringProtocol) -> Bool {
    digits.utf8.allSatisfy { $0 == digits.utf8.first }
  }

  /// The digits before and after a spelled-out extension, for numbers without E.164 form.
  var spelledExtension: (digits: String, extension: String)? {
    let lowered = dialled.lowercased()
    for mark in [";ext=", "ext.", "ext", "x", "#"] {
      guard let found = lowered.range(ofASCII: mark) else { continue }
      let before = Self.digits(lowered[..<found.lowerBound])
      let after = Self.digits(lowered[found.upperBound...])
      if before.utf8.count >= 5, (1...9).contains(after.utf8.count) { return (before, after) }
    }
    return nil
  }

  /// Splits `+1 415 555 0123,,456#` before the pause. What follows must be digits, pauses and keys
  /// only, and what precedes a number, so that words and parameters stay as they are.
  private static func splitAtPause(
    _ text: [Unicode.Scalar]
  ) -> (number: [Unicode.Scalar], afterwards: String?) {
    let pauses: Set<Unicode.Scalar> = [",", ";", "p", "P", "w", "W"]
    let keys: Set<Unicode.Scalar> = [" ", "#", "*"]
    guard
      let pause = text.firstIndex(where: pauses.contains),
      text[..<pause].filter({ digit($0) != nil }).count >= 5
    else { return (text, nil) }
    let rest = text[pause...]
    let digits = rest.compactMap(digit)
    guard !digits.isEmpty,
      rest.allSatisfy({ pauses.contains($0) || keys.contains($0) || digit($0) != nil })
    else { return (text, nil) }
    return (Array(text[..<pause]), String(String.UnicodeScalarView(digits)))
  }

  private static func digits(_ text: Substring) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap(digit)))
  }

  /// The ASCII digit of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if (0x30...0x39).contains(scalar.value) { return scalar }
    guard scalar.value >= 0x80, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(0x30 + Int(value)))
  }

  /// What separates groups of digits and nothing more. libphonenumber skips it too, save the narrow
  /// spaces of French typography, at which it gives up.
  private static func isLayout(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "(", ")", "/", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2007}",
      "\u{202F}", "\u{200B}", "\u{3000}", "（", "）", "－", "．":
      true
    default: false
    }
  }
}

extension String {
  /// The first place where `mark` (ASCII) stands.
  fileprivate func range(ofASCII mark: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) {
        return start..<index(start, offsetBy: mark.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
