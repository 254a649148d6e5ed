import ContactModel
import TextEncoding

/// Reads the payloads of QR codes: MECARD (NTT DoCoMo, "Barcode functions: contact information") and
/// BIZCARD. A file may hold one, or what a scanner gathered: one after another, on lines of their own or
/// not.
struct QRPayloadReader: ContactReader {
  private var blocks: LineBlocks
  private let limits: ReadingLimits
  private let charsets = CharsetResolver()
  private var records = 0

  init(_ stream: any ByteStream, options: ReadingOptions) {
    limits = options.limits
    blocks = LineBlocks(
      stream,
      limits: options.limits,
      begins: { QRPayload.Kind(beginningOf: $0) != nil },
      course: Self.course
    )
  }

  var encoding: String { blocks.buffer.encodingName(foundCharset: charsets.undeclared) }

  /// A payload ends with its two semicolons; where they are missing, with a blank line or before the
  /// next payload.
  private static func course(_ line: Bytes, _ isFirst: Bool) -> LineBlocks.Course {
    if !isFirst, line.trimmed.isEmpty || QRPayload.Kind(beginningOf: line) != nil {
      return .endedBefore
    }
    return QRPayload.end(in: line).map { .endsAfter($0) } ?? .goesOn
  }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    switch try blocks.next() {
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
    case .block(let block):
      records += 1
      return .card(card(block))
    }
  }

  private func card(_ block: LineBlocks.Block) -> Card {
    let line = block.lines.first?.number ?? 1
    var problems: [Problem] = []
    let bytes = Array(block.lines.lazy.map(\.bytes).joined(separator: [ASCII.lineFeed]))
    charsets.beginCard()
    let text = bytes.withUnsafeBufferPointer { raw in
      String(
        decoding: charsets.text(
          raw,
          charset: nil,
          isRaw: true,
          line: line,
          problems: &problems,
          evidence: { bytes }
        ),
        as: UTF8.self
      )
    }
    return Card(
      record: records,
      offset: block.offset,
      line: line,
      raw: block.raw,
      contact: QRPayload(text, line: line).contact,
      problems: problems
    )
  }
}
