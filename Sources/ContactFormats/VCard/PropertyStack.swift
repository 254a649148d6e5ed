import ContactModel

/// Collects the properties of one card in memory that is used again, and hands them out as an array
/// of just their number.
final class PropertyStack {
  private var base: UnsafeMutablePointer<Property>
  private var capacity = 64
  private var count = 0

  init() {
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inline(__always)
  func append(_ property: consuming Property) {
    if count == capacity { grow(to: capacity * 2) }
    (base + count).initialize(to: property)
    count += 1
  }

  private func grow(to larger: Int) {
    let fresh = UnsafeMutablePointer<Property>.allocate(capacity: larger)
    fresh.moveInitialize(from: base, count: count)
    base.deallocate()
    base = fresh
    capacity = larger
  }

  /// The properties so far, which are then forgotten.
  func takeAll() -> [Property] {
    let taken = [Property](unsafeUninitializedCapacity: count) { array, written in
      array.baseAddress?.moveInitialize(from: base, count: count)
      written = count
    }
    count = 0
    if capacity > 1 << 12 { grow(to: 64) }
    return taken
  }
}
