import ContactModel
import Normalization

/// A name as numbers of its words.
struct ComparableName: Sendable, Hashable {
  private(set) var given: [NameWordNumber] = []
  private(set) var family: [NameWordNumber] = []
  /// Names somebody goes by beside the given ones.
  private(set) var nicknames: [NameWordNumber] = []
  /// 1 for Sr or I, 2 for Jr or II, and so on.
  private(set) var generation: Int?

  var isEmpty: Bool { given.isEmpty && family.isEmpty }
  var isWhole: Bool { !given.isEmpty && !family.isEmpty }

  /// No name has more words; a longer one costs no more.
  private static let mostWords = 8

  init(_ name: StructuredName, nicknames: [String], in vocabulary: inout NameVocabulary) {
    var given = (name.given + name.additional).flatMap { words(ofFolded: folded($0)) }
    var family = Self.withoutParticles(name.family.flatMap { words(ofFolded: folded($0)) })
    if given.isEmpty || family.isEmpty, let split = EastAsianName.split(given + family) {
      (family, given) = ([split.family], [split.given])
    }
    self.given = given.prefix(Self.mostWords).map { vocabulary.number(of: $0) }
    self.family = family.prefix(Self.mostWords).map { vocabulary.number(of: $0) }
    self.nicknames = nicknames.flatMap { words(ofFolded: folded($0)) }.prefix(Self.mostWords)
      .map { vocabulary.number(of: $0) }
    generation = name.suffixes.lazy.compactMap { Self.generations[folded($0)] }.first
  }

  private static let generations = [
    "sr": 1, "i": 1, "jr": 2, "ii": 2, "iii": 3, "iv": 4, "v": 5,
  ]

  /// `van der Berg` and `Berg` are one name, `van der Berg` and `van der Meer` two.
  private static func withoutParticles(_ words: [String]) -> [String] {
    guard words.count > 1 else { return words }
    let rest = words.filter { !particles.contains($0) }
    return rest.isEmpty ? words : rest
  }

  private static let particles: Set<String> = [
    "van", "von", "vom", "zu", "zum", "zur", "der", "den", "des", "de", "da", "do", "dos", "das",
    "di",
    "del", "della", "dello", "du", "d", "la", "le", "les", "los", "las", "ter", "ten", "te", "af",
    "av",
    "bin", "ibn", "bint", "ben", "al", "el", "ad", "ul", "y", "e", "und", "and",
  ]
}
