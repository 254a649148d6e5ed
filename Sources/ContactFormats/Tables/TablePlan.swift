import ContactModel

/// How a table is read: where its records begin, and what each column means. Concluded once, from the
/// first rows, and the same for every row after.
struct TablePlan: Sendable {
  /// One column of the table.
  struct Column: Sendable, Hashable {
    /// The header as written, trimmed; nil where the table has none.
    var header: String?
    var meaning: ColumnMeaning
    var basis: MappedColumn.Basis
  }

  var dialect: TableDialect
  /// How many rows stand before the header: they are frame, as the header is.
  var preambleRows: Int
  /// Whether there is a header row.
  var hasHeader: Bool
  var columns: [Column]
  var dateOrder: DateOrder?
  /// What the user should know: columns with two readings, dates with two.
  var problems: [Problem]
  /// Whether the table is a list of people, as far as its first rows show: what detection asks.
  var looksLikeContacts = false

  /// The order of the numbers in dates like 11/12/2026, where the file shows it.
  enum DateOrder: Sendable, Hashable {
    case dayFirst, monthFirst
  }
}

extension TablePlan {
  var mapping: [MappedColumn] {
    columns.enumerated().map { index, column in
      MappedColumn(
        number: index + 1,
        column: column.header ?? "",
        field: column.meaning.reportedName,
        basis: column.basis
      )
    }
  }
}
