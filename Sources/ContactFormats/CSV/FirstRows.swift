/// The first rows of a table, as the planner wants them.
struct FirstRows {
  var shape: CSVShape
  var rows: [[String]] = []

  /// - Parameter bytes: The first bytes of the source.
  init(_ bytes: [UInt8], isWhole: Bool, limits: ReadingLimits) {
    shape = CSVShape(bytes, isWhole: isWhole)
    var limits = limits
    limits.chunkBytes = max(4096, bytes.count)
    limits.recordBytes = max(limits.recordBytes, bytes.count)
    var finder = RowFinder(MemoryStream(bytes), syntax: shape.syntax, limits: limits)
    let text = RowText(shape.syntax, charset: TableCharset(shape.charset))
    // The stream is in memory and cannot fail.
    while let piece = try? finder.next() {
      guard piece.kind == .row else { continue }
      if !isWhole, piece.offset + piece.byteCount == bytes.count, !rows.isEmpty { break }
      _ = finder.read(piece, into: text, limits: limits)
      while rows.count < piece.index { rows.append([]) }
      rows.append(text.cells.map { String(decoding: $0, as: UTF8.self) })
    }
  }
}
