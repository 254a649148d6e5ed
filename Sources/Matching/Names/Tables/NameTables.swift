/// What is known about names of people: nicknames, spellings of one name, readings of names in Han
/// characters, and which names are usual. All words are given and given back as `folded` and
/// `words(ofFolded:)` leave them.
///
/// Made once by whoever compares names (some milliseconds), and passed on as a value.
struct NameTables: Sendable {
  private let nicknames: NameGroups
  private let givenVariants: NameGroups
  private let familyVariants: NameGroups
  private let syllables: NameGroups
  private let japaneseGiven: NameGroups
  private let chineseGiven: NameGroups
  private let usualGiven: Set<String>
  private let usualFamily: Set<String>

  init() {
    nicknames = NameGroups([NicknameTable.groups], capacity: 8_000)
    givenVariants = NameGroups([NameVariantTable.given], capacity: 3_000)
    familyVariants = NameGroups(
      [
        NameVariantTable.family, KoreanNameTable.surnames, ChineseSurnameTable.surnames,
        ChineseSurnameTable.vietnamese, JapaneseNameTable.surnames,
      ],
      capacity: 7_000
    )
    syllables = NameGroups([KoreanNameTable.syllables], capacity: 600)
    japaneseGiven = NameGroups([JapaneseNameTable.given], capacity: 3_000)
    chineseGiven = NameGroups([ChineseGivenTable.characters], capacity: 2_000)
    usualGiven = Self.words(GivenNameTable.names)
    usualFamily = Self.words(FamilyNameTable.names)
  }

  private static func words(_ table: String) -> Set<String> {
    Set(table.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })
  }
}

extension NameTables {
  /// Whether one is a short or pet form of the other, in any spelling of the full name, or both are
  /// pet forms of one name (Liz, Beth). Two full names with a pet form in common (Albert, Alan) are
  /// not. It is a weak agreement: Al is short for many names.
  func isNickname(_ a: String, _ b: String) -> Bool {
    guard a != b else { return false }
    if nicknames.isHeadAndMember(a, b) { return true }
    let isFull = (nicknames.isHead(a), nicknames.isHead(b))
    if isFull == (false, false), nicknames.share(a, b) { return true }
    // Kathryn is in no line of Cathy's, but is spelt Catherine too.
    return givenVariants.neighbours(of: a).contains { nicknames.isHeadAndMember($0, b) }
      || givenVariants.neighbours(of: b).contains { nicknames.isHeadAndMember(a, $0) }
  }

  /// The full names a word may be short for.
  func fullNames(of nickname: String) -> [String] {
    nicknames.groups(of: nickname).compactMap { group in
      let head = nicknames.head(of: group)
      return head == nickname ? nil : head
    }
  }
}

extension NameTables {
  enum Part: Sendable {
    case given
    case family
  }

  /// Whether two words are usual spellings of one name: Stephen and Steven, Chan and Chen (both
  /// 陳), 陳 and Chan.
  func isVariant(_ a: String, _ b: String) -> Bool {
    isVariant(a, b, in: .given) || isVariant(a, b, in: .family)
  }

  func isVariant(_ a: String, _ b: String, in part: Part) -> Bool {
    guard a != b else { return false }
    switch part {
    case .given:
      return givenVariants.share(a, b) || japaneseGiven.isHeadAndMember(a, b)
    case .family:
      return familyVariants.share(a, b)
    }
  }

  /// Whether two given names of two syllables are spellings of one Korean name: Minjun, Min-joon
  /// (joined) and 민준.
  func isKoreanSpelling(_ a: String, _ b: String) -> Bool {
    let (left, right) = (koreanSyllables(of: a), koreanSyllables(of: b))
    return left.contains { x in
      right.contains { y in
        isSameSyllable(x.0, y.0) && isSameSyllable(x.1, y.1)
      }
    }
  }

  private func isSameSyllable(_ a: String, _ b: String) -> Bool {
    a == b || syllables.share(a, b)
  }

  private func koreanSyllables(of word: String) -> [(String, String)] {
    // `folded` takes Hangul syllables apart; as characters they are whole.
    guard (2...12).contains(word.count) else { return [] }
    return word.indices.dropFirst().compactMap { cut in
      let (first, second) = (String(word[..<cut]), String(word[cut...]))
      return syllables.contains(first) && syllables.contains(second) ? (first, second) : nil
    }
  }

  /// How a name in Han characters (or Hangul) is written in Latin letters, the most usual first: as
  /// a Chinese, Korean or Japanese name, a family name or a Japanese given name.
  func readings(ofHan name: String) -> [String] {
    guard let first = name.unicodeScalars.first, first.value >= 0x1100 else { return [] }
    var seen: Set<String> = []
    return
      (familyVariants.members(ofHead: name) + japaneseGiven.members(ofHead: name)
      + syllables.members(ofHead: name)).filter { seen.insert($0).inserted }
  }
}

extension NameTables {
  /// How a Chinese given name of one to three characters is written in China, Taiwan (Wade–Giles)
  /// and Hong Kong, its syllables joined; empty where a character is not a usual one.
  func chineseReadings(ofGiven name: String) -> [String] {
    guard (1...3).contains(name.count) else { return [] }
    var columns = ["", "", ""]
    for character in name {
      let spellings = chineseGiven.members(ofHead: String(character))
      guard spellings.count == columns.count else { return [] }
      for column in columns.indices { columns[column] += spellings[column] }
    }
    var seen: Set<String> = []
    return columns.filter { seen.insert($0).inserted }
  }
}

extension NameTables {
  /// Whether a word is among the usual given names.
  func isUsualGiven(_ word: String) -> Bool { usualGiven.contains(word) }

  /// Whether a word is among the usual family names; some are given names too.
  func isUsualFamily(_ word: String) -> Bool { usualFamily.contains(word) }
}
