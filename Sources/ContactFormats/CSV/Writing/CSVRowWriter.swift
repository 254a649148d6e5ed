/// Writes rows of a table as RFC 4180 wants them: UTF-8, commas, CR LF behind each row, quotes where a
/// cell has a comma, a quote or a line break in it.
///
/// Line breaks within cells are LF, texts have no blanks around them (no reader keeps those), and
/// formulas are guarded (`FormulaGuard`).
struct CSVRowWriter {
  /// How a cell may begin.
  enum Kind {
    case text
    /// Phone numbers in international form stay as they are.
    case phone
    /// Text that the program itself made, such as a date: goes out as it is.
    case made
  }

  private var bytes: [UInt8] = []
  private var isFirst = true

  /// Appends one row to the output. The bytes change hands and are never copied, as an output may
  /// be a whole table.
  static func appendRow(to output: inout [UInt8], _ fill: (inout CSVRowWriter) -> Void) {
    var row = CSVRowWriter()
    swap(&row.bytes, &output)
    fill(&row)
    row.bytes.append(ASCII.carriageReturn)
    row.bytes.append(ASCII.lineFeed)
    swap(&row.bytes, &output)
  }

  mutating func append(_ text: String, _ kind: Kind = .text) {
    if isFirst { isFirst = false } else { bytes.append(ASCII.comma) }
    guard !text.isEmpty else { return }
    text.withBytes { text in
      let text = kind == .made ? text : text.trimmedWidely
      let isBare =
        kind == .made || !FormulaGuard.isNeeded(text)
        || kind == .phone && FormulaGuard.isPhoneNumber(text)
      write(text, isGuarded: !isBare)
    }
  }

  private mutating func write(_ text: Bytes, isGuarded: Bool) {
    let isQuoted = text.contains { byte in
      byte == ASCII.comma || byte == ASCII.quote || byte == ASCII.lineFeed
        || byte == ASCII.carriageReturn
    }
    if isQuoted { bytes.append(ASCII.quote) }
    if isGuarded { bytes.append(FormulaGuard.mark) }
    for (index, byte) in text.enumerated() {
      switch byte {
      case ASCII.quote:
        bytes.append(ASCII.quote)
        bytes.append(ASCII.quote)
      case ASCII.carriageReturn:
        if index + 1 == text.count || text[index + 1] != ASCII.lineFeed {
          bytes.append(ASCII.lineFeed)
        }
      // No table may hold it; U+FFFD stands for it.
      case 0: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      default: bytes.append(byte)
      }
    }
    if isQuoted { bytes.append(ASCII.quote) }
  }
}

extension [String] {
  /// The values as one cell: each guarded too, as readers take them apart and look at each.
  func cell(joinedBy separator: String) -> String {
    map { value in
      value.withBytes { bytes in
        let text = bytes.trimmedWidely
        return (FormulaGuard.isNeeded(text) ? "'" : "") + text.kept
      }
    }.joined(separator: separator)
  }
}
