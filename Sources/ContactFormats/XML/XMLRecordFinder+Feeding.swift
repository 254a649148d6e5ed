import ContactModel
import TextEncoding

/// Feeding the parser.
extension XMLRecordFinder {
  /// False at the end of the source.
  func readProlog(_ position: Int) throws(ByteStreamError) -> Bool {
    if position == text.end, try !text.fill() { return false }
    let (count, isDone) = prolog.take(text.bytes(position, text.end))
    phase = .prolog(position + count)
    guard isDone else {
      // A `<` whose next byte is not there yet.
      return count > 0 ? true : try text.fill()
    }
    let root = position + count
    if prolog.hasDoctype { problems.append(.doctypeIgnored(line: text.line(at: root))) }
    if prolog.hasText, isFirstRoot { problems.append(.textOutsideRoot(line: text.line(at: root))) }
    if !encodingChoice.isDecided, encodingChoice.declared == nil {
      encodingChoice.declared = prolog.encoding
      encodingChoice.check(text.buffer.form)
      reportEncoding()
    }
    isFirstRoot = false
    start(at: root)
    return true
  }

  private func reportEncoding() {
    guard let problem = encodingChoice.problem,
      !problems.contains(where: { $0.code == problem.code }), !hasReportedEncoding
    else { return }
    hasReportedEncoding = true
    problems.append(problem)
  }

  /// The first record as far as the source goes or it can be read, with at least so many elements
  /// if it has them: for a look at a sample.
  func opening(_ elements: Int) -> XMLElement? {
    do throws(ByteStreamError) {
      while true {
        switch phase {
        case .prolog(let position):
          if try !readProlog(position) { return nil }
        case .parsing:
          let goesOn = try parse()
          if let first = firstCut { return show(first) }
          guard goesOn, state.pointee.damage == nil,
            state.pointee.tables.size < elements
          else { return state.pointee.isInRecord ? showOpen() : nil }
        default:
          return nil
        }
      }
    } catch {
      return nil
    }
  }

  /// Has a fresh parser go on at `position`.
  func start(at position: Int) {
    state.pointee.tables.dropAll()
    parser.start(text: position, line: text.line(at: position))
    startedAt = position
    fedEnd = position
    searched = position
    tag = XMLTagScanner()
    phase = .parsing
  }

  /// Feeds one piece. False at the end of the source.
  func parse() throws(ByteStreamError) -> Bool {
    watchSize()
    if try !feed() {
      let construct = parser.construct
      if construct != .content { unterminated.insert(construct) }
      state.pointee.endOfSource()
      guard state.pointee.damage != nil else { return false }
    }
    collect()
    if let fresh = state.pointee.freshStart {
      start(at: fresh)
      return true
    }
    guard let damage = state.pointee.damage else {
      pieceBytes = min(Self.mostPieceBytes, pieceBytes * 2)
      return true
    }
    pieceBytes = 1 << 10
    if state.pointee.isInRecord {
      // What is fed again and again must not add up.
      let isWasteful = refed > (32 << 20) + 16 * fedEnd
      let from = isWasteful ? damage.position : state.pointee.recordStart
      phase = .broken(damage, from: max(text.start, from))
      return true
    }
    failures += 1
    if failures == 1 { problems.append(.malformedXML(damage)) }
    if failures > Self.mostFailures {
      problems.append(.unreadableRest(line: damage.line))
      phase = .rest
      return true
    }
    state.pointee.keepAncestors(damage.code == "too-deep" ? 16 : 64)
    var from = min(fedEnd, max(text.start, damage.position))
    if damage.isMismatch, let opening = text.lastOpening(text.start, from) { from = opening }
    if damage.isEndOfSource { from = text.end }
    if state.pointee.progress == 0 { from = max(from, startedAt + 1) }
    lose(from: from)
    return true
  }

  /// A record over the limit is no longer kept, only followed to its end.
  private func watchSize() {
    guard state.pointee.isInRecord, state.pointee.recordStart <= text.start else { return }
    if !state.pointee.isOversize {
      guard fedEnd - state.pointee.recordStart > limits.recordBytes else { return }
      if state.pointee.sameNamed > 1 {
        state.pointee.die("malformed-xml", "The element has no end tag")
        return
      }
      state.pointee.beginOversize()
    }
    drop(upTo: fedEnd)
  }

  /// Gives the parser the next piece. False where there is none.
  private func feed() throws(ByteStreamError) -> Bool {
    if state.pointee.damage != nil { return true }
    makeRoom()
    while true {
      let limit = min(text.end, fedEnd + pieceBytes)
      if let opening = text.lastOpening(max(fedEnd + 1, searched), limit) {
        try feed(upTo: opening)
        return true
      }
      searched = max(searched, limit)
      if text.end > fedEnd + pieceBytes {
        if let end = endOfLongPiece() {
          try feed(upTo: end)
          return true
        }
        if state.pointee.damage != nil { return true }
      } else if text.isAtEnd {
        guard text.end > fedEnd else { return false }
        try feed(upTo: text.end)
        return true
      }
      if try !text.fill(), text.end > fedEnd {
        try feed(upTo: text.end)
        return true
      }
    }
  }

  /// Where to cut a long piece without a `<` in it but perhaps at its beginning: behind a tag, or
  /// somewhere in its text. Nil where that must be seen first.
  private func endOfLongPiece() -> Int? {
    if parser.construct == .content, fedEnd + 1 < text.end {
      let head = text.bytes(fedEnd, fedEnd + 2)
      if head[0] == 0x3C, head[1] == 0x2F || XMLProlog.beginsName(head[1]) {
        let end = tag.end(of: text, from: fedEnd)
        guard tag.isTooLong else { return end }
        state.pointee.die("malformed-xml", "A tag has too many attributes or is too long")
        return nil
      }
    }
    return text.cut(fedEnd, fedEnd + pieceBytes)
  }

  private func feed(upTo end: Int) throws(ByteStreamError) {
    if !encodingChoice.isDecided, text.buffer.sawNonASCII { try decideEncoding(upTo: end) }
    let piece = text.bytes(fedEnd, end)
    let construct = parser.construct
    let isClean = cleaner.isClean(piece, in: construct)
    state.pointee.forgetPositions()
    if isClean {
      parser.feed(piece, at: fedEnd)
    } else {
      cleaner.clean(piece, in: construct)
      parser.reopenSection(at: fedEnd)
      let before = parser.fedCount
      for (from, to) in cleaner.notes {
        state.pointee.map.note(fed: before + to, text: fedEnd + from)
      }
      for finding in cleaner.findings {
        findings.append((fedEnd + finding.position, finding.kind))
      }
      cleaner.output.withUnsafeBufferPointer { parser.feed($0, at: fedEnd) }
      if cleaner.isSurprised, let fallback = cleaner.fallback {
        encodingChoice.note(fallback.charset.name)
        reportEncoding()
      }
    }
    fedEnd = end
    searched = end
    tag = XMLTagScanner()
    if !unterminated.isEmpty, unterminated.contains(parser.construct) {
      state.pointee.lacksTerminator()
    }
  }

  private func decideEncoding(upTo end: Int) throws(ByteStreamError) {
    guard let first = text.bytes(fedEnd, end).firstIndex(where: { $0 >= 0x80 }) else { return }
    let from = fedEnd + first
    let to = from + XMLEncoding.sampleBytes
    _ = try text.has(to)
    encodingChoice.decide(text.bytes(from, min(to, text.end)), for: &cleaner)
    reportEncoding()
  }
}

/// Looks for the end of a long tag, in pieces.
struct XMLTagScanner {
  private var position: Int?
  private var quote: UInt8 = 0
  private var attributes = 0
  /// Whether it is more than libxml2 takes, or takes in reasonable time.
  private(set) var isTooLong = false

  private static let longest = 9_500_000
  /// libxml2 compares every attribute with every other.
  private static let mostAttributes = 4096

  /// Behind the `>` of the tag that begins at `start`; nil where that is not in memory.
  mutating func end(of text: XMLText, from start: Int) -> Int? {
    let from = position ?? start
    let bytes = text.bytes(from, text.end)
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        attributes += 1
      } else if byte == 0x3E {
        isTooLong = attributes > Self.mostAttributes || from + index - start > Self.longest
        return from + index + 1
      }
    }
    position = text.end
    isTooLong = attributes > Self.mostAttributes || text.end - start > Self.longest
    return nil
  }
}

extension XMLText {
  /// A place at or before `limit` where text can be cut: not within a character of UTF-8, a
  /// reference, or what ends a comment or section.
  func cut(_ from: Int, _ limit: Int) -> Int {
    let bytes = bytes(from, limit)
    var end = Self.wholeCharacters(bytes)
    let tail = bytes.slice(max(0, end - Self.longestReference), end)
    if let ampersand = tail.lastIndex(of: 0x26), tail[ampersand...].firstIndex(of: 0x3B) == nil {
      end -= tail.count - ampersand
    }
    while end > 0, Self.mayBelongToNext(bytes[end - 1]) { end -= 1 }
    return end > 0 ? from + end : limit
  }

  /// How many bytes are left without the beginning of a UTF-8 character that the end cuts.
  static func wholeCharacters(_ bytes: Bytes) -> Int {
    let end = bytes.count
    for index in stride(from: end - 1, through: max(0, end - 3), by: -1) where bytes[index] >= 0xC0
    {
      let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
      return index + length > end ? index : end
    }
    return end
  }

  static let longestReference = 80

  private static func mayBelongToNext(_ byte: UInt8) -> Bool {
    byte == 0x5D || byte == 0x2D || byte == 0x3F || byte == ASCII.carriageReturn
  }
}
