import ContactFormats
import ContactModel
import Storage

extension Writer {
  func add(_ source: NewSource, operation: OperationID) throws -> SourceID {
    let id = SourceID(
      rawValue: try connection.run(
        """
        INSERT INTO source (operation, path, format, event, kind, introducer)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        operation,
        source.path,
        source.format,
        source.event,
        source.kind,
        source.introducer
      )
    )
    openSources[id] = OpenSource(event: source.event?.rawValue)
    return id
  }

  func add(_ skipped: SkippedRecord, to source: SourceID) throws {
    guard skipped.raw == nil || skipped.raw?.count == skipped.byteCount else {
      throw StoreError.refused(reason: "record \(skipped.record) has not the bytes it says it has")
    }
    try take(skipped.byteCount, at: skipped.offset, record: skipped.record, of: source)
    try connection.run(
      """
      INSERT INTO record (source, number, offset, line, byte_count, raw) VALUES (?, ?, ?, ?, ?, ?)
      """,
      source,
      skipped.record,
      skipped.offset,
      skipped.problem.line,
      skipped.byteCount,
      skipped.raw
    )
    try insert(skipped.problem, record: skipped.record, source: source)
  }

  func add(_ frame: Frame, to source: SourceID) throws {
    guard !frame.bytes.isEmpty else { return }
    try take(frame.bytes.count, at: frame.offset, record: nil, of: source)
    openSources[source]?.frame.append(frame)
    if openSources[source]?.frame.isFull == true { try storeFrame(of: source) }
  }

  func add(_ problem: Problem, to source: SourceID) throws {
    try expectOpen(source)
    try insert(problem, record: nil, source: source)
  }

  func finish(
    _ source: SourceID,
    records: Int,
    byteCount: Int,
    encoding: String,
    digest: Digest
  ) throws {
    let open = try expectOpen(source)
    guard open.records == records, open.position == byteCount else {
      throw StoreError.refused(
        reason: """
          the source has \(byteCount) bytes and \(records) records, \
          of which \(open.position) bytes and \(open.records) records have come
          """
      )
    }
    try storeFrame(of: source)
    try connection.run(
      """
      UPDATE source SET records = ?, byte_count = ?, encoding = ?, digest = ? WHERE id = ?
      """,
      records,
      byteCount,
      encoding,
      digest,
      source
    )
    openSources[source] = nil
  }

  func take(_ byteCount: Int, at offset: Int, record: Int?, of source: SourceID) throws {
    try expectOpen(source)
    try openSources[source]?.take(byteCount, at: offset, record: record)
  }

  @discardableResult
  private func expectOpen(_ source: SourceID) throws -> OpenSource {
    guard let open = openSources[source] else {
      throw StoreError.refused(reason: "source \(source.rawValue) is not being written")
    }
    return open
  }

  private func storeFrame(of source: SourceID) throws {
    guard let frame = openSources[source]?.frame, !frame.isEmpty else { return }
    try connection.run(
      "INSERT INTO frame (source, number, places, bytes) VALUES (?, ?, ?, ?)",
      source,
      frame.rows,
      frame.places.bytes,
      frame.bytes
    )
    openSources[source]?.frame.startRow()
  }

  func insert(_ problem: Problem, record: Int?, source: SourceID) throws {
    try connection.run(
      """
      INSERT INTO problem (source, record, severity, code, line, "column", element, message)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      source,
      record,
      problem.severity,
      problem.code,
      problem.line,
      problem.column,
      problem.element,
      problem.message
    )
  }
}
