import ContactModel

/// Decides what delimits the cells of a sample: that which cuts all its rows into equally many.
///
/// How often a byte occurs says little: notes are full of commas, and dates of colons.
struct DelimiterVote {
  struct Result {
    var syntax: CSVSyntax
    var score: Double
  }

  /// What delimits tables, and how much the bytes that also stand in texts, dates and addresses
  /// are held back.
  private static let candidates: [(byte: UInt8, weight: Double)] = [
    (ASCII.comma, 1), (ASCII.semicolon, 1), (ASCII.tab, 1.05), (0x7C, 0.95), (0x1F, 1),
    (ASCII.circumflex, 0.7), (0x7E, 0.7), (ASCII.colon, 0.5), (0x23, 0.5), (0x2A, 0.5),
    (0x21, 0.5),
  ]

  private let text: Bytes
  private let base: CSVSyntax
  private let hasApostrophes: Bool
  private let hasBackslashes: Bool

  /// - Parameters:
  ///   - text: The sample, with `SourceBuffer.slack` bytes behind it.
  ///   - base: What is known already.
  init(_ text: Bytes, like base: CSVSyntax) {
    self.text = text
    self.base = base
    hasApostrophes = text.contains(0x27)
    hasBackslashes = !base.hasTrailBytes && Self.contains(text, ASCII.backslash, ASCII.quote)
  }

  private static func contains(_ text: Bytes, _ first: UInt8, _ second: UInt8) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == first && $1 == second }
  }

  /// - Parameter declared: The delimiter that the source itself names.
  func winner(declared: UInt8?) -> Result {
    var best: Result?
    func consider(_ result: Result?, by margin: Double = 0) {
      guard let result else { return }
      if result.score > (best?.score ?? 0) + margin { best = result }
    }
    let bytes = declared.map { [($0, 1.0)] } ?? Self.candidates.map { ($0.byte, $0.weight) }
    for (byte, weight) in bytes where declared != nil || text.contains(byte) {
      var syntax = base
      syntax.delimiter = byte
      syntax.hasTrailBytes = base.hasTrailBytes && byte >= 0x40
      let tally = RowTally(text, syntax)
      consider(result(tally, syntax, weight))
      if hasApostrophes, tally.quoted == 0 {
        syntax.quote = 0x27
        let other = RowTally(text, syntax)
        // An apostrophe is the quote where cells begin and end with it throughout.
        if other.quoted * 2 >= other.filled, other.quoted > 1, other.unbalanced == 0,
          let quoted = result(other, syntax, weight),
          quoted.score >= (result(tally, base, weight)?.score ?? 0)
        {
          consider(quoted, by: -0.001)
        }
        syntax.quote = base.quote
      }
      if hasBackslashes {
        syntax.escapesByBackslash = true
        let other = RowTally(text, syntax)
        consider(
          result(other, syntax, weight),
          by: tally.doubled == 0 && other.unbalanced <= tally.unbalanced
            && Self.contains(text, ASCII.backslash, ASCII.quote) && tally.stray > 0 ? -0.001 : 0.001
        )
      }
    }
    if let best, best.score >= 0.34 || declared != nil { return best }
    var single = base
    single.columns = 1
    if let declared { single.delimiter = declared }
    return Result(syntax: single, score: 0)
  }

  /// Nil where the delimiter gives but one column.
  private func result(_ tally: RowTally, _ syntax: CSVSyntax, _ weight: Double) -> Result? {
    guard let columns = tally.usualCount, columns > 1, tally.rows > 0 else { return nil }
    var syntax = syntax
    syntax.columns = columns
    let good = Double(tally.counts[columns] ?? 0)
    var some = 0.0
    for (count, rows) in tally.counts where count > 1 && count < columns {
      some += 0.25 * Double(rows)
    }
    let share = (good + some) / Double(tally.rows)
    let width = 1.5 - 1 / Double(columns)
    let addresses = 0.25 * min(1, Double(tally.addresses) / Double(tally.rows))
    return Result(
      syntax: syntax,
      score: (share * width + addresses) * weight
    )
  }
}

/// What the rows of a sample are like, cut in one way.
struct RowTally {
  /// How many rows there are of each number of cells; blank rows aside.
  private(set) var counts: [Int: Int] = [:]
  private(set) var rows = 0
  /// How many cells are not empty, are quoted, are quoted with quotes in them.
  private(set) var filled = 0
  private(set) var quoted = 0
  private(set) var doubled = 0
  private(set) var stray = 0
  private(set) var unbalanced = 0
  /// Rows with a cell that is a mail address and nothing else.
  private(set) var addresses = 0

  init(_ text: Bytes, _ syntax: CSVSyntax) {
    let table = CellTable(limit: 4096)
    var cutter = RowCutter(syntax, table: table, recordBytes: text.count)
    guard let base = text.baseAddress else { return }
    var position = 0
    while position < text.count {
      if text[position] == ASCII.lineFeed || text[position] == ASCII.carriageReturn {
        position += 1
        continue
      }
      cutter.begin(origin: position, line: 1)
      let row = base + position
      let outcome = cutter.cut(row, end: text.count - position, atEnd: true)
      guard case .row(let contentEnd) = outcome else { return }
      note(table, row, quote: syntax.quote)
      unbalanced += cutter.unbalanced.count
      position += max(1, contentEnd)
    }
  }

  private mutating func note(_ table: CellTable, _ row: UnsafePointer<UInt8>, quote: UInt8) {
    var hasText = false
    var hasAddress = false
    for cell in table.cells {
      let bytes = Bytes(start: row + cell.start, count: cell.end - cell.start)
      guard !bytes.trimmed.isEmpty else { continue }
      hasText = true
      filled += 1
      if cell.start > 0, row[cell.start - 1] == quote {
        quoted += 1
        if cell.isEscaped { doubled += 1 }
        if !cell.isEscaped, bytes.contains(quote) { stray += 1 }
      }
      hasAddress = hasAddress || Self.isAddress(bytes.trimmed)
    }
    guard hasText else { return }
    rows += 1
    counts[table.total, default: 0] += 1
    if hasAddress { addresses += 1 }
  }

  /// The number of cells most rows have, the larger where two are as frequent; 1 only where no row
  /// has more.
  var usualCount: Int? {
    counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func isAddress(_ bytes: Bytes) -> Bool {
    guard let at = bytes.position(of: 0x40), at > 0, bytes.count < 255,
      bytes.slice(at, bytes.count).position(of: ASCII.dot) != nil
    else { return false }
    return bytes.allSatisfy { byte in
      byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit || "@.-_+'%".utf8.contains(byte)
    }
  }
}
