import ContactModel
import TextEncoding

/// A table whose shape and plan are known, while its rows are read.
final class OpenTable {
  let plan: TablePlan
  let text: RowText
  let decoder: RowDecoder
  private var finder: RowFinder
  private let buffer: SourceBuffer
  private let limits: ReadingLimits
  /// The index of the first row behind the header.
  private let firstRecord: Int

  init(
    _ stream: any ByteStream,
    dialect: TableDialect?,
    options: ReadingOptions
  ) throws(ByteStreamError) {
    let replay = try ReplayStream(stream, sampleBytes: InputSample.byteCount)
    let sample = FirstRows(replay.sample, isWhole: replay.isWhole, limits: options.limits)
    limits = options.limits
    plan = TablePlanner(options: options, dialect: dialect)
      .plan(sample.rows, isWhole: replay.isWhole)
    firstRecord = plan.preambleRows + (plan.hasHeader ? 1 : 0)
    text = RowText(sample.shape.syntax, charset: TableCharset(sample.shape.charset))
    decoder = RowDecoder(plan)
    finder = RowFinder(replay, syntax: sample.shape.syntax, limits: options.limits)
    buffer = finder.buffer
  }

  func next() throws(ByteStreamError) -> RowPiece? {
    try finder.next()
  }

  /// Makes the text of the row's cells, and returns what was wrong with them.
  func readCells(_ piece: RowPiece) -> [Problem] {
    finder.read(piece, into: text, limits: limits)
  }

  /// Whether the row whose cells were read last is data.
  func isRecord(_ piece: RowPiece) -> Bool {
    guard piece.index >= firstRecord else { return false }
    var filled = 0
    for cell in text.cells where !cell.isEmpty && !cell.isBlank {
      filled += 1
      if filled > 2 { return true }
    }
    guard filled > 0 else { return finder.table.surplus > 0 }
    return !plan.dialect.isFooter(text.cells.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The card of the row whose cells were read last.
  func card(_ piece: RowPiece, record: Int, problems: [Problem]) -> Card {
    let decoded = decoder.decode(text.cells, line: piece.line)
    return Card(
      record: record,
      offset: piece.offset,
      line: piece.line,
      raw: buffer.sourceBytes(upTo: piece.range.upperBound),
      contact: decoded.contact,
      problems: problems.isEmpty ? decoded.problems : problems + decoded.problems,
      absence: decoded.absence
    )
  }

  func frame(_ piece: RowPiece) -> Frame {
    Frame(offset: piece.offset, bytes: buffer.sourceBytes(upTo: piece.range.upperBound))
  }

  /// The name of the charset, as far as it is known.
  var encoding: String {
    if let form = buffer.form, form != .utf8 { return form.charset.name }
    if let found = text.charset.found { return found.name }
    return buffer.sawNonASCII ? "utf-8" : "us-ascii"
  }
}

extension RowFinder {
  /// Makes the text of the cells of the row that was found last; returns what was wrong with it.
  ///
  /// Mutating only in name: a finder that is a class's would be copied for every other call.
  mutating func read(_ piece: RowPiece, into text: RowText, limits: ReadingLimits) -> [Problem] {
    var problems: [Problem] = []
    for quote in unbalanced {
      problems.append(
        .unbalancedQuote(line: piece.line + quote.breaks, column: quote.cell + 1)
      )
    }
    if table.surplus > 0 {
      problems.append(
        .tooManyColumns(line: piece.line, count: table.total, limit: limits.columns)
      )
    }
    let row = Bytes(start: buffer.base + piece.range.lowerBound, count: piece.range.count)
    text.read(row, table, line: piece.line, problems: &problems)
    return problems
  }
}
