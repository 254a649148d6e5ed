/// Where a cell is: `D7` (`ST_CellRef`, ECMA-376 part 1, 18.18.7).
struct CellReference: Hashable {
  /// Counted from 0.
  var column: Int
  /// Counted from 1; 0 where the reference says none.
  var row: Int

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Nil where it is no reference. Letters beyond all sheets give a column beyond all limits.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var hasDigit = false
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      if byte.isASCIILetter, !hasDigit {
        column = min(column * 26 + Int(byte.uppercasedASCII - 0x40), Self.beyond)
      } else if byte.isASCIIDigit {
        hasDigit = true
        row = min(row * 10 + Int(byte - 0x30), Self.beyond)
      } else {
        return nil
      }
    }
    guard column > 0 else { return nil }
    self.init(column: column - 1, row: row)
  }

  private static let beyond = 1 << 40
}
