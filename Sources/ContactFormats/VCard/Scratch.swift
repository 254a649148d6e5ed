/// Memory for values that must be put together before they can be read; used again for every one.
final class Scratch {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 4096
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  var bytes: Bytes { Bytes(start: base, count: count) }

  func clear() {
    count = 0
  }

  /// Frees what one very large value took.
  func trim() {
    guard capacity > 1 << 20 else { return }
    base.deallocate()
    capacity = 4096
    base = .allocate(capacity: capacity)
    count = 0
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    fresh.update(from: base, count: count)
    base.deallocate()
    base = fresh
    capacity = larger
  }

  func append(_ bytes: Bytes) {
    reserve(bytes.count)
    if let source = bytes.baseAddress { (base + count).update(from: source, count: bytes.count) }
    count += bytes.count
  }

  func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  func removeLast() {
    count = max(0, count - 1)
  }

  /// Room for `upTo` bytes, which `write` fills; it returns how many it wrote.
  func append(upTo: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(upTo)
    count += write(base + count)
  }

  /// The physical lines of a folded one, joined.
  func joined(_ source: ContentLines, _ range: Range<Int>) -> Bytes {
    clear()
    append(source.bytes(range.lowerBound))
    for index in range.dropFirst() {
      let line = source.bytes(index)
      append(line.slice(1, line.count))
    }
    return bytes
  }
}
