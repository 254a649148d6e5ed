/// How the given names, or the family names, of two people compare.
struct NamePartComparer {
  let vocabulary: NameVocabulary
  let isGiven: Bool

  typealias Result = (part: NameAgreement.Part, agreed: NameWordNumber?)

  func compare(_ a: [NameWordNumber], _ b: [NameWordNumber]) -> Result {
    guard let first = a.first, let second = b.first else { return (.missing, nil) }
    if a == b { return (.same, first) }
    if a.count == 1, b.count == 1 {
      let relation = relation(first, second)
      return (relation, relation.isAgreement ? first : nil)
    }
    if isWrittenTogether(a, b) { return (.variant, first) }
    // An initial stands for the first name: M. is not Anna M.
    if isGiven, min(a.count, b.count) == 1, isInitial(a.count == 1 ? first : second) {
      return (relation(first, second), nil)
    }
    return align(a.count <= b.count ? (a, b) : (b, a))
  }

  private func isInitial(_ word: NameWordNumber) -> Bool { vocabulary.entry(word).isInitial }

  private func relation(_ a: NameWordNumber, _ b: NameWordNumber) -> NameAgreement.Part {
    WordComparer.relation(a, b, in: vocabulary, isGiven: isGiven)
  }

  /// `Jean-Paul` and `Jeanpaul`, `Xiao Ming` and `Xiaoming`.
  private func isWrittenTogether(_ a: [NameWordNumber], _ b: [NameWordNumber]) -> Bool {
    let (one, other) = (letters(a), letters(b))
    return one == other && !one.isEmpty
  }

  private func letters(_ words: [NameWordNumber]) -> [UInt8] {
    words.flatMap { vocabulary.entry($0).latin }
  }

  /// Gives each word of the shorter the word of the longer it agrees with best.
  private func align(_ lists: (short: [NameWordNumber], long: [NameWordNumber])) -> Result {
    var left = lists.long
    var parts: [NameAgreement.Part] = []
    var agreed: NameWordNumber?
    for word in lists.short {
      var best = NameAgreement.Part.different
      var place: Int?
      for (index, candidate) in left.enumerated() {
        var relation = relation(word, candidate)
        if relation == .same, isInitial(word) { relation = .initial }
        if relation.cost < best.cost { (best, place) = (relation, index) }
      }
      parts.append(best)
      if let place {
        if agreed == nil, best.isAgreement { agreed = word }
        left.remove(at: place)
      }
    }
    return (Self.summary(parts, isWhole: left.isEmpty), agreed)
  }

  private static func summary(_ parts: [NameAgreement.Part], isWhole: Bool) -> NameAgreement.Part {
    let worst = parts.max { $0.cost < $1.cost } ?? .missing
    let exact = parts.count { $0 == .same || $0 == .variant }
    if worst == .different || worst == .incomparable {
      if exact > 0 { return .partial }
      return worst
    }
    if exact == parts.count { return isWhole ? worst : .contained }
    if worst == .initial { return exact > 0 ? .contained : .initial }
    return worst
  }
}

extension NameAgreement.Part {
  /// Whether the words are one name, however written.
  var isAgreement: Bool {
    switch self {
    case .same, .variant, .contained, .typo, .sound: true
    default: false
    }
  }
}
