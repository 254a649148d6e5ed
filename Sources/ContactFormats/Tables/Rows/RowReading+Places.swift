import ContactModel

extension RowReading {
  /// ADR (RFC 6350, 6.3.1): seven components, each with one value for every column that has a text,
  /// such as a second line of the street.
  ///
  /// A whole address in one cell is the LABEL of the parts beside it. Where it stands alone, or beside
  /// no more than code and country, it is the street, since nobody can tell its parts.
  mutating func takeAddress(_ steps: Steps, _ group: Range<Int>) {
    let label = label(of: Int(steps[group.lowerBound].column))
    guard let count = pieceCount(steps, group) else {
      appendAddress(steps, group, label, piece: nil)
      return
    }
    for index in 0..<count { appendAddress(steps, group, label, piece: index) }
  }

  private mutating func appendAddress(
    _ steps: Steps,
    _ group: Range<Int>,
    _ label: Label,
    piece: Int?
  ) {
    var components: [[String]] = []
    components.reserveCapacity(7)
    var index = group.lowerBound
    var hasPlace = false
    for component in 0..<7 {
      var values: [String] = []
      while index < group.upperBound, Int(steps[index].component) == component {
        if let value = text(of: steps[index], piece: piece) {
          values.append(value.kept)
          hasPlace = hasPlace || component < 4
        }
        index += 1
      }
      components.append(values)
    }
    var whole: [String] = []
    while index < group.upperBound {
      if let value = text(of: steps[index], piece: piece) { whole.append(value.kept) }
      index += 1
    }
    var label = label
    if let first = whole.first {
      if hasPlace {
        label = label.with(Parameter("LABEL", first))
      } else {
        components[2] = [first]
      }
    }
    append(.adr, .structured(components), label)
    for further in whole.dropFirst() {
      append(.adr, .structured([[], [], [further], [], [], [], []]), label)
    }
  }

  /// ORG with its units (RFC 6350, 6.6.4), and the titles held there.
  mutating func takeOrganization(_ steps: Steps, _ group: Range<Int>) {
    guard let count = pieceCount(steps, group) else {
      appendOrganization(steps, group, piece: nil)
      return
    }
    for index in 0..<count { appendOrganization(steps, group, piece: index) }
  }

  /// How many values the cells of a group have, by the table's separator; nil where they have one, as
  /// nearly always.
  private func pieceCount(_ steps: Steps, _ group: Range<Int>) -> Int? {
    guard table.separator.count > 0 else { return nil }
    var count = 1
    for step in steps[group] {
      guard let cell = text(of: step), isMultiple(cell) else { continue }
      count = max(count, values(of: cell).count)
    }
    return count > 1 ? count : nil
  }

  /// One value of the column of a group: the whole cell, or one of several.
  @inline(__always)
  private func text(of step: RowLayout.Step, piece: Int?) -> Bytes? {
    guard let cell = text(of: step) else { return nil }
    guard let piece else { return cell }
    let pieces = values(of: cell)
    return piece < pieces.count ? pieces[piece] : nil
  }

  private mutating func appendOrganization(
    _ steps: Steps,
    _ group: Range<Int>,
    piece: Int?
  ) {
    var components: [[String]] = []
    var further: [String] = []
    var titles: [String] = []
    for step in steps[group] {
      guard let value = text(of: step, piece: piece), !value.isInfoRequested else { continue }
      let text = value.kept
      switch Int(step.component) {
      case OrganizationPart.title: titles.append(text)
      case OrganizationPart.name where !components.isEmpty: further.append(text)
      case OrganizationPart.unit where components.isEmpty: components = [[], [text]]
      default: components.append([text])
      }
    }
    var label = label(of: Int(steps[group.lowerBound].column))
    if !components.isEmpty {
      append(.org, .structured(components), label)
      label = .nothing
    }
    for organization in further { append(.org, .structured([[organization]])) }
    for title in titles {
      append(.title, .text(title), label)
      label = .nothing
    }
  }
}
