/// The clusters while they grow. A cluster goes by one of its nodes; the others are gone.
struct LinkageState {
  private var links: [[UInt32: Linkage]]
  private var members: [[UInt32]]
  private var homes: [UInt32]
  private var traits: [Traits]
  private let missing: Float

  init(traits: [Traits], pairs: [ScoredPair], missing: Float) {
    links = Array(repeating: [:], count: traits.count)
    members = traits.indices.map { [UInt32($0)] }
    homes = traits.indices.map { UInt32($0) }
    self.traits = traits
    self.missing = missing
    for pair in pairs {
      links[Int(pair.a)][pair.b] = Linkage(pair)
      links[Int(pair.b)][pair.a] = Linkage(pair)
    }
  }

  /// Nil where one of them is gone, or no pair of their records was compared.
  func linkage(_ a: UInt32, _ b: UInt32) -> Linkage? { links[Int(a)][b] }

  func average(_ linkage: Linkage, _ a: UInt32, _ b: UInt32) -> Float {
    let pairs = Int64(members[Int(a)].count) * Int64(members[Int(b)].count)
    return linkage.average(pairs: pairs, missing: missing)
  }

  /// Every two clusters with something between them, once.
  var averages: [(UInt32, UInt32, Float)] {
    links.indices.flatMap { node in
      averages(of: UInt32(node)).filter { $0.0 > node }.map { (UInt32(node), $0.0, $0.1) }
    }
  }

  func averages(of node: UInt32) -> [(UInt32, Float)] {
    links[Int(node)].map { ($0.key, average($0.value, node, $0.key)) }
  }

  func contradict(_ a: UInt32, _ b: UInt32, inBirthdays: Bool) -> Bool {
    traits[Int(a)].contradicts(traits[Int(b)], inBirthdays: inBirthdays)
  }

  mutating func forbid(_ a: UInt32, _ b: UInt32) {
    links[Int(a)][b]?.isForbidden = true
    links[Int(b)][a]?.isForbidden = true
  }

  /// Makes the clusters of two nodes one, wherever those nodes are by now, unless that brought
  /// together two of those that stay apart.
  mutating func join(_ a: UInt32, _ b: UInt32, unless apart: [(UInt32, UInt32)]) {
    let (one, other) = (homes[Int(a)], homes[Int(b)])
    guard one != other else { return }
    let isBarred = apart.contains { left, right in
      let (first, second) = (homes[Int(left)], homes[Int(right)])
      return first == one && second == other || first == other && second == one
    }
    if !isBarred { merge(one, other) }
  }

  /// Returns the node that stands for both from now on: the one with more links, so that few move.
  @discardableResult
  mutating func merge(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let isFirstLarger = links[Int(a)].count >= links[Int(b)].count
    let (kept, gone) = isFirstLarger ? (a, b) : (b, a)
    let moving = links[Int(gone)]
    links[Int(gone)] = [:]
    links[Int(kept)][gone] = nil
    for (other, linkage) in moving where other != kept {
      var joined = linkage
      if let known = links[Int(kept)][other] { joined.formUnion(known) }
      links[Int(kept)][other] = joined
      links[Int(other)][kept] = joined
      links[Int(other)][gone] = nil
    }
    for member in members[Int(gone)] { homes[Int(member)] = kept }
    members[Int(kept)] += members[Int(gone)]
    members[Int(gone)] = []
    traits[Int(kept)].formUnion(traits[Int(gone)])
    return kept
  }

  /// For each node the first node of its cluster.
  var clusters: [UInt32] {
    var result = [UInt32](repeating: 0, count: members.count)
    for cluster in members {
      guard let first = cluster.min() else { continue }
      for member in cluster { result[Int(member)] = first }
    }
    return result
  }
}
