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
/// spreadsheets around a cell; words for the sexes; an organisation said again in another slot; dates
/// and positions, which are written anew in RFC 6350's form, without fractions of seconds.
final class RowDecoder {
  /// What came out of one row.
  struct Decoded {
    var contact: Contact
    var problems: [Problem]
    /// The dialect says that this guest was not there.
    var absence: Problem?
  }

  private let table: RowTable
  private let properties = PropertyStack()

  init(_ plan: TablePlan) {
    table = RowTable(plan)
  }

  /// - Parameters:
  ///   - cells: The cells, UTF-8, unquoted; valid during the call. There may be fewer than columns, or
  ///     more.
  ///   - line: Where the row begins, for problems.
  func decode(_ cells: [Bytes], line: Int) -> Decoded {
    cells.withUnsafeBufferPointer { decode($0, line: line) }
  }

  func decode(_ cells: UnsafeBufferPointer<Bytes>, line: Int) -> Decoded {
    var row = RowReading(table, cells, line: line, into: properties)
    row.read()
    return Decoded(
      contact: Contact(properties.takeAll()),
      problems: row.problems,
      absence: row.absence
    )
  }
}

/// What is the same for all rows of a table.
final class RowTable {
  let layout: RowLayout
  /// The labels of the layout by column, without the cost of owning one for every cell.
  private let labels: [Unmanaged<LabelReader>]
  let columnCount: Int
  let dates: DateReader
  /// What stands between several values of one cell; empty where the table has no such thing.
  let separator: [UInt8]
  private let attendance: [HeaderKey: TableDialect.AttendanceWord]
  private let attendanceWords = BoundedMemo<TableDialect.AttendanceWord?>()

  init(_ plan: TablePlan) {
    layout = RowLayout(plan)
    labels = layout.details.map { Unmanaged.passUnretained($0.labels) }
    columnCount = plan.columns.count
    dates = DateReader(order: plan.dateOrder)
    separator = Array((plan.dialect.valueSeparator ?? "").utf8)
    attendance = Dictionary(plan.dialect.attendance.map { ($0.word, $0) }) { first, _ in first }
  }

  @inline(__always)
  func label(of column: Int, in cells: UnsafeBufferPointer<Bytes>) -> Label {
    labels[column]._withUnsafeGuaranteedRef { $0.label(in: cells) }
  }

  func absence(_ cell: Bytes) -> TableDialect.AttendanceWord? {
    if let known = attendanceWords.value(of: cell) { return known }
    let word = attendance[HeaderKey(cell.kept)]
    attendanceWords.remember(word, for: cell)
    return word
  }
}
