import CLibXML2

/// The expanded names of one source, each with a number.
///
/// libxml2 keeps every name once, so its pointers tell names apart without looking at characters, as
/// long as one parser lives.
final class XMLNames {
  private(set) var all: [XMLName] = []
  private var numbers: [XMLName: Int32] = [:]
  private var slots: UnsafeMutablePointer<Slot>
  private var slotCount = 256
  private var used = 0

  private struct Slot: BitwiseCopyable {
    var local: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    var number: Int32
  }

  /// Whether the parser has met more names than any vocabulary has: libxml2 becomes slow then, and
  /// must begin anew.
  var isCrowded: Bool { used > 1 << 15 }

  /// A source with more different names than this is an attack; all further ones share a number.
  private static let limit = 1 << 17

  init() {
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(number: 0), count: slotCount)
  }

  deinit {
    slots.deallocate()
  }

  /// Forgets the pointers: another parser has others.
  func forgetPointers() {
    if slotCount > 1 << 10 {
      slots.deallocate()
      slotCount = 1 << 8
      slots = .allocate(capacity: slotCount)
    }
    slots.initialize(repeating: Slot(number: 0), count: slotCount)
    used = 0
  }

  @inline(__always)
  func number(
    _ local: UnsafePointer<xmlChar>,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> Int32 {
    var index = slot(local, namespace)
    while let known = slots[index].local {
      if known == local, slots[index].namespace == namespace { return slots[index].number }
      index = (index + 1) & (slotCount - 1)
    }
    return add(local, namespace)
  }

  @inline(__always)
  private func slot(
    _ local: UnsafePointer<xmlChar>,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> Int {
    let bits = UInt(bitPattern: local) ^ UInt(bitPattern: namespace) &* 31
    return Int(bitPattern: (bits &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slotCount - 1)
  }

  @inline(never)
  private func add(
    _ local: UnsafePointer<xmlChar>,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> Int32 {
    let name = XMLName(
      String(cString: local),
      in: namespace.map { String(cString: $0) } ?? ""
    )
    let number = number(of: name)
    if used * 2 >= slotCount { grow() }
    insert(Slot(local: local, namespace: namespace, number: number))
    return number
  }

  private func number(of name: XMLName) -> Int32 {
    if let known = numbers[name] { return known }
    if all.count >= Self.limit { return Int32(Self.limit - 1) }
    let number = Int32(all.count)
    all.append(name)
    numbers[name] = number
    return number
  }

  private func insert(_ new: Slot) {
    guard let local = new.local else { return }
    var index = slot(local, new.namespace)
    while slots[index].local != nil { index = (index + 1) & (slotCount - 1) }
    slots[index] = new
    used += 1
  }

  private func grow() {
    let old = UnsafeMutableBufferPointer(start: slots, count: slotCount)
    slotCount *= 2
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(number: 0), count: slotCount)
    used = 0
    for slot in old { insert(slot) }
    old.deallocate()
  }
}
