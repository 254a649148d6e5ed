/// One physical line of a record, as positions from the record's first byte.
struct PhysicalLine {
  private var start32: Int32
  private var end32: Int32

  init(start: Int, end: Int) {
    start32 = Int32(truncatingIfNeeded: start)
    end32 = Int32(truncatingIfNeeded: end)
  }

  var start: Int { Int(start32) }
  /// Without the line break.
  var end: Int { Int(end32) }
}

/// The lines of one record after another, in memory that is used again.
final class LineTable {
  private var base: UnsafeMutablePointer<PhysicalLine>
  private var capacity = 256
  private(set) var count = 0

  init() {
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  var lines: UnsafeBufferPointer<PhysicalLine> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  func append(_ line: PhysicalLine) {
    if count == capacity { grow() }
    base[count] = line
    count += 1
  }

  private func grow() {
    let fresh = UnsafeMutablePointer<PhysicalLine>.allocate(capacity: capacity * 2)
    fresh.update(from: base, count: count)
    base.deallocate()
    base = fresh
    capacity *= 2
  }

  /// Forgets all lines, and the memory that a very large record took.
  func clear() {
    count = 0
    guard capacity > 1 << 16 else { return }
    base.deallocate()
    capacity = 256
    base = .allocate(capacity: capacity)
  }
}
