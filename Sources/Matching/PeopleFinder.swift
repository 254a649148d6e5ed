import ContactModel
import Normalization

/// Finds the people among the records of whole files, without a store and without verdicts.
///
/// Here a name says as much as it is rare among the records, so that a common name in a large file
/// weighs little. Memory grows with the records: about one kilobyte each.
public struct PeopleFinder: Sendable {
  /// How sure two records must be one person's to be joined.
  public enum Care: Sendable {
    /// More likely than not, averaged over the records of a person: the best guess.
    case likely
    /// What an import merges without asking.
    case certain
  }

  private var table = RecordTable()
  private let model = MatchingModel.shipped

  public init() {}

  public var count: Int { table.records.count }

  /// Adds one more record; it goes by how many were added before.
  public mutating func add(_ contact: NormalizedContact) {
    table.add(CardID(rawValue: Int64(count) + 1), contact, person: nil)
  }

  public struct People: Sendable {
    /// For each record the number of the first record of its person.
    public var firsts: [Int]
    /// How many questions an import would ask; nil where the best guess was wanted.
    public var questions: Int?
  }

  /// The same records in the same order give the same people, on any number of cores.
  public func people(_ care: Care) -> People {
    switch care {
    case .likely:
      let outcome = run(Rarity(table))
        .run(threshold: model.likely, doubtful: nil, isCertain: false)
      return People(firsts: outcome.people.map(Int.init), questions: nil)
    case .certain:
      let outcome = run(.assumed)
        .run(threshold: model.certain, doubtful: model.doubtful, isCertain: true)
      return People(firsts: outcome.people.map(Int.init), questions: outcome.questions.count)
    }
  }

  private func run(_ rarity: Rarity) -> MatchingRun {
    MatchingRun(PairScorer(table, rarity: rarity, model: model), verdicts: VerdictTable([]))
  }
}
