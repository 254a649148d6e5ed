import ContactModel

/// How many steps each day has, and the next day with room. A full day points to the one after it,
/// and the paths are shortened as they are walked, so that a search costs next to nothing however
/// many days are full.
struct DayLoad {
  private let perDay: Int
  private var counts: [Int: Int] = [:]
  private var after: [Int: Int] = [:]

  init(perDay: Int) {
    self.perDay = perDay
  }

  mutating func add(_ date: CivilDate) {
    let day = date.dayNumber
    counts[day, default: 0] += 1
    if counts[day, default: 0] == perDay { after[day] = day + 1 }
  }

  /// The first day from `date` on with room for one more.
  mutating func firstFree(from date: CivilDate) -> CivilDate {
    var root = date.dayNumber
    while let next = after[root] {
      root = next
    }
    var day = date.dayNumber
    while let next = after[day], next != root {
      after[day] = root
      day = next
    }
    return CivilDate(dayNumber: root)
  }
}
