import ContactModel
import Dispatch
import Normalization

/// For experiments: pairs, vectors.
public final class Laboratory {
  var table = RecordTable()
  public init() {}
  public func add(_ contact: NormalizedContact) {
    table.add(CardID(rawValue: Int64(table.records.count + 1)), contact, person: nil)
  }
  var sharing: Sharing?
  var index: CandidateIndex?
  public func prepare() { sharing = Sharing(table, names: NameComparer()) }
  public func block() { index = CandidateIndex(table) }
  public func pairs(_ receive: (Int, Int) -> Void) {
    guard let index else { return }
    var list: [UInt32] = []
    for i in table.records.indices {
      index.candidates(after: i, into: &list)
      for j in list { receive(i, Int(j)) }
    }
  }
  /// Sparse rows: a, b, [(term, value)].
  public func dump(_ receive: (Int, Int, [(Int, Float)]) -> Void) {
    guard let index, let sharing else { return }
    let comparer = RecordComparer(table: table, sharing: sharing, names: NameComparer())
    let rarity = Rarity(table)
    var list: [UInt32] = []
    for i in table.records.indices {
      index.candidates(after: i, into: &list)
      for j in list {
        let v = comparer.vector(table.records[i], table.records[Int(j)])
        var row: [(Int, Float)] = []
        rarity.forEachTerm(of: v) { row.append(($0, $1)) }
        receive(i, Int(j), row)
      }
    }
  }
  public var edgeCount: Int { scored.count }
  var scored: [AverageLinkage.Edge] = []
  public func score(_ weights: [Float], floor: Float) {
    guard let index, let sharing else { return }
    let comparer = RecordComparer(table: table, sharing: sharing, names: NameComparer())
    let rarity = Rarity(table)
    let list = concurrent(table.records.count) { range in
      var edges: [AverageLinkage.Edge] = []
      var list: [UInt32] = []
      for i in range {
        index.candidates(after: i, into: &list)
        for j in list {
          let v = comparer.vector(comparer.table.records[i], comparer.table.records[Int(j)])
          var bits: Float = 0
          rarity.forEachTerm(of: v) { bits += weights[$0] * $1 }
          if bits > floor { edges.append(.init(a: UInt32(i), b: j, bits: bits)) }
        }
      }
      return edges
    }
    scored = Array(list.joined())
  }
  public func clusters(missing: Float, threshold: Float) -> [Int] {
    let merges = Components(count: table.records.count, edges: scored, threshold: threshold).merges(
      AverageLinkage(missing: missing, threshold: threshold))
    var parent = Array(0..<table.records.count)
    func root(_ i: Int) -> Int { var i = i; while parent[i] != i { parent[i] = parent[parent[i]]; i = parent[i] }; return i }
    for m in merges { parent[root(Int(m.a))] = root(Int(m.b)) }
    return (0..<parent.count).map(root)
  }
}

func concurrent<R: Sendable>(_ count: Int, _ body: @Sendable (Range<Int>) -> R) -> [R] {
  let size = max(256, count / 64)
  let pieces = Array(stride(from: 0, to: count, by: size))
  nonisolated(unsafe) var results = [R?](repeating: nil, count: pieces.count)
  results.withUnsafeMutableBufferPointer { buffer in
    nonisolated(unsafe) let buffer = buffer
    DispatchQueue.concurrentPerform(iterations: pieces.count) { k in
      buffer[k] = body(pieces[k]..<min(count, pieces[k] + size))
    }
  }
  return results.compactMap(\.self)
}
