/// Texts by number, each once, so that records hold numbers and comparisons compare them.
struct Interner: Sendable {
  private var numbers: [String: UInt32] = [:]
  private(set) var texts: [String] = []
  /// Of each text, the same in every table.
  private(set) var hashes: [UInt64] = []
  /// How many records carry the text.
  private(set) var carriers: [UInt32] = []

  var count: Int { texts.count }

  /// The number of a text, and whether it has just been given.
  mutating func number(of text: String) -> (number: UInt32, isNew: Bool) {
    if let known = numbers[text] { return (known, false) }
    let number = UInt32(truncatingIfNeeded: texts.count)
    numbers[text] = number
    texts.append(text)
    hashes.append(StableHash.of(text))
    carriers.append(0)
    return (number, true)
  }

  /// Counts one more record that carries the text.
  mutating func count(_ number: UInt32) { carriers[Int(number)] += 1 }

  subscript(number: UInt32) -> String { texts[Int(number)] }
}
