import HeapModule

/// Agglomerative clustering by average linkage (Sokal and Michener 1958): of all pairs of clusters the
/// one whose records agree best on average becomes one, until no average is above a threshold. A
/// single strong link never chains two groups whose other records disagree.
struct AverageLinkage {
  /// Clusters whose average is not above this stay apart.
  let threshold: Float
  /// What a pair counts that was not compared, because its records have no key in common.
  let missing: Float
  /// Whether no name and no birthday is passed over, and a pair must lead from one to the other.
  let isCertain: Bool

  /// Two clusters and what brought them together.
  struct Step: Sendable {
    var best: ScoredPair
    var average: Float
  }

  struct Result: Sendable {
    /// For each node the number of its cluster: that of its first node.
    var clusters: [UInt32]
    /// In the order they were made, best first.
    var merges: [Step]
  }

  /// - Parameters:
  ///   - traits: of each node.
  ///   - joined: nodes that are one person's whatever their scores, by pairs.
  ///   - apart: nodes that are two people's, by pairs; that is stronger.
  func run(
    traits: [Traits],
    joined: [(UInt32, UInt32)],
    apart: [(UInt32, UInt32)],
    pairs: [ScoredPair]
  ) -> Result {
    var state = LinkageState(traits: traits, pairs: pairs, missing: missing)
    for (a, b) in joined { state.join(a, b, unless: apart) }
    var queue = Heap<Candidate>()
    for (a, b, average) in state.averages where average > threshold {
      queue.insert(Candidate(a, b, average))
    }
    var merges: [Step] = []
    while let next = queue.popMax() {
      guard let linkage = state.linkage(next.a, next.b),
        state.average(linkage, next.a, next.b) == next.average, !linkage.isForbidden,
        !isCertain || linkage.isIdentifying && !linkage.hasTwoNames
      else { continue }
      if state.contradict(next.a, next.b, inBirthdays: isCertain) {
        state.forbid(next.a, next.b)
        continue
      }
      merges.append(Step(best: linkage.best, average: next.average))
      let kept = state.merge(next.a, next.b)
      for (other, average) in state.averages(of: kept) where average > threshold {
        queue.insert(Candidate(kept, other, average))
      }
    }
    return Result(clusters: state.clusters, merges: merges)
  }

  /// Clusters that may become one; of equal averages the one with the earlier nodes is better.
  private struct Candidate: Comparable {
    var a: UInt32
    var b: UInt32
    var average: Float

    init(_ a: UInt32, _ b: UInt32, _ average: Float) {
      (self.a, self.b) = (min(a, b), max(a, b))
      self.average = average
    }

    static func < (left: Self, right: Self) -> Bool {
      if left.average != right.average { return left.average < right.average }
      return (left.a, left.b) > (right.a, right.b)
    }
  }
}
