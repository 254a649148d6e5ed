import ContactFormats

/// How the columns of a table were taken, for the person who has the file.
enum MappingOutput {
  /// The columns that were concluded, those that are kept without a field, and how to say otherwise;
  /// nothing where the format itself says what its columns are.
  static func lines(_ mapping: [MappedColumn]) -> [String] {
    guard mapping.contains(where: { $0.basis != .format }) else { return [] }
    let used = mapping.filter { $0.field != "X-FIELD" }
    let kept = mapping.filter { $0.field == "X-FIELD" }
    var lines: [String] = []
    if !used.isEmpty {
      let columns = used.prefix(most).map { "\(name(of: $0)) → \(Terminal.clean($0.field))" }
      lines.append("columns: " + (columns + more(than: used.count)).joined(separator: ", "))
    }
    if !kept.isEmpty {
      let columns = kept.prefix(most).map(name(of:))
      let names = (columns + more(than: kept.count)).joined(separator: ", ")
      lines.append("kept as they are: \(names)")
    }
    return lines.map { Terminal.styled($0, .dim) }
  }

  /// A table with more columns than this is told in its beginning; `--json` has all of them.
  private static let most = 40

  private static func more(than count: Int) -> [String] {
    count > most ? ["… and \(count - most) more"] : []
  }

  private static func name(of column: MappedColumn) -> String {
    let header = Terminal.clean(column.column)
    return header.isEmpty ? "column \(column.number ?? 0)" : header
  }
}

struct MappedColumnJSON: Encodable {
  @Nullable var number: Int?
  var column, field, basis: String

  init(_ mapped: MappedColumn) {
    number = mapped.number
    column = mapped.column
    field = mapped.field
    basis = mapped.basis.rawValue
  }
}
