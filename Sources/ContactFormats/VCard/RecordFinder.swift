import ContactModel

/// What a source is cut into.
struct SourcePiece {
  enum Kind { case record, oversize, frame }
  var kind: Kind
  /// Positions in the buffer. Nothing for `oversize`, whose bytes are gone already.
  var range: Range<Int>
  /// Where the piece begins and how long it is, in bytes of the source.
  var offset: Int
  var byteCount: Int
  /// The 1-based line on which it begins.
  var line: Int
}

/// Cuts a source into cards and what lies between them, by their BEGIN and END lines alone: what
/// lies inside a card, however damaged, never moves the cut.
///
/// A card ends with its END:VCARD line; where that is missing, before the BEGIN:VCARD of the next
/// card. A BEGIN:VCARD that follows an empty AGENT property begins a nested card instead.
struct RecordFinder {
  let buffer: SourceBuffer
  private var limits: ReadingLimits
  private var finder = LineFinder()
  private var line = 1
  /// What has been handed out but is still needed by the caller.
  private var pending = 0
  /// Whether `examined` stands within a line that is known not to begin a card.
  private var isMidLine = false
  private var noticedText = false

  /// The lines of the last record handed out.
  private let table = LineTable()
  /// Whether the last record has cards within it.
  private(set) var hasNested = false
  /// Whether the last record ended by its own END line.
  private(set) var isClosed = false
  /// What stood outside all cards since the last call.
  var problems: [Problem] = []

  /// Pieces of text outside cards are handed out in stretches of this length, so that they need no
  /// memory however long they are.
  private static let frameBytes = 64 << 10

  init(_ stream: any ByteStream, limits: ReadingLimits) {
    self.buffer = SourceBuffer(stream, chunkBytes: limits.chunkBytes)
    self.limits = limits
    // Positions within a record are kept in 32 bits.
    self.limits.recordBytes = min(limits.recordBytes, Int(Int32.max) - (1 << 20))
    self.limits.recordLines = min(limits.recordLines, Int(Int32.max) - 1)
  }

  /// The next piece; its bytes stay in the buffer until the next call. Nil at the end.
  mutating func next() throws(ByteStreamError) -> SourcePiece? {
    if pending > buffer.start { buffer.discard(upTo: pending) }
    if let begin = try findBegin() {
      if begin > buffer.start { return frame(upTo: begin) }
      return try record()
    }
    let stretch = min(buffer.end, buffer.start + Self.frameBytes)
    return stretch > buffer.start ? frame(upTo: stretch) : nil
  }

  /// How far `findBegin` has looked: everything before it stands outside all cards.
  private var examined = 0

  private mutating func frame(upTo position: Int) -> SourcePiece {
    pending = position
    return SourcePiece(
      kind: .frame,
      range: buffer.start..<position,
      offset: buffer.sourceOffset,
      byteCount: buffer.sourceCount(buffer.start..<position),
      line: line
    )
  }

  private mutating func fill() throws(ByteStreamError) -> (more: Bool, shift: Int) {
    let filled = try buffer.fill()
    if filled.shift > 0 {
      finder.shift(by: filled.shift)
      examined -= filled.shift
      pending -= filled.shift
    }
    return filled
  }

  // MARK: Between cards

  /// The position of the next BEGIN; nil where there is a whole stretch of other text before it, or
  /// the end of the source.
  private mutating func findBegin() throws(ByteStreamError) -> Int? {
    while examined - buffer.start < Self.frameBytes {
      let found = finder.line(
        from: examined,
        in: buffer.base,
        end: buffer.end,
        atEnd: buffer.isAtEnd,
        hasLoneCarriageReturn: buffer.hasLoneCarriageReturn
      )
      guard let found else {
        if buffer.end - examined > Envelope.longestLine {
          if !isMidLine { noticeText(bytes(examined, examined + Envelope.longestLine)) }
          isMidLine = true
          // A CR at the very end may belong to a line break.
          examined = buffer.end - 2
        }
        guard try fill().more else { return nil }
        continue
      }
      if !isMidLine {
        let content = bytes(examined, found.contentEnd)
        if let begin = Envelope.begin(in: content) {
          noticedText = false
          return examined + begin
        }
        noticeText(content.slice(0, min(content.count, Envelope.longestLine)))
      }
      isMidLine = false
      if found.next > found.contentEnd { line += 1 }
      examined = found.next
    }
    return nil
  }

  private func bytes(_ from: Int, _ to: Int) -> Bytes {
    Bytes(start: buffer.base + from, count: to - from)
  }

  /// One problem for a stretch of text between two cards, and one for each END without a BEGIN.
  private mutating func noticeText(_ content: Bytes) {
    if Envelope.end(in: content) != nil {
      problems.append(.missingBegin(line: line))
      return
    }
    guard !noticedText, !content.trimmed.isEmpty, !content.isByteOrderMark else { return }
    noticedText = true
    problems.append(.textOutsideCard(line: line))
  }

  // MARK: A card

  /// The card that begins at the start of the buffer. One that is over the limits is passed over
  /// to its end, without holding more than a chunk of it.
  private mutating func record() throws(ByteStreamError) -> SourcePiece {
    table.clear()
    hasNested = false
    isClosed = false
    let offset = buffer.sourceOffset
    let firstLine = line
    var position = buffer.start
    var contentEnd = position
    var depth = 0
    var isFirst = true
    var isOver = false
    var isMidLine = false
    var isAfterEmptyAgent = false
    var skipped = 0
    while true {
      let found = finder.line(
        from: position,
        in: buffer.base,
        end: buffer.end,
        atEnd: buffer.isAtEnd,
        hasLoneCarriageReturn: buffer.hasLoneCarriageReturn
      )
      guard let found else {
        if buffer.end - position > Envelope.longestLine {
          if buffer.end - 2 - buffer.start > limits.recordBytes { isOver = true }
          if isOver {
            isMidLine = true
            contentEnd = buffer.end - 2
            position = contentEnd
          }
        }
        if isOver { skipped += buffer.discard(upTo: contentEnd) }
        let filled = try fill()
        position -= filled.shift
        contentEnd -= filled.shift
        guard filled.more else { break }
        continue
      }
      var isEnd = false
      var lineEnd = found.contentEnd
      if !isMidLine {
        let content = bytes(position, lineEnd)
        // A nested card may be indented as a whole.
        let bare = isAfterEmptyAgent || depth > 0 ? content.unindented : content
        if !isFirst, Envelope.isBegin(bare) {
          guard isAfterEmptyAgent else { break }
          depth += 1
          hasNested = true
        } else if let end = Envelope.end(in: bare) {
          isEnd = depth == 0
          if isEnd { lineEnd = position + (content.count - bare.count) + end } else { depth -= 1 }
        } else if Envelope.isAgentWithBegin(bare) {
          depth += 1
          hasNested = true
        }
        if let last = content.last {
          isAfterEmptyAgent =
            (last == ASCII.colon || last <= ASCII.space)
            && (Envelope.isEmptyAgent(content) || isAfterEmptyAgent && content.trimmed.isEmpty)
        }
      }
      isFirst = false
      isMidLine = false
      contentEnd = lineEnd
      if lineEnd - buffer.start > limits.recordBytes || table.count >= limits.recordLines {
        isOver = true
      }
      if isOver {
        table.clear()
      } else {
        table.append(PhysicalLine(start: position - buffer.start, end: lineEnd - buffer.start))
      }
      if isEnd {
        isClosed = true
        position = lineEnd
        break
      }
      if found.next > found.contentEnd { line += 1 }
      position = found.next
    }
    // The line break behind the last line is not the card's.
    if contentEnd < position {
      line -= 1
      finder.stepBack(to: contentEnd, next: position, in: buffer.base)
    }
    let range = buffer.start..<contentEnd
    let count = isOver ? skipped + buffer.discard(upTo: contentEnd) : buffer.sourceCount(range)
    examined = contentEnd
    pending = contentEnd
    return SourcePiece(
      kind: isOver ? .oversize : .record,
      range: isOver ? contentEnd..<contentEnd : range,
      offset: offset,
      byteCount: count,
      line: firstLine
    )
  }

  /// The record that was handed out last; valid until the next call of `next`.
  func view(of piece: SourcePiece) -> RecordView {
    RecordView(
      base: buffer.base + piece.range.lowerBound,
      count: piece.range.count,
      lines: table.lines,
      body: 1..<max(1, isClosed ? table.count - 1 : table.count),
      hasNested: hasNested,
      firstLine: piece.line
    )
  }
}
