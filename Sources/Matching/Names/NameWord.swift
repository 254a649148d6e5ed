import Foundation

/// A word of a name in the spellings it is compared by.
struct NameWord: Sendable {
  enum Script: Sendable {
    case latin, han, hangul
    /// Alphabets and syllabaries that are transliterated letter by letter.
    case other
  }

  let script: Script
  /// In ASCII letters, lower case; empty where there are none.
  let latin: [UInt8]
  /// The same for all usual ways to spell one sound.
  let plain: [UInt8]
  /// Consonants by where in the mouth they are made.
  let sound: [UInt8]
  /// Han characters in their simplified form: one name is written in both.
  let simplified: String?
  let isInitial: Bool
  /// Groups of spellings of one name the word is in.
  let variants: [UInt16]
  /// Groups of characters with the romanisations of their readings the word is in.
  let readings: [UInt16]
  /// Usual spellings of a Chinese given name.
  let romanisations: [[UInt8]]
  /// Groups of a full name with its short and pet forms the word is in.
  let nicknames: [UInt16]

  /// - Parameter word: folded.
  init(_ word: String, tables: NameTables) {
    script = Self.script(of: word)
    latin = script == .latin ? LatinLetters.of(latin: word) : LatinLetters.of(foreign: word)
    plain = PlainSpelling.of(latin)
    sound = SoundKey.of(latin)
    simplified = script == .han ? LatinLetters.simplified(word) : nil
    isInitial = script == .latin && latin.count == 1
    variants = tables.variants(of: word)
    readings = tables.readings(of: word.precomposedStringWithCanonicalMapping)
    romanisations = script == .han ? tables.romanisations(of: word) : []
    nicknames = tables.nicknames(of: word)
  }

  private static func script(of word: String) -> Script {
    var result = Script.latin
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case ..<0x250, 0x1E00..<0x1F00: break
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .han
      case 0x1100...0x11FF, 0xAC00...0xD7FF: result = .hangul
      default: if result == .latin { result = .other }
      }
    }
    return result
  }
}
