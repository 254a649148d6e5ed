extension EncodingDetector {
  /// Whether the bytes are well-formed UTF-8 (Unicode 16, table 3-7); a character cut off by the end
  /// counts as ill-formed.
  ///
  /// Stretches of ASCII, which are most of what is read, are passed over sixteen bytes at a time.
  public static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    let count = bytes.count
    func high(_ index: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        & 0x8080_8080_8080_8080
    }
    func byte(_ index: Int) -> UInt8 { base.load(fromByteOffset: index, as: UInt8.self) }
    func isTrail(_ index: Int) -> Bool { byte(index) & 0xC0 == 0x80 }
    var index = 0
    while index < count {
      if index &+ 16 <= count {
        let (first, second) = (high(index), high(index &+ 8))
        if first | second == 0 {
          index &+= 16
          continue
        }
        index &+=
          first != 0 ? first.trailingZeroBitCount / 8 : 8 &+ second.trailingZeroBitCount / 8
      }
      let lead = byte(index)
      switch lead {
      case 0x00..<0x80:
        index &+= 1
      case 0xC2..<0xE0:
        guard index &+ 2 <= count, isTrail(index &+ 1) else { return false }
        index &+= 2
      case 0xE0..<0xF0:
        guard index &+ 3 <= count, isTrail(index &+ 1), isTrail(index &+ 2) else { return false }
        let second = byte(index &+ 1)
        // Overlong forms and surrogates.
        if lead == 0xE0 && second < 0xA0 || lead == 0xED && second >= 0xA0 { return false }
        index &+= 3
      case 0xF0..<0xF5:
        guard index &+ 4 <= count, isTrail(index &+ 1), isTrail(index &+ 2), isTrail(index &+ 3)
        else { return false }
        let second = byte(index &+ 1)
        if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second >= 0x90 { return false }
        index &+= 4
      default: return false
      }
    }
    return true
  }
}
