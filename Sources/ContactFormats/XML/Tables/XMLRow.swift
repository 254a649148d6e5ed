import ContactModel

/// One XML record taken as the row of a table: the values of its cells, UTF-8, by column.
///
/// Values come in any order, and several may go to one cell, which then has a line for each.
struct XMLRow {
  private struct Part {
    var column: Int
    var start: Int
    var end: Int
  }

  private var bytes: [UInt8] = []
  private var parts: [Part] = []
  private var isInOrder = true
  /// One more than the largest column that has a value.
  private(set) var columnCount = 0
  /// How many values have no column, because there would be more columns than may be.
  var surplus = 0
  /// Mail addresses that cells link to without showing them.
  var links: [Link] = []

  struct Link {
    var column: Int
    var address: String
  }

  /// How many cells have a value, once the row is finished.
  var valueCount: Int { parts.count }

  var isBlank: Bool { parts.isEmpty && surplus == 0 }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    isInOrder = true
    columnCount = 0
    surplus = 0
    links = []
  }

  /// Adds a value to the cell of a column, counted from 0; nothing where it is empty.
  mutating func add(_ value: some Collection<UInt8>, to column: Int) {
    guard !value.isEmpty else { return }
    if let last = parts.last, last.column >= column { isInOrder = false }
    let start = bytes.count
    bytes.append(contentsOf: value)
    parts.append(Part(column: column, start: start, end: bytes.count))
    columnCount = max(columnCount, column + 1)
  }

  /// Puts the parts in the order of their columns and those of one cell together.
  mutating func finish() {
    guard !isInOrder else { return }
    isInOrder = true
    let sorted = parts.enumerated().sorted { left, right in
      (left.element.column, left.offset) < (right.element.column, right.offset)
    }
    let old = bytes
    bytes.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    for (_, part) in sorted {
      if parts.last?.column == part.column {
        bytes.append(ASCII.lineFeed)
      } else {
        parts.append(Part(column: part.column, start: bytes.count, end: bytes.count))
      }
      bytes.append(contentsOf: old[part.start..<part.end])
      parts[parts.count - 1].end = bytes.count
    }
  }

  /// The cells from the first column on, empty ones between; valid during the call. Only of a
  /// finished row.
  func withCells<Result>(_ body: ([UnsafeBufferPointer<UInt8>]) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      var cells = [UnsafeBufferPointer<UInt8>](
        repeating: UnsafeBufferPointer(start: nil, count: 0),
        count: columnCount
      )
      for part in parts {
        cells[part.column] = UnsafeBufferPointer(rebasing: bytes[part.start..<part.end])
      }
      return body(cells)
    }
  }

  /// Puts the addresses of links into the cells of columns of addresses, in place of a text such
  /// as "write to her". The other links stay.
  mutating func resolveLinks(_ isAddress: (_ column: Int) -> Bool) {
    guard links.contains(where: { isAddress($0.column) }) else { return }
    var fresh = XMLRow()
    withCells { cells in
      for (column, cell) in cells.enumerated() {
        let link = isAddress(column) ? links.first { $0.column == column } : nil
        if let link {
          fresh.add(link.address.utf8, to: column)
        } else {
          fresh.add(cell, to: column)
        }
      }
    }
    fresh.surplus = surplus
    fresh.links = links.filter { !isAddress($0.column) }
    self = fresh
  }

  /// Gives the contact the addresses of its links, unless it has them.
  func addLinks(to contact: inout Contact) {
    for link in links where !contact.texts(.email).contains(link.address) {
      contact.properties.append(Property(.email, .text(link.address)))
    }
  }

  /// The same as texts.
  var texts: [String] {
    withCells { cells in cells.map { String(decoding: $0, as: UTF8.self) } }
  }
}
