import ContactModel
import TextEncoding

/// Reads LDIF (RFC 2849), one entry after another.
///
/// An entry is a stretch of lines between blank ones; comments and the version line before it are
/// frame. Entries that are orders to a directory (`changetype: delete`) are no contacts and are
/// skipped. A value that stands in another file (`attr:< file:…`) is never fetched.
public struct LDIFReader: ContactReader {
  private var lines: LineCursor
  private let limits: ReadingLimits
  private var decoder = LDIFEntryDecoder()
  private var records = 0
  /// The line that ended the last piece and belongs to what follows.
  private var held: LineCursor.Line?

  public init(_ stream: any ByteStream, options: ReadingOptions = ReadingOptions()) {
    limits = options.limits
    lines = LineCursor(stream, limits: options.limits)
  }

  public var encoding: String {
    if let form = lines.buffer.form, form != .utf8 { return form.charset.name }
    if let charset = decoder.charset { return charset.name }
    return lines.buffer.sawNonASCII ? "utf-8" : "us-ascii"
  }

  /// Frames are handed out in stretches of about this length.
  private static let frameBytes = 64 << 10

  public mutating func next() throws(ByteStreamError) -> SourceElement? {
    while let line = try nextLine() {
      if isEntryLine(line) {
        guard line.start == 0 else {
          held = line
          return frame(upTo: line.start)
        }
        return try entry(beginningWith: line)
      }
      if line.next >= Self.frameBytes { return frame(upTo: line.next) }
    }
    return lines.position > 0 ? frame(upTo: lines.position) : nil
  }

  private mutating func nextLine() throws(ByteStreamError) -> LineCursor.Line? {
    if let line = held {
      held = nil
      return line
    }
    return try lines.next()
  }

  private mutating func frame(upTo place: Int) -> SourceElement {
    let offset = lines.sourceOffset
    let bytes = lines.sourceBytes(upTo: place)
    discard(upTo: place)
    return .frame(Frame(offset: offset, bytes: bytes))
  }

  @discardableResult
  private mutating func discard(upTo place: Int) -> Int {
    if let line = held {
      held?.start = line.start - place
      held?.contentEnd = line.contentEnd - place
      held?.next = line.next - place
    }
    return lines.discard(upTo: place)
  }

  private func content(_ line: LineCursor.Line) -> Bytes {
    let bytes = lines.bytes(line.start, line.contentEnd)
    return line.number == 1 ? bytes.withoutByteOrderMark : bytes
  }

  /// Whether a line outside entries begins one.
  private func isEntryLine(_ line: LineCursor.Line) -> Bool {
    let content = content(line)
    guard !line.continues, let first = content.first else { return false }
    return first != UInt8(ascii: "#") && !first.isBlank && first != ASCII.lineFeed
      && !content.trimmed.isEmpty && !content.hasPrefixIgnoringCase("VERSION:")
  }

  private mutating func entry(
    beginningWith first: LineCursor.Line
  ) throws(ByteStreamError) -> SourceElement {
    let offset = lines.sourceOffset
    var body: [LineCursor.Line] = [first]
    var end = first.contentEnd
    var skipped = 0
    var isOver = false
    while let line = try lines.next() {
      if !line.continues, lines.bytes(line.start, line.contentEnd).trimmed.isEmpty {
        held = line
        break
      }
      end = line.contentEnd
      if isOver || end > limits.recordBytes || body.count >= limits.recordLines {
        isOver = true
        body = []
        skipped += discard(upTo: end)
        end = 0
      } else {
        body.append(line)
      }
    }
    records += 1
    if isOver {
      return .skipped(
        SkippedRecord(
          record: records,
          offset: offset,
          raw: nil,
          byteCount: skipped,
          problem: .recordTooLarge(line: first.number, byteCount: skipped, limits: limits)
        )
      )
    }
    let raw = lines.sourceBytes(upTo: end)
    let entry = decoder.decode(
      body.map { line in LDIFLine(number: line.number, bytes: content(line)) }
    )
    discard(upTo: end)
    if let problem = entry.skipReason {
      return .skipped(
        SkippedRecord(
          record: records,
          offset: offset,
          raw: raw,
          byteCount: raw.count,
          problem: problem
        )
      )
    }
    return .card(
      Card(
        record: records,
        offset: offset,
        line: first.number,
        raw: raw,
        contact: entry.contact,
        problems: entry.problems
      )
    )
  }
}
