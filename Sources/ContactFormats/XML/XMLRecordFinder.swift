import ContactModel
import TextEncoding

/// Cuts a source into records, from the `<` of the start tag to the `>` of the end tag, and what
/// lies around them. One broken record costs one record.
final class XMLRecordFinder {
  var text: XMLText
  let parser: XMLParser
  let limits: ReadingLimits
  var cleaner = XMLCleaner()
  var encodingChoice = XMLEncoding()
  var prolog = XMLProlog()
  var phase = Phase.prolog(0)
  /// What stood outside all records since the last call.
  var problems: [Problem] = []

  /// How far the parser has been fed.
  var fedEnd = 0
  /// Where the parser at work began.
  var startedAt = 0
  /// No `<` lies between `fedEnd` and here, but at `fedEnd` itself.
  var searched = 0
  var tag = XMLTagScanner()
  /// How much is fed at a time: less after damage, so that broken records cost little more than
  /// their size.
  var pieceBytes = mostPieceBytes
  var hasReportedEncoding = false
  var isFirstRoot = true
  /// Kinds of markup that, once begun, do not end in this source any more.
  var unterminated: Set<XMLConstruct> = []
  /// How much was fed again because the end of a broken record lay before the place where the
  /// damage was noticed.
  var refed = 0
  /// How often the parser failed since it last found a record.
  var failures = 0

  var cuts: [XMLCut] = []
  private var nextCut = 0
  /// What has been handed out but is still needed by the caller.
  private var pending = 0
  /// The line on which that ends, where it is known.
  private var pendingLine: Int?
  /// Defects of characters, by position in the text, that no record or frame has taken yet.
  var findings: [(position: Int, kind: XMLCleaner.Finding)] = []
  /// How much of an oversize record has been let go, and where it began.
  private var dropped: (count: Int, offset: Int)?
  let view: UnsafeMutablePointer<XMLRecord>

  enum Phase {
    /// Before a root element, looked at up to here.
    case prolog(Int)
    case parsing
    /// Within a broken record, whose end is being looked for from here on.
    case broken(XMLDamage, from: Int)
    /// Behind broken markup around records, looking for the next start tag from here on.
    case lost(from: Int)
    /// Too broken: all that follows is frame.
    case rest
  }

  static let mostPieceBytes = 32 << 10
  private static let frameBytes = 64 << 10
  static let mostFailures = 1000

  /// - Parameter isRecord: Asked of every element that is not inside a record, with the elements
  ///   around it.
  init(
    _ stream: any ByteStream,
    limits: ReadingLimits,
    isRecord: @escaping (_ element: XMLName, _ ancestors: [XMLName]) -> Bool
  ) {
    self.limits = limits
    text = XMLText(stream, chunkBytes: limits.chunkBytes)
    parser = XMLParser(limits: limits, isRecord: isRecord)
    view = .allocate(capacity: 1)
    view.initialize(to: XMLRecord(parser.state.pointee.tables, names: parser.state.pointee.names))
  }

  deinit {
    view.pointee.release()
    view.deinitialize(count: 1)
    view.deallocate()
  }

  /// The element of the record that was handed out last; valid until the next call of `next`.
  var record: XMLElement { XMLElement(view, 0) }

  /// An IANA name in lower case.
  var encoding: String {
    if let form = text.buffer.form, form != .utf8 { return form.charset.name }
    if let fallback = cleaner.fallback { return fallback.charset.name }
    return text.buffer.sawNonASCII ? "utf-8" : "us-ascii"
  }

  var state: UnsafeMutablePointer<XMLParserState> { parser.state }

  /// The next piece; nil at the end.
  func next() throws(ByteStreamError) -> XMLPiece? {
    text.discard(upTo: pending, line: pendingLine)
    pendingLine = nil
    while true {
      if nextCut < cuts.count {
        let cut = cuts[nextCut]
        if cut.start > text.start { return frame(upTo: cut.start) }
        nextCut += 1
        return record(cut)
      }
      if mustHandOutFrame { return frame(upTo: state.pointee.recordStart) }
      let settled = settled
      if settled - text.start >= Self.frameBytes { return frame(upTo: settled) }
      switch phase {
      case .prolog(let position):
        if try !readProlog(position) { return last() }
      case .parsing:
        if try !parse() { return last() }
      case .broken(let damage, let position):
        if let piece = try passBroken(damage, from: position) { return piece }
      case .lost(let position):
        if try !resume(from: position) { return last() }
      case .rest:
        if text.end > text.start { return frame(upTo: text.end) }
        if try !text.fill() { return last() }
      }
    }
  }

  /// Up to where everything is known to stand outside records.
  private var settled: Int {
    switch phase {
    case .prolog(let position): position
    case .parsing: state.pointee.isInRecord ? state.pointee.recordStart : fedEnd
    case .broken: state.pointee.recordStart
    case .lost(let position): position
    case .rest: text.end
    }
  }

  /// Nothing of a record can be let go before what stands before it.
  private var mustHandOutFrame: Bool {
    guard state.pointee.isInRecord, state.pointee.recordStart > text.start else { return false }
    if case .broken = phase { return true }
    return fedEnd - state.pointee.recordStart > limits.recordBytes || state.pointee.isOversize
  }

  private func last() -> XMLPiece? {
    phase = .rest
    return text.end > text.start ? frame(upTo: text.end) : nil
  }

  private func frame(upTo position: Int) -> XMLPiece {
    let end = min(position, text.start + Self.frameBytes)
    takeFindings(upTo: end, from: text.start) { problems.append($0) }
    pending = end
    let offset = text.sourceOffset
    let raw = text.sourceBytes(upTo: end)
    return XMLPiece(kind: .frame, offset: offset, byteCount: raw.count, raw: raw, line: text.line)
  }

  private func record(_ cut: XMLCut) -> XMLPiece {
    failures = 0
    if cut.isOversize || dropped != nil || cut.end - cut.start > limits.recordBytes {
      return oversize(upTo: cut.end, line: cut.line) { count in
        .recordElementTooLarge(line: cut.line, byteCount: count, limits: limits)
      }
    }
    var problems = cut.problems
    takeFindings(upTo: cut.end, from: cut.start) { problems.append($0) }
    view.pointee.point(at: state.pointee.tables, cut.place, line: cut.line)
    let offset = text.sourceOffset
    let raw = text.sourceBytes(upTo: cut.end)
    pending = cut.end
    pendingLine = cut.lastLine
    return XMLPiece(
      kind: .record,
      offset: offset,
      byteCount: raw.count,
      raw: raw,
      line: cut.line,
      parent: cut.parent,
      problems: problems
    )
  }

  func broken(_ damage: XMLDamage, upTo end: Int) -> XMLPiece {
    let line = state.pointee.recordLine
    if dropped != nil || end - text.start > limits.recordBytes {
      return oversize(upTo: end, line: line) { count in
        .recordElementTooLarge(line: line, byteCount: count, limits: limits)
      }
    }
    takeFindings(upTo: end, from: text.start) { _ in }
    let offset = text.sourceOffset
    let raw = text.sourceBytes(upTo: end)
    pending = end
    return XMLPiece(
      kind: .broken(.malformedRecord(damage)),
      offset: offset,
      byteCount: raw.count,
      raw: raw,
      line: line
    )
  }

  private func oversize(upTo end: Int, line: Int, _ problem: (Int) -> Problem) -> XMLPiece {
    takeFindings(upTo: end, from: text.start) { _ in }
    drop(upTo: end)
    let (count, offset) = dropped ?? (0, text.sourceOffset)
    dropped = nil
    pending = end
    return XMLPiece(
      kind: .broken(problem(count)),
      offset: offset,
      byteCount: count,
      raw: nil,
      line: line
    )
  }

  /// Lets go of a part of a record that is too large to be kept.
  func drop(upTo position: Int) {
    let before = dropped ?? (0, text.sourceOffset)
    dropped = (before.count + text.discard(upTo: position), before.offset)
    takeFindings(upTo: position, from: position) { _ in }
  }

  /// Hands over what was found wrong with the characters up to `end`, once for each kind.
  private func takeFindings(upTo end: Int, from start: Int, _ take: (Problem) -> Void) {
    guard let first = findings.first, first.position < end else { return }
    var seen: [XMLCleaner.Finding] = []
    var count = 0
    for finding in findings {
      guard finding.position < end else { break }
      count += 1
      guard finding.position >= start, !seen.contains(finding.kind) else { continue }
      seen.append(finding.kind)
      let line = text.line(at: finding.position)
      switch finding.kind {
      case .entity: take(.entityNotExpanded(line: line))
      case .ampersand: take(.unescapedAmpersand(line: line))
      case .forbidden: take(.forbiddenCharacter(line: line))
      }
    }
    findings.removeFirst(count)
  }

  /// Takes over what the parser has found in what it was fed last.
  func collect() {
    cuts = state.pointee.cuts
    nextCut = 0
    state.pointee.cuts.removeAll(keepingCapacity: true)
    if !state.pointee.problems.isEmpty {
      problems += state.pointee.problems
      state.pointee.problems = []
    }
  }

  /// Makes the tables free for the next feeding; all cuts have been handed out.
  func makeRoom() {
    let keeps = state.pointee.isInRecord && !state.pointee.isOversize
    state.pointee.recordPlace = state.pointee.tables.keepOpenRecord(keeps)
  }
}
