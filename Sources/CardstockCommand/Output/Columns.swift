/// Lays rows out in columns that line up, by the width that a terminal gives each character.
struct Columns {
  private var rows: [[String]] = []
  private let gap = "  "

  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  var isEmpty: Bool { rows.isEmpty }

  func lines(indent: String = "") -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], Self.width(of: cell))
      }
    }
    return rows.map { row in
      var line = indent
      for (index, cell) in row.enumerated() {
        line += cell
        guard index < row.count - 1 else { continue }
        line += String(repeating: " ", count: widths[index] - Self.width(of: cell)) + gap
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Columns of a terminal: two for East Asian wide characters and emoji, none for marks that combine
  /// and for colour sequences (Unicode Standard Annex 11).
  static func width(of text: String) -> Int {
    var width = 0
    var inSequence = false
    for scalar in text.unicodeScalars {
      if inSequence {
        if scalar == "m" { inSequence = false }
        continue
      }
      if scalar == "\u{1B}" {
        inSequence = true
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: width += isWide(scalar) ? 2 : 1
      }
    }
    return width
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
