import ContactModel

/// Splits formatted names into their parts, and tidies parts that programs mixed up.
///
/// Western order is assumed unless a comma or capitals say otherwise. No culture's rules beyond
/// that: whoever compares names must not rely on which part a word went to.
enum NameParser {
  /// Characters of a line that are looked at: no name is longer, and a longer line costs no more.
  private static let longest = 400

  /// The parts of a name printed in one line, and nicknames it carries in quotes or brackets; nil
  /// where there is no word in it.
  static func split(_ formatted: String) -> (name: StructuredName, nicknames: [String])? {
    let (text, nicknames) = takingOutNicknames(String(formatted.prefix(longest)))
    var segments = text.split(separator: ",").map { words(of: $0) }.filter { !$0.isEmpty }
    guard !segments.isEmpty else { return nil }

    var name = StructuredName()
    // Trailing segments of degrees and generations; the first segment is always name.
    while segments.count > 1, let last = segments.last,
      last.allSatisfy({ isGeneration($0) || isPostnominal($0) })
    {
      name.suffixes.insert(contentsOf: last.map(canonicalSuffix), at: 0)
      segments.removeLast()
    }
    if segments.count > 1 {
      var family = segments[0]
      takePrefixes(from: &family, into: &name)
      takeSuffixes(from: &family, into: &name)
      var given = Array(segments[1...].joined())
      takePrefixes(from: &given, into: &name)
      takeSuffixes(from: &given, into: &name)
      name.family = family.isEmpty ? [] : [family.joined(separator: " ")]
      assignGiven(given, to: &name)
    } else {
      var words = segments[0]
      takePrefixes(from: &words, into: &name)
      takeSuffixes(from: &words, into: &name)
      assign(words, to: &name)
    }
    return name.isEmpty ? nil : (name, nicknames)
  }

  /// A structured name with generations where they belong (`Smith Jr.` in the family component is
  /// Smith, Jr), suffixes in one spelling, and nicknames in quotes or brackets taken out of the given
  /// names.
  static func tidied(_ name: StructuredName) -> (name: StructuredName, nicknames: [String]) {
    var result = name
    var nicknames: [String] = []
    result.given = name.given.map { given in
      let (text, found) = takingOutNicknames(String(given.prefix(longest)))
      guard !found.isEmpty else { return given }
      nicknames += found
      return words(of: text[...]).joined(separator: " ")
    }
    result.suffixes = name.suffixes.flatMap { suffix in
      let parts = words(of: Substring(suffix))
      return parts.contains(where: isGeneration) ? parts.map(canonicalSuffix) : [suffix]
    }
    func moveGenerations(from component: WritableKeyPath<StructuredName, [String]>) {
      guard let last = result[keyPath: component].last else { return }
      var parts = words(of: Substring(last).dropTrailingCommas)
      guard parts.count > 1, let final = parts.last, isGeneration(final),
        folded(final) != "i"
      else { return }
      parts.removeLast()
      let rest = parts.joined(separator: " ")
      result[keyPath: component][result[keyPath: component].count - 1] =
        String(Substring(rest).dropTrailingCommas)
      result.suffixes.append(canonicalSuffix(final))
    }
    moveGenerations(from: \.family)
    moveGenerations(from: \.given)
    return (result, nicknames)
  }

  // MARK: - Words

  private static func words(of text: Substring) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A word as the tables write it.
  private static func key(_ word: String) -> String {
    folded(word.filter { $0 != "." && $0 != "," })
  }

  private static func isGeneration(_ word: String) -> Bool {
    NameWords.generations[key(word)] != nil
  }

  private static func isPostnominal(_ word: String) -> Bool {
    NameWords.postnominals.contains(key(word))
  }

  private static func canonicalSuffix(_ word: String) -> String {
    NameWords.generations[key(word)] ?? word
  }

  // MARK: - Parts

  private static func takePrefixes(from words: inout [String], into name: inout StructuredName) {
    while words.count > 1, let first = words.first, NameWords.prefixes.contains(key(first)),
      // A lone capital before a name is an initial, whatever it abbreviates elsewhere.
      key(first).count > 1
    {
      name.prefixes.append(words.removeFirst())
    }
  }

  /// Generations and degrees at the end, as long as two words of name remain. Degrees without a comma
  /// must look like one (capitals or full stops), since `Ma` and `Do` are families.
  private static func takeSuffixes(from words: inout [String], into name: inout StructuredName) {
    var found: [String] = []
    while words.count > 2, let last = words.last {
      let looksLikeDegree =
        last.contains(".") || (last.count > 1 && last.dropFirst().contains(where: \.isUppercase))
      guard isGeneration(last) || (isPostnominal(last) && looksLikeDegree) else { break }
      found.insert(canonicalSuffix(last), at: 0)
      words.removeLast()
    }
    name.suffixes.insert(contentsOf: found, at: 0)
  }

  private static func assign(_ words: [String], to name: inout StructuredName) {
    guard words.count > 1 else {
      name.given = words
      return
    }
    if let family = capitalisedFamily(words) {
      name.family = [words[family].joined(separator: " ")]
      assignGiven(Array(words[..<family.lowerBound] + words[family.upperBound...]), to: &name)
      return
    }
    let particle = words.indices.dropFirst().dropLast().first { index in
      NameWords.particles.contains(key(words[index]))
    }
    let start = particle ?? words.count - 1
    name.family = [words[start...].joined(separator: " ")]
    assignGiven(Array(words[..<start]), to: &name)
  }

  private static func assignGiven(_ words: [String], to name: inout StructuredName) {
    name.given = words.first.map { [$0] } ?? []
    name.additional = Array(words.dropFirst())
  }

  /// The run of words in capitals at either end, where the rest is not: `DUPONT Jean`,
  /// `Jean DE LA TOUR`.
  private static func capitalisedFamily(_ words: [String]) -> Range<Int>? {
    func isCapital(_ word: String) -> Bool {
      let letters = word.filter(\.isLetter)
      return letters.count > 1 && letters.allSatisfy(\.isUppercase)
    }
    guard words.contains(where: { $0.contains(where: \.isLowercase) }) else { return nil }
    let leading = words.prefix(while: isCapital)
    if leading.count > 1 || (leading.first?.count ?? 0) > 2 { return 0..<leading.count }
    guard leading.isEmpty else { return nil }
    let trailing = words.reversed().prefix(while: isCapital).count
    return trailing == 0 ? nil : words.count - trailing..<words.count
  }

  /// `Robert "Bob" Smith`, `Robert (Bob) Smith`: the name without the nickname, and the nickname.
  private static func takingOutNicknames(_ text: String) -> (text: String, nicknames: [String]) {
    let closing: [Character: Character] = [
      "\"": "\"", "“": "”", "„": "“", "«": "»", "(": ")", "（": "）",
    ]
    var rest = ""
    var nicknames: [String] = []
    var remaining = text[...]
    while let character = remaining.popFirst() {
      guard let close = closing[character], let end = remaining.firstIndex(of: close) else {
        rest.append(character)
        continue
      }
      let inner = remaining[..<end].trimmingSpaces
      if !inner.isEmpty { nicknames.append(String(inner)) }
      remaining = remaining[remaining.index(after: end)...]
      rest.append(" ")
    }
    guard rest.contains(where: { $0.isLetter }) else { return (text, []) }
    return (rest, nicknames)
  }
}

extension Substring {
  fileprivate var dropTrailingCommas: Substring {
    var text = self
    while text.last == "," || text.last == " " { text = text.dropLast() }
    return text
  }
}
