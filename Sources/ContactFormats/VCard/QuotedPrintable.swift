/// Quoted-printable (RFC 2045, 6.7) of one value whose soft line breaks are gone already.
enum QuotedPrintable {
  /// Decodes into `scratch`; returns how many equals signs had no two digits behind them. Those stay
  /// as they are, but one at the very end is a soft line break with nothing behind it.
  static func decode(_ text: Bytes, into scratch: Scratch) -> Int {
    scratch.clear()
    var misfits = 0
    scratch.append(upTo: text.count) { output in
      var written = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        index += 1
        guard byte == ASCII.equals else {
          output[written] = byte
          written += 1
          continue
        }
        if index + 1 < text.count, let high = digit(text[index]), let low = digit(text[index + 1]) {
          output[written] = high << 4 | low
          written += 1
          index += 2
        } else if !text.slice(index, text.count).trimmed.isEmpty {
          misfits += 1
          output[written] = byte
          written += 1
        } else {
          index = text.count
        }
      }
      return written
    }
    return misfits
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
