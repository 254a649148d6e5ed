import ContactModel

/// Makes a `TablePlan` from the first rows of a table.
///
/// What the user says about a column outranks what the product's headers say, and that outranks what
/// `ColumnMapper` concludes.
struct TablePlanner: Sendable {
  var options: ReadingOptions
  /// The dialect that is asked for by name; nil to find it by the header.
  var dialect: TableDialect?
  /// The products to look for; the last is the table nobody knows.
  var dialects = TableDialect.all

  init(options: ReadingOptions, dialect: TableDialect?, dialects: [TableDialect] = TableDialect.all)
  {
    self.options = options
    self.dialect = dialect
    self.dialects = dialects
  }

  /// - Parameters:
  ///   - rows: The first rows, cells trimmed of nothing; blank rows are there too, with no cells or
  ///     one empty cell.
  ///   - isWhole: Whether these are all rows of the table.
  func plan(_ rows: [[String]], isWhole: Bool) -> TablePlan {
    let found = HeaderFinder(rows).find(
      asked: dialect,
      among: dialects,
      naming: options.fields.map(\.column)
    )
    var sample = TableSample(
      rows,
      headerRow: found.row,
      hasHeader: found.hasHeader,
      columnLimit: options.limits.columns
    )
    let columnCount = sample.columnCount
    let headers = (0..<columnCount).map(sample.header)
    let known = found.dialect ?? .other
    let product: [ColumnMeaning?] =
      found.hasHeader
      ? known.meanings(of: headers.map { HeaderKey($0) }) : headers.map { _ in nil }
    let user = UserMapping(options.fields, headers: headers)
    let users = user.meanings(beside: product)
    let fixed = (0..<columnCount).map { users[$0] ?? product[$0] }

    let isSigned = found.isSigned && options.fields.isEmpty
    sample.profile { !isSigned || !(product[$0]?.part.isNeverDate ?? false) }

    let headerLine = found.hasHeader ? Self.line(of: found.row, in: rows) : nil
    var mapper = ColumnMapper(sample, fixed: fixed, isWhole: isWhole, headerLine: headerLine)
    let meanings = mapper.meanings()
    let dates = DateOrderFinder(sample, meanings, headerLine: headerLine)
    let columns = (0..<columnCount).map { index in
      TablePlan.Column(
        header: found.hasHeader ? headers[index] : nil,
        meaning: meanings[index],
        basis: users[index] != nil ? .user : product[index] != nil ? .format : .concluded
      )
    }
    return TablePlan(
      dialect: known,
      preambleRows: found.row,
      hasHeader: found.hasHeader,
      columns: columns,
      dateOrder: dates.order,
      problems: user.problems + mapper.problems + dates.problems,
      looksLikeContacts: found.isSigned || ContactLikeness(sample, columns).holds
    )
  }

  /// The line on which a row begins, counting the line breaks in the cells before it.
  private static func line(of row: Int, in rows: [[String]]) -> Int {
    rows[..<row].reduce(1) { line, cells in
      line + 1 + cells.reduce(0) { $0 + $1.count { $0.isNewline } }
    }
  }
}

extension ContactPart {
  /// Whether no cell of such a column is a date, whose order is seen only in the cells: of a product's
  /// own columns nothing else is left to be seen.
  fileprivate var isNeverDate: Bool {
    switch self {
    case .email, .phone, .url, .organization, .department, .title, .label, .categories, .note: true
    default: isName || isOfAddress
    }
  }
}
