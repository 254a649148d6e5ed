/// Base64 as it is found (RFC 4648, both alphabets): line breaks and blanks anywhere, padding or
/// none.
enum Base64 {
  /// What came out, and how many characters were no base64 and had to be passed over.
  struct Decoded {
    var bytes: [UInt8]
    var misfits: Int
  }

  static func isAlphabet(_ byte: UInt8) -> Bool { values[Int(byte)] < 64 }

  /// Decodes everything up to the end; padding ends a group of four, not the value.
  static func decode(_ text: UnsafeBufferPointer<UInt8>) -> Decoded {
    var misfits = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { output, written in
      values.withUnsafeBufferPointer { values in
        var index = 0
        var bits: UInt32 = 0
        var held = 0
        while index < text.count {
          // Four good characters at once, as long as there are any.
          while held == 0, index + 4 <= text.count {
            let a = values[Int(text[index])]
            let b = values[Int(text[index + 1])]
            let c = values[Int(text[index + 2])]
            let d = values[Int(text[index + 3])]
            guard (a | b | c | d) < 64 else { break }
            let group = UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
            output[written] = UInt8(truncatingIfNeeded: group >> 16)
            output[written + 1] = UInt8(truncatingIfNeeded: group >> 8)
            output[written + 2] = UInt8(truncatingIfNeeded: group)
            written += 3
            index += 4
          }
          guard index < text.count else { break }
          let byte = text[index]
          index += 1
          let value = values[Int(byte)]
          if value < 64 {
            bits = bits << 6 | UInt32(value)
            held += 1
            if held == 4 {
              output[written] = UInt8(truncatingIfNeeded: bits >> 16)
              output[written + 1] = UInt8(truncatingIfNeeded: bits >> 8)
              output[written + 2] = UInt8(truncatingIfNeeded: bits)
              written += 3
              held = 0
              bits = 0
            }
          } else if byte == 0x3D {
            flush(&bits, &held, output, &written)
          } else if byte > 0x20 {
            misfits += 1
          }
        }
        flush(&bits, &held, output, &written)
      }
    }
    return Decoded(bytes: bytes, misfits: misfits)
  }

  private static func flush(
    _ bits: inout UInt32,
    _ held: inout Int,
    _ output: UnsafeMutableBufferPointer<UInt8>,
    _ written: inout Int
  ) {
    if held >= 2 {
      let aligned = bits << (6 * UInt32(4 - held))
      output[written] = UInt8(truncatingIfNeeded: aligned >> 16)
      written += 1
      if held == 3 {
        output[written] = UInt8(truncatingIfNeeded: aligned >> 8)
        written += 1
      }
    }
    bits = 0
    held = 0
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  /// Appends bytes in base64 (RFC 4648, 4), on one line.
  static func encode(_ bytes: [UInt8], into output: inout [UInt8]) {
    output.reserveCapacity(output.count + (bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let group =
        UInt32(bytes[index]) << 16
        | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
        | (left > 2 ? UInt32(bytes[index + 2]) : 0)
      output.append(digits[Int(group >> 18)])
      output.append(digits[Int(group >> 12 & 63)])
      output.append(left > 1 ? digits[Int(group >> 6 & 63)] : UInt8(ascii: "="))
      output.append(left > 2 ? digits[Int(group & 63)] : UInt8(ascii: "="))
      index += 3
    }
  }

  static func encode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    encode(bytes, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, byte) in digits.enumerated() { values[Int(byte)] = UInt8(value) }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()
}
