/// Cuts a source into the JSON values that are records, and what lies around them. It follows brackets
/// and strings alone, so that damage within a record never moves the cut.
struct JSONCutter {
  enum Piece {
    case frame(Frame)
    /// A record that is over the limits; its bytes are gone.
    case oversize(offset: Int, byteCount: Int, line: Int)
    case record(Record)
  }

  struct Record {
    var offset: Int
    var raw: [UInt8]
    /// UTF-8, unless the source is in another 8-bit charset; valid until the next piece.
    var bytes: Bytes
    var line: Int
    /// Whether its last bracket is there.
    var isComplete: Bool
  }

  /// A container around the place that is looked at.
  private struct Container {
    var isArray: Bool
    /// The name of the member whose value comes, where it is an object.
    var name: String?
  }

  let buffer: SourceBuffer
  private let limits: ReadingLimits
  private let isRecord: (JSONOpening) -> Bool
  private var containers: [Container] = []
  /// How many containers are open that are too deep to hold records.
  private var deeper = 0
  private var line = 1
  /// How far the source has been looked at, from the start of the buffer.
  private var position = 0
  /// The bytes of the string that is being read, of a name up to its limit.
  private var string: [UInt8]?
  private var isEscaped = false
  private var pending = 0

  /// Records that nest deeper than this in other values are not looked for.
  private static let depthLimit = 16
  /// Longer names are none that a dialect knows.
  private static let longestName = 256
  private static let frameBytes = 64 << 10

  init(
    _ stream: any ByteStream,
    limits: ReadingLimits,
    isRecord: @escaping (JSONOpening) -> Bool
  ) {
    buffer = SourceBuffer(stream, chunkBytes: limits.chunkBytes)
    self.limits = limits
    self.isRecord = isRecord
  }

  mutating func next() throws(ByteStreamError) -> Piece? {
    if pending > 0 {
      discard(pending)
      pending = 0
    }
    while true {
      guard buffer.start + position < buffer.end else {
        if position >= Self.frameBytes { return frame() }
        guard try buffer.fill().more else { return position > 0 ? frame() : nil }
        continue
      }
      let byte = buffer.base[buffer.start + position]
      if byte == ASCII.lineFeed { line += 1 }
      if string != nil {
        readString(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if try beginsRecord() {
          guard position == 0 else { return frame() }
          return try record()
        }
        if containers.count < Self.depthLimit {
          containers.append(Container(isArray: byte == UInt8(ascii: "["), name: nil))
        } else {
          deeper += 1
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
      case ASCII.comma:
        if deeper == 0, let last = containers.indices.last { containers[last].name = nil }
      case ASCII.quote: string = []
      default: break
      }
      position += 1
    }
  }

  private mutating func close() {
    if deeper > 0 {
      deeper -= 1
    } else if !containers.isEmpty {
      containers.removeLast()
    }
  }

  /// Within a string outside records: only names are kept.
  private mutating func readString(_ byte: UInt8) {
    position += 1
    if isEscaped {
      isEscaped = false
    } else if byte == ASCII.backslash {
      isEscaped = true
    } else if byte == ASCII.quote {
      if deeper == 0, let last = containers.indices.last, !containers[last].isArray,
        containers[last].name == nil
      {
        containers[last].name = String(decoding: string ?? [], as: UTF8.self)
      }
      string = nil
      return
    }
    if (string?.count ?? 0) < Self.longestName { string?.append(byte) }
  }

  private mutating func beginsRecord() throws(ByteStreamError) -> Bool {
    guard deeper == 0, containers.count < Self.depthLimit else { return false }
    while buffer.end - buffer.start - position < InputSample.byteCount, !buffer.isAtEnd {
      guard try buffer.fill().more else { break }
    }
    let from = buffer.start + position
    return isRecord(
      JSONOpening(
        path: containers.compactMap(\.name),
        bytes: Bytes(
          start: buffer.base + from,
          count: min(buffer.end - from, InputSample.byteCount)
        )
      )
    )
  }

  private mutating func frame() -> Piece {
    let frame = Frame(
      offset: buffer.sourceOffset,
      bytes: buffer.sourceBytes(upTo: buffer.start + position)
    )
    discard(position)
    return .frame(frame)
  }

  @discardableResult
  private mutating func discard(_ count: Int) -> Int {
    position -= count
    return buffer.discard(upTo: buffer.start + count)
  }

  /// The record that begins at the start of the buffer.
  private mutating func record() throws(ByteStreamError) -> Piece {
    let offset = buffer.sourceOffset
    let first = line
    var depth = 0
    var isInString = false
    var skipped = 0
    var isOver = false
    var isComplete = false
    reading: while true {
      if position > limits.recordBytes || isOver {
        isOver = true
        skipped += discard(position)
      }
      guard buffer.start + position < buffer.end else {
        guard try buffer.fill().more else { break }
        continue
      }
      let bytes = buffer.base + buffer.start
      let end = min(buffer.end - buffer.start, limits.recordBytes + 1)
      while position < end {
        let byte = bytes[position]
        position += 1
        if isInString {
          if byte == ASCII.backslash {
            isEscaped.toggle()
          } else {
            if byte == ASCII.quote, !isEscaped { isInString = false }
            isEscaped = false
          }
          if byte == ASCII.lineFeed { line += 1 }
          continue
        }
        switch byte {
        case ASCII.quote: isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 {
            isComplete = true
            break reading
          }
        case ASCII.lineFeed: line += 1
        default: break
        }
      }
    }
    isEscaped = false
    if isOver {
      skipped += discard(position)
      return .oversize(offset: offset, byteCount: skipped, line: first)
    }
    pending = position
    return .record(
      Record(
        offset: offset,
        raw: buffer.sourceBytes(upTo: buffer.start + position),
        bytes: Bytes(start: buffer.base + buffer.start, count: position),
        line: first,
        isComplete: isComplete
      )
    )
  }
}
