import Glibc

/// Finds the lines of a buffer. A line ends with CR LF, LF, CR, or the CR CR LF that text-mode
/// uploads make of CR LF.
///
/// The next LF and the next CR are looked for once each and remembered, so the whole is linear even
/// where one of them never comes.
struct LineFinder {
  private var lineFeed = Mark(byte: 0x0A)
  private var carriageReturn = Mark(byte: 0x0D)

  /// The end of the line that begins at `position`, and the beginning of the next; nil where the
  /// buffer ends before that is certain.
  ///
  /// - parameter hasLoneCarriageReturn: false where it is known that every CR has its LF, so that no
  ///   one need be looked for.
  @inline(__always)
  mutating func line(
    from position: Int,
    in base: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool,
    hasLoneCarriageReturn: Bool = true
  ) -> (contentEnd: Int, next: Int)? {
    let feed = lineFeed.find(from: position, in: base, end: end)
    if !hasLoneCarriageReturn {
      guard feed < end else { return atEnd && position < end ? (end, end) : nil }
      let hasReturn = feed > position && base[feed &- 1] == 0x0D
      return (hasReturn ? feed &- 1 : feed, feed &+ 1)
    }
    let carriage = carriageReturn.find(from: position, in: base, end: end)
    if feed < carriage { return (feed, feed + 1) }
    if carriage == end { return atEnd && position < end ? (end, end) : nil }
    if carriage + 1 == feed, feed < end { return (carriage, feed + 1) }
    if carriage + 1 < end {
      guard base[carriage + 1] == 0x0D else { return (carriage, carriage + 1) }
      if carriage + 2 < end {
        return (carriage, base[carriage + 2] == 0x0A ? carriage + 3 : carriage + 1)
      }
    }
    return atEnd ? (carriage, carriage + 1) : nil
  }

  /// Goes back to the line break from `contentEnd` to `next`, which was found before.
  mutating func stepBack(to contentEnd: Int, next: Int, in base: UnsafePointer<UInt8>) {
    guard contentEnd < next else { return }
    if base[next - 1] == 0x0A { lineFeed.found(at: next - 1) }
    if base[contentEnd] == 0x0D { carriageReturn.found(at: contentEnd) }
  }

  /// The buffer moved its bytes by so much to the front.
  mutating func shift(by count: Int) {
    lineFeed.shift(by: count)
    carriageReturn.shift(by: count)
  }

  private struct Mark {
    let byte: Int32
    /// Where the byte is, if `isFound`; else how far it has been looked for.
    var position = 0
    var isFound = false

    init(byte: Int32) {
      self.byte = byte
    }

    @inline(__always)
    mutating func find(from start: Int, in base: UnsafePointer<UInt8>, end: Int) -> Int {
      if isFound, position >= start { return position }
      let from = isFound ? start : max(start, position)
      guard from < end, let hit = memchr(base + from, byte, end - from) else {
        isFound = false
        position = end
        return end
      }
      position = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      isFound = true
      return position
    }

    mutating func found(at place: Int) {
      position = place
      isFound = true
    }

    mutating func shift(by count: Int) {
      position = max(0, position - count)
      if isFound, position == 0, count > 0 { isFound = false }
    }
  }
}
