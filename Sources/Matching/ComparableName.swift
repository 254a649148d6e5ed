import ContactModel
import Normalization

/// A name as sets of folded words, for comparison.
struct WordSetName: Sendable, Hashable {
  /// Given and additional names, in order.
  var given: [String]
  var family: [String]
  /// 1 for Sr and I, 2 for Jr and II, and so on.
  var generation: Int?
  var scripts: Scripts
  /// First words of the card's nicknames.
  var nicknames: Set<String>
  /// Words of the card's organisations.
  var organization: Set<String>

  init(
    _ name: StructuredName,
    nicknames: Set<String> = [],
    organization: Set<String> = []
  ) {
    self.nicknames = nicknames
    self.organization = organization
    given = Self.words(name.given + name.additional)
    family = Self.words(name.family)
    scripts = Scripts(given + family)
    generation = name.suffixes.lazy.compactMap { Self.generations[folded($0)] }.first
  }

  var isEmpty: Bool { given.isEmpty && family.isEmpty }
  var isWhole: Bool { !given.isEmpty && !family.isEmpty }

  /// Words beyond these say no more about who it is, and cost on hostile input.
  private static let mostWords = 8

  private static func words(_ parts: [String]) -> [String] {
    var words: [String] = []
    for part in parts.prefix(mostWords) {
      words += Normalization.words(ofFolded: folded(part)).prefix(mostWords - words.count)
    }
    return words
  }

  private static let generations = ["sr": 1, "i": 1, "jr": 2, "ii": 2, "iii": 3, "iv": 4]
}

/// How two names relate, most alike first.
enum WordSetAgreement: Int, Sendable, Comparable {
  /// The same words.
  case same
  /// One has words more: a middle name, a second family name.
  case compatible
  /// A given name against its short form: Rob and Robert.
  case short
  /// A given name against its initial.
  case initial
  /// One has a single word of the other's: a first name alone.
  case partial
  /// One letter apart.
  case similar
  /// In different scripts.
  case incomparable
  /// One card has no name.
  case unknown
  case different

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether one human being may well be called both.
  var isCompatible: Bool { self <= .partial }
}

extension WordSetName {
  /// How two names relate, whichever columns their words ended up in.
  func agreement(with other: WordSetName) -> WordSetAgreement {
    if isEmpty || other.isEmpty { return .unknown }
    if scripts.isDisjoint(with: other.scripts) { return .incomparable }
    if given == other.given, family == other.family { return .same }
    let straight = Self.agreement(
      Self.givenRelation(given, other.given),
      Self.familyRelation(family, other.family)
    )
    if straight <= .compatible { return straight }
    let swapped = Self.agreement(
      Self.givenRelation(given, other.family),
      Self.familyRelation(family, other.given)
    )
    let best = min(straight, swapped, agreementOfWords(with: other))
    guard best > .partial else { return best }
    if isNickname(of: other) { return .short }
    return isNamedAfterOrganization(of: other) ? .partial : best
  }

  /// Whether the names agree once a family name that is only the organisation's is left out: phone
  /// books say "Jenny Acme" of Jenny at Acme.
  private func isNamedAfterOrganization(of other: WordSetName) -> Bool {
    guard isWhole || other.isWhole else { return false }
    let words = organization.union(other.organization)
    func isOrganization(_ family: [String]) -> Bool {
      !family.isEmpty && family.allSatisfy(words.contains)
    }
    guard isOrganization(family) || isOrganization(other.family) else { return false }
    return Self.agreement(Self.givenRelation(given, other.given), .missing).isCompatible
  }

  /// Whether one is called by a nickname that the other one's card gives, and no family name speaks
  /// against it.
  private func isNickname(of other: WordSetName) -> Bool {
    let isKnown =
      other.given.first.map(nicknames.contains) ?? false
      || given.first.map(other.nicknames.contains) ?? false
    guard isKnown else { return false }
    switch Self.familyRelation(family, other.family) {
    case .same, .contained, .missing: return true
    default: return false
    }
  }

  private enum Relation {
    case same, contained, short, initial, similar, missing, different
  }

  private static func agreement(_ given: Relation, _ family: Relation) -> WordSetAgreement {
    switch (given, family) {
    case (.same, .same): .same
    case (.same, .contained), (.contained, .same), (.contained, .contained), (.same, .similar):
      .compatible
    case (.short, .same), (.short, .contained): .short
    case (.initial, .same), (.initial, .contained), (.same, .initial): .initial
    case (.same, .missing), (.contained, .missing), (.short, .missing),
      (.missing, .same):
      .partial
    case (.similar, .same), (.contained, .similar), (.similar, .contained): .similar
    default: .different
    }
  }

  private static func givenRelation(_ a: [String], _ b: [String]) -> Relation {
    guard let first = a.first, let second = b.first else { return .missing }
    if a.joined() == b.joined() { return .same }
    if first == second {
      // John A. and John B. are two people until something else says otherwise.
      let middles = zip(a.dropFirst(), b.dropFirst())
      return middles.allSatisfy({ $0.hasPrefix($1) || $1.hasPrefix($0) }) ? .contained : .similar
    }
    if isContained(a, in: b) { return .contained }
    if first.count == 1 || second.count == 1 {
      return first.first == second.first ? .initial : .different
    }
    if isShort(first, of: second) || isShort(second, of: first) { return .short }
    return isOneEditApart(first, second, from: 4) ? .similar : .different
  }

  private static func familyRelation(_ a: [String], _ b: [String]) -> Relation {
    if a.isEmpty || b.isEmpty { return .missing }
    let (first, second) = (a.joined(), b.joined())
    if first == second { return .same }
    if isContained(a, in: b) { return .contained }
    if first.count == 1 || second.count == 1 {
      return first.first == second.first ? .initial : .different
    }
    return isOneEditApart(first, second, from: 5) ? .similar : .different
  }

  /// All words of the shorter name among those of the longer one; or the same letters, divided
  /// into words differently or not at all, as in Chinese and Japanese.
  private func agreementOfWords(with other: WordSetName) -> WordSetAgreement {
    let letters = (other.given + other.family).joined()
    if (given + family).joined() == letters || (family + given).joined() == letters { return .same }
    let (a, b) = (Set(given + family), Set(other.given + other.family))
    if a == b, a.count > 1 { return .same }
    let (shorter, longer) = a.count <= b.count ? (a, b) : (b, a)
    guard shorter.isSubset(of: longer), shorter.contains(where: { $0.count > 1 }) else {
      return .different
    }
    return shorter.count > 1 ? .compatible : .partial
  }

  private static func isContained(_ a: [String], in b: [String]) -> Bool {
    let (shorter, longer) = a.count <= b.count ? (a, b) : (b, a)
    return shorter.contains { $0.count > 1 } && shorter.allSatisfy(longer.contains)
  }

  /// Rob for Robert, but not Maria for Mariano (short forms that are cut end in a consonant), and not
  /// Paul for Paula: an ending that makes a woman's name of a man's is not left out by
  /// abbreviating.
  private static func isShort(_ short: String, of long: String) -> Bool {
    guard (3...5).contains(short.utf8.count), let last = short.last, !"aeiou".contains(last),
      long.hasPrefix(short)
    else { return false }
    return !femaleEndings.contains(String(long.dropFirst(short.count)))
  }

  private static let femaleEndings: Set<String> = [
    "a", "e", "ia", "ina", "ine", "na", "ne", "ette", "etta", "lla", "elle", "ella", "ka", "y",
  ]

  /// Whether one letter was added, left out, changed, or two neighbours swapped, in words of at least
  /// so many letters.
  private static func isOneEditApart(_ a: String, _ b: String, from length: Int) -> Bool {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard min(a.count, b.count) >= length, abs(a.count - b.count) <= 1 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start...], b[start...])
    if restA.count == restB.count {
      if restA.dropFirst() == restB.dropFirst() { return true }
      return restA.count >= 2 && restA[start] == restB[start + 1]
        && restA[start + 1] == restB[start] && restA.dropFirst(2) == restB.dropFirst(2)
    }
    return restA.count > restB.count ? restA.dropFirst() == restB : restB.dropFirst() == restA
  }
}
