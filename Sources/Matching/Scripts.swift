/// The scripts of folded names, as far as matching has to tell them apart.
///
/// Two names in different scripts can't be compared letter by letter: that they differ says nothing.
/// Blocks are those of the Unicode Character Database.
struct Scripts: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let latin = Scripts(rawValue: 1)
  static let greek = Scripts(rawValue: 2)
  static let cyrillic = Scripts(rawValue: 4)
  static let semitic = Scripts(rawValue: 8)
  static let kana = Scripts(rawValue: 16)
  static let hangul = Scripts(rawValue: 32)
  static let han = Scripts(rawValue: 64)
  static let other = Scripts(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ words: [String]) {
    self = []
    for word in words {
      for scalar in word.unicodeScalars { formUnion(Self.script(of: scalar)) }
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> Scripts {
    switch scalar.value {
    case 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case ..<0xC0, 0x250...0x36F: []
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x590...0x77F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: .semitic
    case 0x3040...0x30FF: .kana
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    default: .other
    }
  }
}
