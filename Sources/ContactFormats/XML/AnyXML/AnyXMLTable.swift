import ContactModel

/// XML of a vocabulary nobody knows, whose records are the elements of one path.
struct AnyXMLTable: XMLTable {
  let options: ReadingOptions
  /// Which element is a record; nil where there is none.
  let record: RecordElement?
  let outline: ElementOutline
  private let columns: PathColumns

  init(options: ReadingOptions, record: RecordElement?, outline: ElementOutline) {
    self.options = options
    self.record = record
    self.outline = outline
    columns = PathColumns(limit: min(options.limits.columns, Self.mostColumns))
    columns.keys = record?.keys ?? [:]
  }

  /// Rows of elements have a column for every path of any row, and each row is as wide as all.
  private static let mostColumns = 1024

  /// People of several companies are of one table.
  var isOneTable: Bool { true }

  func isRow(_ element: XMLName, _ ancestors: [XMLName]) -> Bool {
    record?.matches(element, ancestors) ?? false
  }

  func read(_ element: XMLElement, into row: inout XMLRow) -> [Problem] {
    columns.read(element, into: &row)
    return []
  }

  func plan(_ rows: [XMLRow], isWhole: Bool) -> TablePlan? {
    planner.plan(columns.columns, rows, isWhole: isWhole)
  }

  func columns(beyond count: Int, of plan: TablePlan) -> [TablePlan.Column] {
    planner.columns(columns.columns, beyond: count, of: plan)
  }

  private var planner: PathPlanner {
    PathPlanner(options: options, recordNames: record?.path.names ?? [])
  }

  /// Every path once, however many values it has; elements have no numbers.
  func mapping(_ plan: TablePlan) -> [MappedColumn] {
    var seen: Set<String> = []
    return plan.mapping.compactMap { column in
      guard seen.insert(column.column).inserted else { return nil }
      var column = column
      column.number = nil
      return column
    }
  }

  /// A record element was asked for or found: its records are contacts.
  func problem(withoutContacts line: Int) -> Problem? { nil }

  /// A path that `--map` names may come up in any record, so that only the end shows which do not.
  func closingProblems(records: Int) -> [Problem] {
    if records == 0 {
      return [.noRecordElement(asked: options.recordElement, repeated: repeatedPaths)]
    }
    var seen: Set<String> = []
    return planner.mapping(columns.columns.filter { seen.insert($0.path).inserted }).problems
  }

  private var repeatedPaths: [String] {
    outline.repeated.prefix(Self.mostNamed).map(\.path.description)
  }

  private static let mostNamed = 12
}

/// Which elements are records.
struct RecordElement: Sendable, Hashable {
  var path: ElementPath
  /// Whether the path is the whole one from the root; otherwise it is the end of it.
  var isFromRoot: Bool
  /// Paths below the record whose elements are named by an attribute, and by which.
  var keys: [String: String] = [:]

  func matches(_ element: XMLName, _ ancestors: [XMLName]) -> Bool {
    isFromRoot ? path.isPath(of: element, ancestors) : path.matches(element, ancestors)
  }
}
