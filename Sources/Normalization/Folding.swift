import Foundation

/// The form in which texts are compared: lower case, without diacritics, umlauts in one spelling,
/// compatibility characters (full-width letters, ligatures) as ordinary ones, white space as single
/// spaces. `Müller`, `MUELLER` and `Muller` fold alike.
///
/// Marks are taken off letters of the European scripts, of Arabic and of Hebrew only; elsewhere
/// (Devanagari, Thai, the Japanese voicing mark) a mark is part of the letter. The result says
/// nothing about spelling and is never shown as a name.
public func folded(_ text: some StringProtocol) -> String {
  var folder = Folder(capacity: text.utf8.count)
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    for byte in text.utf8 {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      folder.append(Unicode.Scalar(isUpper ? byte | 0x20 : byte))
    }
  } else {
    for scalar in String(text).decomposedStringWithCompatibilityMapping.unicodeScalars {
      guard !isOptionalMark(scalar) else { continue }
      if let letters = plainLetters[scalar] {
        for letter in letters.unicodeScalars { folder.append(letter) }
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isOptionalMark(lower)
        {
          folder.append(lower == "ς" ? "σ" : lower)
        }
      }
    }
  }
  return folder.finish()
}

/// The words of a folded text: runs of letters, digits and marks. Full stops, slashes and apostrophes
/// vanish (`S.A.` is `sa`, `O'Neill` is `oneill`), everything else separates.
public func words(ofFolded text: some StringProtocol) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isWordPart(scalar) {
      word.append(scalar)
    } else if scalar != "." && scalar != "/" && scalar != "'" && !word.isEmpty {
      words.append(String(word))
      word = .init()
    }
  }
  if !word.isEmpty { words.append(String(word)) }
  return words
}

/// Gathers lower-case scalars, with white space collapsed and one spelling of umlauts.
///
/// `ae`, `oe` and `ue` become the bare vowel, as ä, ö and ü have by now, and `aa` (for å) becomes
/// `a`. Not after a vowel or q (Bauer, Enrique), nor at the end of a word (Sue, Mae): no umlaut
/// stands there.
private struct Folder {
  private var scalars = String.UnicodeScalarView()
  private var last: Unicode.Scalar = " "
  private var beforeLast: Unicode.Scalar = " "
  /// A vowel that is dropped if a letter follows.
  private var pending: Unicode.Scalar?

  init(capacity: Int) {
    scalars.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let vowel = pending {
      pending = nil
      if !isLetter(scalar) { push(vowel) }
    }
    if isSpace(scalar) {
      if last != " " { push(" ") }
    } else if isUmlautSpelling(scalar) {
      pending = scalar
    } else {
      push(scalar)
    }
  }

  mutating func finish() -> String {
    if let vowel = pending { push(vowel) }
    if last == " ", !scalars.isEmpty { scalars.removeLast() }
    return String(scalars)
  }

  private mutating func push(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    (beforeLast, last) = (last, scalar)
  }

  private func isUmlautSpelling(_ scalar: Unicode.Scalar) -> Bool {
    switch (last, scalar) {
    case ("a", "e"), ("o", "e"), ("u", "e"), ("a", "a"): break
    default: return false
    }
    switch beforeLast {
    case "a", "e", "i", "o", "u", "q": return false
    default: return true
    }
  }
}

/// Marks whose absence leaves the same name: accents, points of Hebrew, short vowels of Arabic; and
/// what is invisible altogether.
private func isOptionalMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
  case 0x0591...0x05C7, 0x064B...0x065F, 0x0670, 0x0640: true
  case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
  default: false
  }
}

/// Letters that Unicode does not decompose, as people type them on other keyboards.
private let plainLetters: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d",
  "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h",
  "Ħ": "h", "ŋ": "ng", "Ŋ": "ng", "ə": "e", "Ə": "e", "’": "'", "‘": "'", "ʼ": "'", "´": "'",
  "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
]

// The tables of Unicode properties are slow to ask, and most text is ASCII.

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80
    ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
}

private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x80 {
    return isLetter(scalar) || (0x30...0x39).contains(scalar.value)
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
  default: return scalar.properties.isAlphabetic
  }
}
