/// The words of a header: `EMailAddress2`, `e-mail_address 2` and `E-Mail Address #2` have the same.
///
/// Words are in lower case and without accents. Numbers are words of their own, and so is every
/// character of Chinese and Japanese, whose words no blank parts.
struct HeaderWords: Sendable {
  struct Word: Sendable {
    var text: String
    /// Whether it stands in brackets: `E-Mail (geschäftlich)`.
    var isAside: Bool
    /// Whether it joins two things: `+`, `&`.
    var isJoint: Bool { text == "+" || text == "&" }
  }

  /// How much of a header is looked at. A longer one is a question of a form, or an attack.
  static let scalarLimit = 300

  private(set) var words: [Word] = []

  init(_ header: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in header.unicodeScalars.prefix(Self.scalarLimit) {
      if scalar.isASCII { scalars.append(scalar) } else { scalars += Self.folded(scalar) }
    }
    var word = ""
    var last = Kind.other
    var depth = 0
    func finish() {
      if !word.isEmpty { words.append(Word(text: word, isAside: depth > 0)) }
      word = ""
    }
    for (index, scalar) in scalars.enumerated() {
      let kind = Kind(scalar)
      let next = index + 1 < scalars.count ? Kind(scalars[index + 1]) : .other
      switch kind {
      case .lower, .upper, .digit:
        let continues =
          switch (last, kind) {
          case (.lower, .lower), (.upper, .lower), (.digit, .digit): true
          // `URLName` is two words: the last capital before a small letter begins one.
          case (.upper, .upper): next != .lower
          default: false
          }
        if !continues { finish() }
        Self.append(scalar, to: &word)
      case .ideograph:
        finish()
        word.unicodeScalars.append(scalar)
        finish()
      case .apostrophe:
        // The genitive is the word (`Parent's`); in `l'entreprise` two words meet.
        let after = index + 2 < scalars.count ? Kind(scalars[index + 2]) : .other
        if scalars.indices.contains(index + 1), scalars[index + 1] == "s", after == .other {
          finish()
          last = .genitive
          continue
        }
        finish()
      case .open:
        finish()
        depth += 1
      case .close:
        finish()
        depth = max(0, depth - 1)
      case .genitive, .other:
        finish()
        if scalar == "+" || scalar == "&" { words.append(Word(text: "&", isAside: depth > 0)) }
      }
      if last == .genitive, kind == .lower {
        word = ""
        last = .other
        continue
      }
      last = kind
    }
    finish()
  }

  private enum Kind {
    case lower, upper, digit, ideograph, apostrophe, open, close, genitive, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x41...0x5A: self = .upper
      case 0x61...0x7A: self = .lower
      case 0x27, 0x2019, 0x60, 0xB4: self = .apostrophe
      case 0x28, 0x5B, 0x7B, 0x3010: self = .open
      case 0x29, 0x5D, 0x7D, 0x3011: self = .close
      case 0x3005, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
        self = .ideograph
      default:
        if scalar.isASCII || !scalar.properties.isAlphabetic {
          self = .other
        } else {
          self = scalar.properties.isUppercase ? .upper : .lower
        }
      }
    }
  }

  /// Adds the scalar as a small letter.
  private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    switch scalar.value {
    case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case 0...0x7F: word.unicodeScalars.append(scalar)
    default:
      word.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// The scalar without its accent, full-width forms as the usual ones; nothing for a combining
  /// accent.
  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x300...0x36F: []
    case 0xFF01...0xFF5E: [Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar]
    default: plainLetters[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
    }
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let groups = [
      ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğ"),
      ("i", "ìíîïīıį"), ("l", "łľ"), ("n", "ñńň"), ("o", "òóôõöøōő"), ("r", "řŕ"),
      ("s", "śšşș"), ("t", "ťţț"), ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źżž"),
      ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars {
        letters[scalar] = plain
        for upper in scalar.properties.uppercaseMapping.unicodeScalars where upper != scalar {
          if !upper.isASCII { letters[upper] = plain.uppercased() }
        }
      }
    }
    return letters
  }()
}
