/// Walks the lines of a source, for formats whose records are made of whole lines.
///
/// Places are counted from the start of the buffer, so that they stay right while it fills; what lies
/// before the start has been handed out and is forgotten by `discard`.
struct LineCursor {
  struct Line {
    /// From the start of the buffer: where the line begins, where its text ends, and where the next
    /// begins.
    var start: Int
    var contentEnd: Int
    var next: Int
    /// The 1-based number of the line.
    var number: Int
    /// Whether this is no beginning of a line but a later stretch of one that is too long to be held.
    var continues: Bool
  }

  let buffer: SourceBuffer
  private var finder = LineFinder()
  private var number = 1
  private var isMidLine = false
  /// How far the lines have been walked, from the start of the buffer.
  private(set) var position = 0

  /// A longer line comes in stretches of just this length.
  private let longest: Int

  init(_ stream: any ByteStream, limits: ReadingLimits) {
    buffer = SourceBuffer(stream, chunkBytes: limits.chunkBytes)
    longest = max(64 << 10, limits.recordBytes)
  }

  /// The next line; nil at the end of the source.
  mutating func next() throws(ByteStreamError) -> Line? {
    while true {
      let from = buffer.start + position
      let found = finder.line(
        from: from,
        in: buffer.base,
        end: buffer.end,
        atEnd: buffer.isAtEnd,
        hasLoneCarriageReturn: buffer.hasLoneCarriageReturn
      )
      // Cut at the same place however the bytes come.
      if (found?.contentEnd ?? buffer.end) - from > longest {
        let line = line(to: from + longest, next: from + longest)
        isMidLine = true
        return line
      }
      if let found {
        let line = line(to: found.contentEnd, next: found.next)
        isMidLine = false
        if found.next > found.contentEnd { number += 1 }
        return line
      }
      let filled = try buffer.fill()
      if filled.shift > 0 { finder.shift(by: filled.shift) }
      guard filled.more else { return nil }
    }
  }

  private mutating func line(to contentEnd: Int, next: Int) -> Line {
    let start = position
    position = next - buffer.start
    return Line(
      start: start,
      contentEnd: contentEnd - buffer.start,
      next: position,
      number: number,
      continues: isMidLine
    )
  }

  /// The text of a line, or of several, as UTF-8 or in the charset of the source; valid until the next
  /// line is asked for.
  func bytes(_ from: Int, _ to: Int) -> Bytes {
    Bytes(start: buffer.base + buffer.start + from, count: to - from)
  }

  /// The bytes of the source up to `place`, as they stand there.
  func sourceBytes(upTo place: Int) -> [UInt8] {
    buffer.sourceBytes(upTo: buffer.start + place)
  }

  /// Forgets everything up to `place`; returns how many bytes of the source that was.
  mutating func discard(upTo place: Int) -> Int {
    position -= place
    return buffer.discard(upTo: buffer.start + place)
  }

  var sourceOffset: Int { buffer.sourceOffset }
}
