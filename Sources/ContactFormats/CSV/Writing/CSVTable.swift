/// Rows of a table that is no list of contacts, written by the rules of RFC 4180; texts that a
/// spreadsheet would run as a formula are guarded.
public enum CSVTable {
  public static func appendRow(_ cells: [String], to output: inout [UInt8]) {
    CSVRowWriter.appendRow(to: &output) { row in
      for cell in cells { row.append(cell) }
    }
  }
}
