import ContactModel

/// Writes contacts as Outlook on the desktop exports and imports them, with English headers: the
/// columns are fixed, lines end in CR LF (RFC 4180).
///
/// The table is UTF-8 with a byte order mark: without one, Excel takes a table for the code page of the
/// machine. Outlook's importer passes over the mark; of older ones it is told that they take it for a
/// part of the first header, which is the form of address, and read the code page all the same.
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
    CSVRowWriter.appendRow(to: &output) { row in
      for header in OutlookColumns.headers { row.append(header, .made) }
    }
  }

  public func write(_ contact: Contact, uid: String?, into output: inout [UInt8]) {
    CSVRowWriter.appendRow(to: &output) { row in OutlookRow(contact).write(to: &row) }
  }
}
