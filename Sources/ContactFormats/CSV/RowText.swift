import ContactModel
import TextEncoding

/// The cells of one row after another as UTF-8 text: doubled quotes made single, NULs left out,
/// other charsets decoded. A cell that needs none of it stays where it is in the buffer.
final class RowText {
  /// The cells of the last row; valid as long as its bytes are.
  var cells: UnsafeBufferPointer<Bytes> { UnsafeBufferPointer(start: memory, count: count) }

  // Memory of its own, not an array: every row writes all of it.
  private var memory: UnsafeMutablePointer<Bytes>
  private var capacity = 128
  private var count = 0

  let charset: TableCharset
  private let syntax: CSVSyntax
  private let scratch = Scratch()
  private let unquoted = Scratch()
  /// Where a cell is: in the buffer, or in `scratch`, which may still move.
  private var places: [Place] = []
  private enum Place {
    case buffer(Bytes)
    case scratch(start: Int, count: Int)
  }

  init(_ syntax: CSVSyntax, charset: TableCharset) {
    self.syntax = syntax
    self.charset = charset
    memory = .allocate(capacity: capacity)
  }

  deinit {
    memory.deallocate()
  }

  func read(_ row: Bytes, _ table: CellTable, line: Int, problems: inout [Problem]) {
    guard let base = row.baseAddress else {
      count = 0
      return
    }
    makeRoom(for: table.count)
    let look = Look(row)
    var reading = TableCharset.Reading.utf8
    if look.isBeyondASCII || look.hasEscape && EncodingDetector.containsJapaneseEscape(row.raw) {
      let known = charset.found
      reading = charset.reading(of: row)
      notice(reading, known, line: line, problems: &problems)
    }
    if look.isPlain || isUTF8(reading) && !look.hasNUL {
      guard takeInPlace(base, table.cells) else { return }
    }
    readSlowly(base, table, reading, line: line, problems: &problems)
  }

  /// What decides how a row is read, seen in one pass.
  private struct Look {
    let isBeyondASCII: Bool
    let hasNUL: Bool
    /// Whether the charset may be switched within the row.
    let hasEscape: Bool

    init(_ row: Bytes) {
      var all: UInt8 = 0
      var odd: UInt8 = 0
      for byte in row {
        all |= byte
        odd |= (byte == 0 ? 1 : 0) | (byte == 0x1B ? 2 : 0)
      }
      isBeyondASCII = all >= 0x80
      hasNUL = odd & 1 != 0
      hasEscape = odd & 2 != 0
    }

    /// Whether the bytes are ASCII and mean just that.
    var isPlain: Bool { !isBeyondASCII && !hasNUL && !hasEscape }
  }

  /// Cells as they stand in the buffer; returns whether some must still be unescaped.
  private func takeInPlace(
    _ base: UnsafePointer<UInt8>,
    _ table: UnsafeBufferPointer<Cell>
  ) -> Bool {
    let cells = memory
    var hasEscapes = false
    for index in 0..<table.count {
      let cell = table[index]
      hasEscapes = hasEscapes || cell.isEscaped
      (cells + index).initialize(
        to: Bytes(start: base + cell.start, count: cell.end &- cell.start)
      )
    }
    return hasEscapes
  }

  private func makeRoom(for cells: Int) {
    count = cells
    guard cells > capacity else { return }
    memory.deallocate()
    capacity = max(cells, capacity * 2)
    memory = .allocate(capacity: capacity)
  }

  private func isUTF8(_ reading: TableCharset.Reading) -> Bool {
    if case .utf8 = reading { return true }
    return false
  }

  private func notice(
    _ reading: TableCharset.Reading,
    _ known: Charset?,
    line: Int,
    problems: inout [Problem]
  ) {
    switch reading {
    case .utf8:
      guard let known else { return }
      problems.append(.rowInOtherCharset(line: line, file: known.name, used: "utf-8"))
    case .charset(let decoder):
      guard known == nil, charset.found == nil else { return }
      problems.append(
        .rowInOtherCharset(line: line, file: "utf-8", used: decoder.charset.name)
      )
    case .repaired: break
    }
  }

  private func readSlowly(
    _ base: UnsafePointer<UInt8>,
    _ table: CellTable,
    _ reading: TableCharset.Reading,
    line: Int,
    problems: inout [Problem]
  ) {
    scratch.clear()
    places.removeAll(keepingCapacity: true)
    for (index, cell) in table.cells.enumerated() {
      let raw = Bytes(start: base + cell.start, count: cell.end - cell.start)
      guard cell.isEscaped || !raw.isPlainASCII else {
        places.append(.buffer(raw))
        continue
      }
      unquoted.clear()
      append(raw, isEscaped: cell.isEscaped)
      if raw.position(of: 0) != nil {
        problems.append(.nulInCell(line: line, column: index + 1))
      }
      let start = scratch.count
      if !decode(unquoted.bytes, reading) {
        problems.append(
          .undecodableCell(line: line, column: index + 1, used: name(of: reading))
        )
      }
      places.append(.scratch(start: start, count: scratch.count - start))
    }
    for (index, place) in places.enumerated() {
      let cell =
        switch place {
        case .buffer(let bytes): bytes
        case .scratch(let start, let count): scratch.bytes.slice(start, start + count)
        }
      (memory + index).initialize(to: cell)
    }
  }

  private func name(of reading: TableCharset.Reading) -> String {
    guard case .charset(let decoder) = reading else { return "utf-8" }
    return decoder.charset.name
  }

  /// Without NULs, and without the first of two quotes.
  private func append(_ raw: Bytes, isEscaped: Bool) {
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      index += 1
      if byte == 0 { continue }
      if isEscaped, index < raw.count {
        let next = raw[index]
        let escapes = byte == ASCII.backslash && syntax.escapesByBackslash
        if byte == syntax.quote && next == syntax.quote
          || escapes && (next == syntax.quote || next == ASCII.backslash)
        {
          index += 1
          unquoted.append(next)
          continue
        }
      }
      unquoted.append(byte)
    }
  }

  /// Appends the text to `scratch`; false where some bytes did not fit.
  private func decode(_ bytes: Bytes, _ reading: TableCharset.Reading) -> Bool {
    switch reading {
    case .utf8:
      scratch.append(bytes)
      return true
    case .repaired:
      let isWhole = EncodingDetector.isUTF8(bytes.raw)
      isWhole ? scratch.append(bytes) : bytes.repairedUTF8.withUnsafeBufferPointer(scratch.append)
      return isWhole
    case .charset(let decoder):
      let (text, misfits) = decoder.decode(bytes.raw)
      text.withUnsafeBufferPointer(scratch.append)
      return misfits == 0
    }
  }
}
