/// Charsets in which a delimiter may be half of a character.
extension RowCutter {
  /// The same as `cutPlain`, character by character, where a delimiter may be half of one.
  mutating func cutPlainCharacters(
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool
  ) -> Outcome? {
    var index = place == .cell ? cell : scan
    while true {
      if place == .cell {
        switch opening(at: cell, row, end: end, atEnd: atEnd) {
        case .quote(let opening):
          scan = opening + 1
          place = .quoted
          quotes.open(at: opening)
          return nil
        case .more: return .more
        case .none: place = .plain
        }
      }
      while index < end {
        let byte = row[index]
        if byte == syntax.delimiter || byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
          break
        }
        if byte > 0x80, byte < 0xFF, !(0xA0...0xDF).contains(byte) || syntax.hasWideKana {
          if index + 1 == end, !atEnd { break }
          let trail = index + 1 < end ? row[index + 1] : 0
          index += trail >= 0x40 ? 2 : 1
        } else {
          index += 1
        }
      }
      scan = min(index, end)
      guard index < end, row[index] & 0x80 == 0 else { return atEnd ? finish(at: end) : .more }
      table.append(Cell(start: cell, end: index))
      guard row[index] == syntax.delimiter else { return .row(contentEnd: index) }
      index += 1
      cell = index
      place = .cell
    }
  }
}
