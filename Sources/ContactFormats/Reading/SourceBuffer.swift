import Glibc
import TextEncoding

/// The part of a source that is in memory: the bytes from the first one still needed to the last one
/// read. It grows to the largest record and no further.
///
/// Readers scan UTF-8 or an 8-bit charset. UTF-16 and UTF-32 are turned into UTF-8 here, and the
/// original bytes kept beside, so that positions and raw bytes are those of the source.
final class SourceBuffer {
  private var stream: any ByteStream
  private let chunkBytes: Int
  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The first byte still needed, and the end of what has been read.
  private(set) var start = 0
  private(set) var end = 0
  /// Whether `end` is the end of the source.
  private(set) var isAtEnd = false
  /// Where `start` is in the source, in bytes.
  private(set) var sourceOffset = 0
  /// Whether a byte beyond ASCII has come by.
  private(set) var sawNonASCII = false
  /// Whether a CR has come by that is not followed by LF.
  private(set) var hasLoneCarriageReturn = false
  private(set) var form: UnicodeForm?
  private var transcoder: UnicodeTranscoder?
  /// Whether there is a transcoder: asked for every record, and read faster than it.
  private var isTranscoded = false
  /// Why the stream gave no more, for the next time it is asked.
  private var failure: ByteStreamError?

  init(_ stream: any ByteStream, chunkBytes: Int) {
    self.stream = stream
    self.chunkBytes = max(1, chunkBytes)
    self.capacity = max(4096, chunkBytes * 2)
    self.base = .allocate(capacity: capacity + Self.slack)
  }

  /// Bytes that may be loaded behind `end`, whatever they are: scanners look at whole blocks.
  static let slack = 64

  deinit {
    base.deallocate()
  }

  /// Reads the next chunk, and moves what is still needed to the front if that makes room. False at
  /// the end of the source. Positions change by `-shift`.
  func fill() throws(ByteStreamError) -> (more: Bool, shift: Int) {
    guard !isAtEnd else { return (false, 0) }
    if form == nil, transcoder == nil, sourceOffset == 0, end == 0 { return try fillFirst() }
    let before = start
    makeRoom(for: chunkBytes)
    try readChunk()
    return (true, before - start)
  }

  /// The form of the source is decided on the same bytes whatever the size of a chunk.
  private func fillFirst() throws(ByteStreamError) -> (more: Bool, shift: Int) {
    while end < UnicodeForm.sampleBytes, !isAtEnd {
      makeRoom(for: chunkBytes)
      do throws(ByteStreamError) {
        try readChunk()
      } catch {
        guard end > 0 else { throw error }
        break
      }
    }
    form = UnicodeForm(beginningOf: UnsafeRawBufferPointer(start: base, count: end)) ?? .utf8
    if let form, form.unitBytes > 1 {
      var transcoder = UnicodeTranscoder(form)
      let original = Array(UnsafeBufferPointer(start: base, count: end))
      end = 0
      append(transcoder.append(original, atEnd: isAtEnd))
      self.transcoder = transcoder
      isTranscoded = true
    }
    return (end > 0, 0)
  }

  /// Reads a whole chunk, however few bytes the stream gives at a time: what readers make of damaged
  /// input must not depend on how it arrives.
  private func readChunk() throws(ByteStreamError) {
    if transcoder == nil {
      let room = UnsafeMutableRawBufferPointer(start: base + end, count: chunkBytes)
      let count = try fillWhole(room)
      end += count
      note(from: end - count)
      return
    }
    var chunk = [UInt8](repeating: 0, count: chunkBytes)
    var failure: ByteStreamError?
    let count = chunk.withUnsafeMutableBytes { room in
      do throws(ByteStreamError) {
        return try fillWhole(room)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    chunk.removeSubrange(count...)
    if let text = transcoder?.append(chunk, atEnd: isAtEnd) { append(text) }
  }

  private func fillWhole(_ room: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    if let failure { throw failure }
    var count = 0
    while count < room.count, !isAtEnd {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[count...])
      do throws(ByteStreamError) {
        let read = try stream.read(into: rest)
        if read == 0 { isAtEnd = true }
        count += read
      } catch {
        // What came before the failure is read first.
        failure = error
        guard count > 0 else { throw error }
        return count
      }
    }
    return count
  }

  private func append(_ text: [UInt8]) {
    makeRoom(for: text.count)
    text.withUnsafeBufferPointer { bytes in
      if let source = bytes.baseAddress {
        (base + end).update(from: source, count: bytes.count)
      }
    }
    end += text.count
    note(from: end - text.count)
  }

  /// Notes what the bytes from `position` on have that makes reading slower.
  private func note(from position: Int) {
    if !sawNonASCII {
      var index = position
      var all: UInt64 = 0
      while index &+ 8 <= end {
        all |= UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        index &+= 8
      }
      while index < end {
        all |= UInt64(base[index])
        index &+= 1
      }
      sawNonASCII = all & 0x8080_8080_8080_8080 != 0
    }
    guard !hasLoneCarriageReturn, end > 0 else { return }
    // The last byte of the chunk before may be a CR whose LF begins this one.
    var index = max(0, position - 1)
    while index < end, let hit = memchr(base + index, 0x0D, end - index) {
      index = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
      let isLone = index < end ? base[index] != 0x0A : isAtEnd
      if isLone {
        hasLoneCarriageReturn = true
        return
      }
    }
  }

  /// Makes `count` bytes free behind `end`, by moving what is held to the front or by growing.
  private func makeRoom(for count: Int) {
    guard end + count > capacity else { return }
    let used = end - start
    if used + count > capacity || used > capacity / 2 {
      let larger = max(capacity * 2, used + count)
      let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.slack)
      fresh.update(from: base + start, count: used)
      base.deallocate()
      base = fresh
      capacity = larger
    } else {
      base.update(from: base + start, count: used)
    }
    start = 0
    end = used
  }

  /// What the source is encoded in: its Unicode form where it has units of several bytes; else the
  /// charset in which values were read that are not UTF-8.
  func encodingName(foundCharset: Charset?) -> String {
    if let form, form != .utf8 { return form.charset.name }
    if let foundCharset { return foundCharset.name }
    return sawNonASCII ? "utf-8" : "us-ascii"
  }

  /// How many bytes of the source the range stands for.
  func sourceCount(_ range: Range<Int>) -> Int {
    guard isTranscoded else { return range.count }
    let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return transcoder?.sourceCount(of: bytes) ?? range.count
  }

  private static let lineFeed: [UInt8] = [ASCII.lineFeed]
  private static let carriageReturnLineFeed: [UInt8] = [ASCII.carriageReturn, ASCII.lineFeed]

  /// The bytes of the source from `start` to `position`, as they stand in the source. What lies
  /// before `start` is no longer held.
  func sourceBytes(upTo position: Int) -> [UInt8] {
    if isTranscoded, let transcoder {
      return transcoder.original(sourceCount(start..<position))
    }
    let bytes = UnsafeBufferPointer(start: base + start, count: position - start)
    // Between two records there mostly is one line break: it is one array, however many there are.
    if bytes.count == 1, bytes[0] == ASCII.lineFeed { return Self.lineFeed }
    if bytes.count == 2, bytes[0] == ASCII.carriageReturn, bytes[1] == ASCII.lineFeed {
      return Self.carriageReturnLineFeed
    }
    return Array(bytes)
  }

  /// Forgets what lies before `position`; returns how many bytes of the source that was.
  @discardableResult
  func discard(upTo position: Int) -> Int {
    let count = sourceCount(start..<position)
    let dropped = isTranscoded ? transcoder?.discard(count) ?? count : count
    sourceOffset += dropped
    start = position
    return dropped
  }
}

extension SourceBuffer {
  /// All that is in memory, from `start` on.
  var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + start, count: end - start)
  }
}
