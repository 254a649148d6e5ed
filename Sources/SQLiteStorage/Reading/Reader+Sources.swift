import ContactFormats
import ContactModel
import Storage

extension SQLReading {
  func sources() throws -> [Source] {
    try connection.all(
      "SELECT \(SourceRow.columns) FROM source WHERE \(SourceRow.live) ORDER BY id",
      as: SourceRow.source
    )
  }

  func source(_ id: SourceID) throws -> Source? {
    try connection.first(
      "SELECT \(SourceRow.columns) FROM source WHERE id = ? AND \(SourceRow.live)",
      id,
      as: SourceRow.source
    )
  }

  func sources(digest: Digest, event: EventID?) throws -> [Source] {
    try connection.all(
      """
      SELECT \(SourceRow.columns) FROM source
      WHERE digest = ? AND event IS ? AND \(SourceRow.live) ORDER BY id
      """,
      digest,
      event,
      as: SourceRow.source
    )
  }

  func originalBytes(of source: SourceID, _ receive: ([UInt8]) throws -> Void) throws {
    guard let known = try self.source(source) else {
      throw StoreError.refused(reason: "there is no source \(source.rawValue)")
    }
    let missing = try connection.first(
      "SELECT number FROM record WHERE source = ? AND card IS NULL AND raw IS NULL",
      source
    ) { $0.int(0) }
    if let missing { throw StoreError.notKept(source: source, record: missing) }
    try interleave(source, byteCount: known.byteCount, receive)
  }

  /// Puts the records and the frame of a source together, live or not.
  func interleave(
    _ source: SourceID,
    byteCount: Int,
    _ receive: ([UInt8]) throws -> Void
  ) throws {
    var frame = try FramePieces(of: source, in: connection)
    var position = 0
    func give(_ bytes: [UInt8], at offset: Int) throws {
      guard offset == position else {
        throw StoreError.damaged(
          path: path,
          reason: "source \(source.rawValue) has no bytes from \(position) to \(offset)"
        )
      }
      guard !bytes.isEmpty else { return }
      try receive(bytes)
      position += bytes.count
    }
    try connection.each(
      """
      SELECT offset, ifnull(record.raw, card_content.raw)
      FROM record LEFT JOIN card_content USING (card) WHERE source = ? ORDER BY number
      """,
      source
    ) { row in
      let offset = row.int(0)
      while let piece = try frame.next(before: offset) { try give(piece.bytes, at: piece.offset) }
      try give(row.bytes(1), at: offset)
      return true
    }
    while let piece = try frame.next(before: .max) { try give(piece.bytes, at: piece.offset) }
    guard position == byteCount else {
      throw StoreError.damaged(
        path: path,
        reason: "source \(source.rawValue) has \(position) of \(byteCount) bytes"
      )
    }
  }

  func problems(of source: SourceID) throws -> [Problem] {
    try connection.all(
      """
      SELECT severity, code, line, "column", element, message FROM problem
      WHERE source = ? AND EXISTS (SELECT 1 FROM source WHERE source.id = ? AND \(SourceRow.live))
      ORDER BY line IS NULL, line, id
      """,
      source,
      source
    ) { row in
      Problem(
        try row.named(0),
        Problem.Code(rawValue: row.text(1)),
        line: row.optional(2, row.int),
        column: row.optional(3, row.int),
        element: row.optional(4, row.text),
        row.text(5)
      )
    }
  }
}

private enum SourceRow {
  static let columns =
    "id, path, format, event, kind, introducer, records, byte_count, encoding, digest"
  /// A source that is being written is none yet.
  static let live = "source.digest IS NOT NULL AND \(Live.source)"

  static func source(_ row: SQLRow) throws -> Source {
    Source(
      id: try row.id(0),
      details: NewSource(
        path: row.text(1),
        format: row.text(2),
        event: try row.optionalID(3),
        kind: try row.named(4),
        introducer: try row.optionalID(5)
      ),
      records: row.int(6),
      byteCount: row.int(7),
      encoding: row.text(8),
      digest: try row.digest(9)
    )
  }
}
