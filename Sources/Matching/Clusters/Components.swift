/// The groups of records that pairs above a threshold hold together. Average linkage never joins two
/// of them, so each is clustered by itself.
struct Components {
  private struct Group {
    var nodes: [UInt32] = []
    var pairs: [ScoredPair] = []
    var joined: [(UInt32, UInt32)] = []
    var apart: [(UInt32, UInt32)] = []
  }

  private let groups: [Group]

  /// - Parameters: `joined` and `apart` are what verdicts say of two records.
  init(
    count: Int,
    pairs: [ScoredPair],
    joined: [(UInt32, UInt32)],
    apart: [(UInt32, UInt32)],
    threshold: Float
  ) {
    var sets = DisjointSets(count: count)
    for pair in pairs where pair.bits > threshold { sets.join(pair.a, pair.b) }
    for (a, b) in joined { sets.join(a, b) }
    var groups: [Group] = []
    var numberOfFirst: [UInt32: Int] = [:]
    var position = [UInt32](repeating: 0, count: count)
    for index in 0..<UInt32(count) {
      let first = sets.first(index)
      guard first != index else { continue }
      let number = numberOfFirst[first] ?? groups.count
      if number == groups.count {
        numberOfFirst[first] = number
        groups.append(Group(nodes: [first]))
      }
      position[Int(index)] = UInt32(groups[number].nodes.count)
      groups[number].nodes.append(index)
    }
    for pair in pairs {
      let first = sets.first(pair.a)
      guard first == sets.first(pair.b), let number = numberOfFirst[first] else { continue }
      var local = pair
      (local.a, local.b) = (position[Int(pair.a)], position[Int(pair.b)])
      groups[number].pairs.append(local)
    }
    for (a, b) in joined {
      guard let number = numberOfFirst[sets.first(a)] else { continue }
      groups[number].joined.append((position[Int(a)], position[Int(b)]))
    }
    for (a, b) in apart where sets.first(a) == sets.first(b) {
      guard let number = numberOfFirst[sets.first(a)] else { continue }
      groups[number].apart.append((position[Int(a)], position[Int(b)]))
    }
    self.groups = groups
  }

  /// One component after clustering, in numbers of records.
  struct Part: Sendable {
    /// Each record with the first record of its person.
    var people: [(record: UInt32, first: UInt32)]
    var merges: [AverageLinkage.Step]
  }

  /// Every component of more than one record.
  func clustered(by linkage: AverageLinkage, traits: [Traits]) -> [Part] {
    groups.map { group in
      let result = linkage.run(
        traits: group.nodes.map { traits[Int($0)] },
        joined: group.joined,
        apart: group.apart,
        pairs: group.pairs
      )
      func global(_ step: AverageLinkage.Step) -> AverageLinkage.Step {
        var copy = step
        copy.best.a = group.nodes[Int(step.best.a)]
        copy.best.b = group.nodes[Int(step.best.b)]
        return copy
      }
      return Part(
        people: zip(group.nodes, result.clusters).map { ($0, group.nodes[Int($1)]) },
        merges: result.merges.map(global)
      )
    }
  }
}
