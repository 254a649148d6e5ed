import Glibc

/// How much it says that two records agree on a value, by how many records carry it: the base-2
/// logarithm of the chance that a record carries it, negated (Winkler 1989, frequency-based matching).
struct Rarity: Sendable {
  private let size: Float
  private let words: [Float]

  init(_ table: RecordTable) {
    let count = Float(max(1, table.records.count))
    size = log2(count)
    let total = size
    words = table.vocabulary.words.carriers.map { total - log2(Float(max(1, $0))) }
  }

  func bits(carriers: UInt32) -> Float { size - log2(Float(max(1, carriers))) }

  @inline(__always)
  func forEachTerm(of vector: PairVector, _ receive: (Int, Float) -> Void) {
    Term.forEach(
      of: vector,
      size: size,
      rarity: bits,
      givenRarity: vector.name.agreedGiven.map { words[Int($0.rawValue)] } ?? 0,
      familyRarity: vector.name.agreedFamily.map { words[Int($0.rawValue)] } ?? 0,
      receive
    )
  }
}
