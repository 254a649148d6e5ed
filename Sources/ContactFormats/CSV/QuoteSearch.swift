import Glibc

/// Finds the quote that closes a quoted cell, and notices when none does.
///
/// Where a search came to nothing is remembered, so that a table with an unbalanced quote in every
/// row is not read to its end once for each.
struct QuoteSearch {
  enum Found {
    /// The closing quote, and the delimiter, line break or end that follows it.
    case closed(Int, next: Int)
    case more
    /// Nothing closes the cell up to here: the end, or more line breaks than a cell can have.
    case unclosed(Int)
  }

  /// A cell of Excel has up to 32,767 characters, each of which may be a line break. More line breaks
  /// than that are rows.
  static let mostBreaks = 32_767

  /// Blanks between the closing quote and the delimiter; more are text.
  private static let mostBlanks = 64

  private let syntax: CSVSyntax
  private let blanks: (UInt8, UInt8)
  /// Whether a CR may be a line break of its own.
  var hasLoneReturns = true

  private(set) var opening = 0
  /// Whether the cell has a quote within that is neither doubled nor escaped.
  private(set) var sawStray = false
  /// Whether such a quote begins a line, as the first cell of a row does.
  private(set) var sawOpening = false
  /// Whether it has one that is.
  private(set) var sawEscaped = false
  private(set) var hasQuoted = false
  private var isInFirstQuotes = false

  /// The row: where it begins in the text, its line, and its line breaks up to `counted`.
  private var origin = 0
  private var line = 1
  private var counted = 0
  private var breaks = 0
  private var breaksAtOpening = 0
  /// How many stand in what was dropped of it.
  private var droppedBreaks = 0

  /// The longest stretch known to have no closing quote; places in the text.
  private struct Searched {
    var from: Int
    var to: Int
    var counted: Int
    var lineAtCounted: Int
  }
  private var searched: Searched?

  init(_ syntax: CSVSyntax, blanks: (UInt8, UInt8)) {
    self.syntax = syntax
    self.blanks = blanks
  }

  mutating func beginRow(origin: Int, line: Int) {
    self.origin = origin
    self.line = line
    hasQuoted = false
    droppedBreaks = 0
    restart()
  }

  /// The row is read again from one of its cells on.
  mutating func restart() {
    counted = 0
    breaks = droppedBreaks
  }

  /// The first `count` bytes of the row go; their line breaks stay counted.
  mutating func drop(_ count: Int, _ row: UnsafePointer<UInt8>, end: Int) {
    if hasQuoted {
      // Once they are gone, the breaks before the cell can't be told from those within it.
      _ = breaksBeforeCell(row, end: end)
      droppedBreaks = breaks(upTo: count, row, end: end)
    }
    origin += count
    opening -= count
    counted -= count
  }

  @inline(__always)
  mutating func open(at position: Int) {
    opening = position
    sawStray = false
    sawOpening = false
    sawEscaped = false
    hasQuoted = true
    isInFirstQuotes = true
  }

  /// Looks on from `scan` for the end of the cell that was opened last.
  mutating func find(
    from scan: inout Int,
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool
  ) -> Found {
    while true {
      if isInFirstQuotes, scan < end, row[scan] != syntax.quote {
        isInFirstQuotes = false
        if searched != nil { passOverSearched(&scan) }
      }
      guard scan < end, let hit = memchr(row + scan, Int32(syntax.quote), end - scan) else {
        scan = max(scan, end)
        if let excess = excessiveBreak(upTo: end, row, end: end, atEnd: atEnd) {
          remember(to: end)
          return .unclosed(excess)
        }
        guard atEnd else { return .more }
        remember(to: end)
        return .unclosed(end)
      }
      let quote = UnsafeRawPointer(hit) - UnsafeRawPointer(row)
      if syntax.escapesByBackslash, isEscaped(quote, row) {
        sawEscaped = true
        scan = quote + 1
        continue
      }
      var next = quote + 1
      if next < end, row[next] == syntax.quote {
        sawEscaped = true
        scan = next + 1
        continue
      }
      while next < end, row[next] == blanks.0 || row[next] == blanks.1,
        next - quote <= Self.mostBlanks
      {
        next += 1
      }
      if next == end, !atEnd {
        scan = quote
        return .more
      }
      if next == end || endsCell(row[next]) {
        if let excess = excessiveBreak(upTo: quote, row, end: end, atEnd: atEnd) {
          remember(to: quote)
          return .unclosed(excess)
        }
        return .closed(quote, next: next)
      }
      sawStray = true
      let previous = row[quote - 1]
      if previous == ASCII.lineFeed || previous == ASCII.carriageReturn { sawOpening = true }
      scan = quote + 1
    }
  }

  @inline(__always)
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == syntax.delimiter || byte == ASCII.lineFeed || byte == ASCII.carriageReturn
  }

  private func isEscaped(_ quote: Int, _ row: UnsafePointer<UInt8>) -> Bool {
    var first = quote
    while first > max(0, opening + 1), row[first - 1] == ASCII.backslash { first -= 1 }
    return (quote - first) % 2 == 1
  }

  // MARK: Searches that found nothing

  private mutating func remember(to end: Int) {
    searched = Searched(
      from: origin + opening,
      to: origin + end,
      counted: origin + counted,
      lineAtCounted: line + breaks
    )
  }

  /// What closes a cell does not depend on where it began, but for a run of quotes at its very
  /// beginning.
  private mutating func passOverSearched(_ scan: inout Int) {
    guard let searched, searched.from < origin + opening, origin + scan < searched.to else {
      return
    }
    scan = searched.to - origin
    if searched.counted - origin > counted {
      counted = searched.counted - origin
      breaks = searched.lineAtCounted - line
    }
    sawStray = true
    sawOpening = true
    sawEscaped = true
  }

  // MARK: Line breaks

  /// How many line breaks of the row stand before its current cell.
  mutating func breaksBeforeCell(_ row: UnsafePointer<UInt8>, end: Int) -> Int {
    if counted <= opening {
      count(upTo: opening, row, end: end, atEnd: true)
      breaksAtOpening = breaks
    }
    return breaksAtOpening
  }

  /// How many line breaks the row has up to `position`.
  mutating func breaks(upTo position: Int, _ row: UnsafePointer<UInt8>, end: Int) -> Int {
    guard hasQuoted else { return breaks }
    if counted > position { restart() }
    count(upTo: position, row, end: end, atEnd: true)
    return breaks
  }

  /// The line break that is one too many for the current cell.
  private mutating func excessiveBreak(
    upTo position: Int,
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool
  ) -> Int? {
    guard position - opening > Self.mostBreaks else { return nil }
    let most = breaksBeforeCell(row, end: end) + Self.mostBreaks
    if breaks > most { return position }
    return count(upTo: position, row, end: end, atEnd: atEnd, most: most)
  }

  /// Counts on to `position`. Stops before a CR of which it cannot be told yet whether it is a line
  /// break, and behind the break that is more than `most`, whose place it returns.
  @discardableResult
  private mutating func count(
    upTo position: Int,
    _ row: UnsafePointer<UInt8>,
    end: Int,
    atEnd: Bool,
    most: Int = .max
  ) -> Int? {
    var index = max(counted, 0)
    defer { counted = max(counted, index) }
    while index < position {
      if !hasLoneReturns {
        // The LF of a CR that is the last byte may be to come.
        let isCut = position == end && !atEnd && row[end - 1] == ASCII.carriageReturn
        let stop = isCut ? position - 1 : position
        guard index < stop, let hit = memchr(row + index, Int32(ASCII.lineFeed), stop - index)
        else {
          index = stop
          return nil
        }
        index = UnsafeRawPointer(hit) - UnsafeRawPointer(row) + 1
        breaks += 1
      } else {
        let byte = row[index]
        if byte == ASCII.lineFeed {
          breaks += 1
        } else if byte == ASCII.carriageReturn {
          if index + 2 >= end, !atEnd { return nil }
          let hasLineFeed =
            index + 1 < end && row[index + 1] == ASCII.lineFeed
            || index + 2 < end && row[index + 1] == ASCII.carriageReturn
              && row[index + 2] == ASCII.lineFeed
          if !hasLineFeed { breaks += 1 }
        }
        index += 1
      }
      if breaks > most { return index - 1 }
    }
    return nil
  }
}
