import ContactModel

/// Reads the records of an XML source through libxml2, one after another.
struct XMLReader: ContactReader {
  private let finder: XMLRecordFinder
  private var decoder: any XMLRecordDecoder
  private var records = 0
  private var waiting: [SourceElement] = []

  init(_ stream: any ByteStream, dialect: XMLDialect, options: ReadingOptions) {
    finder = XMLRecordFinder(stream, limits: options.limits, isRecord: dialect.isRecord)
    decoder = dialect.makeDecoder(options)
  }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    let piece = try finder.next()
    guard !finder.problems.isEmpty else { return piece.map { element($0) } }
    waiting = finder.problems.map { .problem($0) }
    finder.problems = []
    if let piece { waiting.append(element(piece)) }
    return waiting.removeFirst()
  }

  var encoding: String { finder.encoding }

  private mutating func element(_ piece: XMLPiece) -> SourceElement {
    switch piece.kind {
    case .frame:
      return .frame(Frame(offset: piece.offset, bytes: piece.raw ?? []))
    case .broken(let problem):
      records += 1
      return .skipped(
        SkippedRecord(
          record: records,
          offset: piece.offset,
          raw: piece.raw,
          byteCount: piece.byteCount,
          problem: problem
        )
      )
    case .record:
      records += 1
      let decoded = decoder.decode(finder.record)
      if let refusal = decoded.refusal {
        return .skipped(
          SkippedRecord(
            record: records,
            offset: piece.offset,
            raw: piece.raw,
            byteCount: piece.byteCount,
            problem: refusal
          )
        )
      }
      return .card(
        Card(
          record: records,
          offset: piece.offset,
          line: piece.line,
          raw: piece.raw ?? [],
          version: decoded.version,
          contact: decoded.contact,
          problems: piece.problems + decoded.problems,
          absence: decoded.absence
        )
      )
    }
  }
}
