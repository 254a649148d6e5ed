import Glibc

/// Cuts one row after another into cells (RFC 4180, and what real files do beyond it).
///
/// A cell is quoted if it begins with a quote, blanks before it aside. It ends with the next quote
/// that a delimiter, a line break or the end follows; any other quote is text. An opening quote
/// that nothing closes is text too.
///
/// Positions are counted from the row's first byte. A row that is not whole yet is cut as far as it
/// goes, and `cut` called again when there is more of it.
struct RowCutter {
  enum Outcome {
    /// The row ends here, before its line break.
    case row(contentEnd: Int)
    /// The bytes end before the row does.
    case more
    /// The row is over the limit and ends, as far as it can be told, here.
    case overrun(Int)
  }

  /// An opening quote that was read as text.
  struct Unbalanced {
    /// The index of the cell.
    var cell: Int
    /// How many line breaks of the row stand before it.
    var breaks: Int
  }

  enum Place {
    /// At the first byte of a cell.
    case cell
    /// In an unquoted cell, whose end is looked for from `scan` on.
    case plain
    /// In a quoted cell.
    case quoted
  }

  let syntax: CSVSyntax
  let table: CellTable
  private let recordBytes: Int
  private let structure: StructuralBytes
  let blanks: (UInt8, UInt8)
  var place = Place.cell
  /// Where the current cell begins.
  var cell = 0
  /// How far the row has been looked at.
  var scan = 0
  /// How many of the row's bytes have been dropped, because the row is over the limit.
  private(set) var dropped = 0
  private var isOver = false
  var quotes: QuoteSearch

  /// The openings of this row that were read as text.
  private(set) var unbalanced: [Unbalanced] = []
  /// The first cell with a quote in it that is neither doubled nor closing.
  private var stray: (index: Int, cell: Int, isOpening: Bool)?
  private var attempt = Attempt.first
  private enum Attempt { case first, literal, final }
  /// How many bytes were read in vain, for readings that were given up; and how many stand before
  /// the row.
  private var wasted = 0
  private var consumed = 0

  init(_ syntax: CSVSyntax, table: CellTable, recordBytes: Int) {
    self.syntax = syntax
    self.table = table
    self.recordBytes = recordBytes
    structure = StructuralBytes(delimiter: syntax.delimiter)
    blanks = (
      syntax.delimiter == ASCII.space ? ASCII.tab : ASCII.space,
      syntax.delimiter == ASCII.tab ? ASCII.space : ASCII.tab
    )
    quotes = QuoteSearch(syntax, blanks: blanks)
  }

  /// - Parameters:
  ///   - origin: Where the row begins, in bytes from the start of the text.
  ///   - line: The line on which it begins.
  mutating func begin(origin: Int, line: Int) {
    table.cut(to: 0)
    place = .cell
    cell = 0
    scan = 0
    dropped = 0
    isOver = false
    if !unbalanced.isEmpty { unbalanced.removeAll() }
    stray = nil
    attempt = .first
    consumed = origin
    quotes.beginRow(origin: origin, line: line)
  }

  /// How many line breaks the row has within its cells.
  mutating func lineBreaks(upTo end: Int, _ row: UnsafePointer<UInt8>) -> Int {
    quotes.breaks(upTo: end, row, end: end)
  }

  /// The row is over the limit: its cells are forgotten, and all bytes that need not be looked at
  /// again. Returns how many those are.
  mutating func dropScanned(_ row: UnsafePointer<UInt8>, end: Int) -> Int {
    isOver = true
    table.cut(to: 0)
    // A CR, and the backslashes before a quote, are read together with what follows.
    let count = max(0, (place == .cell ? cell : scan) - 2)
    quotes.drop(count, row, end: end)
    cell -= count
    scan -= count
    dropped += count
    return count
  }

  /// Cuts on in the first `end` bytes of the row, behind which `SourceBuffer.slack` more are allocated.
  mutating func cut(_ row: UnsafePointer<UInt8>, end: Int, atEnd: Bool) -> Outcome {
    while true {
      switch place {
      case .cell, .plain:
        if let outcome = cutPlain(row, end: end, atEnd: atEnd) {
          guard case .row(let contentEnd) = outcome, mustReadAgain(contentEnd, row, end: end)
          else { return outcome }
        }
      case .quoted:
        if let outcome = cutQuoted(row, end: end, atEnd: atEnd) {
          guard case .row(let contentEnd) = outcome, mustReadAgain(contentEnd, row, end: end)
          else { return outcome }
        }
      }
    }
  }

  /// Cuts cells up to the first quoted one (nil then), the end of the row or of the bytes.
  private mutating func cutPlain(
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool
  ) -> Outcome? {
    if syntax.hasTrailBytes { return cutPlainCharacters(row, end: end, atEnd: atEnd) }
    let table = table
    let quote = syntax.quote
    let delimiter = syntax.delimiter
    let structure = structure
    let (blank, otherBlank) = blanks
    var start = cell
    var isAtStart = place == .cell
    var block = isAtStart ? start : scan
    var mask = block < end ? structure.mask(row + block, count: end &- block) : 0
    while true {
      if isAtStart {
        guard start < end else {
          (cell, scan, place) = (start, end, .cell)
          return atEnd ? finish(at: end) : .more
        }
        let byte = row[start]
        if byte == quote || byte == blank || byte == otherBlank {
          switch opening(at: start, row, end: end, atEnd: atEnd) {
          case .quote(let opening):
            cell = start
            scan = opening + 1
            place = .quoted
            quotes.open(at: opening)
            return nil
          case .more:
            (cell, scan, place) = (start, start, .cell)
            return .more
          case .none: break
          }
        }
      }
      while mask == 0 {
        block &+= StructuralBytes.block
        guard block < end else {
          (cell, scan, place) = (start, end, .plain)
          return atEnd ? finish(at: end) : .more
        }
        mask = structure.mask(row + block, count: end &- block)
      }
      let hit = block &+ mask.trailingZeroBitCount
      mask &= mask &- 1
      table.append(Cell(start: start, end: hit))
      guard row[hit] == delimiter else {
        scan = hit
        return .row(contentEnd: hit)
      }
      start = hit &+ 1
      isAtStart = true
    }
  }

  mutating func finish(at end: Int) -> Outcome {
    table.append(Cell(start: cell, end: end))
    return .row(contentEnd: end)
  }

  enum Opening { case none, more, quote(Int) }

  /// Blanks before a quote are passed over, but not any number of them: a row of blanks must not be
  /// looked at again and again.
  private static let mostBlanks = 64

  func opening(
    at start: Int,
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool
  ) -> Opening {
    var index = start
    while index < end, index - start <= Self.mostBlanks {
      let byte = row[index]
      if byte == syntax.quote { return .quote(index) }
      guard byte == blanks.0 || byte == blanks.1 else { return .none }
      index += 1
    }
    return index == end && !atEnd && index - start <= Self.mostBlanks ? .more : .none
  }

  private mutating func cutQuoted(
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool
  ) -> Outcome? {
    let found = quotes.find(from: &scan, row, end: end, atEnd: atEnd)
    switch found {
    case .more: return .more
    case .closed(let close, let next):
      if quotes.sawStray, stray == nil { stray = (table.total, cell, quotes.sawOpening) }
      table.append(
        Cell(start: quotes.opening + 1, end: close, isEscaped: quotes.sawEscaped)
      )
      scan = next
      guard next < end, row[next] == syntax.delimiter else { return .row(contentEnd: next) }
      cell = next + 1
      place = .cell
      return nil
    case .unclosed(let position):
      // Its first bytes may be gone already.
      if dropped + position > recordBytes {
        scan = position
        return .overrun(position)
      }
      let breaks = quotes.breaksBeforeCell(row, end: end)
      unbalanced.append(Unbalanced(cell: table.total, breaks: breaks))
      scan = cell
      place = .plain
      return nil
    }
  }

  // MARK: Two readings

  /// A quote in the middle of a quoted cell may be a quote that its writer forgot to double, or the
  /// first quote after an opening one that nothing closes. If the row has another number of cells
  /// than the table, or that quote begins a line, and with the opening quote read as text the row has
  /// the right number, then that is it.
  private mutating func mustReadAgain(
    _ contentEnd: Int,
    _ row: UnsafePointer<UInt8>,
    end: Int
  ) -> Bool {
    guard let stray, !isOver, contentEnd <= recordBytes else { return false }
    switch attempt {
    case .first:
      guard syntax.columns > 1, table.total != syntax.columns || stray.isOpening,
        wasted <= 4 * consumed + (1 << 20)
      else { return false }
      attempt = .literal
      wasted += contentEnd - stray.cell
      table.cut(to: stray.index)
      unbalanced.removeAll { $0.cell >= stray.index }
      let breaks = quotes.breaks(upTo: stray.cell, row, end: end)
      unbalanced.append(Unbalanced(cell: stray.index, breaks: breaks))
      quotes.restart()
      cell = stray.cell
      scan = stray.cell
      place = .plain
      return true
    case .literal:
      guard table.total != syntax.columns else { return false }
      attempt = .final
      wasted += contentEnd - stray.cell
      table.cut(to: stray.index)
      unbalanced.removeAll { $0.cell >= stray.index }
      quotes.restart()
      cell = stray.cell
      scan = stray.cell
      place = .cell
      return true
    case .final: return false
    }
  }
}
