/// The groups of records that links above a threshold hold together. Average linkage never joins two
/// of them, so each is clustered by itself.
struct Components {
  private let edges: [[AverageLinkage.Edge]]
  private let nodes: [[UInt32]]

  init(count: Int, edges: [AverageLinkage.Edge], threshold: Float) {
    var parents = (0..<count).map { UInt32($0) }
    func root(_ index: UInt32) -> UInt32 {
      var index = index
      while parents[Int(index)] != index {
        parents[Int(index)] = parents[Int(parents[Int(index)])]
        index = parents[Int(index)]
      }
      return index
    }
    for edge in edges where edge.bits > threshold {
      let (a, b) = (root(edge.a), root(edge.b))
      if a != b { parents[Int(max(a, b))] = min(a, b) }
    }
    var numbers: [UInt32: Int] = [:]
    var nodes: [[UInt32]] = []
    var groups: [[AverageLinkage.Edge]] = []
    var positions = [UInt32](repeating: 0, count: count)
    for index in 0..<UInt32(count) {
      let first = root(index)
      guard first != index || true else { continue }
      if let number = numbers[first] {
        positions[Int(index)] = UInt32(nodes[number].count)
        nodes[number].append(index)
      } else {
        numbers[first] = nodes.count
        nodes.append([index])
      }
    }
    groups = Array(repeating: [], count: nodes.count)
    for edge in edges {
      let first = root(edge.a)
      guard first == root(edge.b), let number = numbers[first] else { continue }
      groups[number].append(
        AverageLinkage.Edge(
          a: positions[Int(edge.a)],
          b: positions[Int(edge.b)],
          bits: edge.bits
        )
      )
    }
    self.edges = groups
    self.nodes = nodes
  }

  /// The merges of all components, in records.
  func merges(_ linkage: AverageLinkage) -> [AverageLinkage.Merge] {
    var result: [AverageLinkage.Merge] = []
    for (number, members) in nodes.enumerated() where members.count > 1 {
      for merge in linkage.merges(count: members.count, edges: edges[number]) {
        result.append(
          AverageLinkage.Merge(
            a: members[Int(merge.a)],
            b: members[Int(merge.b)],
            bits: merge.bits
          )
        )
      }
    }
    return result
  }
}
