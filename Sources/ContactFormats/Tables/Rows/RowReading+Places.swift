import ContactModel

extension RowReading {
  /// ADR (RFC 6350, 6.3.1): seven components, each with one value for every column that has a text,
  /// such as a second line of the street.
  ///
  /// A whole address in one cell is the LABEL of the parts beside it. Where it stands alone, or beside
  /// no more than code and country, it is the street, since nobody can tell its parts.
  mutating func takeAddress(_ steps: Steps, _ group: Range<Int>) {
    let label = label(of: Int(steps[group.lowerBound].column))
    guard let pieces = pieces(steps, group) else {
      appendAddress(steps, group, label, piece: nil)
      return
    }
    for index in 0..<pieces.count { appendAddress(steps, group, label, piece: pieces.at(index)) }
  }

  private mutating func appendAddress(
    _ steps: Steps,
    _ group: Range<Int>,
    _ label: Label,
    piece: GroupPieces.Piece?
  ) {
    var rest = group
    func values(_ component: UInt8) -> [String] {
      var values: [String] = []
      while let index = rest.first, steps[index].component == component {
        rest.removeFirst()
        guard let value = text(of: steps, index, piece: piece)?.kept else { continue }
        // A literal is made in its size; an array that grows starts with room for more.
        if values.isEmpty { values = [value] } else { values.append(value) }
      }
      return values
    }
    var components = [
      values(0), values(1), values(2), values(3), values(4), values(5), values(6),
    ]
    let whole = values(7)
    let hasPlace = components[..<4].contains { !$0.isEmpty }
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
    guard let pieces = pieces(steps, group) else {
      appendOrganization(steps, group, piece: nil)
      return
    }
    for index in 0..<pieces.count { appendOrganization(steps, group, piece: pieces.at(index)) }
  }

  /// The cells of a group cut by the table's separator; nil where they have one value each, as nearly
  /// always.
  private func pieces(_ steps: Steps, _ group: Range<Int>) -> GroupPieces? {
    guard table.separator.count > 0,
      steps[group].contains(where: { text(of: $0).map(isMultiple) ?? false })
    else { return nil }
    return GroupPieces(
      first: group.lowerBound,
      cells: steps[group].map { text(of: $0).map(values) ?? [] }
    )
  }

  /// One value of a column of a group: the whole cell, or one of several.
  @inline(__always)
  private func text(of steps: Steps, _ index: Int, piece: GroupPieces.Piece?) -> Bytes? {
    guard let piece else { return text(of: steps[index]) }
    return piece[index]
  }

  private mutating func appendOrganization(
    _ steps: Steps,
    _ group: Range<Int>,
    piece: GroupPieces.Piece?
  ) {
    var components: [[String]] = []
    var further: [String] = []
    var hasTitle = false
    for index in group {
      guard let value = text(of: steps, index, piece: piece), !value.isInfoRequested else {
        continue
      }
      if steps[index].component == OrganizationPart.title {
        hasTitle = true
        continue
      }
      let text = value.kept
      switch Int(steps[index].component) {
      case OrganizationPart.name where !components.isEmpty: further.append(text)
      case OrganizationPart.unit where components.isEmpty: components = [[], [text]]
      default: if components.isEmpty { components = [[text]] } else { components.append([text]) }
      }
    }
    var label = label(of: Int(steps[group.lowerBound].column))
    // The same organisation again, in columns of another slot, says nothing more.
    let isKnown =
      piece == nil && !hasTitle && label.text == nil
      && hasProperty(.org, .structured(components))
    if !components.isEmpty, !isKnown {
      append(.org, .structured(components), label)
      label = .nothing
    }
    for organization in further { append(.org, .structured([[organization]])) }
    guard hasTitle else { return }
    for index in group where steps[index].component == OrganizationPart.title {
      guard let title = text(of: steps, index, piece: piece), !title.isInfoRequested else {
        continue
      }
      append(.title, .text(title.kept), label)
      label = .nothing
    }
  }
}

/// The cells of a group of columns, each cut into its values.
private struct GroupPieces {
  /// The step of the first cell.
  var first: Int
  var cells: [[Bytes]]

  /// How many addresses or organisations they are.
  var count: Int { cells.map(\.count).max() ?? 0 }

  func at(_ index: Int) -> Piece { Piece(pieces: self, index: index) }

  /// What belongs to one of them; by the number of the step.
  struct Piece {
    var pieces: GroupPieces
    var index: Int

    subscript(step: Int) -> Bytes? {
      let cell = pieces.cells[step - pieces.first]
      return index < cell.count ? cell[index] : nil
    }
  }
}
