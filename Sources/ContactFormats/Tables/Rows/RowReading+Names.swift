import ContactModel

extension RowReading {
  /// FN; several columns are parts of one name.
  mutating func takeFormattedName(
    _ steps: Steps,
    _ group: Range<Int>
  ) {
    var name = ""
    for step in steps[group] {
      guard let cell = text(of: step), !isPlaceholder(cell, step) else { continue }
      let text = cell.kept
      if name.isEmpty {
        name = text
      } else if name != text {
        name += " " + text
      }
    }
    if !name.isEmpty { append(.fn, .text(name)) }
  }

  /// N (RFC 6350, 6.2.2); several columns of one component are joined by a blank.
  mutating func takeName(_ steps: Steps, _ group: Range<Int>) {
    var components: [[String]] = []
    components.reserveCapacity(5)
    var index = group.lowerBound
    var isEmpty = true
    for component in 0..<5 {
      var value: String?
      while index < group.upperBound, Int(steps[index].component) == component {
        if let cell = text(of: steps[index]), !isPlaceholder(cell, steps[index]) {
          isEmpty = false
          value = value.map { $0 + " " + cell.kept } ?? cell.kept
        }
        index += 1
      }
      components.append(value.map { [$0] } ?? [])
    }
    if !isEmpty { append(.n, .structured(components)) }
  }

  private mutating func isPlaceholder(_ cell: Bytes, _ step: RowLayout.Step) -> Bool {
    guard cell.isInfoRequested else { return false }
    notePlaceholder(cell, Int(step.column))
    return true
  }

  /// The text of a column of a group; nil where there is none.
  @inline(__always)
  func text(of step: RowLayout.Step) -> Bytes? {
    let column = Int(step.column)
    guard column < cells.count, !cells[column].isEmpty else { return nil }
    let cell = cells[column].cellText
    return cell.isEmpty ? nil : cell
  }

  /// NICKNAME's and CATEGORIES' like: `* myContacts ::: Friends`, `Networking;Clients`. Google marks
  /// its own groups by an asterisk.
  mutating func takeCategories(_ cell: Bytes) {
    let pieces: [Bytes] =
      if !table.separator.isEmpty {
        cell.pieces(separatedBy: table.separator)
      } else if cell.position(of: ASCII.semicolon) != nil {
        cell.pieces(separatedBy: [ASCII.semicolon])
      } else {
        cell.pieces(separatedBy: [ASCII.comma])
      }
    let categories = pieces.map { piece in
      (piece.count > 2 && piece[0] == 0x2A && piece[1] == ASCII.space
        ? piece.slice(2, piece.count) : piece).kept
    }
    if !categories.isEmpty { append(.categories, .list(categories)) }
  }
}
