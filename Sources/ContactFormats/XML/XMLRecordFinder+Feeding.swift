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
      phase = .lost(from: fresh)
      return true
    }
    guard let damage = state.pointee.damage else {
      pieceBytes = min(Self.mostPieceBytes, pieceBytes * 2)
      return true
    }
    pieceBytes = 256
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
  ///
  /// What libxml2 tells, and in which order, depends on where pieces end. So a piece is cut out of a
  /// whole window, or out of the last one of the source, however much of it has arrived.
  private func feed() throws(ByteStreamError) -> Bool {
    if state.pointee.damage != nil { return true }
    makeRoom()
    while true {
      text.reach(fedEnd + pieceBytes + 1)
      let limit = min(text.end, fedEnd + pieceBytes)
      if let opening = text.lastOpening(max(fedEnd + 1, searched), limit) {
        feed(upTo: opening)
        return true
      }
      searched = max(searched, limit)
      if text.end > fedEnd + pieceBytes {
        if let end = endOfLongPiece() {
          feed(upTo: end)
          return true
        }
        if state.pointee.damage != nil { return true }
      } else if text.end > fedEnd {
        feed(upTo: text.end)
        return true
      }
      if text.isAtEnd, text.end == fedEnd { return false }
      if try !text.fill(), text.end > fedEnd {
        feed(upTo: text.end)
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

  private func feed(upTo end: Int) {
    if !encodingChoice.isDecided, text.buffer.sawNonASCII { decideEncoding(upTo: end) }
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

  private func decideEncoding(upTo end: Int) {
    guard let first = text.bytes(fedEnd, end).firstIndex(where: { $0 >= 0x80 }) else { return }
    let from = fedEnd + first
    let to = from + XMLEncoding.sampleBytes
    text.reach(to)
    encodingChoice.decide(text.bytes(from, min(to, text.end)), for: &cleaner)
    reportEncoding()
  }
}
