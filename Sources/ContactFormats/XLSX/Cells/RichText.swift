/// A text in one or several runs (`CT_Rst`, ECMA-376 part 1, 18.4.8): `si` and `is`.
enum RichText {
  /// Appends the text, UTF-8. How it is spoken (`rPh`) is no part of it.
  static func append(_ element: XMLElement, to bytes: inout [UInt8]) {
    for child in element.children {
      switch child.localName {
      case "t": append(child.textBytes, to: &bytes)
      case "r":
        for part in child.children where part.localName == "t" {
          append(part.textBytes, to: &bytes)
        }
      default: continue
      }
    }
  }

  /// Characters that XML has no place for are written `_xHHHH_` (`ST_Xstring`, 22.9.2.19).
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    while index < text.count {
      guard let mark = text.slice(index, text.count).position(of: UInt8(ascii: "_")) else { break }
      let at = index + mark
      bytes.append(contentsOf: text.slice(index, at))
      if let scalar = escape(text, at) {
        if scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" {
          bytes.append(contentsOf: String(Character(scalar)).utf8)
        }
        index = at + 7
      } else {
        bytes.append(text[at])
        index = at + 1
      }
    }
    bytes.append(contentsOf: text.slice(index, text.count))
  }

  private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Unicode.Scalar? {
    guard at + 7 <= text.count, text[at + 1] == UInt8(ascii: "x"),
      text[at + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in text.slice(at + 2, at + 6) {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }
}
