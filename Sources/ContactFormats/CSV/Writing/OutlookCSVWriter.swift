import ContactModel

/// Writes contacts as Outlook on the desktop exports and imports them, with English headers: the
/// columns are fixed, lines end in CR LF (RFC 4180).
///
/// The table is UTF-8 with a byte order mark: without one, Outlook and Excel take a table for the
/// code page of the machine.
///
/// What has no column, or whose columns are taken, goes into Notes as a line `Label: value`. An
/// e-mail address has no column for whether it is of work or home, and that alone is left out; a label
/// of the user's own becomes a line in Notes. The preferred address comes first. Days stand as
/// `YYYY-MM-DD`, which means the same in every country's settings; those without a year go into Notes.
/// Who made the introduction is in `Referred By`. Formulas are guarded, see `FormulaGuard`; phone
/// numbers such as `+1 202-555-0101` stand bare.
public struct OutlookCSVWriter: ContactWriter {
  public init() {}

  public func begin(into output: inout [UInt8]) {
    output += [0xEF, 0xBB, 0xBF]
    var row = CSVRowWriter(appendingTo: output)
    for header in OutlookColumns.headers { row.append(header, .made) }
    row.endRow()
    output = row.bytes
  }

  public func write(_ contact: Contact, uid: String?, into output: inout [UInt8]) {
    var row = CSVRowWriter(appendingTo: output)
    OutlookRow(contact).write(to: &row)
    row.endRow()
    output = row.bytes
  }
}
