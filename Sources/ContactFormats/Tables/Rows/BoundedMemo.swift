/// What a few texts mean that come again and again: compared as bytes, and as many as a table
/// plausibly has.
///
/// Memory of its own, not arrays: they would be retained and released for every value that has a
/// label.
final class BoundedMemo<Value> {
  private let texts: UnsafeMutablePointer<UInt8>
  private let ends: UnsafeMutablePointer<Int>
  private let values: UnsafeMutablePointer<Value>
  private var count = 0

  private static var mostValues: Int { 32 }
  private static var mostBytes: Int { 1024 }

  init() {
    texts = .allocate(capacity: Self.mostBytes)
    ends = .allocate(capacity: Self.mostValues)
    values = .allocate(capacity: Self.mostValues)
  }

  deinit {
    values.deinitialize(count: count)
    values.deallocate()
    ends.deallocate()
    texts.deallocate()
  }

  func value(of bytes: Bytes) -> Value? {
    var start = 0
    for index in 0..<count {
      let end = ends[index]
      let text = Bytes(start: texts + start, count: end &- start)
      if text.isEqual(to: bytes) { return values[index] }
      start = end
    }
    return nil
  }

  func remember(_ value: Value, for bytes: Bytes) {
    let start = count == 0 ? 0 : ends[count - 1]
    guard count < Self.mostValues, start + bytes.count <= Self.mostBytes else { return }
    if let source = bytes.baseAddress { (texts + start).update(from: source, count: bytes.count) }
    ends[count] = start + bytes.count
    (values + count).initialize(to: value)
    count += 1
  }
}
