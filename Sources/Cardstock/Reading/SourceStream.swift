import Archives
import ContactFormats
import Storage

/// The bytes of one source on their way to a reader: the beginning is shown to detection first, and
/// all of it is counted and digested as it passes.
struct SourceStream: ByteStream {
  /// What is known of the bytes that passed. One stream writes it, on one thread.
  final class Tally {
    fileprivate(set) var byteCount = 0
    fileprivate var hasher: DigestHasher?

    /// Of all the bytes that passed.
    func digest() -> Digest? { hasher?.finalize() }
  }

  let tally = Tally()
  /// The first bytes, for detection.
  let sample: [UInt8]
  private var base: any ByteStream
  private var sampleRead = 0

  /// - Parameter digests: Whether a digest of all bytes is wanted; it costs a pass over them.
  init(_ base: any ByteStream, digests: Bool) throws(ByteStreamError) {
    self.base = base
    var bytes = [UInt8](repeating: 0, count: InputSample.byteCount)
    var count = 0
    while count < bytes.count {
      let read = try Self.fill(&bytes, from: count, reading: &self.base)
      if read == 0 { break }
      count += read
    }
    bytes.removeLast(bytes.count - count)
    sample = bytes
    if digests { tally.hasher = DigestHasher() }
  }

  private static func fill(
    _ bytes: inout [UInt8],
    from start: Int,
    reading base: inout any ByteStream
  ) throws(ByteStreamError) -> Int {
    var outcome: Result<Int, ByteStreamError> = .success(0)
    bytes.withUnsafeMutableBytes { buffer in
      outcome = Result { () throws(ByteStreamError) in
        try base.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
      }
    }
    return try outcome.get()
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    let count: Int
    if sampleRead < sample.count {
      count = min(buffer.count, sample.count - sampleRead)
      sample.withUnsafeBytes { bytes in
        buffer.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[sampleRead..<sampleRead + count])
        )
      }
      sampleRead += count
    } else {
      count = try base.read(into: buffer)
    }
    tally.byteCount += count
    tally.hasher?.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }
}
