/// What is known between two clusters: the sum over their pairs of records, and the best pair.
///
/// Sums are kept in whole 1/1024 bits, so that they do not depend on the order of adding.
struct Linkage: Sendable {
  private(set) var sum: Int64
  /// How many pairs were compared.
  private(set) var count: Int64
  private(set) var best: ScoredPair
  /// A verdict or a contradiction stands between them.
  var isForbidden: Bool
  /// A pair leads from one to the other.
  private(set) var isIdentifying: Bool
  /// The names of two cards speak of two people.
  private(set) var hasTwoNames: Bool

  init(_ pair: ScoredPair) {
    sum = Self.units(pair.bits)
    count = 1
    best = pair
    isForbidden = pair.isForbidden
    isIdentifying = pair.isIdentifying
    hasTwoNames = pair.hasTwoNames
  }

  mutating func formUnion(_ other: Linkage) {
    sum += other.sum
    count += other.count
    if other.best.isBetter(than: best) { best = other.best }
    isForbidden = isForbidden || other.isForbidden
    isIdentifying = isIdentifying || other.isIdentifying
    hasTwoNames = hasTwoNames || other.hasTwoNames
  }

  /// The average over all pairs, in bits; a pair that was not compared counts `missing`.
  func average(pairs: Int64, missing: Float) -> Float {
    Float(sum + Self.units(missing) * (pairs - count)) / (1024 * Float(pairs))
  }

  private static func units(_ bits: Float) -> Int64 { Int64((bits * 1024).rounded()) }
}

/// Two records of a table and how they score.
struct ScoredPair: Sendable {
  var a: UInt32
  var b: UInt32
  /// Base-2 logarithm of the odds that they are one person's.
  var bits: Float
  /// They are two people's, whatever else agrees.
  var isForbidden = false
  /// More than circumstances agree: a value that leads to one person.
  var isIdentifying = false
  /// The names speak of two people: nothing but a verdict makes them one.
  var hasTwoNames = false

  /// More probable first; then by records, so that the order is total.
  func isBetter(than other: ScoredPair) -> Bool {
    if bits != other.bits { return bits > other.bits }
    return (a, b) < (other.a, other.b)
  }
}
