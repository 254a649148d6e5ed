import ContactFormats
import Storage

/// Gathers the frame of a source, to be stored many pieces to a row: ten thousand line breaks
/// between ten thousand cards are one row of 50 kB.
///
/// A row has the pieces' bytes one after another, and of each piece how far it begins after the end
/// of the piece before it (in the whole source) and how long it is.
struct FrameBuffer {
  /// Rows grow to about this size; a larger piece has a row of its own.
  static let rowBytes = 256 << 10

  private(set) var bytes: [UInt8] = []
  private(set) var places = ByteWriter()
  private(set) var rows = 0
  private var end = 0

  var isFull: Bool { bytes.count + places.bytes.count >= Self.rowBytes }
  var isEmpty: Bool { places.bytes.isEmpty }

  mutating func append(_ frame: Frame) {
    places.write(count: frame.offset - end)
    places.write(count: frame.bytes.count)
    bytes.append(contentsOf: frame.bytes)
    end = frame.offset + frame.bytes.count
  }

  /// Begins the next row.
  mutating func startRow() {
    rows += 1
    bytes.removeAll(keepingCapacity: true)
    places = ByteWriter()
  }
}

/// Gives the frame of a source back, row by row.
struct FramePieces {
  private let connection: Connection
  private let source: SourceID
  private var row = 0
  private var pieces: [Frame] = []
  private var index = 0
  private var end = 0

  init(of source: SourceID, in connection: Connection) throws {
    self.connection = connection
    self.source = source
    try load()
  }

  /// The next piece, if it begins before `offset` or where an empty record stands.
  mutating func next(before offset: Int) throws -> Frame? {
    if index == pieces.count {
      guard !pieces.isEmpty else { return nil }
      row += 1
      try load()
      guard !pieces.isEmpty else { return nil }
    }
    guard pieces[index].offset < offset else { return nil }
    defer { index += 1 }
    return pieces[index]
  }

  private mutating func load() throws {
    var loaded: [Frame] = []
    var end = end
    try connection.each(
      "SELECT places, bytes FROM frame WHERE source = ? AND number = ?",
      source,
      row
    ) { columns in
      try columns.withBytes(1) { bytes in
        try columns.withBytes(0) { places in
          var reader = ByteReader(places)
          var position = 0
          while reader.remaining > 0 {
            let gap = try reader.unsigned()
            let length = try reader.unsigned()
            guard gap < UInt64(Int.max - end), length <= UInt64(bytes.count - position) else {
              throw CodingFailure.truncated
            }
            let range = position..<position + Int(length)
            loaded.append(Frame(offset: end + Int(gap), bytes: [UInt8](bytes[range])))
            position = range.upperBound
            end += Int(gap) + Int(length)
          }
        }
      }
      return false
    }
    pieces = loaded
    index = 0
    self.end = end
  }
}
