import ContactModel

/// Turns the cells of one row into a contact, by a plan.
///
/// One decoder serves a whole table, and holds what is the same for all rows. Properties come in a
/// fixed order: names, organisations, e-mail addresses, numbers, postal addresses, pages, dates,
/// people, notes, and last what has no property of its own, in the order of the columns. Nothing is
/// made for a cell without text.
///
/// The text of every other cell is in the contact, but for: known labels, which become TYPE values;
/// `n/a`, `-`, `none` and `null` where an address or a number should be; `Info Requested`; guards of
/// spreadsheets around a cell; dates and places that are written anew in RFC 6350's form.
final class RowDecoder {
  /// What came out of one row.
  struct Decoded {
    var contact: Contact
    var problems: [Problem]
    /// The dialect says that this guest was not there.
    var absence: Problem?
  }

  let layout: RowLayout
  let columnCount: Int
  let dates: DateReader
  /// What stands between several values of one cell; empty where the table has no such thing.
  let separator: [UInt8]
  private let attendance: [HeaderKey: TableDialect.AttendanceWord]
  private var attendanceWords = BoundedMemo<TableDialect.AttendanceWord?>()

  // Of the row being decoded.
  var cells: [Bytes] = []
  var line = 0
  var properties: [Property] = []
  var problems: [Problem] = []
  var absence: Problem?
  /// How many groups the row has: `item1`, `item2`, …
  private var groups = 0
  private var hasPlaceholder = false
  /// Properties of values that do not fit theirs: behind all others.
  private var misfits: [Property] = []
  private var usualCount = 8

  init(_ plan: TablePlan) {
    layout = RowLayout(plan)
    columnCount = plan.columns.count
    dates = DateReader(order: plan.dateOrder)
    separator = Array((plan.dialect.valueSeparator ?? "").utf8)
    attendance = Dictionary(plan.dialect.attendance.map { ($0.word, $0) }) { first, _ in first }
  }

  /// - Parameters:
  ///   - cells: The cells, UTF-8, unquoted; valid during the call. There may be fewer than columns, or
  ///     more.
  ///   - line: Where the row begins, for problems.
  func decode(_ cells: [UnsafeBufferPointer<UInt8>], line: Int) -> Decoded {
    self.cells = cells
    self.line = line
    properties.reserveCapacity(usualCount)
    layout.steps.withUnsafeBufferPointer { steps in
      cells.withUnsafeBufferPointer { cells in run(steps, cells) }
    }
    if cells.count > columnCount { keepSurplus() }
    if !misfits.isEmpty {
      properties.append(contentsOf: misfits)
      misfits = []
    }
    usualCount = properties.count + 1
    let decoded = Decoded(contact: Contact(properties), problems: problems, absence: absence)
    self.cells = []
    properties = []
    problems = []
    absence = nil
    groups = 0
    hasPlaceholder = false
    return decoded
  }

  @inline(__always)
  private func run(
    _ steps: UnsafeBufferPointer<RowLayout.Step>,
    _ cells: UnsafeBufferPointer<Bytes>
  ) {
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

  private func take(_ cell: Bytes, _ column: Int, _ kind: RowLayout.Kind) {
    switch kind {
    case .text: append(layout.details[column].name, .text(cell.kept))
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
  func append(_ name: PropertyName, _ value: PropertyValue, _ parameters: [Parameter] = []) {
    properties.append(Property(name, value, parameters: parameters))
  }

  /// A value with what its label says; a label of its own goes into a group.
  func append(_ name: PropertyName, _ value: PropertyValue, _ label: Label) {
    guard let text = label.text else {
      append(label.name ?? name, value, label.parameters)
      return
    }
    groups += 1
    let group = "item\(groups)"
    properties.append(
      Property(label.name ?? name, value, parameters: label.parameters, group: group)
    )
    properties.append(Property(.abLabel, .text(text), group: group))
  }

  /// Keeps a cell that does not fit its property, under its header.
  func keepAsField(_ cell: Bytes, _ column: Int) {
    misfits.append(
      Property(.field, .text(cell.kept), parameters: layout.details[column].fieldParameters)
    )
  }

  func label(of column: Int) -> Label { layout.details[column].labels.label(in: cells) }

  func notePlaceholder(_ cell: Bytes, _ column: Int) {
    guard !hasPlaceholder else { return }
    hasPlaceholder = true
    problems.append(.placeholderName(line: line, column: column + 1, cell.kept))
  }

  /// The values of a cell: several where the table's separator stands in it.
  func values(of cell: Bytes) -> [Bytes] {
    isMultiple(cell) ? cell.pieces(separatedBy: separator) : [cell]
  }

  @inline(__always)
  func isMultiple(_ cell: Bytes) -> Bool {
    guard separator.count > 1 else { return false }
    // ` ::: ` is rare, and a colon is rarer than a blank.
    guard cell.position(of: separator[separator.count / 2]) != nil else { return false }
    return cell.pieces(separatedBy: separator).count > 1
  }

  // MARK: What has no property

  private func takeField(_ cell: Bytes, _ column: Int) {
    let detail = layout.details[column]
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
  private func takeLoneLabel(_ cell: Bytes, _ column: Int) {
    let detail = layout.details[column]
    for value in detail.labelled
    where value < cells.count && !cells[value].cellText.isEmpty {
      return
    }
    guard !detail.labels.label(cell).isStandard else { return }
    append(.field, .text(cell.kept), detail.fieldParameters)
  }

  private func takeAttendance(_ cell: Bytes, _ column: Int) {
    append(.field, .text(cell.kept), layout.details[column].fieldParameters)
    guard absence == nil else { return }
    let word = attendanceWords.value(of: cell) { attendance[HeaderKey($0)] }
    guard let word else { return }
    absence = Problem(
      .warning,
      word.code,
      line: line,
      column: column + 1,
      "\(word.message) (\(cell.kept))"
    )
  }

  private func keepSurplus() {
    var hasAny = false
    for index in columnCount..<cells.count {
      let cell = cells[index].cellText
      guard !cell.isEmpty else { continue }
      hasAny = true
      let parameters = [Parameter("X-LABEL", "Column \(index + 1)")]
      append(.field, .text(cell.kept), parameters)
    }
    if hasAny {
      problems.append(.surplusCells(line: line, count: cells.count, columns: columnCount))
    }
  }
}
