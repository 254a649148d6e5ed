/// Consonants in classes of those that misspellings and romanisations exchange, and whether a vowel
/// comes first; equal for Hsu and Xu, Yousef and Yusuf, Schmidt and Smit.
///
/// In the manner of Soundex (Russell 1918), made for names of any language: vowels are left out,
/// neighbours of one class are one.
enum SoundKey {
  static func of(_ letters: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var rest = letters[...]
    while let letter = rest.first {
      let (sound, length) = self.sound(letter, rest.dropFirst(), isFirst: key.isEmpty)
      rest.removeFirst(length)
      if let sound, key.last != sound { key.append(sound) }
    }
    return key
  }

  private static func sound(
    _ letter: UInt8,
    _ following: ArraySlice<UInt8>,
    isFirst: Bool
  ) -> (UInt8?, Int) {
    let next = following.first
    func isNext(_ letters: StaticString) -> Bool {
      guard let next else { return false }
      return letters.withUTF8Buffer { $0.contains(next) }
    }
    switch letter {
    case "a", "e", "i", "o", "u", "y": return (isFirst ? UInt8(ascii: "a") : nil, 1)
    case "j": return (UInt8(ascii: "j"), 1)
    case "h", "w": return (isFirst ? UInt8(ascii: "h") : nil, 1)
    case "c":
      if isNext("h") { return (UInt8(ascii: "j"), 2) }
      return (isNext("ei") ? UInt8(ascii: "s") : UInt8(ascii: "k"), 1)
    case "k", "g": return (UInt8(ascii: "k"), isNext("h") ? 2 : 1)
    case "q": return (UInt8(ascii: "k"), 1)
    case "t":
      if isNext("sz") { return (UInt8(ascii: "s"), 2) }
      return (UInt8(ascii: "t"), isNext("h") ? 2 : 1)
    case "d": return (UInt8(ascii: "t"), 1)
    case "p": return isNext("h") ? (UInt8(ascii: "f"), 2) : (UInt8(ascii: "p"), 1)
    case "b": return (UInt8(ascii: "p"), 1)
    case "f", "v": return (letter, 1)
    case "s":
      if isNext("c"), following.dropFirst().first == UInt8(ascii: "h") {
        return (UInt8(ascii: "s"), 3)
      }
      return (UInt8(ascii: "s"), isNext("h") ? 2 : 1)
    case "z": return isNext("h") ? (UInt8(ascii: "j"), 2) : (UInt8(ascii: "s"), 1)
    case "x": return (UInt8(ascii: "s"), 1)
    case "l", "r": return (UInt8(ascii: "l"), 1)
    case "m", "n": return (letter, 1)
    default: return (nil, 1)
    }
  }
}

/// An ASCII letter as a pattern of a byte.
private func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool { letter.value == UInt32(byte) }
