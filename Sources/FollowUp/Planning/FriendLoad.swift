import ContactModel

/// When one introducer can be asked again: in no stretch of so many days more often than the load,
/// whichever of the nudges was placed first.
struct FriendLoad {
  private let load: Int
  private let days: Int
  private var nudges: [Introducer.ID: [Int]] = [:]
  /// Days on which one more would be too many: apart from each other, in order.
  private var closed: [Introducer.ID: [ClosedRange<Int>]] = [:]

  init(policy: Policy) {
    load = policy[.friendLoad]
    days = policy[.friendLoadDays]
  }

  /// The first day from `date` on that allows one more.
  func firstAllowed(_ introducer: Introducer.ID, from date: CivilDate) -> CivilDate {
    guard let closed = closed[introducer] else { return date }
    let index = Self.partition(closed) { $0.upperBound >= date.dayNumber }
    guard index < closed.count, closed[index].contains(date.dayNumber) else { return date }
    return CivilDate(dayNumber: closed[index].upperBound + 1)
  }

  mutating func add(_ introducer: Introducer.ID, on date: CivilDate) {
    var dates = nudges[introducer, default: []]
    let index = Self.partition(dates) { $0 > date.dayNumber }
    dates.insert(date.dayNumber, at: index)
    // Every group of `load` neighbours close enough together forbids a further one around it.
    for first in max(0, index - load + 1)...index where first + load <= dates.count {
      let (start, end) = (dates[first], dates[first + load - 1])
      if end - start < days { close(introducer, end - days + 1...start + days - 1) }
    }
    nudges[introducer] = dates
  }

  private mutating func close(_ introducer: Introducer.ID, _ range: ClosedRange<Int>) {
    var ranges = closed[introducer, default: []]
    let first = Self.partition(ranges) { $0.upperBound >= range.lowerBound - 1 }
    let end = Self.partition(ranges) { $0.lowerBound > range.upperBound + 1 }
    var merged = range
    if first < end {
      merged =
        min(
          range.lowerBound,
          ranges[first].lowerBound
        )...max(
          range.upperBound,
          ranges[end - 1].upperBound
        )
    }
    ranges.replaceSubrange(first..<max(first, end), with: [merged])
    closed[introducer] = ranges
  }

  /// The index of the first element that has the property; the elements without it come before.
  private static func partition<Element>(
    _ elements: [Element],
    by has: (Element) -> Bool
  ) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if has(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
