import Glibc

/// How much it says that two records agree on a value: the base-2 logarithm of the chance that a
/// record carries it, negated (Winkler 1989, frequency-based matching).
enum Rarity: Sendable {
  /// By how many of the records carry a value: for a file that is matched as a whole.
  case counted(size: Float, words: [Float])
  /// The same for every value, as in a stack of a hundred thousand: for people that grow card by
  /// card, whose matching must not change because others come in.
  case assumed

  /// Counted among the records of a table.
  init(_ table: RecordTable) {
    let size = log2(Float(max(2, table.records.count)))
    self = .counted(size: size, words: table.wordCarriers.map { size - log2(Float(max(1, $0))) })
  }

  private static let assumedSize: Float = 16.6
  private static let assumedName: Float = 9
  private static let assumedValue: Float = 10

  /// How many records there are, as a base-2 logarithm.
  var size: Float {
    switch self {
    case .counted(let size, _): size
    case .assumed: Self.assumedSize
    }
  }

  func bits(carriers: UInt32) -> Float {
    switch self {
    case .counted(let size, _): size - log2(Float(max(1, carriers)))
    case .assumed: Self.assumedValue
    }
  }

  func bits(of word: NameWordNumber?) -> Float {
    guard let word else { return 0 }
    switch self {
    case .counted(_, let words): return words[Int(word.rawValue)]
    case .assumed: return Self.assumedName
    }
  }
}
