/// Whether mailbox names spell the names of people: `bsmith` is a Smith's, and on the card of Dawn
/// Phillips it is somebody else's.
struct Spelling: Sendable {
  enum Relation: Sendable {
    /// The name's letters are in the mailbox name.
    case spells
    /// They could be, and are not.
    case differs
    /// The name is missing, or in another script.
    case unknown
  }

  let vocabulary: NameVocabulary

  /// A family name alone is a family's mailbox, so it takes the given name, its beginning, or an
  /// initial beside the family name.
  func relation(_ mailbox: Mailbox, _ name: ComparableName) -> Relation {
    guard !mailbox.letters.isEmpty else { return .unknown }
    var isComparable = false
    for word in name.given {
      guard let letters = latinLetters(of: word) else { continue }
      if letters.count >= 3, mailbox.letters.contains(letters) { return .spells }
      if letters.count >= 3 { isComparable = true }
    }
    for word in name.family {
      guard let letters = latinLetters(of: word), letters.count >= 3 else { continue }
      isComparable = true
      guard mailbox.letters.contains(letters) else { continue }
      let rest = mailbox.letters.count - letters.count
      let initials = name.given.compactMap { latinLetters(of: $0)?.first }
      if rest == 0 { return .unknown }
      if let initial = initials.first,
        mailbox.letters.first == initial || mailbox.letters.last == initial
      {
        return .spells
      }
      return .unknown
    }
    return isComparable && name.isWhole ? .differs : .unknown
  }

  /// Whether the mailbox name has the letters of a family name, at least four.
  func spellsFamily(_ mailbox: Mailbox, _ name: ComparableName) -> Bool {
    name.family.contains { word in
      guard let letters = latinLetters(of: word) else { return false }
      return letters.count >= 4 && mailbox.letters.contains(letters)
    }
  }

  /// Whether the mailbox name has the letters of a given name, at least four.
  func spellsGiven(_ mailbox: Mailbox, _ name: ComparableName) -> Bool {
    name.given.contains { word in
      guard let letters = latinLetters(of: word) else { return false }
      return letters.count >= 4 && mailbox.letters.contains(letters)
    }
  }

  private func latinLetters(of word: NameWordNumber) -> [UInt8]? {
    let letters = vocabulary.entry(word).latin
    return letters.isEmpty ? nil : letters
  }
}

extension [UInt8] {
  /// Whether the bytes of `other` stand in these, one after another.
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<(start + other.count)].elementsEqual(other) { return true }
    }
    return false
  }
}
