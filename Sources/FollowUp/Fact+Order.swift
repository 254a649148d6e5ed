import ContactModel

/// Replay order: by date, then in the order of the policy's table, then by what the fact carries, so
/// that the order is total and equal sets of facts replay equally.
///
/// Among facts of one kind and date the policy is silent; the later one in this order wins where
/// only one can. An absent value comes first. Of two permissions given on one date the contact's own
/// comes last: their word outranks a friend's.
extension Fact: Comparable {
  public static func < (left: Fact, right: Fact) -> Bool {
    left.place < right.place
  }

  /// The facts in replay order, each once.
  static func inReplayOrder(_ facts: some Sequence<Fact>) -> [Fact] {
    let placed = facts.map { (fact: $0, place: $0.place) }.sorted { $0.place < $1.place }
    var ordered: [Fact] = []
    ordered.reserveCapacity(placed.count)
    for (fact, _) in placed where fact != ordered.last {
      ordered.append(fact)
    }
    return ordered
  }

  private var place: Place {
    var place = Place(date: date)
    switch kind {
    case .reopened(let of):
      place.rank = 0
      place.day = of.dayNumber
    case .met(let event, let introducer):
      place.rank = 1
      place.texts = [event, introducer?.rawValue]
    case .sent(let channel):
      place.rank = 2
      place.texts = [channel.rawValue]
    case .bounced(let channel, let of):
      place.rank = 3
      place.texts = [channel.rawValue]
      place.day = of?.dayNumber ?? .min
    case .replied:
      place.rank = 4
    case .outOfOffice(let until):
      place.rank = 5
      place.day = until?.dayNumber ?? .min
    case .nudged(let introducer):
      place.rank = 6
      place.texts = [introducer.rawValue]
    case .introducerPinged:
      place.rank = 7
    case .keepReminding(let from, let on, let uses):
      place.rank = 8
      place.subrank = from == .contact ? 1 : 0
      place.day = on?.dayNumber ?? .min
      place.number = uses ?? .min
    case .promised(let what, let by):
      place.rank = 9
      place.day = by?.dayNumber ?? .min
      place.texts = [what]
    case .planned(let on, let note):
      place.rank = 10
      place.day = on.dayNumber
      place.texts = [note]
    case .keepInTouch(let every):
      place.rank = 11
      place.number = every
    case .thanked(let introducer):
      place.rank = 12
      place.texts = [introducer.rawValue]
    case .snoozed(let until):
      place.rank = 13
      place.day = until.dayNumber
    case .declined:
      place.rank = 14
    }
    return place
  }

  private struct Place: Comparable {
    var date: CivilDate
    var rank = 0
    var subrank = 0
    var day = Int.min
    var number = Int.min
    var texts: [String?] = []

    static func < (left: Place, right: Place) -> Bool {
      if left.date != right.date { return left.date < right.date }
      if left.rank != right.rank { return left.rank < right.rank }
      if left.subrank != right.subrank { return left.subrank < right.subrank }
      if left.day != right.day { return left.day < right.day }
      if left.number != right.number { return left.number < right.number }
      return left.texts.lexicographicallyPrecedes(right.texts) { first, second in
        guard let second else { return false }
        guard let first else { return true }
        return first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
      }
    }
  }
}
