/// Agglomerative clustering by average linkage (Sokal and Michener 1958): of all pairs of clusters the
/// one whose members agree best on average becomes one, until no average is above a threshold. A
/// single strong link therefore never chains two groups whose other members disagree.
struct AverageLinkage {
  struct Edge: Sendable {
    var a: UInt32
    var b: UInt32
    var bits: Float
  }

  /// One step: the clusters of these two records became one, at this average.
  struct Merge: Sendable {
    var a: UInt32
    var b: UInt32
    var bits: Float
  }

  /// What a pair counts that was not compared: records without a key in common.
  let missing: Float
  let threshold: Float

  /// The steps in the order they were made: best first.
  ///
  /// - Parameter edges: each pair once; nodes are numbered from 0 to below `count`.
  func merges(count: Int, edges: [Edge]) -> [Merge] {
    var state = State(count: count, missing: missing)
    for edge in edges { state.link(edge) }
    var queue = Heap()
    for edge in edges where edge.bits > threshold {
      queue.insert(Candidate(bits: edge.bits, a: min(edge.a, edge.b), b: max(edge.a, edge.b)))
    }
    var merges: [Merge] = []
    while let best = queue.popBest() {
      guard state.isAlive(best.a), state.isAlive(best.b), state.average(best.a, best.b) == best.bits
      else { continue }
      merges.append(Merge(a: best.a, b: best.b, bits: best.bits))
      let survivor = state.merge(best.a, best.b)
      for (other, bits) in state.averages(of: survivor) where bits > threshold {
        queue.insert(Candidate(bits: bits, a: min(survivor, other), b: max(survivor, other)))
      }
    }
    return merges
  }

  fileprivate struct Candidate {
    var bits: Float
    var a: UInt32
    var b: UInt32

    /// A total order: of equal averages the one with the earlier records.
    func isBetter(than other: Candidate) -> Bool {
      if bits != other.bits { return bits > other.bits }
      return (a, b) < (other.a, other.b)
    }
  }

  private struct State {
    struct Link {
      var sum: Float
      var count: Float
    }

    var links: [[UInt32: Link]]
    var sizes: [Float]
    let missing: Float

    init(count: Int, missing: Float) {
      links = Array(repeating: [:], count: count)
      sizes = Array(repeating: 1, count: count)
      self.missing = missing
    }

    func isAlive(_ node: UInt32) -> Bool { sizes[Int(node)] > 0 }

    mutating func link(_ edge: Edge) {
      links[Int(edge.a)][edge.b] = Link(sum: edge.bits, count: 1)
      links[Int(edge.b)][edge.a] = Link(sum: edge.bits, count: 1)
    }

    func average(_ a: UInt32, _ b: UInt32) -> Float? {
      links[Int(a)][b].map { average($0, a, b) }
    }

    private func average(_ link: Link, _ a: UInt32, _ b: UInt32) -> Float {
      let pairs = sizes[Int(a)] * sizes[Int(b)]
      return (link.sum + missing * (pairs - link.count)) / pairs
    }

    func averages(of node: UInt32) -> [(UInt32, Float)] {
      links[Int(node)].map { ($0.key, average($0.value, node, $0.key)) }
    }

    /// Returns the node that stands for both from now on: the one with more links, so that few move.
    mutating func merge(_ a: UInt32, _ b: UInt32) -> UInt32 {
      let (kept, gone) = links[Int(a)].count >= links[Int(b)].count ? (a, b) : (b, a)
      let moving = links[Int(gone)]
      links[Int(gone)] = [:]
      links[Int(kept)][gone] = nil
      for (other, link) in moving where other != kept {
        var joined = links[Int(kept)][other] ?? Link(sum: 0, count: 0)
        joined.sum += link.sum
        joined.count += link.count
        links[Int(kept)][other] = joined
        links[Int(other)][kept] = joined
        links[Int(other)][gone] = nil
      }
      sizes[Int(kept)] += sizes[Int(gone)]
      sizes[Int(gone)] = 0
      return kept
    }
  }
}

/// A binary heap, best first.
private struct Heap {
  private var elements: [AverageLinkage.Candidate] = []

  mutating func insert(_ element: AverageLinkage.Candidate) {
    elements.append(element)
    var index = elements.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      guard elements[index].isBetter(than: elements[parent]) else { return }
      elements.swapAt(index, parent)
      index = parent
    }
  }

  mutating func popBest() -> AverageLinkage.Candidate? {
    guard let best = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return best }
    elements[0] = last
    var index = 0
    while true {
      var next = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < elements.count && elements[child].isBetter(than: elements[next]) {
        next = child
      }
      if next == index { return best }
      elements.swapAt(index, next)
      index = next
    }
  }
}
