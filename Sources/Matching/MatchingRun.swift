import ContactModel

/// One run of matching, from candidates to people.
struct Matching {
  private let records: [PreparedRecord]
  private let verdicts: VerdictTable
  private let indices: [CardID: Int]
  private var clusters: Clusters
  private var merges: [Comparison] = []

  /// People who have nothing but a name in common are offered for review up to so many of them; a
  /// common name otherwise floods the list.
  private static let mostNamesakes = 4
  /// Nobody looks through more people than this that share a value, whatever else they have in
  /// common.
  private static let mostPeople = 12

  /// - Parameter records: in ascending order of cards, each card once.
  init(_ records: [PreparedRecord], verdicts: VerdictTable) {
    self.records = records
    self.verdicts = verdicts
    clusters = Clusters(records)
    indices = Dictionary(
      records.enumerated().map { ($1.card, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  mutating func run() -> MatchResult {
    joinCardsOfOnePerson()
    let kept = pairs(.different)
    for (a, b) in kept { clusters.keepApart(a, b) }
    let joined = pairs(.same)

    let blocks = CandidatePairs.blocks(records)
    let comparer = PairComparison(
      shared: SharedValues(blocks, records: records),
      verdicts: verdicts
    )
    for (a, b) in joined {
      guard clusters.root(a) != clusters.root(b), !clusters.areKeptApart(a, b) else { continue }
      clusters.merge(a, b)
      merges.append(comparer.compare(records[a], records[b]))
    }

    let named = Set((kept + joined).flatMap { [$0.0, $0.1] })
    let candidates = CandidatePairs.pairs(blocks, records: records, named: named)
    var certain: [Comparison] = []
    var doubtful: [Comparison] = []
    for pair in candidates {
      let comparison = comparer.compare(records[pair.a], records[pair.b])
      switch comparison.decision {
      case .certain: certain.append(comparison)
      case .review: doubtful.append(comparison)
      case .different: break
      }
    }
    doubtful += mergeCertain(certain.sorted(by: Self.isBetter))
    return MatchResult(
      clusters: sortedClusters(),
      merges: merges,
      reviews: reviews(among: doubtful.sorted(by: Self.isBetter), blocks: blocks)
    )
  }

  // MARK: - Merging

  private mutating func joinCardsOfOnePerson() {
    var first: [PersonID: Int] = [:]
    for (index, record) in records.enumerated() {
      guard let person = record.person else { continue }
      if let other = first[person] {
        clusters.merge(other, index)
      } else {
        first[person] = index
      }
    }
  }

  /// The records of pairs with that verdict, as far as both are here.
  private func pairs(_ decision: Verdict.Decision) -> [(Int, Int)] {
    verdicts.pairs(decision).compactMap { pair in
      guard let a = indices[pair.a], let b = indices[pair.b] else { return nil }
      return (a, b)
    }
  }

  /// Merges in the given order and returns what was refused, for review.
  private mutating func mergeCertain(_ comparisons: [Comparison]) -> [Comparison] {
    var refused: [Comparison] = []
    for var comparison in comparisons {
      guard let a = indices[comparison.a], let b = indices[comparison.b],
        clusters.root(a) != clusters.root(b)
      else { continue }
      // An identifier from one program outlives a change of name.
      let checksNames = !comparison.evidence.contains { $0.field == "uid" && $0.agreement == .same }
      switch clusters.refusal(a, b, checkingNames: checksNames) {
      case nil:
        clusters.merge(a, b)
        merges.append(comparison)
      case .verdict: break
      case .generation: refuse("other cards tell two generations apart")
      case .birthday: refuse("other cards have different birthdays")
      case .name: refuse("other cards have different names")
      }
      func refuse(_ reason: String) {
        comparison.decision = .review
        comparison.rule += ", but \(reason)"
        refused.append(comparison)
      }
    }
    return refused
  }

  private mutating func sortedClusters() -> [[CardID]] {
    clusters.members
      .map { members in members.map { records[$0].card }.sorted() }
      .sorted { ($0.first ?? CardID(rawValue: 0)) < ($1.first ?? CardID(rawValue: 0)) }
  }

  // MARK: - Reviews

  /// The best comparison of each pair of people, best first.
  private mutating func reviews(
    among comparisons: [Comparison],
    blocks: [CandidateKey: [Int]]
  ) -> [Comparison] {
    var seen: Set<CandidatePairs.Pair> = []
    var peopleOfKey: [CandidateKey: Int] = [:]
    var reviews: [Comparison] = []
    for comparison in comparisons {
      guard let a = indices[comparison.a], let b = indices[comparison.b] else { continue }
      let (first, second) = (clusters.root(a), clusters.root(b))
      let pair = CandidatePairs.Pair(a: min(first, second), b: max(first, second))
      guard first != second, !seen.contains(pair), !clusters.areKeptApart(a, b) else { continue }
      let most = Self.restsOnNameAlone(comparison) ? Self.mostNamesakes : Self.mostPeople
      let keys = Set(CandidateKeys.comparedKeys(of: records[a]))
      let isTelling = CandidateKeys.comparedKeys(of: records[b]).contains { key in
        guard keys.contains(key) else { return false }
        if peopleOfKey[key] == nil { peopleOfKey[key] = people(among: blocks[key] ?? []) }
        return peopleOfKey[key, default: 0] <= most
      }
      guard isTelling else { continue }
      seen.insert(pair)
      reviews.append(comparison)
    }
    return reviews
  }

  private static func restsOnNameAlone(_ comparison: Comparison) -> Bool {
    comparison.evidence.allSatisfy { $0.field == "name" || $0.agreement == .different }
  }

  /// How many people the records are of, counted no further than matters.
  private mutating func people(among members: [Int]) -> Int {
    var people: Set<Int> = []
    for member in members where people.count <= Self.mostPeople {
      people.insert(clusters.root(member))
    }
    return people.count
  }

  /// More probable first; then by cards, so that the order is total.
  private static func isBetter(_ left: Comparison, _ right: Comparison) -> Bool {
    if left.probability != right.probability { return left.probability > right.probability }
    return (left.a, left.b) < (right.a, right.b)
  }
}
