/// The spelling of a name without what languages, clerks and romanisations write differently: Müller,
/// Mueller and Muller; Meier and Mayr; Stephen and Steven; Dmitri, Dmitry and Dmitriy.
enum PlainSpelling {
  static func of(_ letters: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(letters.count)
    var rest = letters[...]
    while !rest.isEmpty {
      let (sound, length) = next(rest, after: plain.last)
      rest.removeFirst(length)
      for letter in sound where letter != plain.last { plain.append(letter) }
    }
    return plain
  }

  /// What the next letters stand for, and how many they are.
  private static func next(
    _ rest: ArraySlice<UInt8>,
    after last: UInt8?
  ) -> ([UInt8], Int) {
    guard let letter = rest.first else { return ([], 0) }
    for (written, plain) in rules[Int(letter - UInt8(ascii: "a"))] where rest.starts(with: written)
    {
      return (plain, written.count)
    }
    if letter == h, let last, isVowel(last) { return ([], 1) }
    return ([letter], 1)
  }

  private static let h = UInt8(ascii: "h")

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// By first letter; the longest first.
  private static let rules: [[([UInt8], [UInt8])]] = {
    let all = [
      "sch sh", "tsch ch", "tch ch", "dzh j", "ae a", "oe o", "ue u", "ou u", "oo u", "ee i",
      "ie i",
      "ei ai", "ey ai", "ay ai", "iy i", "ij i", "ii i", "yi i", "ph f", "ck k", "th t", "dh d",
      "kh k",
      "gh g", "zh j", "dt t", "tz z", "ts z", "ks x", "qu kv", "ce se", "ci si", "ch ch", "sh sh",
      "q k", "c k", "w v", "y i",
    ].map { $0.split(separator: " ").map { Array($0.utf8) } }
    var rules = [[([UInt8], [UInt8])]](repeating: [], count: 26)
    for rule in all.sorted(by: { $0[0].count > $1[0].count }) {
      rules[Int(rule[0][0] - UInt8(ascii: "a"))].append((rule[0], rule[1]))
    }
    return rules
  }()
}
