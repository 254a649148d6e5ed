import ContactModel

/// Verdicts by pair. Where a pair carries both, "different" wins: two people kept apart by mistake
/// can still be joined, two people mixed up are hard to tell apart again.
struct VerdictTable: Sendable {
  private var decisions: [Pair: Verdict.Decision] = [:]

  struct Pair: Hashable, Sendable, Comparable {
    var a: CardID
    var b: CardID

    init(_ a: CardID, _ b: CardID) {
      self.a = min(a, b)
      self.b = max(a, b)
    }

    static func < (left: Pair, right: Pair) -> Bool {
      (left.a, left.b) < (right.a, right.b)
    }
  }

  init(_ verdicts: [Verdict]) {
    for verdict in verdicts where verdict.a != verdict.b {
      let pair = Pair(verdict.a, verdict.b)
      if decisions[pair] != .different { decisions[pair] = verdict.decision }
    }
  }

  func decision(_ a: CardID, _ b: CardID) -> Verdict.Decision? {
    decisions.isEmpty ? nil : decisions[Pair(a, b)]
  }

  /// The pairs with that decision, in order.
  func pairs(_ decision: Verdict.Decision) -> [Pair] {
    decisions.filter { $0.value == decision }.keys.sorted()
  }
}
