import Glibc

/// The weights of all terms, in bits, and the thresholds they are made for.
struct MatchingModel: Sendable {
  /// By the numbers of `Term`.
  var weights: [Float]

  /// Above this average, with rarities assumed, cards are merged without asking.
  var certain: Float = 0.5
  /// Above this, circumstances lead from a name to the same name without an address or a number.
  var certainUnidentified: Float = 4.8
  /// Above this average they are worth a question.
  var doubtful: Float = -2
  /// Above this average, with rarities counted, they are more likely one person's than not.
  var likely: Float = -0.3
  /// What two cards count that have no key in common.
  var missing: Float = -6

  /// The base-2 logarithm of the odds that two records are one person's.
  func bits(_ vector: PairVector, rarity: Rarity) -> Float {
    var sum: Float = 0
    weights.withUnsafeBufferPointer { weights in
      Term.forEach(of: vector, rarity: rarity) { _, term, value in
        sum += weights[term] * value
      }
    }
    return sum
  }

  /// Whether a pair is enough to merge two clusters that agree on average.
  func isIdentifying(_ vector: PairVector, bits: Float) -> Bool {
    vector.isIdentifying || vector.hasOneName && bits > certainUnidentified
  }

  /// What each field adds, in bits.
  func bitsByField(_ vector: PairVector, rarity: Rarity) -> [Term.Field: Float] {
    var bits: [Term.Field: Float] = [:]
    Term.forEach(of: vector, rarity: rarity) { field, term, value in
      bits[field, default: 0] += weights[term] * value
    }
    return bits
  }

  static func probability(_ bits: Float) -> Double {
    1 / (1 + exp2(Double(-bits)))
  }
}
