/// A word as scanners confuse its letters: texts that a scanner may have read from the same print
/// have the same skeleton (`rn` and `m`, `1`, `l` and `I`, `0` and `O`, `vv` and `w`, `cl` and `d`).
enum Skeleton {
  static func of(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): continue
      case UInt8(ascii: "0"): result.append(UInt8(ascii: "o"))
      case UInt8(ascii: "1"), UInt8(ascii: "i"), UInt8(ascii: "j"): result.append(UInt8(ascii: "l"))
      case UInt8(ascii: "5"): result.append(UInt8(ascii: "s"))
      case UInt8(ascii: "8"): result.append(UInt8(ascii: "b"))
      case UInt8(ascii: "6"): result.append(UInt8(ascii: "g"))
      case UInt8(ascii: "2"): result.append(UInt8(ascii: "z"))
      case UInt8(ascii: "h"): result.append(UInt8(ascii: "b"))
      case UInt8(ascii: "e"): result.append(UInt8(ascii: "c"))
      case UInt8(ascii: "v") where result.last == UInt8(ascii: "v"):
        result[result.count - 1] = UInt8(ascii: "w")
      case UInt8(ascii: "n") where result.last == UInt8(ascii: "r"):
        result[result.count - 1] = UInt8(ascii: "m")
      case UInt8(ascii: "n") where result.last == UInt8(ascii: "n"):
        result[result.count - 1] = UInt8(ascii: "m")
      case UInt8(ascii: "l") where result.last == UInt8(ascii: "c"):
        result[result.count - 1] = UInt8(ascii: "d")
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
