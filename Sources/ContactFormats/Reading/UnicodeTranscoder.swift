import TextEncoding

/// Turns UTF-16 and UTF-32, in pieces, into UTF-8 and keeps the original bytes until they are
/// discarded.
///
/// Every code point of the text stands for a fixed number of original bytes (a unit that is no code
/// point becomes U+FFFD and stands for itself), so original positions can be counted off the text.
struct UnicodeTranscoder {
  private let form: UnicodeForm
  /// The original bytes from the first one not discarded.
  private var held: [UInt8] = []
  private var heldStart = 0
  /// How many of the held bytes have been turned into text.
  private var transcoded = 0

  init(_ form: UnicodeForm) {
    self.form = form
  }

  mutating func append(_ bytes: [UInt8], atEnd: Bool) -> [UInt8] {
    held.append(contentsOf: bytes)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let unit = form.unitBytes
    var position = heldStart + transcoded
    while position + unit <= held.count {
      let value = self.unit(at: position)
      var length = unit
      var scalar = Unicode.Scalar(value)
      if unit == 2, (0xD800...0xDBFF).contains(value) {
        if position + 4 > held.count, !atEnd { break }
        if position + 4 <= held.count {
          let low = self.unit(at: position + 2)
          if (0xDC00...0xDFFF).contains(low) {
            scalar = Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
            length = 4
          }
        }
      }
      Self.append(scalar ?? "\u{FFFD}", to: &text)
      position += length
    }
    if atEnd, position < held.count {
      Self.append("\u{FFFD}", to: &text)
      position = held.count
    }
    transcoded = position - heldStart
    return text
  }

  private func unit(at position: Int) -> UInt32 {
    func byte(_ index: Int) -> UInt32 { UInt32(held[position + index]) }
    switch form {
    case .utf16LittleEndian: return byte(0) | byte(1) << 8
    case .utf16BigEndian: return byte(1) | byte(0) << 8
    case .utf32LittleEndian: return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24
    case .utf32BigEndian: return byte(3) | byte(2) << 8 | byte(1) << 16 | byte(0) << 24
    case .utf8: return byte(0)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
    }
  }

  func sourceCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in text where byte & 0xC0 != 0x80 {
      count += form.unitBytes == 2 && byte >= 0xF0 ? 4 : form.unitBytes
    }
    return min(count, held.count - heldStart)
  }

  func original(_ count: Int) -> [UInt8] {
    Array(held[heldStart..<heldStart + count])
  }

  mutating func discard(_ count: Int) -> Int {
    heldStart += count
    transcoded -= count
    if heldStart > held.count / 2 {
      held.removeSubrange(..<heldStart)
      heldStart = 0
    }
    return count
  }
}
