/// The keys that bring together names that may be one.
enum NameKeys {
  /// Gives the hash of all words of a name, and those of what stays when they are shortened, misspelt
  /// or transliterated.
  static func forEach(
    of name: ComparableName,
    in vocabulary: NameVocabulary,
    _ receive: (CandidateKey.Kind, UInt64) -> Void
  ) {
    let all = Set(name.given + name.family)
    guard all.count > 1 else { return }
    receive(.name, all.reduce(0) { $0 &+ vocabulary.hash(of: $1) })
    giveInitials(name.family, name.given, vocabulary, receive)
    giveInitials(name.given, name.family, vocabulary, receive)
    giveGroups(name.family, name.given, vocabulary, receive)
    let sounds = all.map { vocabulary.entry($0).sound }.filter { !$0.isEmpty }
    receive(.nameVariant, sounds.reduce(1) { $0 &+ StableHash.of($1) })
  }

  /// A whole word and the first letter of the first word on the other side.
  private static func giveInitials(
    _ words: [NameWordNumber],
    _ others: [NameWordNumber],
    _ vocabulary: NameVocabulary,
    _ receive: (CandidateKey.Kind, UInt64) -> Void
  ) {
    guard let initial = others.first.flatMap({ vocabulary.entry($0).plain.first }) else { return }
    for word in words.prefix(3) {
      let plain = vocabulary.entry(word).plain
      guard plain.count > 1 else { continue }
      receive(.nameVariant, StableHash.of(plain) &+ UInt64(initial))
    }
  }

  /// The family name with a group of nicknames, and the given name with a group of spellings or
  /// readings.
  private static func giveGroups(
    _ family: [NameWordNumber],
    _ given: [NameWordNumber],
    _ vocabulary: NameVocabulary,
    _ receive: (CandidateKey.Kind, UInt64) -> Void
  ) {
    guard let first = family.first, let called = given.first else { return }
    let (families, names) = (vocabulary.entry(first), vocabulary.entry(called))
    for group in names.nicknames.prefix(mostGroups) {
      receive(.nameVariant, StableHash.of(families.plain) &+ UInt64(group) << 20)
    }
    for group in families.variants.prefix(mostGroups) {
      receive(.nameVariant, StableHash.of(names.plain) &+ UInt64(group) << 40)
    }
    for group in families.readings.prefix(mostGroups) {
      receive(.nameVariant, StableHash.of(names.plain) &+ UInt64(group) << 50)
    }
  }

  private static let mostGroups = 4
}
