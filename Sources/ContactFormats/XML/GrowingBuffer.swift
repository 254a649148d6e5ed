/// An array of plain values for the callbacks of libxml2: without the checks that cost an `Array`
/// more than what is done with its elements. Its owner must `deallocate` it.
struct GrowingBuffer<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  func deallocate() {
    base.deallocate()
  }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress { UnsafePointer(base + index) }
    @inline(__always) nonmutating unsafeMutableAddress { base + index }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(_ elements: UnsafePointer<Element>, count more: Int) {
    if count + more > capacity { grow(by: more) }
    (base + count).update(from: elements, count: more)
    count += more
  }

  @inline(__always)
  mutating func truncate(to newCount: Int) {
    count = newCount
  }

  /// Moves what follows the first `dropped` elements to the front.
  mutating func removeFirst(_ dropped: Int) {
    guard dropped > 0 else { return }
    count -= dropped
    base.update(from: base + dropped, count: count)
  }

  /// Empties it, and gives back the memory one very large record took.
  mutating func clear() {
    count = 0
    guard capacity * MemoryLayout<Element>.stride > 4 << 20 else { return }
    base.deallocate()
    capacity = 64
    base = .allocate(capacity: capacity)
  }

  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let fresh = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    fresh.update(from: base, count: count)
    base.deallocate()
    base = fresh
    capacity = larger
  }
}
