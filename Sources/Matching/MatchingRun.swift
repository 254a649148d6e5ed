import ContactModel

/// One run of matching, from records to people.
struct MatchingRun {
  private let table: RecordTable
  private let scorer: PairScorer
  private let verdicts: VerdictTable
  private let indices: [CardID: UInt32]
  /// Whether each record is to be grouped; the others only show who else has a value.
  private let isGrouped: [Bool]

  private var model: MatchingModel { scorer.model }

  /// - Parameter context: records that are not grouped.
  init(_ scorer: PairScorer, verdicts: VerdictTable, context: Set<CardID> = []) {
    self.scorer = scorer
    self.verdicts = verdicts
    table = scorer.comparer.table
    isGrouped = table.records.map { !context.contains($0.card) }
    indices = Dictionary(
      table.records.enumerated().map { ($1.card, UInt32($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The people, and what was found on the way, by numbers of records.
  struct Outcome {
    /// For each record the first record of its person.
    var people: [UInt32]
    var merges: [AverageLinkage.Step]
    /// Between different people, best first: each question whose answer doesn't follow from others.
    var questions: [AverageLinkage.Step]
    /// Copies of other records, with those.
    var copies: [UInt32: UInt32] = [:]
  }

  func run(threshold: Float, doubtful: Float?, isCertain: Bool) -> Outcome {
    let copies = copies(above: threshold, isCertain: isCertain)
    let index = CandidateIndex(table) { copies[UInt32($0)] != nil }
    var pairs = scorer.pairs(of: index, above: min(threshold, doubtful ?? threshold) - Self.depth)
    pairs.removeAll { !isGrouped[Int($0.a)] && !isGrouped[Int($0.b)] }
    forbid(in: &pairs)
    let linkage = AverageLinkage(
      threshold: threshold,
      missing: model.missing,
      isCertain: isCertain
    )
    var outcome = Outcome(
      people: (0..<UInt32(table.records.count)).map(\.self),
      merges: [],
      questions: []
    )
    let components = Components(
      count: table.records.count,
      pairs: pairs.filter { isGrouped[Int($0.a)] && isGrouped[Int($0.b)] },
      joined: joined,
      apart: indices(of: .different),
      threshold: threshold
    )
    for part in components.clustered(by: linkage, traits: table.records.map(Traits.init)) {
      for (record, first) in part.people { outcome.people[Int(record)] = first }
      outcome.merges += part.merges
    }
    // They were not compared, so they count for nothing in averages.
    for (copy, original) in copies { outcome.people[Int(copy)] = outcome.people[Int(original)] }
    outcome.copies = copies
    keepContext(in: &outcome)
    outcome.merges.sort { $0.isBetter(than: $1) }
    if let doubtful {
      outcome.questions = Questions(above: doubtful, missing: model.missing)
        .between(outcome, pairs, amongRecords: isGrouped.count(where: \.self))
    }
    return outcome
  }

  /// Scores below the threshold by more than this hold clusters apart as much as a pair that has
  /// nothing in common; they need not be remembered.
  private static let depth: Float = 14

  /// Records that say the same as an earlier one, with that one, where saying the same is enough to be
  /// one person's. A list that holds somebody a thousand times costs no more than a list of one.
  private func copies(above threshold: Float, isCertain: Bool) -> [UInt32: UInt32] {
    let named = Set((indices(of: .different) + indices(of: .same)).flatMap { [$0.0, $0.1] })
    var firsts: [Int: [UInt32]] = [:]
    var copies: [UInt32: UInt32] = [:]
    for (index, record) in table.records.enumerated()
    where isGrouped[index] && !named.contains(UInt32(index)) {
      let hash = record.contentHash
      let known = firsts[hash, default: []].first {
        table.records[Int($0)].saysTheSame(as: record)
      }
      guard let known else {
        firsts[hash, default: []].append(UInt32(index))
        continue
      }
      let pair = scorer.score(known, UInt32(index))
      let isEnough = pair.bits > threshold && (pair.isIdentifying || !isCertain)
      if isEnough, !pair.isForbidden { copies[UInt32(index)] = known }
    }
    return copies
  }

  // MARK: - Verdicts

  /// The user said they are one.
  private var joined: [(UInt32, UInt32)] {
    indices(of: .same).filter { isGrouped[Int($0.0)] && isGrouped[Int($0.1)] }
  }

  /// Records that are not grouped stay with the person they have.
  private func keepContext(in outcome: inout Outcome) {
    var first: [PersonID: UInt32] = [:]
    for (index, record) in table.records.enumerated() where !isGrouped[index] {
      guard let person = record.person else { continue }
      if let known = first[person] {
        outcome.people[index] = known
      } else {
        first[person] = UInt32(index)
      }
    }
  }

  /// The pairs the user joined.
  func said(in outcome: Outcome) -> [AverageLinkage.Step] {
    indices(of: .same).filter { outcome.people[Int($0)] == outcome.people[Int($1)] }
      .map { AverageLinkage.Step(best: ScoredPair(a: $0, b: $1, bits: 0), average: 0) }
  }

  private func indices(of decision: Verdict.Decision) -> [(UInt32, UInt32)] {
    verdicts.pairs(decision).compactMap { pair in
      guard let a = indices[pair.a], let b = indices[pair.b] else { return nil }
      return (min(a, b), max(a, b))
    }
  }

  private func forbid(in pairs: inout [ScoredPair]) {
    let apart = indices(of: .different)
    guard !apart.isEmpty else { return }
    var missing: [UInt64: (UInt32, UInt32)] = [:]
    for (a, b) in apart { missing[UInt64(a) << 32 | UInt64(b)] = (a, b) }
    for index in pairs.indices {
      let key = UInt64(pairs[index].a) << 32 | UInt64(pairs[index].b)
      if missing.removeValue(forKey: key) != nil { pairs[index].isForbidden = true }
    }
    for (a, b) in missing.values.sorted(by: { $0 < $1 }) {
      pairs.append(ScoredPair(a: a, b: b, bits: model.missing, isForbidden: true))
    }
  }
}

extension AverageLinkage.Step {
  /// The better average first; then by the best pair, so that the order is total.
  func isBetter(than other: AverageLinkage.Step) -> Bool {
    if average != other.average { return average > other.average }
    return best.isBetter(than: other.best)
  }
}
