import ContactModel

/// One row while it is decoded.
struct RowReading {
  typealias Steps = UnsafeBufferPointer<RowLayout.Step>

  let table: RowTable
  let cells: UnsafeBufferPointer<Bytes>
  let line: Int
  private let properties: PropertyStack
  var problems: [Problem] = []
  private(set) var absence: Problem?
  /// How many groups the row has: `item1`, `item2`, …
  private var groups = 0
  private var hasPlaceholder = false
  /// Properties of values that do not fit theirs: behind all others.
  private var misfits: [Property] = []

  init(
    _ table: RowTable,
    _ cells: UnsafeBufferPointer<Bytes>,
    line: Int,
    into properties: PropertyStack
  ) {
    self.table = table
    self.cells = cells
    self.line = line
    self.properties = properties
  }

  mutating func read() {
    table.layout.steps.withUnsafeBufferPointer { read($0) }
    if cells.count > table.columnCount { keepSurplus() }
    for misfit in misfits { properties.append(misfit) }
  }

  @inline(__always)
  private mutating func read(_ steps: Steps) {
    var index = 0
    while index < steps.count {
      let step = steps[index]
      let column = Int(step.column)
      guard column < cells.count, !cells[column].isEmpty else {
        index += 1
        continue
      }
      let cell = cells[column].cellText
      guard !cell.isEmpty else {
        index += 1
        continue
      }
      let end = Int(step.end)
      // A label is seen by the value it belongs to, which nearly always is there.
      if step.kind == .label, Int(step.labelled) < cells.count,
        cells[Int(step.labelled)].first ?? 0 > ASCII.space
      {
        index += 1
        continue
      }
      switch step.kind {
      case .formattedName: takeFormattedName(steps, index..<end)
      case .name: takeName(steps, index..<end)
      case .organization: takeOrganization(steps, index..<end)
      case .address: takeAddress(steps, index..<end)
      case .birthParts: takeBirthParts(steps, index..<end)
      default: take(cell, column, step.kind)
      }
      index = end
    }
  }

  private mutating func take(_ cell: Bytes, _ column: Int, _ kind: RowLayout.Kind) {
    switch kind {
    case .text: append(detail(of: column).name, .text(cell.kept))
    case .nickname: append(.nickname, .list([cell.kept]))
    case .email: takeEmails(cell, column)
    case .phone: takePhones(cell, column)
    case .url: takeURLs(cell, column)
    case .impp: takeMessaging(cell, column)
    case .date: takeDates(cell, column)
    case .relation: takeRelations(cell, column)
    case .categories: takeCategories(cell)
    case .gender: takeGender(cell)
    case .geo: takePosition(cell, column)
    case .photo: takePhoto(cell, column)
    case .uid: takeIdentifier(cell)
    case .revision: takeRevision(cell, column)
    case .attendance: takeAttendance(cell, column)
    case .label: takeLoneLabel(cell, column)
    case .field: takeField(cell, column)
    case .formattedName, .name, .organization, .address, .birthParts: break
    }
  }

  // MARK: What all values share

  @inline(__always)
  func append(
    _ name: PropertyName,
    _ value: consuming PropertyValue,
    _ parameters: [Parameter] = []
  ) {
    properties.append(name, value, parameters: parameters)
  }

  func hasProperty(_ name: PropertyName, _ value: PropertyValue) -> Bool {
    properties.contains { $0.name == name && $0.value == value }
  }

  /// A value with what its label says; a label of its own goes into a group.
  mutating func append(_ name: PropertyName, _ value: consuming PropertyValue, _ label: Label) {
    guard let text = label.text else {
      append(label.name ?? name, value, label.parameters)
      return
    }
    groups += 1
    let group = "item\(groups)"
    properties.append(label.name ?? name, value, parameters: label.parameters, group: group)
    properties.append(.abLabel, .text(text), group: group)
  }

  /// Keeps a cell that does not fit its property, under its header and with its label.
  mutating func keepAsField(_ cell: Bytes, _ column: Int) {
    var field = Property(
      .field,
      .text(cell.kept),
      parameters: detail(of: column).fieldParameters
    )
    if let text = label(of: column).text {
      groups += 1
      field.group = "item\(groups)"
      misfits.append(field)
      field = Property(.abLabel, .text(text), group: field.group)
    }
    misfits.append(field)
  }

  @inline(__always)
  func detail(of column: Int) -> RowLayout.Detail { table.layout.details[column] }

  @inline(__always)
  func label(of column: Int) -> Label { table.label(of: column, in: cells) }

  mutating func notePlaceholder(_ cell: Bytes, _ column: Int) {
    guard !hasPlaceholder else { return }
    hasPlaceholder = true
    problems.append(.placeholderName(line: line, column: column + 1, cell.kept))
  }

  /// The values of a cell, one or more: several where the table's separator stands in it.
  func values(of cell: Bytes) -> [Bytes] {
    isMultiple(cell) ? cell.pieces(separatedBy: table.separator) : [cell]
  }

  @inline(__always)
  func isMultiple(_ cell: Bytes) -> Bool {
    guard table.separator.count > 0 else { return false }
    return table.separator.withUnsafeBufferPointer { cell.contains($0) }
  }

  // MARK: What has no property

  private mutating func takeField(_ cell: Bytes, _ column: Int) {
    let detail = detail(of: column)
    guard detail.labels.column != nil else {
      append(.field, .text(cell.kept), detail.fieldParameters)
      return
    }
    // A field of the user's own, whose name is its label.
    let label = detail.labels.label(in: cells).text
    let parameters = label.map { [Parameter("X-LABEL", $0)] } ?? detail.fieldParameters
    for value in values(of: cell) { append(.field, .text(value.kept), parameters) }
  }

  /// A label without a value says nothing, unless it is one of the user's own.
  private mutating func takeLoneLabel(_ cell: Bytes, _ column: Int) {
    let detail = detail(of: column)
    for value in detail.labelled
    where value < cells.count && !cells[value].cellText.isEmpty {
      return
    }
    guard detail.labels.label(cell).isOwn else { return }
    append(.field, .text(cell.kept), detail.fieldParameters)
  }

  private mutating func takeAttendance(_ cell: Bytes, _ column: Int) {
    append(.field, .text(cell.kept), detail(of: column).fieldParameters)
    guard absence == nil, let word = table.absence(cell) else { return }
    absence = Problem(
      .warning,
      word.code,
      line: line,
      column: column + 1,
      "\(word.message) (\(cell.kept))"
    )
  }

  private mutating func keepSurplus() {
    var hasAny = false
    for index in table.columnCount..<cells.count {
      let cell = cells[index].cellText
      guard !cell.isEmpty else { continue }
      hasAny = true
      let parameters = [Parameter("X-LABEL", "Column \(index + 1)")]
      append(.field, .text(cell.kept), parameters)
    }
    if hasAny {
      problems.append(.surplusCells(line: line, count: cells.count, columns: table.columnCount))
    }
  }
}
