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

  /// Whether the cards of two clusters can't be one person's.
  /// - Parameter inBirthdays: Whether two birthdays are two people; else they are left to their
  ///   weight, for many are wrong.
  func contradicts(_ other: Traits, inBirthdays: Bool) -> Bool {
    if generations != 0, other.generations != 0,
      (generations | other.generations).nonzeroBitCount > 1
    {
      return true
    }
    return inBirthdays
      && birthdays.contains { one in other.birthdays.contains { one.contradicts($0) } }
  }

  mutating func formUnion(_ other: Traits) {
    generations |= other.generations
    for birthday in other.birthdays where !birthdays.contains(birthday) {
      if birthdays.count < Self.mostBirthdays { birthdays.append(birthday) }
    }
  }

  private static let mostBirthdays = 8
}
