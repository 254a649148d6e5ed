import Foundation

/// Words of any script in the letters a to z.
enum LatinLetters {
  static func of(latin word: String) -> [UInt8] {
    word.utf8.filter { 0x61...0x7A ~= $0 }
  }

  /// Transliterated by the rules of ICU (Unicode CLDR): Han by the readings of Mandarin, everything
  /// else letter by letter.
  static func of(foreign word: String) -> [UInt8] {
    let rules = StringTransform("Any-Latin; Latin-ASCII; Lower")
    return of(latin: word.applyingTransform(rules, reverse: false) ?? "")
  }

  static func simplified(_ han: String) -> String {
    han.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? han
  }
}
