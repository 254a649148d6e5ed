/// Lays rows out in columns that line up, by the width that a terminal gives each character.
struct Columns {
  private var rows: [[String]] = []
  private let gap = "  "

  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  var isEmpty: Bool { rows.isEmpty }

  /// A cell wider than this stands out of its column, and pushes only what follows in its own row.
  private static let widest = 60

  /// - Parameter room: Cells are cut so that no line is wider; nil leaves them whole.
  func lines(indent: String = "", room: Int? = nil) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        let width = Self.width(of: cell)
        if room != nil || width <= Self.widest { widths[index] = max(widths[index], width) }
      }
    }
    if let room { narrow(&widths, to: room - indent.count) }
    return rows.map { row in
      var line = indent
      for (index, cell) in row.enumerated() {
        let shown = room == nil ? cell : Self.cut(cell, to: widths[index])
        line += shown
        guard index < row.count - 1 else { continue }
        let missing = max(0, widths[index] - Self.width(of: shown))
        line += String(repeating: " ", count: missing) + gap
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Takes from the widest columns until the lines fit, or nothing sensible can be taken any more.
  private func narrow(_ widths: inout [Int], to room: Int) {
    let least = 12
    var excess = widths.reduce(0, +) + gap.count * max(0, widths.count - 1) - room
    while excess > 0, let widest = widths.max(), widest > least,
      let index = widths.firstIndex(of: widest)
    {
      let next = widths.filter { $0 < widest }.max() ?? least
      let taken = min(excess, widest - max(next, least))
      widths[index] -= max(1, taken)
      excess -= max(1, taken)
    }
  }

  /// The beginning of the text, with an ellipsis where something is missing. Styled text is left whole.
  static func cut(_ text: String, to width: Int) -> String {
    guard Self.width(of: text) > width, !text.unicodeScalars.contains("\u{1B}") else { return text }
    var shown = ""
    var used = 0
    for character in text {
      let next = Self.width(of: String(character))
      guard used + next < width else { break }
      shown.append(character)
      used += next
    }
    return shown + "…"
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
