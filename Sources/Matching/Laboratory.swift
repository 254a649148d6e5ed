import ContactModel
import Normalization

/// For experiments: terms of pairs, clusters at thresholds.
public final class Laboratory {
  private var table = RecordTable()
  private var scorer: PairScorer?
  private var index: CandidateIndex?
  private var pairs: [ScoredPair] = []
  public init() {}
  public func add(_ contact: NormalizedContact) {
    table.add(CardID(rawValue: Int64(table.records.count + 1)), contact, person: nil)
  }
  public func prepare(weights: [Float]?, assumed: Bool) {
    let names = NameComparer()
    scorer = PairScorer(
      comparer: RecordComparer(table: table, sharing: Sharing(table, names: names), names: names),
      rarity: assumed ? .assumed : Rarity(table), model: weights.map { MatchingModel(weights: $0) } ?? .shipped)
  }
  public func block() { index = CandidateIndex(table) { _ in false } }
  public func candidates(_ receive: (Int, Int) -> Void) {
    guard let index else { return }
    var list: [UInt32] = []
    for i in table.records.indices {
      index.candidates(after: i, into: &list)
      for j in list { receive(i, Int(j)) }
    }
  }
  public func dump(_ receive: (Int, Int, [(Int, Float)]) -> Void) {
    guard let scorer else { return }
    candidates { a, b in
      var row: [(Int, Float)] = []
      Term.forEach(of: scorer.comparer.vector(table.records[a], table.records[b]), rarity: scorer.rarity) { row.append(($1, $2)) }
      receive(a, b, row)
    }
  }
  public func score(floor: Float) -> Int {
    guard let scorer, let index else { return 0 }
    pairs = scorer.pairs(of: index, above: floor)
    return pairs.count
  }
  public static var termCount: Int { Term.count }
  public func clusters(threshold: Float, certain: Bool) -> [Int] {
    let linkage = AverageLinkage(threshold: threshold, missing: -6, allowsMisprints: !certain, isCertain: certain)
    var people = table.records.indices.map { $0 }
    for part in Components(count: people.count, pairs: pairs, joined: [], apart: [], threshold: threshold).clustered(by: linkage, traits: table.records.map(Traits.init)) {
      for (r, f) in part.people { people[Int(r)] = Int(f) }
    }
    return people
  }
}
