import ContactModel
import TextEncoding

/// Reads vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), one card after another.
///
/// The damage real files have is read around: see `VCardProblems` for what is noticed. A card costs
/// memory in proportion to its size, whatever its lines are like, and time in proportion too.
public struct VCardReader: ContactReader {
  private var finder: RecordFinder
  private let limits: ReadingLimits
  private let decoder = CardDecoder()
  private var records = 0
  private var waiting: [SourceElement] = []

  public init(_ stream: any ByteStream, options: ReadingOptions = ReadingOptions()) {
    self.limits = options.limits
    self.finder = RecordFinder(stream, limits: options.limits)
  }

  public mutating func next() throws(ByteStreamError) -> SourceElement? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    let piece = try finder.next()
    if !finder.problems.isEmpty {
      waiting = finder.problems.map { .problem($0) }
      finder.problems = []
      guard let piece else { return waiting.removeFirst() }
      waiting.append(element(piece))
      return waiting.removeFirst()
    }
    guard let piece else { return nil }
    return element(piece)
  }

  /// `us-ascii` where no byte is beyond ASCII, `utf-8`, `utf-16le` …; otherwise the charset in which
  /// values were read that are not UTF-8.
  public var encoding: String {
    finder.buffer.encodingName(
      foundCharset: decoder.charsets.undeclared ?? decoder.charsets.declared
    )
  }

  private mutating func element(_ piece: SourcePiece) -> SourceElement {
    let buffer = finder.buffer
    switch piece.kind {
    case .frame:
      return .frame(
        Frame(offset: piece.offset, bytes: buffer.sourceBytes(upTo: piece.range.upperBound))
      )
    case .oversize:
      records += 1
      return .skipped(
        SkippedRecord(
          record: records,
          offset: piece.offset,
          raw: nil,
          byteCount: piece.byteCount,
          problem: .recordTooLarge(line: piece.line, byteCount: piece.byteCount, limits: limits)
        )
      )
    case .record:
      records += 1
      let decoded = decoder.decode(finder.view(of: piece), isClosed: finder.isClosed)
      return .card(
        Card(
          record: records,
          offset: piece.offset,
          line: piece.line,
          raw: buffer.sourceBytes(upTo: piece.range.upperBound),
          version: decoded.version,
          contact: decoded.contact,
          problems: decoded.problems
        )
      )
    }
  }
}
