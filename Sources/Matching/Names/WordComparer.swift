/// How two words of names compare.
enum WordComparer {
  /// - Parameter isGiven: Whether a short form may stand for the whole.
  static func relation(
    _ a: NameWordNumber,
    _ b: NameWordNumber,
    in vocabulary: NameVocabulary,
    isGiven: Bool
  ) -> NameAgreement.Part {
    if a == b { return .same }
    let (one, other) = (vocabulary.entry(a), vocabulary.entry(b))
    if one.isInitial || other.isInitial {
      return one.latin.first == other.latin.first && !one.latin.isEmpty ? .initial : .different
    }
    if share(one.variants, other.variants) { return .variant }
    if share(one.readings, other.readings) {
      // Wang and Wong may be one character, and may be two.
      return one.script == .latin && other.script == .latin ? .sound : .variant
    }
    if one.script == .han, other.script == .han { return han(one, other) }
    if one.script == .latin, other.script == .latin { return latin(one, other, isGiven: isGiven) }
    return foreign(one, other, isGiven: isGiven)
  }

  private static func latin(
    _ one: NameWord,
    _ other: NameWord,
    isGiven: Bool
  ) -> NameAgreement.Part {
    if one.plain == other.plain, one.plain.count > 1 { return .variant }
    if isGiven, isNickname(one, other) { return .nickname }
    if isTypo(one.latin, other.latin) { return .typo }
    if one.sound.count > 1, one.sound == other.sound { return .sound }
    return .different
  }

  private static func han(_ one: NameWord, _ other: NameWord) -> NameAgreement.Part {
    if one.simplified == other.simplified { return .variant }
    return one.latin == other.latin && !one.latin.isEmpty ? .sound : .different
  }

  /// Of two scripts, or of one that is transliterated.
  private static func foreign(
    _ one: NameWord,
    _ other: NameWord,
    isGiven: Bool
  ) -> NameAgreement.Part {
    guard !one.latin.isEmpty, !other.latin.isEmpty else { return .incomparable }
    if one.plain == other.plain { return .variant }
    if one.romanisations.contains(other.latin) || other.romanisations.contains(one.latin) {
      return .variant
    }
    let isHan = one.script == .han || other.script == .han
    if isGiven, !isHan, isNickname(one, other) { return .nickname }
    if isTypo(one.plain, other.plain) { return .typo }
    if one.sound.count > 1, one.sound == other.sound { return .sound }
    // Characters are read in other ways in Japan, Korea and the south of China.
    if isHan { return .incomparable }
    if one.script != other.script, one.sound.count > 2,
      EditDistance.isOneEdit(one.sound, other.sound)
    {
      return .sound
    }
    return .different
  }

  private static func isNickname(_ one: NameWord, _ other: NameWord) -> Bool {
    if share(one.nicknames, other.nicknames) { return true }
    let (short, long) =
      one.latin.count < other.latin.count ? (one.latin, other.latin) : (other.latin, one.latin)
    return short.count >= 3 && long.starts(with: short)
  }

  private static func isTypo(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let length = min(one.count, other.count)
    guard length >= 3 else { return false }
    if EditDistance.isOneEdit(one, other) { return true }
    if length >= 4, EditDistance.isExchange(one, other) { return true }
    return length >= 8 && EditDistance.isWithin(2, one, other)
  }

  static func share(_ one: [UInt16], _ other: [UInt16]) -> Bool {
    !one.isEmpty && !other.isEmpty && one.contains(where: other.contains)
  }
}
