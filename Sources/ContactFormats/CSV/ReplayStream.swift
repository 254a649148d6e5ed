/// A stream whose first bytes have been looked at, and are given out again.
struct ReplayStream: ByteStream {
  let sample: [UInt8]
  /// Whether the sample is all.
  let isWhole: Bool
  private var stream: any ByteStream
  private var replay: MemoryStream

  init(_ stream: any ByteStream, sampleBytes: Int) throws(ByteStreamError) {
    var stream = stream
    var sample = [UInt8](repeating: 0, count: sampleBytes)
    var count = 0
    var isWhole = false
    var failure: ByteStreamError?
    sample.withUnsafeMutableBytes { room in
      do throws(ByteStreamError) {
        while count < room.count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: room[count...])
          let read = try stream.read(into: rest)
          count += read
          if read == 0 {
            isWhole = true
            return
          }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    sample.removeSubrange(count...)
    self.sample = sample
    self.isWhole = isWhole
    self.stream = stream
    replay = MemoryStream(sample)
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    let count = replay.read(into: buffer)
    return count > 0 ? count : try stream.read(into: buffer)
  }
}
