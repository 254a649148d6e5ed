import ContactModel

/// Whether the beginning of an input is a table of contacts, and whose.
struct CSVRecognition {
  let claims: [FormatClaim]

  init(_ sample: InputSample) {
    let text = SampleText(sample.bytes, isWhole: sample.isWhole)
    guard text.withBytes(Self.mayBeTable),
      let other = TableDialect.all.last.map(ContactFormat.init(csv:))
    else {
      claims = []
      return
    }
    let isNamed = Self.extensions.contains(sample.fileExtension ?? "")
    let isNamedTable = Self.tableExtensions.contains(sample.fileExtension ?? "")
    let first = FirstRows(text, of: sample.bytes, limits: ReadingLimits())
    let rows = first.rows
    guard rows.contains(where: { row in row.contains { !$0.isEmpty } }) else {
      claims = isNamedTable ? [FormatClaim(other, .named)] : []
      return
    }
    let plan = TablePlanner(options: ReadingOptions(), dialect: nil)
      .plan(rows, isWhole: sample.isWhole)
    if plan.dialect.name != other.name, plan.hasHeader {
      claims = [FormatClaim(ContactFormat(csv: plan.dialect), .certain)]
      return
    }
    let syntax = first.shape.syntax
    // Mail headers, YAML and LDIF look like tables that a colon delimits.
    let isUsual = [ASCII.comma, ASCII.semicolon, ASCII.tab, 0x7C].contains(syntax.delimiter)
    if plan.looksLikeContacts, isUsual || isNamedTable {
      claims = [FormatClaim(other, .likely)]
    } else if isNamed, isUsual || isNamedTable, syntax.columns > 1, Self.agree(rows, plan) {
      claims = [FormatClaim(other, .possible)]
    } else if isNamedTable {
      claims = [FormatClaim(other, .named)]
    } else {
      claims = []
    }
  }

  /// Names under which tables come; those in `tableExtensions` mean nothing else.
  private static let extensions: Set = ["csv", "tsv", "tab", "txt", "xls"]
  private static let tableExtensions: Set = ["csv", "tsv", "tab"]

  /// Whether it is text at all, and not one of the formats that say what they are in their first
  /// characters.
  private static func mayBeTable(_ text: Bytes) -> Bool {
    let begin = text.trimmed
    if let first = begin.first, "<{[".utf8.contains(first) { return false }
    let words: [StaticString] = ["BEGIN:", "MECARD:", "BIZCARD:"]
    if words.contains(where: begin.hasPrefixIgnoringCase) { return false }
    var controls = 0
    for byte in text where byte < ASCII.space {
      switch byte {
      case ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn, 0x0B, 0x0C, 0x1B, 0x1F: continue
      default: controls += 1
      }
    }
    // A stray NUL or control character is damage; many are another kind of file.
    return controls * 100 <= text.count
  }

  /// Whether most rows from the header on have as many cells as there are columns.
  private static func agree(_ rows: [[String]], _ plan: TablePlan) -> Bool {
    var share = 0.0
    var count = 0.0
    for row in rows.dropFirst(plan.preambleRows) where row.contains(where: { !$0.isEmpty }) {
      count += 1
      if row.count == plan.columns.count {
        share += 1
      } else if row.count > 1, row.count < plan.columns.count {
        share += 0.5
      }
    }
    return count > 0 && share / count >= 0.6
  }
}
