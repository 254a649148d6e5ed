/// The first rows of a table, taken apart: where the header is, and what the cells below look like.
struct TableSample: Sendable {
  /// The header cells, trimmed; nil where the table has none.
  var headers: [String]?
  var headerRow: Int
  /// The rows that hold records, as far as they are looked at.
  var rows: [[String]]
  /// By column; empty ones until `profile` has looked at the cells.
  private(set) var profiles: [ColumnProfile]

  /// - Parameter headerRow: The index of the header row, or of the first record where there is none.
  init(_ all: [[String]], headerRow: Int, hasHeader: Bool, columnLimit: Int) {
    self.headerRow = headerRow
    let body = all.dropFirst(headerRow + (hasHeader ? 1 : 0))
    let widest = max(1, min(columnLimit, all.lazy.map(\.count).max() ?? 1))
    let rowLimit = min(ColumnProfile.rowLimit, max(10, ColumnProfile.cellLimit / widest))
    rows = Array(body.lazy.filter { !$0.isBlankRow }.prefix(rowLimit))
    if hasHeader {
      headers = all[headerRow].prefix(columnLimit).map(\.trimmingBlanks)
    }
    let width = headers?.count ?? min(columnLimit, rows.lazy.map(\.count).max() ?? 0)
    profiles = Array(repeating: ColumnProfile(), count: width)
  }

  /// Looks at the cells of the columns that are wanted; it is most of the time that a plan takes.
  mutating func profile(where isWanted: (_ column: Int) -> Bool = { _ in true }) {
    for column in profiles.indices where isWanted(column) {
      for row in rows where column < row.count { profiles[column].add(row[column]) }
    }
  }

  var columnCount: Int { profiles.count }

  func header(_ column: Int) -> String { headers?[column] ?? "" }

  /// The cell, trimmed; empty where the row is shorter.
  func cell(_ row: [String], _ column: Int) -> String {
    column < row.count ? row[column].trimmingBlanks : ""
  }

  /// The share, 0...1, of rows that fill both columns in which the test holds; nil where no row does.
  func share(
    of first: Int,
    and second: Int,
    where holds: (_ first: String, _ second: String) -> Bool
  ) -> Double? {
    var filled = 0
    var held = 0
    for row in rows {
      let (left, right) = (cell(row, first), cell(row, second))
      if left.isEmpty || right.isEmpty { continue }
      filled += 1
      if holds(left, right) { held += 1 }
    }
    return filled == 0 ? nil : Double(held) / Double(filled)
  }
}

extension [String] {
  /// Whether no cell of the row holds anything.
  var isBlankRow: Bool {
    allSatisfy { $0.trimmingBlanks.isEmpty }
  }
}
