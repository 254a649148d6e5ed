/// Weighs how two records of a table compare.
struct PairScorer: Sendable {
  let comparer: RecordComparer
  let rarity: Rarity
  let model: MatchingModel

  init(_ table: RecordTable, rarity: Rarity, model: MatchingModel) {
    comparer = RecordComparer(table)
    self.rarity = rarity
    self.model = model
  }

  private var records: [Record] { comparer.table.records }

  func score(_ a: UInt32, _ b: UInt32) -> ScoredPair {
    let vector = comparer.vector(records[Int(a)], records[Int(b)])
    let bits = model.bits(vector, rarity: rarity)
    return ScoredPair(
      a: a,
      b: b,
      bits: bits,
      isForbidden: vector.name.generationsDiffer,
      isIdentifying: model.isIdentifying(vector, bits: bits, rarity: rarity),
      hasTwoNames: vector.hasTwoNames
    )
  }

  /// The candidates of an index, scored on all cores; those not above `floor` are left out.
  func pairs(of index: CandidateIndex, above floor: Float) -> [ScoredPair] {
    let pieces = concurrentRanges(records.count) { range in
      var found: [ScoredPair] = []
      var candidates: [UInt32] = []
      for record in range {
        index.candidates(after: record, into: &candidates)
        for candidate in candidates {
          let pair = score(UInt32(record), candidate)
          if pair.bits > floor { found.append(pair) }
        }
      }
      return found
    }
    return Array(pieces.joined())
  }
}
