import ContactModel
import FollowUp
import Storage

/// What columns repeat of an encoded value must be what the value says.
extension Verification {
  func summaries() throws -> [String] {
    let query = """
      SELECT person, standing, rank, due, opens, moved_on FROM person_summary ORDER BY person
      """
    var defects = try unreadable(query, as: "the standing of person") {
      bytes throws(CodingFailure) in _ = try StandingCoding.decode(bytes)
    }
    guard defects.isEmpty else { return defects }
    try connection.each(query) { row in
      let standing = try row.withBytes(1) { bytes throws(CodingFailure) in
        try StandingCoding.decode(bytes)
      }
      let kept = StandingColumns(
        rank: row.optional(2, row.int),
        due: row.optional(3, row.date),
        opens: row.optional(4, row.date),
        movedOn: row.optional(5, row.date)
      )
      if kept != StandingColumns(of: standing) {
        defects.append("the lists show p\(row.int(0)) on other days than its standing says")
      }
      return true
    }
    return defects
  }

  func facts() throws -> [String] {
    let query = "SELECT id, fact, name, date, event, introducer FROM fact ORDER BY id"
    var defects = try unreadable(query, as: "fact") {
      bytes throws(CodingFailure) in _ = try FactCoding.decode(bytes)
    }
    guard defects.isEmpty else { return defects }
    try connection.each(query) { row in
      let fact = try row.withBytes(1) { bytes throws(CodingFailure) in
        try FactCoding.decode(bytes)
      }
      let references = FactReferences(of: fact)
      let event = try row.optionalID(4, EventID.self)
      let introducer = try row.optionalID(5, CardID.self)
      if fact.name.rawValue != row.text(2) || fact.date != row.date(3)
        || references.event != event || references.introducer != introducer
      {
        defects.append("fact \(row.int(0)) is found by other words than it says")
      }
      return true
    }
    return defects
  }
}
