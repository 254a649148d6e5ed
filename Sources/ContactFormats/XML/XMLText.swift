import ContactModel

/// The text of a source as UTF-8 or in an 8-bit charset, addressed by its bytes from the beginning,
/// though only the part that is still needed is in memory.
struct XMLText {
  let buffer: SourceBuffer
  /// The first byte in memory, and the line it is on.
  private(set) var start = 0
  private(set) var line = 1
  /// The place that was asked for last and its line: damage asks again and again, a little further
  /// on each time.
  private var counted = (position: 0, line: 1)

  init(_ stream: any ByteStream, chunkBytes: Int) {
    buffer = SourceBuffer(stream, chunkBytes: chunkBytes)
  }

  /// Behind the last byte in memory.
  var end: Int { start + buffer.end - buffer.start }
  var isAtEnd: Bool { buffer.isAtEnd }

  /// False at the end of the source.
  func fill() throws(ByteStreamError) -> Bool {
    try buffer.fill().more
  }

  /// Whether the bytes up to `position` are in memory, or can be brought there.
  func has(_ position: Int) throws(ByteStreamError) -> Bool {
    while end < position {
      guard try buffer.fill().more else { return false }
    }
    return true
  }

  /// Brings the bytes up to `position` into memory, or all there are. Where the stream fails, the next
  /// `fill` says so: what came before is read first.
  func reach(_ position: Int) {
    do throws(ByteStreamError) {
      _ = try has(position)
    } catch {
      return
    }
  }

  /// Valid until more is read.
  func bytes(_ from: Int, _ to: Int) -> Bytes {
    Bytes(start: buffer.base + buffer.start + (from - start), count: max(0, to - from))
  }

  mutating func line(at position: Int) -> Int {
    if counted.position < start || counted.position > position { counted = (start, line) }
    counted.line += Self.lineBreaks(bytes(counted.position, position))
    counted.position = position
    return counted.line
  }

  private static func lineBreaks(_ bytes: Bytes) -> Int {
    var count = 0
    for byte in bytes { count &+= byte == 0x0A ? 1 : 0 }
    return count
  }

  /// How many bytes of the source the text up to `position` is.
  func sourceCount(upTo position: Int) -> Int {
    buffer.sourceCount(buffer.start..<buffer.start + position - start)
  }

  func sourceBytes(upTo position: Int) -> [UInt8] {
    buffer.sourceBytes(upTo: buffer.start + position - start)
  }

  var sourceOffset: Int { buffer.sourceOffset }

  /// Forgets what lies before; returns how many bytes of the source that was.
  ///
  /// - Parameter line: The line on which `position` is, where that is known.
  @discardableResult
  mutating func discard(upTo position: Int, line known: Int? = nil) -> Int {
    guard position > start else { return 0 }
    line = known ?? line(at: position)
    let count = buffer.discard(upTo: buffer.start + position - start)
    start = position
    return count
  }

  /// The last `<` in the range, which may be anywhere.
  func lastOpening(_ from: Int, _ to: Int) -> Int? {
    guard to > from else { return nil }
    return bytes(from, to).lastIndex(of: 0x3C).map { from + $0 }
  }

  func firstOpening(_ from: Int, _ to: Int) -> Int? {
    bytes(from, to).position(of: 0x3C).map { from + $0 }
  }
}
