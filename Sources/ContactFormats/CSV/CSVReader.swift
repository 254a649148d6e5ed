import ContactModel
import TextEncoding

/// Reads tables of delimited text, one row after another.
///
/// Delimiter, quote and charset are concluded from the first bytes; from its rows, what the columns
/// mean. Then the source is read from its beginning.
struct CSVReader: ContactReader {
  private let dialect: TableDialect?
  private let options: ReadingOptions
  private var stream: any ByteStream
  private var table: OpenTable?
  private var waiting: [SourceElement] = []
  private var records = 0

  /// - Parameter dialect: The product to read it as; nil to find it by the header.
  init(_ stream: any ByteStream, dialect: TableDialect?, options: ReadingOptions) {
    self.stream = stream
    self.dialect = dialect
    self.options = options
  }

  var encoding: String { table?.encoding ?? "us-ascii" }

  var mapping: [MappedColumn] { table?.plan.mapping ?? [] }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    if table == nil {
      let opened = try OpenTable(stream, dialect: dialect, options: options)
      table = opened
      waiting = opened.plan.problems.reversed().map { .problem($0) }
    }
    if let element = waiting.popLast() { return element }
    guard let table, let piece = try table.next() else { return nil }
    switch piece.kind {
    case .frame: return .frame(table.frame(piece))
    case .oversize:
      records += 1
      return .skipped(
        SkippedRecord(
          record: records,
          offset: piece.offset,
          raw: nil,
          byteCount: piece.byteCount,
          problem: .rowTooLarge(
            line: piece.line,
            byteCount: piece.byteCount,
            limit: options.limits.recordBytes
          )
        )
      )
    case .row:
      let problems = table.readCells(piece)
      guard table.isRecord(piece) else {
        guard !problems.isEmpty else { return .frame(table.frame(piece)) }
        waiting = [.frame(table.frame(piece))]
        waiting += problems.dropFirst().reversed().map { .problem($0) }
        return .problem(problems[0])
      }
      records += 1
      return .card(table.card(piece, record: records, problems: problems))
    }
  }
}
