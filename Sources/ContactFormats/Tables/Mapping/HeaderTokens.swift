/// The terms of a header, found by the longest phrases of the vocabulary.
struct HeaderTokens: Sendable {
  struct Token: Sendable {
    var term: HeaderTerm
    var languages: HeaderLanguages
    /// Whether it only comments on the rest: in brackets, or what the value is for.
    var isAside: Bool
  }

  private(set) var tokens: [Token] = []
  private(set) var numbers: [Int] = []
  /// How many words outside brackets nobody knows.
  private(set) var unknownWords = 0

  init(_ header: String) {
    self.init(HeaderWords(header).words)
  }

  init(_ written: [HeaderWords.Word]) {
    // `Name (first)` is not the phrase `name first`; but 姓(カナ) is one.
    let isParted = written.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } }
    let words = isParted ? written.filter { !$0.isAside } + written.filter(\.isAside) : written
    var index = 0
    var isPurpose = false
    while index < words.count {
      let word = words[index]
      if let number = Self.number(word.text) {
        numbers.append(number)
        index += 1
        continue
      }
      if word.isJoint {
        tokens.append(Token(term: .joint, languages: [], isAside: word.isAside || isPurpose))
        index += 1
        continue
      }
      if let (entry, length) = Self.longestPhrase(words[index...], within: isParted) {
        let isAside = isPurpose || words[index..<index + length].allSatisfy(\.isAside)
        if entry.term == .purpose {
          isPurpose = isPurpose || !tokens.isEmpty
        } else if entry.term != .filler || entry.languages.isDisjoint(with: .english) {
          tokens.append(Token(term: entry.term, languages: entry.languages, isAside: isAside))
        }
        index += length
        continue
      }
      let isAside = word.isAside || isPurpose
      if let parts = Self.compound(word.text) {
        for part in parts {
          tokens.append(Token(term: part.term, languages: part.languages, isAside: isAside))
        }
      } else {
        if !isAside, word.text.utf8.count > 1 { unknownWords += 1 }
        if let end = Self.compoundEnd(word.text) {
          tokens.append(Token(term: end.term, languages: end.languages, isAside: isAside))
        }
      }
      index += 1
    }
  }

  /// Reads a path of element names: the last two count as a header does, those before only where
  /// they say whose the value is.
  init(path components: [String]) {
    for component in components.dropLast(2) {
      let found = HeaderTokens(component)
      tokens += found.tokens.filter { token in
        switch token.term {
        case .kind, .relation, .part(.organization), .part(.address): true
        default: false
        }
      }
      numbers += found.numbers
    }
    let last = HeaderTokens(components.suffix(2).joined(separator: " "))
    tokens += last.tokens
    numbers += last.numbers
    unknownWords = HeaderTokens(components.last ?? "").unknownWords
  }

  private static func number(_ word: String) -> Int? {
    switch word {
    case "one": 1
    case "two": 2
    case "three": 3
    default: word.utf8.count <= 3 ? Int(word) : nil
    }
  }

  /// How many of the first words are one phrase; 0 where nobody knows the first.
  static func phraseLength(_ words: [HeaderWords.Word]) -> Int {
    longestPhrase(words[...], within: true)?.1 ?? 0
  }

  private static func longestPhrase(
    _ words: ArraySlice<HeaderWords.Word>,
    within isParted: Bool
  ) -> (HeaderVocabulary.Entry, Int)? {
    var letters = ""
    var best: (HeaderVocabulary.Entry, Int)?
    for (count, word) in words.prefix(HeaderVocabulary.longestPhrase).enumerated() {
      if isParted, word.isAside != words.first?.isAside { break }
      letters += word.text
      if let entry = HeaderVocabulary.entry(letters) { best = (entry, count + 1) }
    }
    return best
  }

  /// The parts of a word that German or Dutch wrote together: `Privatadresse`, `werktelefoon`.
  private static func compound(_ word: String) -> [HeaderVocabulary.Entry]? {
    guard word.utf8.count >= 7, word.utf8.count <= 30, word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    for length in 3...(word.utf8.count - 3) {
      let cut = word.index(word.startIndex, offsetBy: length)
      guard let second = HeaderVocabulary.entry(String(word[cut...])), second.isCompoundPart else {
        continue
      }
      let first = word[..<cut]
      // A joint s stands between many: `Geschäftsadresse`.
      var stems = [String(first)]
      if first.hasSuffix("s") { stems.append(String(first.dropLast())) }
      for stem in stems where stem.utf8.count >= 3 {
        if let entry = HeaderVocabulary.entry(stem), entry.isCompoundPart {
          return [entry, second]
        }
      }
    }
    return nil
  }

  /// What a compound ends with, where nobody knows its beginning: `Autotelefon`.
  private static func compoundEnd(_ word: String) -> HeaderVocabulary.Entry? {
    for end in ["telefon", "telefoon", "mail"]
    where word.hasSuffix(end) && word.utf8.count <= 30 {
      guard let entry = HeaderVocabulary.entry(end) else { continue }
      if entry.term == .part(.phone) || entry.term == .part(.email) { return entry }
    }
    return nil
  }
}

extension HeaderVocabulary.Entry {
  fileprivate var isCompoundPart: Bool {
    guard !languages.isDisjoint(with: [.german, .dutch, .english]) else { return false }
    return switch term {
    case .filler, .joint, .purpose: false
    default: true
    }
  }
}
