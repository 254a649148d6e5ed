import ContactModel

/// Which records are compared: those that share a key, without comparing all with all.
enum CandidatePairs {
  /// Up to this many different records under one key are all compared with each other; beyond, each
  /// only with its next ones in the order of names.
  static let mostInFull = 32
  static let neighbours = 4

  struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  /// The records under each key, in ascending order.
  static func blocks(_ records: [PreparedRecord]) -> [CandidateKey: [Int]] {
    var blocks: [CandidateKey: [Int]] = [:]
    for (index, record) in records.enumerated() {
      for key in CandidateKeys.comparedKeys(of: record) { blocks[key, default: []].append(index) }
    }
    return blocks
  }

  /// Pairs of indices, smaller first, each once. Records that agree in everything a decision depends
  /// on are chained instead of compared all with all, so the number of pairs is linear in the
  /// number of records.
  static func pairs(
    _ blocks: [CandidateKey: [Int]],
    records: [PreparedRecord],
    named: Set<Int>
  ) -> Set<Pair> {
    var pairs: Set<Pair> = []
    let signatures = SignatureNumbers(records, named: named)
    func add(_ a: Int, _ b: Int) {
      let (first, second) = (records[a], records[b])
      if let person = first.person, person == second.person { return }
      pairs.insert(Pair(a: min(a, b), b: max(a, b)))
    }
    for members in blocks.values where members.count > 1 {
      var lastOfSignature: [Int: Int] = [:]
      var representatives: [Int] = []
      for member in members {
        if let previous = lastOfSignature.updateValue(member, forKey: signatures[member]) {
          add(previous, member)
        } else {
          representatives.append(member)
        }
      }
      var reach = representatives.count
      if representatives.count > mostInFull {
        representatives.sort { records[$0].sortingName < records[$1].sortingName }
        reach = neighbours
      }
      for (position, a) in representatives.enumerated() {
        for b in representatives[(position + 1)...].prefix(reach) { add(a, b) }
      }
    }
    return pairs
  }
}

/// A number for each record, equal where decisions cannot tell two records apart. Records that a
/// verdict names get one of their own.
private struct SignatureNumbers {
  private var numbers: [Int] = []

  init(_ records: [PreparedRecord], named: Set<Int>) {
    var known: [PreparedRecord.Signature: Int] = [:]
    for (index, record) in records.enumerated() {
      if named.contains(index) {
        numbers.append(-1 - index)
        continue
      }
      let signature = record.signature
      let number = known[signature] ?? known.count
      known[signature] = number
      numbers.append(number)
    }
  }

  subscript(index: Int) -> Int { numbers[index] }
}

extension PreparedRecord {
  /// An order in which like names are neighbours; the card breaks ties.
  fileprivate var sortingName: (String, Int64) {
    let name = names.first.map { ($0.family + $0.given).joined(separator: " ") } ?? ""
    return (name, card.rawValue)
  }
}
