/// Finds the bytes that end an unquoted cell, 64 bytes at a look.
struct StructuralBytes {
  /// How many bytes `mask` looks at.
  static let block = 64

  private let delimiter: SIMD16<UInt8>
  private let carriageReturn = SIMD16<UInt8>(repeating: ASCII.carriageReturn)
  private let lineFeed = SIMD16<UInt8>(repeating: ASCII.lineFeed)
  private let weights = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)

  init(delimiter: UInt8) {
    self.delimiter = SIMD16(repeating: delimiter)
  }

  /// A bit for each delimiter, CR and LF among the first `count` of the 64 bytes at `start`; the
  /// lowest bit stands for the first byte. All 64 must be allocated.
  @inline(__always)
  func mask(_ start: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let bytes = UnsafeRawPointer(start)
    let all =
      bits(bytes) | bits(bytes + 16) << 16 | bits(bytes + 32) << 32 | bits(bytes + 48) << 48
    return count < Self.block ? all & ((1 &<< UInt64(truncatingIfNeeded: count)) &- 1) : all
  }

  /// SSE's and NEON's comparisons give bytes of ones; each keeps a bit of its own, and one
  /// multiplication gathers eight of them.
  @inline(__always)
  private func bits(_ start: UnsafeRawPointer) -> UInt64 {
    let bytes = start.loadUnaligned(as: SIMD16<UInt8>.self)
    let hits = (bytes .== delimiter) .| (bytes .== carriageReturn) .| (bytes .== lineFeed)
    let weighted = SIMD16<UInt8>.zero.replacing(with: weights, where: hits)
    let halves = unsafeBitCast(weighted, to: SIMD2<UInt64>.self)
    let low = (halves[0] &* 0x0101_0101_0101_0101) &>> 56
    let high = (halves[1] &* 0x0101_0101_0101_0101) &>> 56
    return low | high &<< 8
  }
}
