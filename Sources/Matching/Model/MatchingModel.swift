/// Weights of all terms, in bits.
struct MatchingModel: Sendable {
  var weights: [Float]

  /// The base-2 logarithm of the odds that two records are one person's.
  func bits(
    _ vector: PairVector,
    size: Float,
    rarity: (UInt32) -> Float,
    givenRarity: Float,
    familyRarity: Float
  ) -> Float {
    var sum: Float = 0
    weights.withUnsafeBufferPointer { weights in
      Term.forEach(
        of: vector,
        size: size,
        rarity: rarity,
        givenRarity: givenRarity,
        familyRarity: familyRarity
      ) { index, value in sum += weights[index] * value }
    }
    return sum
  }
}
