/// Finds the row that names the columns.
struct HeaderFinder {
  /// How many rows may stand before the header.
  static let rowLimit = 50

  /// How many cells of a row are asked whether they are headers.
  static let cellLimit = 200

  struct Found {
    /// The index of the header row; without a header, of the first record.
    var row: Int
    var hasHeader: Bool
    /// The product whose headers they are.
    var dialect: TableDialect?
    /// Whether its signature was found.
    var isSigned = false
  }

  private let rows: [[String]]

  init(_ rows: [[String]]) {
    self.rows = rows
  }

  /// - Parameters:
  ///   - asked: The dialect asked for by name; it is looked for before all others.
  ///   - columns: Headers the user named.
  func find(
    asked: TableDialect?,
    among dialects: [TableDialect],
    naming columns: [String] = []
  ) -> Found {
    if let found = signed(asked.map { [$0] } ?? []) ?? signed(dialects) {
      return Found(row: found.row, hasHeader: true, dialect: asked ?? found.dialect, isSigned: true)
    }
    if let row = named(columns) ?? worded() ?? shaped() {
      return Found(row: row, hasHeader: true, dialect: asked)
    }
    let first = rows.firstIndex { !$0.isBlankRow && !$0.isSeparatorLine } ?? rows.count
    return Found(row: first, hasHeader: false, dialect: asked)
  }

  /// The first row with the signature of a product.
  private func signed(_ dialects: [TableDialect]) -> (row: Int, dialect: TableDialect)? {
    let dialects = dialects.filter { !$0.signatures.isEmpty }
    if dialects.isEmpty { return nil }
    for (index, row) in rows.prefix(Self.rowLimit).enumerated() where !row.isBlankRow {
      let keys = Set(row.map { HeaderKey($0) })
      if let dialect = TableDialect.matching(keys, among: dialects) {
        return (index, dialect)
      }
    }
    return nil
  }

  /// The row with the most headers that the user named; numbers name columns, not headers.
  private func named(_ columns: [String]) -> Int? {
    let names = Set(
      columns.map(\.trimmingBlanks).filter { Int($0) == nil }.map { HeaderKey($0) }
    )
    .filter { !$0.text.isEmpty }
    if names.isEmpty { return nil }
    var best: (row: Int, count: Int)?
    for (index, row) in rows.prefix(Self.rowLimit).enumerated() {
      let count = names.intersection(row.prefix(Self.cellLimit).map { HeaderKey($0) }).count
      if count > best?.count ?? 0 { best = (index, count) }
    }
    return best?.row
  }

  /// The row with the most header words, before the first row of values.
  private func worded() -> Int? {
    var best: (row: Int, words: Int)?
    for (index, row) in rows.prefix(Self.rowLimit).enumerated() {
      let cells = row.prefix(Self.cellLimit).map(\.trimmingBlanks).filter { !$0.isEmpty }
      if cells.isEmpty || row.isSeparatorLine { continue }
      let traits = cells.map { CellTraits($0) }
      if traits.contains(where: { !$0.isDisjoint(with: [.email, .url, .phone, .uuid]) }) {
        if best != nil { break }
        continue
      }
      let plain = traits.count { $0.isDisjoint(with: [.number, .date, .timestamp]) }
      guard plain * 10 >= cells.count * 6 else { continue }
      let words = cells.count { Self.isHeader($0, alone: cells.count == 1) }
      // Three words are a header also where programs leave out the empty cells at the ends of rows.
      guard words >= 3 || isFollowedByItsLike(index, width: cells.count) else { continue }
      if words >= (cells.count <= 2 ? 1 : 2), words > best?.words ?? 0 { best = (index, words) }
    }
    return best?.row
  }

  private static func isHeader(_ cell: String, alone: Bool) -> Bool {
    guard cell.utf8.count <= 200, !cell.contains(where: { "{};=<>\\\"".contains($0) }) else {
      return false
    }
    let reading = HeaderReading(cell)
    return alone ? reading.isSure && cell.utf8.count <= 40 : reading.isRecognized
  }

  /// Whether the rows after are about as wide.
  private func isFollowedByItsLike(_ index: Int, width: Int) -> Bool {
    var (alike, count) = (0, 0)
    for row in rows.dropFirst(index + 1).prefix(40) where !row.isBlankRow {
      count += 1
      if row.count * 2 >= width { alike += 1 }
      if count == 20 { break }
    }
    return count == 0 || alike * 2 >= count
  }

  /// A row of words in a language nobody here knows, over columns of emails or phone numbers.
  private func shaped() -> Int? {
    guard
      let index = rows.prefix(10).firstIndex(where: { row in
        row.count { !$0.trimmingBlanks.isEmpty } >= 2 && !row.isSeparatorLine
      })
    else { return nil }
    let cells = rows[index].map(\.trimmingBlanks)
    guard
      cells.allSatisfy({ CellTraits($0).isDisjoint(with: [.email, .phone, .url, .date, .digits]) })
    else { return nil }
    var body = TableSample(rows, headerRow: index, hasHeader: true, columnLimit: cells.count)
    body.profile()
    let hasValues = cells.indices.contains {
      !cells[$0].isEmpty && body.profiles[$0].evident != nil
    }
    return hasValues ? index : nil
  }
}

extension [String] {
  /// Excel's `sep=;`
  fileprivate var isSeparatorLine: Bool {
    first?.trimmingBlanks.lowercased().hasPrefix("sep=") ?? false
  }
}
