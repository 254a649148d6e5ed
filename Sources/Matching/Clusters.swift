import ContactModel
import Normalization

/// Clusters that grow by merging and refuse to where evidence of two people stands between them:
/// between any two of their cards, not only between the two that were compared.
struct Clusters {
  private var parents: [Int]
  private var profiles: [Profile]

  /// What a cluster's cards say together, as far as merging needs it.
  private struct Profile {
    var members: [Int]
    var names: [WordSetName]
    var generations: Set<Int>
    var years: Set<Int>
    var months: Set<Int>
    var days: Set<Int>
    /// Records that a verdict keeps apart from one of the members.
    var enemies: Set<Int>

    static let mostNames = 12

    /// Names of the same words become one, which knows the nicknames and organisations of both.
    mutating func add(_ name: WordSetName) {
      let known = names.firstIndex { $0.given == name.given && $0.family == name.family }
      if let known {
        names[known].nicknames.formUnion(name.nicknames)
        names[known].organization.formUnion(name.organization)
      } else if names.count < Self.mostNames {
        names.append(name)
      }
    }
  }

  enum Refusal {
    case verdict, generation, birthday, name
  }

  init(_ records: [PreparedRecord]) {
    parents = Array(records.indices)
    profiles = records.enumerated().map { index, record in
      let birthdays = record.birthdays.map(\.value)
      return Profile(
        members: [index],
        names: record.names,
        generations: record.generations,
        years: Set(birthdays.compactMap(\.year)),
        months: Set(birthdays.compactMap(\.month)),
        days: Set(birthdays.compactMap(\.day)),
        enemies: []
      )
    }
  }

  mutating func keepApart(_ a: Int, _ b: Int) {
    profiles[root(a)].enemies.insert(b)
    profiles[root(b)].enemies.insert(a)
  }

  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Why the clusters of two records must not become one; nil where nothing speaks against it.
  mutating func refusal(_ a: Int, _ b: Int, checkingNames: Bool) -> Refusal? {
    let (first, second) = (root(a), root(b))
    if areKeptApart(first, second) { return .verdict }
    let (one, other) = (profiles[first], profiles[second])
    if Self.contradict(one.generations, other.generations) { return .generation }
    if Self.contradict(one.years, other.years) || Self.contradict(one.months, other.months)
      || Self.contradict(one.days, other.days)
    {
      return .birthday
    }
    return checkingNames && Self.namesClash(one.names, other.names) ? .name : nil
  }

  /// Whether a verdict stands between the clusters of these two records.
  mutating func areKeptApart(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (root(a), root(b))
    let isSmaller = profiles[first].enemies.count <= profiles[second].enemies.count
    let (fewer, other) = isSmaller ? (first, second) : (second, first)
    return profiles[fewer].enemies.contains { root($0) == other }
  }

  mutating func merge(_ a: Int, _ b: Int) {
    var (large, small) = (root(a), root(b))
    guard large != small else { return }
    if profiles[large].members.count < profiles[small].members.count { swap(&large, &small) }
    parents[small] = large
    let gone = profiles[small]
    profiles[small] = Profile(
      members: [],
      names: [],
      generations: [],
      years: [],
      months: [],
      days: [],
      enemies: []
    )
    profiles[large].members += gone.members
    for name in gone.names { profiles[large].add(name) }
    profiles[large].generations.formUnion(gone.generations)
    profiles[large].years.formUnion(gone.years)
    profiles[large].months.formUnion(gone.months)
    profiles[large].days.formUnion(gone.days)
    profiles[large].enemies.formUnion(gone.enemies)
  }

  /// The members of every cluster.
  var members: [[Int]] { profiles.map(\.members).filter { !$0.isEmpty } }

  /// Whether a value of one side differs from one of the other.
  private static func contradict(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    !a.isEmpty && !b.isEmpty && (a != b || a.count > 1)
  }

  /// Two names clash where no human being would have both, unless one of them is on the other side as
  /// well: somebody who is already known under two names may be met under either.
  private static func namesClash(_ a: [WordSetName], _ b: [WordSetName]) -> Bool {
    a.contains { name in
      b.contains { other in
        name.isWhole && other.isWhole && name.agreement(with: other) == .different
          && !b.contains { $0.agreement(with: name) == .same }
          && !a.contains { $0.agreement(with: other) == .same }
      }
    }
  }
}
