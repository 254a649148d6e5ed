import ContactModel

extension RowDecoder {
  typealias Steps = UnsafeBufferPointer<RowLayout.Step>

  /// ADR (RFC 6350, 6.3.1): seven components, each with one value for every column that has a text,
  /// such as a second line of the street.
  ///
  /// A whole address in one cell is the LABEL of the parts beside it. Where it stands alone, or beside
  /// no more than code and country, it is the street, since nobody can tell its parts.
  func takeAddress(_ steps: Steps, _ group: Range<Int>) {
    let label = label(of: Int(steps[group.lowerBound].column))
    var count = 1
    if !separator.isEmpty {
      for step in steps[group] {
        guard let cell = text(of: step), isMultiple(cell) else { continue }
        count = max(count, cell.pieces(separatedBy: separator).count)
      }
    }
    if count == 1 {
      appendAddress(steps, group, label) { $0 }
      return
    }
    for index in 0..<count {
      appendAddress(steps, group, label) { cell in
        let pieces = cell.pieces(separatedBy: separator)
        return index < pieces.count ? pieces[index] : nil
      }
    }
  }

  @inline(__always)
  private func appendAddress(
    _ steps: Steps,
    _ group: Range<Int>,
    _ label: Label,
    piece: (Bytes) -> Bytes?
  ) {
    var components: [[String]] = [[], [], [], [], [], [], []]
    var whole: [String] = []
    var hasPlace = false
    for step in steps[group] {
      guard let cell = text(of: step), let value = piece(cell) else { continue }
      let component = Int(step.component)
      if component < 7 {
        components[component].append(value.kept)
        hasPlace = hasPlace || component < 4
      } else {
        whole.append(value.kept)
      }
    }
    var label = label
    if let first = whole.first {
      if hasPlace {
        label.parameters.append(Parameter("LABEL", first))
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
  func takeOrganization(_ steps: Steps, _ group: Range<Int>) {
    var count = 1
    if !separator.isEmpty {
      for step in steps[group] {
        guard let cell = text(of: step), isMultiple(cell) else { continue }
        count = max(count, cell.pieces(separatedBy: separator).count)
      }
    }
    for index in 0..<count {
      appendOrganization(steps, group) { cell in
        guard count > 1 else { return cell }
        let pieces = cell.pieces(separatedBy: separator)
        return index < pieces.count ? pieces[index] : nil
      }
    }
  }

  @inline(__always)
  private func appendOrganization(
    _ steps: Steps,
    _ group: Range<Int>,
    piece: (Bytes) -> Bytes?
  ) {
    var components: [[String]] = []
    var further: [String] = []
    var titles: [String] = []
    for step in steps[group] {
      guard let cell = text(of: step), let value = piece(cell), !value.isInfoRequested else {
        continue
      }
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
      label = Label()
    }
    for organization in further { append(.org, .structured([[organization]])) }
    for title in titles {
      append(.title, .text(title), label)
      label = Label()
    }
  }
}
