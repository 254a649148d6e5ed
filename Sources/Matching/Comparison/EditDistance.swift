/// Whether two texts are one typing error apart: a character put in, left out, exchanged, or swapped
/// with its neighbour (Damerau 1964).
enum EditDistance {
  static func isOneEdit(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var left = Array(a)[...]
    var right = Array(b)[...]
    while let one = left.first, let other = right.first, one == other {
      left.removeFirst()
      right.removeFirst()
    }
    while let one = left.last, let other = right.last, one == other {
      left.removeLast()
      right.removeLast()
    }
    switch (left.count, right.count) {
    case (0, 1), (1, 0), (1, 1): return true
    case (2, 2): return left.first == right.last && left.last == right.first
    default: return false
    }
  }

  /// Whether one text is the other with two characters exchanged, wherever they stand.
  static func isExchange(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    var first: (UInt8, UInt8)?
    var isExchanged = false
    for (one, other) in zip(a, b) where one != other {
      guard let (left, right) = first else {
        first = (one, other)
        continue
      }
      if isExchanged || one != right || other != left { return false }
      isExchanged = true
    }
    return isExchanged
  }

  /// Whether two texts are at most so many edits apart, as above, none of them within another
  /// (optimal string alignment).
  static func isWithin(_ limit: Int, _ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= limit else { return false }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      guard row.contains(where: { $0 <= limit }) else { return false }
      (before, last) = (last, row)
    }
    return last[b.count] <= limit
  }
}
