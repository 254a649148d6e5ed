import Normalization

/// What no two cards of one person contradict each other in, gathered over a cluster.
struct Traits: Sendable {
  /// Generations the names tell, one bit each.
  private var generations: UInt16 = 0
  private var birthdays: [PartialDate] = []

  init(_ record: Record) {
    for name in record.names {
      if let generation = name.generation { generations |= 1 << UInt16(min(generation, 15)) }
    }
    birthdays = record.birthdays
  }

  enum Contradiction: Sendable {
    case generation, birthday
  }

  /// Why the cards of two clusters can't be one person's.
  /// - Parameter isCertain: Whether a birthday may be wrong by no more than its weight says, or not
  ///   at all.
  func contradiction(of other: Traits, isCertain: Bool) -> Contradiction? {
    if generations != 0, other.generations != 0,
      (generations | other.generations).nonzeroBitCount > 1
    {
      return .generation
    }
    guard isCertain else { return nil }
    let differs = birthdays.contains { one in other.birthdays.contains { one.contradicts($0) } }
    return differs ? .birthday : nil
  }

  mutating func formUnion(_ other: Traits) {
    generations |= other.generations
    for birthday in other.birthdays where !birthdays.contains(birthday) {
      if birthdays.count < Self.mostBirthdays { birthdays.append(birthday) }
    }
  }

  private static let mostBirthdays = 8
}
