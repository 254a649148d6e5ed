/// The characters of XML 1.0 (production 2).
enum XMLCharacter {
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

/// Which bytes that need a closer look a piece has.
struct ByteMarks {
  var hasControl = false
  var hasNonASCII = false
  var hasAmpersand = false
  var hasBracket = false

  init(_ bytes: Bytes) {
    var controls: UInt8 = 0
    var all: UInt8 = 0
    for byte in bytes {
      all |= byte
      controls |= (byte < 0x20 ? 1 : 0) & (byte.isXMLBlank ? 0 : 1)
    }
    hasControl = controls != 0
    hasNonASCII = all >= 0x80
    hasAmpersand = bytes.position(of: 0x26) != nil
    hasBracket = bytes.position(of: 0x5D) != nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes beyond ASCII are well-formed UTF-8 (RFC 3629) of characters that XML allows:
  /// U+FFFE and U+FFFF are none.
  var isUTF8Characters: Bool {
    guard let base = baseAddress else { return true }
    var index = 0
    while index < count {
      while index + 8 <= count {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 {
          index += (word.littleEndian & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
          break
        }
        index += 8
      }
      guard index < count else { return true }
      let lead = base[index]
      if lead < 0x80 {
        index += 1
      } else if lead < 0xE0 {
        guard lead >= 0xC2, index + 1 < count, base[index + 1] & 0xC0 == 0x80 else { return false }
        index += 2
      } else {
        let length = lead < 0xF0 ? 3 : 4
        guard lead < 0xF5, index + length <= count else { return false }
        var value = UInt32(lead) & (lead < 0xF0 ? 0x0F : 0x07)
        for place in 1..<length {
          guard base[index + place] & 0xC0 == 0x80 else { return false }
          value = value << 6 | UInt32(base[index + place] & 0x3F)
        }
        guard XMLCharacter.isAllowed(value), value >= (length == 3 ? 0x800 : 0x10000) else {
          return false
        }
        index += length
      }
    }
    return true
  }
}
