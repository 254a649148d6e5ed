import ContactModel

/// Writes contacts as Google Contacts exports and imports them since 2024: UTF-8 without a byte order
/// mark, lines end in CR LF (RFC 4180).
///
/// The table has as many numbered columns (`E-mail 2 - Value`) as the contact with most of them needs;
/// `survey` finds that out. A contact that was not surveyed loses nothing: what has no column goes
/// into its notes.
///
/// What Google has no column for becomes a custom field with a label, and where that is impossible (a
/// text with `:::` in it, which parts the values of a cell) a line in the notes, `Label: value`. Who
/// made the introduction is a relation `Referred By`. Formulas are guarded, see `FormulaGuard`; phone
/// numbers such as `+1 202-555-0101` and days without a year (` --05-21`) stand bare, as Google's
/// importer needs them and nothing in them can be run.
public struct GoogleCSVWriter: ContactWriter {
  /// How many numbered columns of each kind the table has. One address and one number are always there:
  /// they show whose table it is.
  private var counts = GoogleRow.Counts()

  public init() {}

  public var needsSurvey: Bool { true }

  public mutating func survey(_ contact: Contact) {
    counts.grow(to: GoogleRow(contact).counts)
  }

  public func begin(into output: inout [UInt8]) {
    CSVRowWriter.appendRow(to: &output) { row in
      for header in GoogleRow.headers(counts) { row.append(header, .made) }
    }
  }

  public func write(_ contact: Contact, uid: String?, into output: inout [UInt8]) {
    CSVRowWriter.appendRow(to: &output) { row in GoogleRow(contact).write(to: &row, counts) }
  }
}
