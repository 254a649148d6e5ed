import ContactModel
import FollowUp
import Normalization
import Storage

extension SQLReading {
  func summaries(_ ids: [PersonID]) throws -> [PersonSummary] {
    try ids.compactMap { id in
      try connection.first(
        """
        SELECT person, name, standing FROM person_summary WHERE person = ? AND \(Live.summary)
        """,
        id,
        as: Self.summary
      )
    }
  }

  func forEachSummary(_ receive: (PersonSummary) throws -> Void) throws {
    try connection.each(
      """
      SELECT person, name, standing FROM person_summary WHERE \(Live.summary)
      ORDER BY folded, person
      """
    ) { row in
      try receive(try Self.summary(row))
      return true
    }
  }

  func forEachStep(
    opening day: CivilDate,
    _ receive: (PersonSummary) throws -> Bool
  ) throws {
    try connection.each(
      """
      SELECT person, name, standing FROM person_summary INDEXED BY person_summary_step
      WHERE rank IS NOT NULL AND opens <= ? AND \(Live.summary)
      ORDER BY rank, due, folded, person
      """,
      day
    ) { try receive(try Self.summary($0)) }
  }

  func movedOn(in days: ClosedRange<CivilDate>) throws -> [PersonSummary] {
    try connection.all(
      """
      SELECT person, name, standing FROM person_summary
      WHERE moved_on BETWEEN ? AND ? AND \(Live.summary) ORDER BY moved_on, folded, person
      """,
      days.lowerBound,
      days.upperBound,
      as: Self.summary
    )
  }

  private static func summary(_ row: SQLRow) throws -> PersonSummary {
    PersonSummary(
      id: try row.id(0),
      name: row.text(1),
      standing: try row.withBytes(2) { bytes throws(CodingFailure) in
        try StandingCoding.decode(bytes)
      }
    )
  }

  func people(matching text: String, limit: Int) throws -> [PersonID] {
    // As folded, and as typed: half a word may fold otherwise than the whole ("mue", "mueller").
    try connection.all(
      """
      SELECT person FROM person_summary
      WHERE person IN (
        SELECT person FROM card
        WHERE person IS NOT NULL AND (instr(search, ?1) > 0 OR instr(search, ?2) > 0)
      ) OR (instr(folded, ?1) > 0 AND \(Live.summary))
      ORDER BY folded, person LIMIT ?3
      """,
      folded(text),
      SearchText.lowercased(text),
      max(0, limit)
    ) { try $0.id(0) }
  }

  func people(withNumbersBeginning digits: Int64, limit: Int) throws -> [PersonID] {
    guard digits > 0, limit > 0 else { return [] }
    var people: [PersonID] = []
    var (first, last) = (digits, digits)
    while people.count < limit {
      people += try connection.all(
        """
        SELECT DISTINCT person FROM card WHERE person BETWEEN ? AND ? ORDER BY person LIMIT ?
        """,
        first,
        last,
        limit - people.count
      ) { try $0.id(0) }
      let (next, overflow) = first.multipliedReportingOverflow(by: 10)
      guard !overflow else { break }
      first = next
      let (wider, tooWide) = last.multipliedReportingOverflow(by: 10)
      last = tooWide ? .max : wider + min(9, .max - wider)
    }
    return people
  }
}

/// What a card is searched by: its names and keys, one a line, in lower case, and folded where that
/// differs.
enum SearchText {
  static func of(names: [String], keys: [String]) -> String {
    var lines: [String] = []
    for name in names {
      let lower = lowercased(name)
      let folded = folded(name)
      if !lines.contains(lower) { lines.append(lower) }
      if !lines.contains(folded) { lines.append(folded) }
    }
    for key in keys {
      let lower = lowercased(key)
      if !lines.contains(lower) { lines.append(lower) }
    }
    return lines.joined(separator: "\n")
  }

  /// In lower case and on one line.
  static func lowercased(_ text: String) -> String {
    let lower = text.lowercased()
    return lower.utf8.contains(0x0A)
      ? lower.split(whereSeparator: \.isNewline).joined(separator: " ") : lower
  }
}
