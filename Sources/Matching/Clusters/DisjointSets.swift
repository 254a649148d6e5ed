/// Disjoint sets of numbers (Galler and Fischer 1964), each known by its smallest member.
struct DisjointSets {
  private var parents: [UInt32]

  init(count: Int) {
    parents = (0..<UInt32(count)).map(\.self)
  }

  mutating func first(_ index: UInt32) -> UInt32 {
    var index = index
    while parents[Int(index)] != index {
      parents[Int(index)] = parents[Int(parents[Int(index)])]
      index = parents[Int(index)]
    }
    return index
  }

  /// Whether they were apart before.
  @discardableResult
  mutating func join(_ a: UInt32, _ b: UInt32) -> Bool {
    let (one, other) = (first(a), first(b))
    guard one != other else { return false }
    parents[Int(max(one, other))] = min(one, other)
    return true
  }
}
