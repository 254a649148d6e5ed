/// Cuts a source of lines into blocks, each a record, and what lies between them.
struct LineBlocks {
  /// How a block goes on at one of its lines.
  enum Course {
    case goesOn
    /// The line is no longer the block's.
    case endedBefore
    /// The block ends behind so many bytes of the line.
    case endsAfter(Int)
  }

  enum Piece {
    case frame(Frame)
    /// A record that is over the limits; its bytes are gone.
    case oversize(offset: Int, byteCount: Int, line: Int)
    case block(Block)
  }

  struct Block {
    var offset: Int
    var raw: [UInt8]
    /// Its lines without their line breaks; valid until the next piece.
    var lines: [(number: Int, bytes: Bytes)]
  }

  private var cursor: LineCursor
  private let limits: ReadingLimits
  private let begins: (Bytes) -> Bool
  private let course: (_ line: Bytes, _ isFirst: Bool) -> Course
  /// The line that ended the last piece and belongs to what follows.
  private var held: LineCursor.Line?
  private var pending = 0

  /// - Parameters:
  ///   - begins: Whether a line outside all blocks begins one.
  ///   - course: What a line within a block means for it.
  init(
    _ stream: any ByteStream,
    limits: ReadingLimits,
    begins: @escaping (Bytes) -> Bool,
    course: @escaping (_ line: Bytes, _ isFirst: Bool) -> Course
  ) {
    cursor = LineCursor(stream, limits: limits)
    self.limits = limits
    self.begins = begins
    self.course = course
  }

  var buffer: SourceBuffer { cursor.buffer }

  /// Frames are handed out in stretches of about this length.
  private static let frameBytes = 64 << 10

  mutating func next() throws(ByteStreamError) -> Piece? {
    if pending > 0 { discard(upTo: pending) }
    while let line = try nextLine() {
      if !line.continues, begins(content(line)) {
        guard line.start == 0 else {
          held = line
          return frame(upTo: line.start)
        }
        return try block(beginningWith: line)
      }
      if line.next >= Self.frameBytes { return frame(upTo: line.next) }
    }
    return cursor.position > 0 ? frame(upTo: cursor.position) : nil
  }

  private mutating func nextLine() throws(ByteStreamError) -> LineCursor.Line? {
    if let line = held {
      held = nil
      return line
    }
    return try cursor.next()
  }

  /// A byte order mark is frame: it stands before the first line, not in it.
  private func content(_ line: LineCursor.Line) -> Bytes {
    let bytes = cursor.bytes(line.start, line.contentEnd)
    return line.number == 1 ? bytes.withoutByteOrderMark : bytes
  }

  private mutating func frame(upTo place: Int) -> Piece {
    let frame = Frame(offset: cursor.sourceOffset, bytes: cursor.sourceBytes(upTo: place))
    discard(upTo: place)
    return .frame(frame)
  }

  @discardableResult
  private mutating func discard(upTo place: Int) -> Int {
    if let line = held {
      held?.start = line.start - place
      held?.contentEnd = line.contentEnd - place
      held?.next = line.next - place
    }
    pending = 0
    return cursor.discard(upTo: place)
  }

  private mutating func block(
    beginningWith first: LineCursor.Line
  ) throws(ByteStreamError) -> Piece {
    let offset = cursor.sourceOffset
    var lines: [LineCursor.Line] = []
    var end = 0
    var skipped = 0
    var isOver = false
    var line: LineCursor.Line? = first
    reading: while let current = line {
      var taken = current
      var isLast = false
      if !current.continues {
        switch course(content(current), current.number == first.number) {
        case .goesOn: break
        case .endedBefore:
          held = current
          break reading
        case .endsAfter(let count):
          let bytes = cursor.bytes(current.start, current.contentEnd)
          taken.contentEnd = current.start + (bytes.count - content(current).count) + count
          isLast = true
          if taken.contentEnd < current.contentEnd {
            held = current
            held?.start = taken.contentEnd
          }
        }
      }
      end = taken.contentEnd
      if isOver || end > limits.recordBytes || lines.count >= limits.recordLines {
        isOver = true
        lines = []
        skipped += discard(upTo: end)
        end = 0
      } else {
        lines.append(taken)
      }
      if isLast { break }
      line = try cursor.next()
    }
    if isOver { return .oversize(offset: offset, byteCount: skipped, line: first.number) }
    pending = end
    return .block(
      Block(
        offset: offset,
        raw: cursor.sourceBytes(upTo: end),
        lines: lines.map { (number: $0.number, bytes: content($0)) }
      )
    )
  }
}
