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
}
