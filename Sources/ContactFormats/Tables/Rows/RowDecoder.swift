import ContactModel

/// Turns the cells of one row into a contact, by a plan.
///
/// One decoder serves a whole table, and holds what is the same for all rows. Most cells are empty: they
/// cost a look, and a String is made only for what is kept.
final class RowDecoder {
  /// What came out of one row.
  struct Decoded {
    var contact: Contact
    var problems: [Problem]
    /// The dialect says that this guest was not there.
    var absence: Problem?
  }

  let plan: TablePlan
  let program: RowProgram
  private let attendance: [String: TableDialect.AttendanceWord]
  /// Where cells of several values are cut, such as at Google's ` ::: `.
  let separator: [UInt8]?
  private var labels: [String: CellLabel] = [:]

  // Of the row that is being decoded.
  private var cells: [Bytes] = []
  let properties = PropertyStack()
  var problems: [Problem] = []
  private(set) var line = 0
  private var groups = 0

  init(_ plan: TablePlan) {
    self.plan = plan
    program = RowProgram(plan)
    separator = plan.dialect.valueSeparator.map { Array($0.utf8) }
    attendance = Dictionary(
      plan.dialect.attendance.map { ($0.word.text, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// - Parameters:
  ///   - cells: The cells, UTF-8, unquoted; valid during the call. There may be fewer than columns, or
  ///     more.
  ///   - line: Where the row begins, for problems.
  func decode(_ cells: [UnsafeBufferPointer<UInt8>], line: Int) -> Decoded {
    self.cells = cells
    self.line = line
    problems = []
    groups = 0
    defer { self.cells = [] }
    addNames()
    addOrganizations()
    for (name, value) in program.plain where name == .title || name == .role {
      addText(name, value)
    }
    for value in program.emails { forEachValue(of: value) { addEmails($0, value) } }
    for value in program.phones { forEachValue(of: value) { addPhones($0, value) } }
    for address in program.addresses { add(address) }
    for value in program.urls { forEachValue(of: value) { addURL($0, value) } }
    for value in program.messengers { forEachValue(of: value) { addMessenger($0, value) } }
    addDates()
    for value in program.relations { forEachValue(of: value) { addRelation($0, value) } }
    for value in program.introducers { addIntroducer(value) }
    for (part, value) in program.others { addOther(part, value) }
    for (name, value) in program.plain
    where name != .title && name != .role && !Self.phonetics.contains(name) {
      addText(name, value)
    }
    let absence = addAttendance()
    for value in program.extras { addExtra(value) }
    addSurplus()
    return Decoded(
      contact: Contact(properties.takeAll()),
      problems: problems,
      absence: absence
    )
  }

  static let phonetics: Set<PropertyName> = [
    .phoneticFamily, .phoneticGiven, .phoneticAdditional, .maidenName,
  ]

  // MARK: Cells

  /// The cell without blanks and guards; empty where the row has none.
  @inline(__always)
  func cell(_ column: Int) -> Bytes {
    guard column < cells.count else { return Bytes(start: nil, count: 0) }
    let cell = cells[column]
    guard let first = cell.first, let last = cell.last else { return cell }
    // Letters and digits at both ends: nothing to take off.
    if first > 0x2F, first < 0x80, first != ASCII.equals, last > ASCII.space, last < 0x80 {
      return cell
    }
    return cell.trimmedCell.unguardedCell
  }

  /// The cell as text; nil where it is empty.
  func text(_ column: Int) -> String? {
    let cell = cell(column)
    return cell.isEmpty ? nil : cell.cellText
  }

  /// Each value of a cell that may hold several.
  private func forEachValue(of value: RowProgram.Value, _ body: (Bytes) -> Void) {
    let cell = cell(value.column)
    if cell.isEmpty { return addLoneLabel(of: value) }
    guard let separator, cell.count > separator.count else { return body(cell) }
    var start = 0
    var index = 0
    while index + separator.count <= cell.count {
      if cell[index] == separator[0],
        cell.slice(index, index + separator.count).elementsEqual(separator)
      {
        let piece = cell.slice(start, index).trimmedCell
        if !piece.isEmpty { body(piece) }
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    let piece = cell.slice(start, cell.count).trimmedCell
    if !piece.isEmpty { body(piece) }
  }

  /// A label whose value is missing says something only where it is no usual one.
  private func addLoneLabel(of value: RowProgram.Value) {
    guard let column = value.label, let text = text(column), label(text).custom != nil else {
      return
    }
    append(.field, text, [Parameter("X-LABEL", plan.columns[column].header ?? "")])
  }

  func label(_ written: String) -> CellLabel {
    if let known = labels[written] { return known }
    let label = CellLabel(written)
    // Real tables have a dozen; a hostile one has as many as rows.
    if labels.count < 1000 { labels[written] = label }
    return label
  }

  // MARK: Properties

  func append(_ name: PropertyName, _ text: String, _ parameters: [Parameter] = []) {
    properties.append(Property(name, .text(text), parameters: parameters))
  }

  /// Appends a value with what its column and its label say of it.
  func append(
    _ name: PropertyName,
    _ propertyValue: PropertyValue,
    _ value: RowProgram.Value,
    more: [Parameter] = []
  ) {
    guard let column = value.label, let text = text(column) else {
      return properties.append(
        Property(name, propertyValue, parameters: more + value.parameters)
      )
    }
    append(name, propertyValue, label(text), types: value.types, more: more)
  }

  func append(
    _ name: PropertyName,
    _ propertyValue: PropertyValue,
    _ label: CellLabel,
    types: [String],
    more: [Parameter] = []
  ) {
    let parameters = RowProgram.parameters(
      types: types + label.types.filter { !types.contains($0) },
      isPreferred: label.isPreferred
    )
    var group: String?
    if label.custom != nil {
      groups += 1
      group = "item\(groups)"
    }
    properties.append(
      Property(name, propertyValue, parameters: more + parameters, group: group)
    )
    if let custom = label.custom {
      properties.append(Property(.abLabel, .text(custom), group: group))
    }
  }

  /// Keeps what is no value of its column's kind under the column's header.
  func keep(_ text: String, _ value: RowProgram.Value) {
    append(.field, text, [Parameter("X-LABEL", value.header)])
  }

  private func addText(_ name: PropertyName, _ value: RowProgram.Value) {
    let cell = cell(value.column)
    if !cell.isEmpty { append(name, .text(cell.cellText), value) }
  }

  private func addNames() {
    for value in program.formattedNames {
      guard let text = name(value.column) else { continue }
      append(.fn, text)
    }
    var components: [[String]] = []
    for (index, columns) in program.name.enumerated() {
      for column in columns {
        guard let text = name(column) else { continue }
        if components.isEmpty { components = Self.emptyName }
        components[index].append(text)
      }
    }
    if !components.isEmpty { properties.append(Property(.n, .structured(components))) }
    for (name, value) in program.plain where Self.phonetics.contains(name) {
      addText(name, value)
    }
  }

  private static let emptyName: [[String]] = [[], [], [], [], []]

  /// A name; nil where the cell is empty, or has what a ticket shop writes until it knows one.
  private func name(_ column: Int) -> String? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    if cell.equalsIgnoringCase("INFO REQUESTED") || cell.equalsIgnoringCase("INFORMATION REQUESTED")
    {
      if !problems.contains(where: { $0.code == "placeholder-name" }) {
        problems.append(.placeholderName(line: line, cell.cellText))
      }
      return nil
    }
    return cell.cellText
  }

  private func addOrganizations() {
    for organization in program.organizations {
      let units = organization.departments.compactMap(text)
      var names = organization.names.compactMap(text)
      guard !names.isEmpty || !units.isEmpty else { continue }
      let first = names.isEmpty ? [] : [names.removeFirst()]
      let value = PropertyValue.structured([first] + units.map { [$0] })
      if let text = organization.label.flatMap(text) {
        append(.org, value, label(text), types: [])
      } else {
        properties.append(Property(.org, value))
      }
      for name in names { properties.append(Property(.org, .structured([[name]]))) }
    }
  }

  private func add(_ address: RowProgram.Address) {
    var components: [[String]] = []
    for (index, columns) in address.components.enumerated() {
      for column in columns {
        guard let text = text(column) else { continue }
        if components.isEmpty { components = Self.emptyAddress }
        components[index].append(text)
      }
    }
    let whole = address.whole.compactMap(text)
    var parameters: [Parameter] = []
    if components.isEmpty {
      guard !whole.isEmpty else { return }
      // An address that is one text has that as its street, as the lines of a letter do.
      components = Self.emptyAddress
      components[2] = whole
    } else if !whole.isEmpty {
      parameters.append(Parameter("LABEL", whole.joined(separator: "\n")))
    }
    let label = address.label.flatMap(text).map(label) ?? CellLabel("")
    append(.adr, .structured(components), label, types: address.types, more: parameters)
  }

  private static let emptyAddress: [[String]] = Array(repeating: [], count: 7)

  private func addExtra(_ value: RowProgram.Value) {
    let cell = cell(value.column)
    guard !cell.isEmpty else { return addLoneLabel(of: value) }
    if let column = value.label, let text = text(column) {
      append(.field, cell.cellText, [Parameter("X-LABEL", text)])
    } else {
      keep(cell.cellText, value)
    }
  }

  private func addSurplus() {
    guard cells.count > plan.columns.count else { return }
    var count = 0
    for column in plan.columns.count..<cells.count {
      guard let text = text(column) else { continue }
      count += 1
      append(.field, text, [Parameter("X-LABEL", "Column \(column + 1)")])
    }
    if count > 0 { problems.append(.surplusCells(line: line, count: count)) }
  }

  /// Keeps what the list says of coming, and gives the first word that means absence.
  private func addAttendance() -> Problem? {
    var absence: Problem?
    for value in program.attendance {
      guard let text = text(value.column) else { continue }
      keep(text, value)
      guard absence == nil, let word = attendance[HeaderKey(text).text] else { continue }
      absence = Problem(
        .warning,
        word.code,
        line: line,
        column: value.column + 1,
        "\(value.header) is \"\(text)\": \(word.message)"
      )
    }
    return absence
  }
}
