/// The text of a cell, without what is not its text: blanks around it, and what spreadsheets and
/// exporters put before a text so that no program runs it.
extension UnsafeBufferPointer<UInt8> {
  /// Without blanks around it, those beyond ASCII too (U+00A0, U+3000).
  var trimmedCell: Bytes {
    var cell = self
    while true {
      if let first = cell.first, first <= ASCII.space {
        cell = cell.slice(1, cell.count)
      } else if cell.count >= 2, cell[0] == 0xC2, cell[1] == 0xA0 {
        cell = cell.slice(2, cell.count)
      } else if cell.count >= 3, cell[0] == 0xE3, cell[1] == 0x80, cell[2] == 0x80 {
        cell = cell.slice(3, cell.count)
      } else {
        break
      }
    }
    while true {
      let count = cell.count
      if let last = cell.last, last <= ASCII.space {
        cell = cell.slice(0, count - 1)
      } else if count >= 2, cell[count - 2] == 0xC2, cell[count - 1] == 0xA0 {
        cell = cell.slice(0, count - 2)
      } else if count >= 3, cell[count - 3] == 0xE3, cell[count - 2] == 0x80,
        cell[count - 1] == 0x80
      {
        cell = cell.slice(0, count - 3)
      } else {
        return cell
      }
    }
  }

  /// `'=SUM(1)` is the text `=SUM(1)` that an exporter kept from being run; `="00123"` is how a text
  /// of digits survives Excel. A formula that nobody neutralised is data and stays.
  var unguardedCell: Bytes {
    guard count >= 2 else { return self }
    if self[0] == UInt8(ascii: "'"), "=+-@".utf8.contains(self[1]) { return slice(1, count) }
    if count >= 3, self[0] == ASCII.equals, self[1] == ASCII.quote, self[count - 1] == ASCII.quote,
      slice(2, count - 1).position(of: ASCII.quote) == nil
    {
      return slice(2, count - 1)
    }
    return self
  }

  var cellText: String { String(decoding: self, as: UTF8.self) }

  /// Whether it says that there is nothing: `n/a`, `-`, `null`.
  var saysNothing: Bool {
    guard count <= 4, let first else { return isEmpty }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "/"):
      return allSatisfy { $0 == first }
    case UInt8(ascii: "#"): return equalsIgnoringCase("#N/A")
    default:
      return equalsIgnoringCase("N/A") || equalsIgnoringCase("NA") || equalsIgnoringCase("NULL")
        || equalsIgnoringCase("NONE") || equalsIgnoringCase("NIL")
    }
  }
}
