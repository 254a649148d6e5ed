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

  func append(_ property: Property) {
    append(
      property.name,
      property.value,
      parameters: property.parameters,
      group: property.group,
      line: property.line
    )
  }

  /// Makes a property from its parts where it is to be. A whole one would be copied there, each part
  /// retained once more: a tenth of the time that a card takes.
  @inline(__always)
  func append(
    _ name: PropertyName,
    _ value: consuming PropertyValue,
    parameters: consuming [Parameter] = [],
    group: consuming String? = nil,
    line: Int? = nil
  ) {
    if count == capacity { grow(to: capacity * 2) }
    let place = base + count
    Self.fill(&place.pointee.name, name)
    Self.fill(&place.pointee.group, group)
    Self.fill(&place.pointee.parameters, parameters)
    Self.fill(&place.pointee.value, value)
    Self.fill(&place.pointee.line, line)
    count += 1
  }

  @inline(__always)
  private static func fill<Part>(_ place: inout Part, _ part: consuming Part) {
    // It points into the stack's own memory, which stays where it is.
    let pointer = withUnsafeMutablePointer(to: &place) { $0 }
    pointer.initialize(to: part)
  }

  func contains(where isWanted: (Property) -> Bool) -> Bool {
    for index in 0..<count where isWanted(base[index]) { return true }
    return false
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
