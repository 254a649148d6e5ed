import ContactModel

/// Reads the records of a JSON source, one after another: one document, or several that follow each
/// other (JSON lines).
struct JSONReader: ContactReader {
  private var cutter: JSONCutter
  private let dialect: JSONDialect
  private let limits: ReadingLimits
  private let charsets = CharsetResolver()
  private var records = 0

  init(_ stream: any ByteStream, dialect: JSONDialect, options: ReadingOptions) {
    self.dialect = dialect
    limits = options.limits
    cutter = JSONCutter(stream, limits: options.limits, isRecord: dialect.isRecord)
  }

  var encoding: String { cutter.buffer.encodingName(foundCharset: charsets.undeclared) }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    switch try cutter.next() {
    case nil: return nil
    case .frame(let frame): return .frame(frame)
    case .oversize(let offset, let byteCount, let line):
      records += 1
      return .skipped(
        SkippedRecord(
          record: records,
          offset: offset,
          raw: nil,
          byteCount: byteCount,
          problem: .recordTooLarge(line: line, byteCount: byteCount, limits: limits)
        )
      )
    case .record(let record):
      records += 1
      return element(record)
    }
  }

  private func element(_ record: JSONCutter.Record) -> SourceElement {
    guard record.isComplete else { return skipped(record, .truncatedJSON(line: record.line)) }
    charsets.beginCard()
    var problems: [Problem] = []
    let text = charsets.text(
      record.bytes,
      charset: nil,
      isRaw: true,
      line: record.line,
      problems: &problems,
      evidence: { Array(record.bytes) }
    )
    do throws(JSONParser.Failure) {
      let decoded = dialect.decode(try JSONParser.parse(text), record.line)
      if let refusal = decoded.refusal { return skipped(record, refusal) }
      return .card(
        Card(
          record: records,
          offset: record.offset,
          line: record.line,
          raw: record.raw,
          version: decoded.version,
          contact: decoded.contact,
          problems: problems + decoded.problems
        )
      )
    } catch {
      let lines = text.prefix(error.position).count { $0 == ASCII.lineFeed }
      return skipped(record, .malformedJSON(line: record.line + lines, error.reason))
    }
  }

  private func skipped(_ record: JSONCutter.Record, _ problem: Problem) -> SourceElement {
    .skipped(
      SkippedRecord(
        record: records,
        offset: record.offset,
        raw: record.raw,
        byteCount: record.raw.count,
        problem: problem
      )
    )
  }
}
