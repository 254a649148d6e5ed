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
    var rest = group
    var isEmpty = true
    func component(_ number: UInt8) -> [String] {
      var value: String?
      while let index = rest.first, steps[index].component == number {
        rest.removeFirst()
        guard let cell = text(of: steps[index]), !isPlaceholder(cell, steps[index]) else {
          continue
        }
        isEmpty = false
        value = value.map { $0 + " " + cell.kept } ?? cell.kept
      }
      return value.map { [$0] } ?? []
    }
    let components = [component(0), component(1), component(2), component(3), component(4)]
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
    let separator =
      if !table.separator.isEmpty {
        table.separator
      } else {
        cell.position(of: ASCII.semicolon) != nil ? [ASCII.semicolon] : [ASCII.comma]
      }
    var categories: [String] = []
    categories.reserveCapacity(4)
    cell.forEachPiece(separatedBy: separator) { piece in
      let isMarked = piece.count > 2 && piece[0] == 0x2A && piece[1] == ASCII.space
      categories.append((isMarked ? piece.slice(2, piece.count) : piece).kept)
    }
    if !categories.isEmpty { append(.categories, .list(categories)) }
  }
}
