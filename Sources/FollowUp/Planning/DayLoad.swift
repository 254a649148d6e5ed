import ContactModel

/// How many steps each day has, and the next working day with room. A day that is full or doesn't
/// work points to a later one, and the paths are shortened as they are walked, so that a search costs
/// next to nothing however many days are full.
struct DayLoad {
  private let perDay: Int
  private let calendar: WorkingCalendar
  private var counts: [Int: Int] = [:]
  private var after: [Int: Int] = [:]

  init(perDay: Int, calendar: WorkingCalendar) {
    self.perDay = perDay
    self.calendar = calendar
  }

  mutating func add(_ date: CivilDate) {
    let day = date.dayNumber
    counts[day, default: 0] += 1
    if counts[day, default: 0] == perDay { after[day] = day + 1 }
  }

  /// The first working day from `date` on with room for one more.
  mutating func firstFree(from date: CivilDate) throws(FollowUpError) -> CivilDate {
    var root = date.dayNumber
    while true {
      while let next = after[root] {
        root = next
      }
      let working = try calendar.rolled(CivilDate(dayNumber: root)).dayNumber
      guard working > root else { break }
      after[root] = working
    }
    var day = date.dayNumber
    while let next = after[day], next != root {
      after[day] = root
      day = next
    }
    return CivilDate(dayNumber: root)
  }
}
