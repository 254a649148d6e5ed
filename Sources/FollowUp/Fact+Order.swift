import ContactModel

/// Replay order: by date, then in the order of the policy's table, then by what the fact carries, so
/// that the order is total and equal sets of facts replay equally.
///
/// Among facts of one kind and date the policy is silent; the later one in this order wins where
/// only one can. An absent value comes first. Of two permissions given on one date the contact's own
/// comes last: their word outranks a friend's.
extension Fact: Comparable {
  public static func < (left: Fact, right: Fact) -> Bool {
    if left.date != right.date { return left.date < right.date }
    let (leftRank, rightRank) = (left.name.rank, right.name.rank)
    return leftRank != rightRank ? leftRank < rightRank : left.load < right.load
  }

  /// The facts in replay order, each once.
  static func inReplayOrder(_ facts: some Sequence<Fact>) -> [Fact] {
    var ordered: [Fact] = []
    for fact in facts.sorted() where fact != ordered.last {
      ordered.append(fact)
    }
    return ordered
  }

  /// What the fact carries, to be compared with that of another fact of the kind.
  private var load: Load {
    switch kind {
    case .replied, .introducerPinged, .declined: Load()
    case .reopened(let of): Load(day: of)
    case .met(let event, let introducer): Load(texts: [event, introducer?.rawValue])
    case .sent(let channel): Load(texts: [channel.rawValue])
    case .bounced(let channel, let of): Load(day: of, texts: [channel.rawValue])
    case .outOfOffice(let until): Load(day: until)
    case .nudged(let introducer), .thanked(let introducer): Load(texts: [introducer.rawValue])
    case .keepReminding(let from, let on, let uses):
      Load(first: from == .contact ? 1 : 0, day: on, number: uses)
    case .promised(let what, let by): Load(day: by, texts: [what])
    case .planned(let on, let note): Load(day: on, texts: [note])
    case .keepInTouch(let every): Load(number: every)
    case .snoozed(let until): Load(day: until)
    }
  }

  private struct Load: Comparable {
    var first = 0
    var day: CivilDate?
    var number: Int?
    var texts: [String?] = []

    static func < (left: Load, right: Load) -> Bool {
      if left.first != right.first { return left.first < right.first }
      if left.day != right.day { return isBefore(left.day, right.day) }
      if left.number != right.number { return isBefore(left.number, right.number) }
      return left.texts.lexicographicallyPrecedes(right.texts) { isBefore($0, $1) }
    }

    private static func isBefore<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
      guard let right else { return false }
      guard let left else { return true }
      return left < right
    }
  }
}

extension Fact.Name {
  /// The place in the policy's table.
  fileprivate var rank: Int {
    switch self {
    case .reopened: 0
    case .met: 1
    case .sent: 2
    case .bounced: 3
    case .replied: 4
    case .outOfOffice: 5
    case .nudged: 6
    case .introducerPinged: 7
    case .keepReminding: 8
    case .promised: 9
    case .planned: 10
    case .keepInTouch: 11
    case .thanked: 12
    case .snoozed: 13
    case .declined: 14
    }
  }
}
