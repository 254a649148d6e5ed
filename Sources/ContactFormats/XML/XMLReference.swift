/// What an ampersand in content begins (XML 1.0, 4.1).
enum XMLReference {
  /// A character, or one of the five entities of XML.
  case good
  /// An entity other than those.
  case entity
  /// A number that is no character of XML, and how long the reference is.
  case forbidden(Int)
  case none

  init(in piece: Bytes, _ ampersand: Int) {
    let rest = piece.slice(ampersand + 1, min(piece.count, ampersand + XMLText.longestReference))
    guard let end = rest.position(of: 0x3B), end > 0 else {
      self = .none
      return
    }
    let name = rest.slice(0, end)
    if name[0] == 0x23 {
      let isHexadecimal = name.count > 1 && name[1] == 0x78
      let digits = name.slice(isHexadecimal ? 2 : 1, name.count)
      guard digits.count > 0 else {
        self = .none
        return
      }
      var value: UInt32 = 0
      for digit in digits {
        let number: UInt32
        switch digit {
        case 0x30...0x39: number = UInt32(digit - 0x30)
        case 0x41...0x46 where isHexadecimal: number = UInt32(digit - 0x37)
        case 0x61...0x66 where isHexadecimal: number = UInt32(digit - 0x57)
        default:
          self = .none
          return
        }
        value = min(value * (isHexadecimal ? 16 : 10) + number, 0x110000)
      }
      self = XMLCharacter.isAllowed(value) ? .good : .forbidden(end + 2)
      return
    }
    for word in ["amp", "lt", "gt", "quot", "apos"] where name.elementsEqual(word.utf8) {
      self = .good
      return
    }
    for (index, byte) in name.enumerated() {
      let isName =
        XMLProlog.beginsName(byte)
        || index > 0 && (byte.isASCIIDigit || byte == 0x2D || byte == 0x2E)
      guard isName else {
        self = .none
        return
      }
    }
    self = .entity
  }
}
