/// The first rows of a table, as the planner wants them.
struct FirstRows {
  var shape: CSVShape
  var rows: [[String]] = []

  /// - Parameters:
  ///   - text: The first bytes of the source, made ready for looking at.
  ///   - bytes: The same as they stand in the source.
  init(_ text: SampleText, of bytes: [UInt8], limits: ReadingLimits) {
    shape = CSVShape(text)
    var limits = limits
    limits.chunkBytes = max(4096, bytes.count)
    limits.recordBytes = max(limits.recordBytes, bytes.count)
    var finder = RowFinder(MemoryStream(bytes), syntax: shape.syntax, limits: limits)
    let cells = RowText(shape.syntax, charset: TableCharset(shape.charset))
    // The stream is in memory and cannot fail.
    while let piece = try? finder.next() {
      guard piece.kind == .row else { continue }
      if !text.isWhole, piece.offset + piece.byteCount == bytes.count, !rows.isEmpty { break }
      _ = finder.read(piece, into: cells, limits: limits)
      while rows.count < piece.index { rows.append([]) }
      rows.append(cells.cells.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// - Parameter bytes: The first bytes of the source.
  init(_ bytes: [UInt8], isWhole: Bool, limits: ReadingLimits) {
    self.init(SampleText(bytes, isWhole: isWhole), of: bytes, limits: limits)
  }
}
