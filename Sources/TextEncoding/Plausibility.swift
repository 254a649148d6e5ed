/// How much a decoded text looks like names, addresses and notes.
///
/// A wrong charset betrays itself by letters of two scripts in one word, capitals after small
/// letters, accented letters side by side, words in small letters only, Korean mixed with Chinese, and
/// symbols inside words. The score is the mean over the
/// characters beyond ASCII, at most 1.
enum Plausibility {
  static func score(of utf8: [UInt8]) -> Double {
    var sum = 0.0
    var count = 0
    var previous = Kind.other
    var previousWasForeign = false
    var beganWithinWord = false
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let kind = Kind(scalar)
      defer {
        previous = kind
        previousWasForeign = !scalar.isASCII
      }
      if scalar.isASCII {
        if previousWasForeign, kind.isAlphabetic, previous.isAlphabetic,
          kind.script != previous.script
        {
          sum -= 1
        }
        // A word that Latin letters begin and end has no Chinese or Korean within.
        if previousWasForeign, beganWithinWord, kind.isAlphabetic, previous.isIdeographic {
          sum -= 1.5
        }
        if previousWasForeign, kind == .latinSmall || kind == .latinCapital, previous == .symbol {
          sum -= 0.5
        }
        continue
      }
      count += 1
      sum += kind.weight
      if !previousWasForeign { beganWithinWord = previous.isAlphabetic }
      if previous.isAlphabetic, kind.isAlphabetic, kind.script != previous.script { sum -= 1 }
      if kind.isCapital, previous.isSmall { sum -= 0.8 }
      if kind == .cyrillicSmall || kind == .greekSmall, !previous.isAlphabetic { sum -= 0.5 }
      if kind.isCapital, kind.script != .latin, previous.isCapital { sum -= 0.3 }
      if kind.isHanBesideHangul(previous) { sum -= 0.6 }
      if previousWasForeign, kind.script == .latin, previous.script == .latin, kind.isAlphabetic,
        previous.isAlphabetic
      {
        sum -= 0.6
      }
      if kind == .symbol, previous.isAlphabetic { sum -= 0.5 }
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  enum Script { case latin, greek, cyrillic, other }

  enum Kind {
    case latinSmall, latinCapital, latinRare
    case greekSmall, greekCapital, cyrillicSmall, cyrillicCapital
    case commonHan, kana, hangul, otherLetter, rareHan, halfwidthKana
    case punctuation, symbol, control, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A: self = .latinCapital
      case 0x61...0x7A: self = .latinSmall
      case 0x00...0x7F: self = .other
      case 0x80...0x9F: self = .control
      case 0xC0...0xD6, 0xD8...0xDE: self = .latinCapital
      case 0xDF...0xF6, 0xF8...0xFF: self = .latinSmall
      case 0x100...0x24F:
        self = scalar.properties.isUppercase ? .latinCapital : .latinSmall
      case 0x370...0x3FF:
        self =
          scalar.properties.isUppercase
          ? .greekCapital : scalar.properties.isAlphabetic ? .greekSmall : .symbol
      case 0x400...0x40F, 0x410...0x42F: self = .cyrillicCapital
      case 0x430...0x44F, 0x451...0x45F: self = .cyrillicSmall
      case 0x460...0x52F: self = .latinRare
      case 0x3040...0x30FF: self = .kana
      case 0xFF61...0xFF9F: self = .halfwidthKana
      case 0xAC00...0xD7A3: self = .hangul
      case 0x4E00...0x9FFF: self = .commonHan
      case 0x3400...0x4DBF, 0x20000...0x3FFFF, 0xF900...0xFAFF: self = .rareHan
      case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0xF0000...0x10FFFF: self = .control
      case 0x2010...0x2026, 0x2039, 0x203A, 0xA0, 0xAA, 0xAB, 0xB7, 0xBA, 0xBB, 0x3000...0x3020,
        0xFF00...0xFF60, 0x20AC, 0xA9, 0xAE, 0xB0, 0x2122, 0x2116:
        self = .punctuation
      default: self = scalar.properties.isAlphabetic ? .otherLetter : .symbol
      }
    }

    var weight: Double {
      switch self {
      case .latinSmall, .latinCapital, .commonHan, .greekSmall, .greekCapital,
        .cyrillicSmall, .cyrillicCapital:
        1
      case .kana: 1.1
      case .hangul: 1.25
      case .otherLetter: 0.9
      case .halfwidthKana, .punctuation: 0.5
      case .latinRare, .rareHan: -0.3
      case .symbol: -0.3
      case .control: -2
      case .other: 0
      }
    }

    var isAlphabetic: Bool {
      switch self {
      case .latinSmall, .latinCapital, .greekSmall, .greekCapital, .cyrillicSmall,
        .cyrillicCapital, .otherLetter, .latinRare:
        true
      default: false
      }
    }

    var isIdeographic: Bool { self == .commonHan || self == .hangul || self == .rareHan }

    func isHanBesideHangul(_ other: Kind) -> Bool {
      self == .hangul && other == .commonHan || self == .commonHan && other == .hangul
    }

    var isCapital: Bool {
      self == .latinCapital || self == .greekCapital || self == .cyrillicCapital
    }

    var isSmall: Bool { self == .latinSmall || self == .greekSmall || self == .cyrillicSmall }

    var script: Script {
      switch self {
      case .latinSmall, .latinCapital: .latin
      case .greekSmall, .greekCapital: .greek
      case .cyrillicSmall, .cyrillicCapital, .latinRare: .cyrillic
      default: .other
      }
    }
  }
}
