import ContactModel

/// What an XML vocabulary has to say to be read as a table.
protocol XMLTable {
  /// Whether all rows are of one table; otherwise those of each element around them are.
  var isOneTable: Bool { get }

  /// Whether an element is a row. Asked of every element that is not inside one.
  func isRow(_ element: XMLName, _ ancestors: [XMLName]) -> Bool

  /// Takes the cells out of a row; gives what was wrong with them.
  func read(_ element: XMLElement, into row: inout XMLRow) -> [Problem]

  /// What the columns mean; nil where the rows are no contacts.
  func plan(_ rows: [XMLRow], isWhole: Bool) -> TablePlan?

  /// The columns from `count` on, which came up since the plan was made.
  func columns(beyond count: Int, of plan: TablePlan) -> [TablePlan.Column]

  /// The plan as it is reported.
  func mapping(_ plan: TablePlan) -> [MappedColumn]

  /// What is said of rows that are no contacts.
  func problem(withoutContacts line: Int) -> Problem?

  /// What is said at the end of the source.
  func closingProblems(records: Int) -> [Problem]
}

/// Reads records of XML as the rows of a table, or of one table after another: the first rows are
/// held until they say what the columns mean, the others come one by one.
struct XMLTableReader<Table: XMLTable>: ContactReader {
  private let finder: XMLRecordFinder
  private let table: Table
  private var section = Section.none
  /// The element around the rows of the section.
  private var parent: Int?
  private var held: [Held] = []
  private var heldRows = 0
  private var heldBytes = 0
  private var ready: [SourceElement] = []
  private var nextReady = 0
  private var records = 0
  private var isAtEnd = false
  /// Told at the end, behind those of the markup: the parser is ahead of the rows by as much as a
  /// piece of the source is long, so that in between their order would depend on that.
  private var problems: [Problem] = []
  private(set) var mapping: [MappedColumn] = []

  private enum Section {
    case none
    /// Rows are held.
    case beginning
    case contacts(Rows)
    case other
  }

  /// The rows of one table, once it is known what they mean.
  private struct Rows {
    var plan: TablePlan
    var decoder: RowDecoder
    /// Rows that are still frame: what stands before the header, and the header.
    var headRows: Int
  }

  private struct Held {
    var piece: XMLPiece
    var row: XMLRow?
    var problems: [Problem] = []
  }

  /// What is held at most before the columns are decided.
  private static var mostRows: Int { 500 }
  private static var mostBytes: Int { 64 << 10 }

  init(_ stream: any ByteStream, _ table: Table, limits: ReadingLimits) {
    self.table = table
    finder = XMLRecordFinder(stream, limits: limits) { table.isRow($0, $1) }
  }

  var encoding: String { finder.encoding }

  mutating func next() throws(ByteStreamError) -> SourceElement? {
    while true {
      if nextReady < ready.count {
        defer { nextReady += 1 }
        return ready[nextReady]
      }
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
      if isAtEnd { return nil }
      let piece = try finder.next()
      for problem in finder.problems { ready.append(.problem(problem)) }
      finder.problems = []
      if let piece { take(piece) } else { end() }
    }
  }

  private mutating func end() {
    isAtEnd = true
    endSection()
    problems += table.closingProblems(records: records)
    ready += problems.map { .problem($0) }
  }

  private mutating func take(_ piece: XMLPiece) {
    var item = Held(piece: piece)
    if case .record = piece.kind {
      if parent == nil || piece.parent != parent && !table.isOneTable {
        endSection()
        parent = piece.parent
        section = .beginning
      }
      var row = XMLRow()
      item.problems = piece.problems + table.read(finder.record, into: &row)
      row.finish()
      item.row = row
    }
    guard case .beginning = section else {
      emit(item)
      return
    }
    held.append(item)
    if item.row != nil { heldRows += 1 }
    heldBytes += piece.byteCount
    if heldRows >= Self.mostRows || heldBytes >= Self.mostBytes { decide(isWhole: false) }
  }

  private mutating func endSection() {
    if case .beginning = section { decide(isWhole: true) }
    guard case .contacts(let rows) = section else { return }
    mapping += table.mapping(rows.plan)
  }

  /// Makes a plan of the rows that are held, and lets them go.
  private mutating func decide(isWhole: Bool) {
    let rows = held.compactMap(\.row)
    if let plan = table.plan(rows, isWhole: isWhole) {
      problems += plan.problems
      section = .contacts(
        Rows(
          plan: plan,
          decoder: RowDecoder(plan),
          headRows: plan.preambleRows + (plan.hasHeader ? 1 : 0)
        )
      )
    } else {
      section = .other
      if let first = held.first(where: { !($0.row?.isBlank ?? true) }) {
        problems += [table.problem(withoutContacts: first.piece.line)].compactMap { $0 }
      }
    }
    for item in held { emit(item) }
    held = []
    heldRows = 0
    heldBytes = 0
  }

  private mutating func emit(_ item: Held) {
    let piece = item.piece
    switch piece.kind {
    case .record:
      if let card = card(item) {
        ready.append(.card(card))
        return
      }
      problems += item.problems
    case .frame: break
    case .broken(let problem):
      records += 1
      ready.append(
        .skipped(
          SkippedRecord(
            record: records,
            offset: piece.offset,
            raw: piece.raw,
            byteCount: piece.byteCount,
            problem: problem
          )
        )
      )
      return
    }
    ready.append(.frame(Frame(offset: piece.offset, bytes: piece.raw ?? [])))
  }

  /// Nil where the row is none of a contact: a header, a blank one, a footer.
  private mutating func card(_ item: Held) -> Card? {
    guard var row = item.row, case .contacts(var rows) = section else { return nil }
    if rows.headRows > 0 {
      rows.headRows -= 1
      section = .contacts(rows)
      return nil
    }
    // A footer has little in it.
    if row.isBlank || row.valueCount <= 2 && rows.plan.dialect.isFooter(row.texts) { return nil }
    if row.columnCount > rows.plan.columns.count {
      let fresh = table.columns(beyond: rows.plan.columns.count, of: rows.plan)
      if !fresh.isEmpty {
        rows.plan.columns += fresh
        rows.decoder = RowDecoder(rows.plan)
        section = .contacts(rows)
      }
    }
    if !row.links.isEmpty {
      let columns = rows.plan.columns
      row.resolveLinks { $0 < columns.count && columns[$0].meaning.part == .email }
    }
    records += 1
    let decoded = row.withCells { rows.decoder.decode($0, line: item.piece.line) }
    var problems = item.problems + decoded.problems
    if row.surplus > 0 { problems.append(.surplusValues(line: item.piece.line, row.surplus)) }
    var contact = decoded.contact
    row.addLinks(to: &contact)
    return Card(
      record: records,
      offset: item.piece.offset,
      line: item.piece.line,
      raw: item.piece.raw ?? [],
      contact: contact,
      problems: problems,
      absence: decoded.absence
    )
  }
}
