import ContactModel
import Normalization

/// The pairs of records that would be compared, with the terms they are weighed by: what
/// `Scripts/train-matching` learns the weights from, and checks them with.
package struct PairSampling: Sendable {
  package typealias WeighedTerm = (number: Int, value: Float)

  private var table = RecordTable()

  package init() {}

  /// How many terms there are: one more than the highest number.
  package static var termCount: Int { Term.count }

  /// How many records were added.
  package var count: Int { table.records.count }

  /// Adds one more record; it goes by how many were added before.
  package mutating func add(_ contact: NormalizedContact) {
    table.add(CardID(rawValue: Int64(count) + 1), contact, person: nil)
  }

  /// Gives each pair once, the record added first in front, with every term that is not nothing.
  /// - Parameter care: Says which rarities are used, those counted among the records or the assumed
  ///   ones, as in `PeopleFinder`.
  package func forEachPair(
    _ care: PeopleFinder.Care,
    _ receive: (Int, Int, [WeighedTerm]) -> Void
  ) {
    let comparer = RecordComparer(table)
    let rarity =
      switch care {
      case .likely: Rarity(table)
      case .certain: Rarity.assumed
      }
    let index = CandidateIndex(table) { _ in false }
    var candidates: [UInt32] = []
    var terms: [WeighedTerm] = []
    for (number, record) in table.records.enumerated() {
      index.candidates(after: number, into: &candidates)
      for candidate in candidates {
        terms.removeAll(keepingCapacity: true)
        let vector = comparer.vector(record, table.records[Int(candidate)])
        Term.forEach(of: vector, rarity: rarity) { _, term, value in terms.append((term, value)) }
        receive(number, Int(candidate), terms)
      }
    }
  }
}
