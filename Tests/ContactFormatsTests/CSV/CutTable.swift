import ContactModel
import Testing
import TextEncoding

@testable import ContactFormats

/// What the reader of delimited text cuts a source into, before any column means anything.
struct CutTable: Equatable {
  struct Row: Equatable {
    var cells: [String]
    var line: Int
    var index: Int
  }

  var rows: [Row] = []
  /// Length and line of each row over the limit.
  var oversize: [[Int]] = []
  /// Each as `code@line`, with `:column` where there is one.
  var codes: [String] = []
  var syntax = CSVSyntax()
  var charset: String?

  var cells: [[String]] { rows.map(\.cells) }

  init(
    _ bytes: [UInt8],
    chunk: Int = 256 << 10,
    limits: ReadingLimits = ReadingLimits(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var limits = limits
    limits.chunkBytes = chunk
    let sample = Array(bytes.prefix(InputSample.byteCount))
    let shape = CSVShape(SampleText(sample, isWhole: bytes.count < InputSample.byteCount))
    syntax = shape.syntax
    var finder = RowFinder(DripStream(bytes, most: chunk), syntax: syntax, limits: limits)
    let text = RowText(syntax, charset: TableCharset(shape.charset))
    var offset = 0
    var isBalanced = true
    while let piece = try finder.next() {
      if piece.offset != offset { isBalanced = false }
      offset += piece.byteCount
      guard piece.kind != .oversize else {
        oversize.append([piece.byteCount, piece.line])
        continue
      }
      let raw = finder.buffer.sourceBytes(upTo: piece.range.upperBound)
      if raw != Array(bytes[piece.offset..<min(offset, bytes.count)]) { isBalanced = false }
      guard piece.kind == .row else { continue }
      for problem in finder.read(piece, into: text, limits: limits) {
        let place = problem.column.map { ":\($0)" } ?? ""
        codes.append("\(problem.code.rawValue)@\(problem.line ?? 0)\(place)")
      }
      let cells = text.cells.map { String(decoding: $0, as: UTF8.self) }
      rows.append(Row(cells: cells, line: piece.line, index: piece.index))
    }
    charset = text.charset.found?.name
    #expect(
      isBalanced && offset == bytes.count,
      "the pieces must be the source",
      sourceLocation: sourceLocation
    )
  }

  /// Cuts in one go and in tiny pieces; the result must be the same.
  static func inPieces(
    _ bytes: [UInt8],
    limits: ReadingLimits = ReadingLimits(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CutTable {
    let whole = try CutTable(bytes, limits: limits, sourceLocation: sourceLocation)
    for chunk in [1, 2, 7] {
      let pieces = try CutTable(
        bytes,
        chunk: chunk,
        limits: limits,
        sourceLocation: sourceLocation
      )
      #expect(
        pieces == whole,
        "cutting in pieces of \(chunk) must give the same",
        sourceLocation: sourceLocation
      )
    }
    return whole
  }

  static func inPieces(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CutTable {
    try inPieces(Array(text.utf8), sourceLocation: sourceLocation)
  }
}
