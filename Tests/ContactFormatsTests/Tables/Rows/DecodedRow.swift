import ContactModel

@testable import ContactFormats

/// One row, decoded by a plan made by hand.
struct DecodedRow {
  let contact: Contact
  let problems: [Problem]
  let absence: Problem?

  /// - Parameter columns: Header, meaning and cell.
  init(
    _ columns: [(header: String?, meaning: ColumnMeaning, cell: String)],
    dialect: TableDialect = .plain,
    dateOrder: TablePlan.DateOrder? = nil,
    surplus: [String] = []
  ) {
    let plan = TablePlan(
      dialect: dialect,
      preambleRows: 0,
      hasHeader: true,
      columns: columns.map {
        TablePlan.Column(header: $0.header, meaning: $0.meaning, basis: .format)
      },
      dateOrder: dateOrder,
      problems: []
    )
    self.init(columns.map(\.cell) + surplus, RowDecoder(plan))
  }

  init(_ cells: [String], _ decoder: RowDecoder, line: Int = 7) {
    let decoded = Self.decode(cells, decoder, line: line)
    contact = decoded.contact
    problems = decoded.problems
    absence = decoded.absence
  }

  private static func decode(
    _ cells: [String],
    _ decoder: RowDecoder,
    line: Int
  ) -> RowDecoder.Decoded {
    let text = cells.flatMap { Array($0.utf8) }
    return text.withUnsafeBufferPointer { text in
      var start = 0
      let bytes = cells.map { cell in
        let count = cell.utf8.count
        defer { start += count }
        return text.slice(start, start + count)
      }
      return decoder.decode(bytes, line: line)
    }
  }

  var codes: [String] { problems.map(\.code.rawValue) }

  /// The properties as lines: `item1.TEL;TYPE=work:+1 202`.
  var lines: [String] {
    contact.properties.map { property in
      let group = property.group.map { "\($0)." } ?? ""
      let parameters = property.parameters.map {
        ";\($0.name)=\($0.values.joined(separator: ","))"
      }
      let value =
        if case .binary(let bytes) = property.value { "<\(bytes.count) bytes>" } else {
          property.value.text ?? "?"
        }
      return "\(group)\(property.name.rawValue)\(parameters.joined()):\(value)"
    }
  }
}

extension TableDialect {
  static let plain = TableDialect(
    name: "csv",
    title: "Table",
    usualEncounter: .met,
    signatures: []
  )

  /// Several values in one cell, as Google writes them.
  static let tripleColons = TableDialect(
    name: "test-google",
    title: "Google",
    usualEncounter: .met,
    signatures: [],
    valueSeparator: " ::: "
  )
}

extension RowDecoder {
  /// What one cell of a column becomes.
  static func lines(
    _ part: ContactPart,
    _ cell: String,
    types: [String] = [],
    header: String = "H",
    dialect: TableDialect = .plain,
    dateOrder: TablePlan.DateOrder? = nil
  ) -> [String] {
    DecodedRow(
      [(header, ColumnMeaning(part, types: types), cell)],
      dialect: dialect,
      dateOrder: dateOrder
    ).lines
  }
}
