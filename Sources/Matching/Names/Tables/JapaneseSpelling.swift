/// One spelling for the ways a Japanese name is written in Latin letters.
///
/// - Long vowels are short: Satō (folded `sato`), Satou, Satoh are `sato`; Oono, Ohno, Ono are `ono`;
///   Yuuki is `yuki`.
/// - Kunrei and Nihon spellings are Hepburn: si `shi`, ti `chi`, tu `tsu`, hu `fu`, zi and di `ji`,
///   du and dzu `zu`, sya `sha`, tya `cha`, zya and jya `ja`, and so on.
/// - n stands before b, m and p: Shimpei is `shinpei`, Homma `honma`.
/// - tch is cch: Hatchō is `haccho`.
enum JapaneseSpelling {
  /// Longest first; the replacement is not read again.
  private static let rules = pairs(
    """
    sya sha|syu shu|syo sho|tya cha|tyu chu|tyo cho|zya ja|zyu ju|zyo jo|jya ja|jyu ju|jyo jo
    shi shi|chi chi|tsu tsu|dzu zu|tch cch|si shi|ti chi|tu tsu|hu fu|zi ji|di ji|du zu
    mb nb|mm nm|mp np
    """
  )

  private static func pairs(_ text: String) -> [(from: [UInt8], to: [UInt8])] {
    text.split { $0 == "|" || $0 == "\n" }.compactMap { rule in
      let sides = rule.split(separator: " ").map { Array($0.utf8) }
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
  }

  /// Nil for a word that has no Japanese syllables.
  static func plain(_ word: String) -> String? {
    let letters = Array(word.utf8)
    var out: [UInt8] = []
    var place = 0
    while place < letters.count {
      let rest = letters[place...]
      if let rule = rules.first(where: { rest.starts(with: $0.from) }) {
        // The consonant after the n, and what follows, may fall under a rule of its own.
        let isNasal = rule.from.first == UInt8(ascii: "m")
        out += isNasal ? rule.to.prefix(1) : rule.to[...]
        place += isNasal ? 1 : rule.from.count
      } else {
        out.append(letters[place])
        place += 1
      }
    }
    let short = shortened(out)
    return isSyllables(short) ? String(decoding: short, as: UTF8.self) : nil
  }

  private static func shortened(_ letters: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      switch (out.last, letter) {
      case (UInt8(ascii: "o"), UInt8(ascii: "u")) where next != UInt8(ascii: "e"): continue
      case (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "u"), UInt8(ascii: "u")): continue
      case (UInt8(ascii: "o"), UInt8(ascii: "h")), (UInt8(ascii: "u"), UInt8(ascii: "h")):
        if !isVowel(next) { continue }
      default: break
      }
      out.append(letter)
    }
    return out
  }

  /// Consonant and vowel in turn, where ch, sh, ts, a consonant with y and doubled ones are one, and
  /// n may close a syllable.
  private static func isSyllables(_ letters: [UInt8]) -> Bool {
    var onset: [UInt8] = []
    for letter in letters {
      if isVowel(letter) {
        guard isOnset(onset) else { return false }
        onset = []
      } else {
        guard (0x61...0x7A).contains(letter) else { return false }
        onset.append(letter)
      }
    }
    return !letters.isEmpty && (onset.isEmpty || onset == [UInt8(ascii: "n")])
  }

  private static func isOnset(_ letters: [UInt8]) -> Bool {
    var letters = letters[...]
    if letters.count > 1, letters.first == UInt8(ascii: "n"), letters[1] != UInt8(ascii: "y") {
      letters = letters.dropFirst()
    }
    if letters.count > 1, let first = letters.first, letters.dropFirst().first == first {
      letters = letters.dropFirst()
    }
    if letters.count == 2, letters.last == UInt8(ascii: "y") {
      return letters.first.map { "kgnhbpmr".utf8.contains($0) } ?? false
    }
    switch letters.count {
    case 0: return true
    case 1: return letters.first.map { "kgsztdnhfbpmyrwjc".utf8.contains($0) } ?? false
    default: return ["ch", "sh", "ts"].contains { letters.elementsEqual($0.utf8) }
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
