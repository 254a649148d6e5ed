import ContactModel

extension RowDecoder {
  /// FN; several columns are parts of one name.
  func takeFormattedName(
    _ steps: UnsafeBufferPointer<RowLayout.Step>,
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
  func takeName(_ steps: UnsafeBufferPointer<RowLayout.Step>, _ group: Range<Int>) {
    var components: [[String]] = [[], [], [], [], []]
    var isEmpty = true
    for step in steps[group] {
      guard let cell = text(of: step), !isPlaceholder(cell, step) else { continue }
      isEmpty = false
      let component = Int(step.component)
      if components[component].isEmpty {
        components[component] = [cell.kept]
      } else {
        components[component][0] += " " + cell.kept
      }
    }
    if !isEmpty { append(.n, .structured(components)) }
  }

  private func isPlaceholder(_ cell: Bytes, _ step: RowLayout.Step) -> Bool {
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
  func takeCategories(_ cell: Bytes) {
    let pieces: [Bytes] =
      if !separator.isEmpty {
        cell.pieces(separatedBy: separator)
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
