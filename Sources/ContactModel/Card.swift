/// One record of a source, as it was read. Immutable once imported.
public struct Card: Sendable, Hashable {
  /// The 1-based number of the record in its source; skipped records are numbered too.
  public var record: Int
  /// Where the record begins, in bytes from the start of the source.
  public var offset: Int
  /// The 1-based line on which it begins.
  public var line: Int
  /// The record's own bytes, unchanged, without the line break that follows it.
  public var raw: [UInt8]
  /// The version the record declares: `2.1`, `3.0`, `4.0`; nil where it declares none.
  public var version: String?
  public var contact: Contact
  /// What was wrong with this record.
  public var problems: [Problem]
  /// Why the record does not say that its person was there, where the format says so: a declined
  /// invitation, a refunded ticket. A guest list gives no encounter for it.
  public var absence: Problem? {
    get { absences.first }
    set { absences = newValue.map { [$0] } ?? [] }
  }
  /// One or none. An array, as it is one word where a problem is eleven, which would travel with every
  /// card.
  private var absences: [Problem]

  public init(
    record: Int,
    offset: Int,
    line: Int,
    raw: [UInt8],
    version: String? = nil,
    contact: Contact,
    problems: [Problem] = [],
    absence: Problem? = nil
  ) {
    self.record = record
    self.offset = offset
    self.line = line
    self.raw = raw
    self.version = version
    self.contact = contact
    self.problems = problems
    absences = absence.map { [$0] } ?? []
  }
}
