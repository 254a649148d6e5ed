/// Finds the bytes that end an unquoted cell, 64 bytes at a look.
struct StructuralBytes {
  /// How many bytes `mask` looks at.
  static let block = 64

  private let delimiter: UInt64
  private let carriageReturn = 0x0101_0101_0101_0101 &* UInt64(ASCII.carriageReturn)
  private let lineFeed = 0x0101_0101_0101_0101 &* UInt64(ASCII.lineFeed)

  init(delimiter: UInt8) {
    self.delimiter = 0x0101_0101_0101_0101 &* UInt64(delimiter)
  }

  /// A bit for each delimiter, CR and LF among the first `count` of the 64 bytes at `start`; the
  /// lowest bit stands for the first byte. All 64 must be allocated.
  @inline(__always)
  func mask(_ start: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let bytes = UnsafeRawPointer(start)
    let low =
      bits(bytes) | bits(bytes + 8) &<< 8 | bits(bytes + 16) &<< 16 | bits(bytes + 24) &<< 24
    let high =
      bits(bytes + 32) | bits(bytes + 40) &<< 8 | bits(bytes + 48) &<< 16 | bits(bytes + 56) &<< 24
    let all = low | high &<< 32
    return count < Self.block ? all & ((1 &<< UInt64(truncatingIfNeeded: count)) &- 1) : all
  }

  /// The same for eight bytes.
  @inline(__always)
  private func bits(_ start: UnsafeRawPointer) -> UInt64 {
    let bytes = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let a = bytes ^ delimiter
    let b = bytes ^ carriageReturn
    let c = bytes ^ lineFeed
    // A byte's high bit is off where the byte is zero; each sum stays within its byte.
    let others =
      (((a & sevens) &+ sevens) | a) & (((b & sevens) &+ sevens) | b)
      & (((c & sevens) &+ sevens) | c)
    let hits = (~others & 0x8080_8080_8080_8080) &>> 7
    return (hits &* 0x0102_0408_1020_4080) &>> 56
  }
}
