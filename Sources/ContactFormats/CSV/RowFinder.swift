/// What a table is cut into.
struct RowPiece {
  enum Kind {
    /// A row, whose cells are in the finder's table.
    case row
    /// A row that is over the limit. Its bytes are gone already.
    case oversize
    /// Line breaks, a byte order mark, Excel's `sep=` line.
    case frame
  }

  var kind: Kind
  /// Positions in the buffer. Nothing for `oversize`.
  var range: Range<Int>
  /// Where the piece begins and how long it is, in bytes of the source.
  var offset: Int
  var byteCount: Int
  /// The 1-based line on which it begins.
  var line: Int
  /// The number of the row, from 0, empty ones counted.
  var index: Int
}

/// Cuts a source into rows and what lies between them. The bytes of a piece stay in the buffer until
/// the next one is asked for.
struct RowFinder {
  let buffer: SourceBuffer
  let table: CellTable
  private var cutter: RowCutter
  private let limits: ReadingLimits
  private var pending = 0
  /// How many bytes of the text have been discarded.
  private var origin = 0
  private var isAtStart = true
  private var line = 1
  private var row = 0
  /// How many CRs stand before the current position.
  private var returns = 0
  private var isBehindRow = false

  init(_ stream: any ByteStream, syntax: CSVSyntax, limits: ReadingLimits) {
    buffer = SourceBuffer(stream, chunkBytes: limits.chunkBytes)
    self.limits = limits
    // Positions within a row are kept in 31 bits.
    let recordBytes = min(limits.recordBytes, Int(Int32.max) - (1 << 20))
    table = CellTable(limit: limits.columns)
    cutter = RowCutter(syntax, table: table, recordBytes: recordBytes)
    self.recordBytes = recordBytes
  }

  private let recordBytes: Int

  /// The openings of the last row that were read as text.
  var unbalanced: [RowCutter.Unbalanced] { cutter.unbalanced }

  mutating func next() throws(ByteStreamError) -> RowPiece? {
    discard(upTo: pending)
    while buffer.start == buffer.end {
      guard try buffer.fill().more else { return nil }
      pending = buffer.start
    }
    if isAtStart {
      isAtStart = false
      let mark = CSVPreface.byteOrderMark(buffer.text)
      if mark > 0 { return frame(upTo: buffer.start + mark) }
    }
    if origin <= 3, row == 0, !isBehindRow, let preface = CSVPreface.separatorLine(buffer.text) {
      isBehindRow = true
      // Not a row: numbers of rows begin behind it.
      row = -1
      return frame(upTo: buffer.start + preface.count)
    }
    let breaks = lineBreaks()
    if breaks > buffer.start { return frame(upTo: breaks) }
    return try nextRow()
  }

  private mutating func discard(upTo position: Int) {
    guard position > buffer.start else { return }
    origin += position - buffer.start
    buffer.discard(upTo: position)
  }

  private mutating func frame(upTo position: Int) -> RowPiece {
    pending = position
    return RowPiece(
      kind: .frame,
      range: buffer.start..<position,
      offset: buffer.sourceOffset,
      byteCount: buffer.sourceCount(buffer.start..<position),
      line: line,
      index: row
    )
  }

  /// The end of the line breaks at the start of the buffer; counts lines and empty rows. CR CR LF,
  /// which text-mode uploads make of CR LF, is one.
  private mutating func lineBreaks() -> Int {
    var position = buffer.start
    let base = buffer.base
    while position < buffer.end {
      if base[position] == ASCII.lineFeed {
        if returns == 0 { step(1) }
        if returns > 1 { step(-1) }
        returns = 0
      } else if base[position] == ASCII.carriageReturn {
        step(1)
        returns += 1
      } else {
        break
      }
      position += 1
    }
    return position
  }

  private mutating func step(_ count: Int) {
    line += count
    row += count
  }

  private mutating func nextRow() throws(ByteStreamError) -> RowPiece? {
    returns = 0
    isBehindRow = true
    cutter.begin(origin: origin, line: line)
    let offset = buffer.sourceOffset
    var dropped = 0
    while true {
      cutter.quotes.hasLoneReturns = buffer.hasLoneCarriageReturn
      let start = UnsafePointer(buffer.base + buffer.start)
      let count = buffer.end - buffer.start
      let contentEnd: Int
      switch cutter.cut(start, end: count, atEnd: buffer.isAtEnd) {
      case .more:
        if cutter.dropped + cutter.scan > recordBytes {
          let position = buffer.start + cutter.dropScanned(start, end: count)
          origin += position - buffer.start
          dropped += buffer.discard(upTo: position)
        }
        _ = try buffer.fill()
        continue
      case .row(let end), .overrun(let end): contentEnd = end
      }
      let position = buffer.start + contentEnd
      let firstLine = line
      line += cutter.lineBreaks(upTo: contentEnd, start)
      let isOver = cutter.dropped + contentEnd > recordBytes
      pending = position
      return RowPiece(
        kind: isOver ? .oversize : .row,
        range: buffer.start..<position,
        offset: offset,
        byteCount: dropped + buffer.sourceCount(buffer.start..<position),
        line: firstLine,
        index: row
      )
    }
  }
}
