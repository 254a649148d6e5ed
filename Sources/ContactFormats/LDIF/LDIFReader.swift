import ContactModel
import TextEncoding

/// Reads LDIF (RFC 2849), one entry after another.
///
/// An entry is a stretch of lines between blank ones; comments and the version line before it are
/// frame. Entries that are orders to a directory (`changetype: delete`) are no contacts and are
/// skipped. A value that stands in another file (`attr:< file:…`) is never fetched.
public struct LDIFReader: ContactReader {
  private var blocks: LineBlocks
  private let limits: ReadingLimits
  private let decoder = LDIFEntryDecoder()
  private var records = 0

  public init(_ stream: any ByteStream, options: ReadingOptions = ReadingOptions()) {
    limits = options.limits
    blocks = LineBlocks(
      stream,
      limits: options.limits,
      begins: Self.beginsEntry,
      course: { line, _ in line.trimmed.isEmpty ? .endedBefore : .goesOn }
    )
  }

  public var encoding: String { blocks.buffer.encodingName(foundCharset: decoder.charset) }

  /// Comments, blank lines and the version stand outside entries.
  private static func beginsEntry(_ line: Bytes) -> Bool {
    guard let first = line.first, !first.isBlank, first != UInt8(ascii: "#") else { return false }
    return !line.trimmed.isEmpty && !line.hasPrefixIgnoringCase("VERSION:")
  }

  public mutating func next() throws(ByteStreamError) -> SourceElement? {
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
      return element(block)
    }
  }

  private func element(_ block: LineBlocks.Block) -> SourceElement {
    let entry = decoder.decode(block.lines)
    if let problem = entry.skipReason {
      return .skipped(
        SkippedRecord(
          record: records,
          offset: block.offset,
          raw: block.raw,
          byteCount: block.raw.count,
          problem: problem
        )
      )
    }
    return .card(
      Card(
        record: records,
        offset: block.offset,
        line: block.lines.first?.number ?? 1,
        raw: block.raw,
        contact: entry.contact,
        problems: entry.problems
      )
    )
  }
}
