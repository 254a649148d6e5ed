/// What is asked about people who may be one: the likeliest pairs of people, each question once.
struct Questions {
  /// People whose cards agree no better on average are not asked about.
  let doubtful: Float
  /// What two cards count that were not compared.
  let missing: Float

  init(above doubtful: Float, missing: Float) {
    self.doubtful = doubtful
    self.missing = missing
  }

  /// Best first. Of a chain of people only neighbours are asked about: the other answers follow.
  /// - Parameter count: of the records that were grouped. A list nobody gets to the end of helps nobody:
  ///   of forty records one is asked about with another, so one in twenty is looked at; what is left out
  ///   is asked when the likelier questions are answered.
  func between(
    _ outcome: MatchingRun.Outcome,
    _ pairs: [ScoredPair],
    amongRecords count: Int
  ) -> [AverageLinkage.Step] {
    var connected = DisjointSets(count: outcome.people.count)
    let asked = doubts(outcome, pairs).sorted { $0.isBetter(than: $1) }.filter { step in
      connected.join(outcome.people[Int(step.best.a)], outcome.people[Int(step.best.b)])
    }
    return Array(asked.prefix(max(Self.fewest, count / 40)))
  }

  /// Even a small stack is worth so many questions.
  private static let fewest = 20

  /// Every two people whose cards agree well enough.
  private func doubts(
    _ outcome: MatchingRun.Outcome,
    _ pairs: [ScoredPair]
  ) -> [AverageLinkage.Step] {
    var between: [UInt64: Linkage] = [:]
    for pair in pairs {
      let (one, other) = (outcome.people[Int(pair.a)], outcome.people[Int(pair.b)])
      guard one != other else { continue }
      let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
      if between[key]?.formUnion(Linkage(pair)) == nil { between[key] = Linkage(pair) }
    }
    var sizes: [UInt32: Int64] = [:]
    for (record, person) in outcome.people.enumerated()
    where outcome.copies[UInt32(record)] == nil {
      sizes[person, default: 0] += 1
    }
    return between.compactMap { key, linkage in
      guard !linkage.isForbidden else { return nil }
      let count =
        sizes[UInt32(key >> 32), default: 1] * sizes[UInt32(key & 0xffff_ffff), default: 1]
      let average = linkage.average(pairs: count, missing: missing)
      return average > doubtful ? AverageLinkage.Step(best: linkage.best, average: average) : nil
    }
  }
}
