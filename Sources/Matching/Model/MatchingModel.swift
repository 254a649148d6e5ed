import Glibc

/// The weights of all terms, in bits, and the thresholds they are made for.
struct MatchingModel: Sendable {
  /// By the numbers of `Term`.
  var weights: [Float]

  /// Above this average, with rarities assumed, cards are merged without asking.
  var certain: Float = 0
  /// Above this, circumstances lead from a name to the same name without an address or a number.
  var certainUnidentified: Float = 4.5
  /// Above this average they are worth a question.
  var doubtful: Float = -2
  /// Above this average, with rarities counted, they are more likely one person's than not.
  var likely: Float = -0.1
  /// What two cards count that have no key in common.
  var missing: Float = -6

  /// The base-2 logarithm of the odds that two records are one person's.
  ///
  /// An address or a number that others have too never says more than one that only these two have.
  func bits(_ vector: PairVector, rarity: Rarity) -> Float {
    let bits = sum(vector, rarity: rarity)
    guard let alone = vector.withUnsharedValues else { return bits }
    return min(bits, sum(alone, rarity: rarity) - Self.costOfSharing)
  }

  private static let costOfSharing: Float = 0.5

  private func sum(_ vector: PairVector, rarity: Rarity) -> Float {
    var sum: Float = 0
    weights.withUnsafeBufferPointer { weights in
      Term.forEach(of: vector, rarity: rarity) { _, term, value in
        sum += weights[term] * value
      }
    }
    return sum
  }

  /// Whether a pair is enough to merge two clusters that agree on average.
  func isIdentifying(_ vector: PairVector, bits: Float, rarity: Rarity) -> Bool {
    if vector.isIdentifying { return true }
    guard vector.hasOneName, !vector.hasOtherValues, bits > certainUnidentified else {
      return false
    }
    // An employer and its address are one piece of evidence.
    guard vector.employer == .same else { return true }
    var elsewhere = vector
    elsewhere.street = .missing
    elsewhere.postalCode = .missing
    elsewhere.postalCodeCarriers = 0
    elsewhere.locality = .missing
    elsewhere.localityCarriers = 0
    return sum(elsewhere, rarity: rarity) > certainUnidentified
  }

  /// What each field adds, in bits.
  func bitsByField(_ vector: PairVector, rarity: Rarity) -> [Term.Field: Float] {
    var bits: [Term.Field: Float] = [:]
    Term.forEach(of: vector, rarity: rarity) { field, term, value in
      bits[field, default: 0] += weights[term] * value
    }
    let limit = self.bits(vector, rarity: rarity) - sum(vector, rarity: rarity)
    if limit < 0 { bits[.combination, default: 0] += limit }
    return bits
  }

  static func probability(_ bits: Float) -> Double {
    1 / (1 + exp2(Double(-bits)))
  }
}
