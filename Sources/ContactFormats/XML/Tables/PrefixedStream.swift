/// A stream whose beginning has been read already.
struct PrefixedStream: ByteStream {
  private var prefix: MemoryStream
  private var isInPrefix = true
  private var rest: any ByteStream

  init(_ prefix: [UInt8], _ rest: any ByteStream) {
    self.prefix = MemoryStream(prefix)
    self.rest = rest
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
    if isInPrefix {
      let count = prefix.read(into: buffer)
      if count > 0 { return count }
      isInPrefix = false
    }
    return try rest.read(into: buffer)
  }
}
