/// A word of a name, by its place in a `NameVocabulary`.
struct NameWordNumber: RawRepresentable, Hashable, Comparable, Sendable {
  var rawValue: UInt32

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The words of names, each once, with what comparisons need to know of them.
struct NameVocabulary: Sendable {
  private(set) var words = Interner()
  private var entries: [NameWord] = []

  /// The number of a folded word, counted once more.
  mutating func number(of word: String) -> NameWordNumber {
    let (number, isNew) = words.number(of: word)
    if isNew { entries.append(NameWord(word, tables: .shipped)) }
    words.count(number)
    return NameWordNumber(rawValue: number)
  }

  subscript(number: NameWordNumber) -> String { words[number.rawValue] }

  func entry(_ number: NameWordNumber) -> NameWord { entries[Int(number.rawValue)] }

  func hash(of number: NameWordNumber) -> UInt64 { words.hashes[Int(number.rawValue)] }
}
