/// The records that carry each value, in ascending order.
struct Postings: Sendable {
  private var starts: [UInt32]
  private var records: [UInt32]

  /// - Parameter values: for each record, the numbers of the values it carries, all below `count`.
  init(count: Int, _ values: some Collection<[UInt32]>) {
    starts = Array(repeating: 0, count: count + 1)
    var total = 0
    for list in values {
      for value in list { starts[Int(value) + 1] += 1 }
      total += list.count
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    records = Array(repeating: 0, count: total)
    var next = starts
    for (record, list) in values.enumerated() {
      for value in list {
        records[Int(next[Int(value)])] = UInt32(truncatingIfNeeded: record)
        next[Int(value)] += 1
      }
    }
  }

  subscript(value: Int) -> ArraySlice<UInt32> {
    records[Int(starts[value])..<Int(starts[value + 1])]
  }
}
