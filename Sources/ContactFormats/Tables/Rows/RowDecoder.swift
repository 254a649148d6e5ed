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

  private let table: RowTable
  private var usualCount = 8

  init(_ plan: TablePlan) {
    table = RowTable(plan)
  }

  /// - Parameters:
  ///   - cells: The cells, UTF-8, unquoted; valid during the call. There may be fewer than columns, or
  ///     more.
  ///   - line: Where the row begins, for problems.
  func decode(_ cells: [UnsafeBufferPointer<UInt8>], line: Int) -> Decoded {
    cells.withUnsafeBufferPointer { cells in
      var row = RowReading(table, cells, line: line, usualCount: usualCount)
      row.read()
      usualCount = row.properties.count + 1
      return Decoded(
        contact: Contact(row.properties),
        problems: row.problems,
        absence: row.absence
      )
    }
  }
}

/// What is the same for all rows of a table.
final class RowTable {
  let layout: RowLayout
  let columnCount: Int
  let dates: DateReader
  /// What stands between several values of one cell; empty where the table has no such thing.
  let separator: [UInt8]
  private let attendance: [HeaderKey: TableDialect.AttendanceWord]
  private var attendanceWords = BoundedMemo<TableDialect.AttendanceWord?>()

  init(_ plan: TablePlan) {
    layout = RowLayout(plan)
    columnCount = plan.columns.count
    dates = DateReader(order: plan.dateOrder)
    separator = Array((plan.dialect.valueSeparator ?? "").utf8)
    attendance = Dictionary(plan.dialect.attendance.map { ($0.word, $0) }) { first, _ in first }
  }

  func absence(_ cell: Bytes) -> TableDialect.AttendanceWord? {
    attendanceWords.value(of: cell) { attendance[HeaderKey($0)] }
  }
}
