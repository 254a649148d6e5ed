import ContactModel

/// Concludes what the columns of `PathColumns` mean: from their paths as from headers, and from their
/// values.
struct PathPlanner {
  let options: ReadingOptions
  /// The names from the root, or from where the user's path begins, down to the record.
  let recordNames: [String]

  /// Where parts of a contact repeat, the slots of the second are this far from those of the first.
  static let slotStride = 1000

  func plan(_ columns: [PathColumns.Column], _ rows: [XMLRow], isWhole: Bool) -> TablePlan {
    // Only the first of what repeats is concluded from; the others mean the same.
    var paths: Set<String> = []
    let first = columns.indices.filter { paths.insert(columns[$0].path).inserted }
    var plan = TablePlan(
      dialect: .other,
      preambleRows: 0,
      hasHeader: false,
      columns: [],
      problems: [],
      looksLikeContacts: true
    )
    if first.isEmpty { return plan }
    let cells = rows.map { row in
      let texts = row.texts
      return first.map { $0 < texts.count ? texts[$0] : "" }
    }
    var sample = TableSample(
      [first.map { columns[$0].header }] + cells,
      headerRow: 0,
      hasHeader: true,
      columnLimit: first.count
    )
    sample.profile()
    let user = mapping(first.map { columns[$0] })
    var fixed = user.meanings(beside: first.map { _ in nil })
    for (index, column) in first.enumerated() where fixed[index] == nil {
      if columns[column].labels != nil { fixed[index] = ColumnMeaning(.extra) }
    }
    var mapper = ColumnMapper(
      sample,
      fixed: first.indices.map { fixed[$0] },
      isWhole: isWhole,
      headerLine: nil
    )
    let meanings = mapper.meanings()
    let dates = DateOrderFinder(sample, meanings, headerLine: nil)
    plan.dateOrder = dates.order
    plan.problems = mapper.problems + dates.problems
    var byPath: [String: TablePlan.Column] = [:]
    for (index, column) in first.enumerated() {
      byPath[columns[column].path] = TablePlan.Column(
        header: columns[column].path,
        meaning: meanings[index],
        basis: user.fields[index] != nil ? .user : .concluded
      )
    }
    for column in columns { plan.columns.append(Self.meaning(of: column, byPath, columns)) }
    return plan
  }

  /// The columns that came up since: another value of a path that is known, or a path that is not.
  func columns(
    _ columns: [PathColumns.Column],
    beyond count: Int,
    of plan: TablePlan
  ) -> [TablePlan.Column] {
    var byPath: [String: TablePlan.Column] = [:]
    for (column, planned) in zip(columns, plan.columns) where byPath[column.path] == nil {
      var base = planned
      base.meaning.slot -= (column.slot - 1) * Self.slotStride
      byPath[column.path] = base
    }
    let fresh = Array(columns[count...])
    for column in fresh where byPath[column.path] == nil {
      guard let field = mapping([column]).fields[0] else { continue }
      byPath[column.path] = TablePlan.Column(
        header: column.path,
        meaning: ColumnMeaning(field),
        basis: .user
      )
    }
    return fresh.map { Self.meaning(of: $0, byPath, columns) }
  }

  private static func meaning(
    of column: PathColumns.Column,
    _ byPath: [String: TablePlan.Column],
    _ columns: [PathColumns.Column]
  ) -> TablePlan.Column {
    var planned =
      byPath[column.path]
      ?? TablePlan.Column(header: column.path, meaning: ColumnMeaning(.extra), basis: .concluded)
    if let owner = column.labels, planned.basis != .user {
      // The type of an address stands beside its parts.
      let labelled =
        byPath[owner]
        ?? columns.lazy.filter { $0.labels == nil }
        .first { $0.path.hasPrefix(owner + "/") && $0.path != column.path }
        .flatMap { byPath[$0.path] }
      if let meaning = labelled?.meaning, let kind = meaning.part.labelled {
        planned.meaning = ColumnMeaning(.label(of: kind), slot: meaning.slot)
      }
    }
    planned.meaning.slot += (column.slot - 1) * slotStride
    return planned
  }

  /// What `--map` says of columns; the problems are paths it names that are not there.
  func mapping(_ columns: [PathColumns.Column]) -> UserMapping {
    UserMapping(userFields(columns), headers: columns.map(\.path))
  }

  /// `--map` with paths from the record down: those that begin at the record's element or above are
  /// shortened, and those that leave names out are filled in.
  private func userFields(_ columns: [PathColumns.Column]) -> [FieldMapping] {
    let paths = Set(columns.map(\.path))
    return options.fields.map { field in
      var names = ElementPath(written: field.column).names
      if paths.contains(names.joined(separator: "/")) || names.isEmpty { return field }
      for count in stride(from: min(recordNames.count, names.count - 1), to: 0, by: -1)
      where recordNames.suffix(count).elementsEqual(names.prefix(count)) {
        names.removeFirst(count)
        break
      }
      let path = names.joined(separator: "/")
      if let keyed = columns.first(where: { $0.key == path }) {
        return FieldMapping(keyed.path, field.field)
      }
      return FieldMapping(path, field.field)
    }
  }
}
