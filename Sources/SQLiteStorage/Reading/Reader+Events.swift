import ContactModel
import Storage

extension SQLReading {
  func events() throws -> [Event] {
    try connection.all(
      "SELECT \(EventRow.columns) FROM event WHERE \(Live.event) ORDER BY date, name, id",
      as: EventRow.event
    )
  }

  func event(_ id: EventID) throws -> Event? {
    try connection.first(
      "SELECT \(EventRow.columns) FROM event WHERE id = ? AND \(Live.event)",
      id,
      as: EventRow.event
    )
  }

  func event(named name: String, on date: CivilDate) throws -> Event? {
    try connection.first(
      "SELECT \(EventRow.columns) FROM event WHERE name = ? AND date = ?",
      name,
      date,
      as: EventRow.event
    )
  }

  /// Who was met outweighs who merely stood on a list, also where only a logged fact says so.
  func encounterCounts() throws -> [EventID: EncounterCounts] {
    var counts: [EventID: EncounterCounts] = [:]
    try connection.each(
      """
      SELECT event, sum(met), count(*) - sum(met) FROM (
        SELECT event, person, max(met) AS met FROM (
          SELECT DISTINCT source.event AS event, card.person AS person, source.kind = 'met' AS met
          FROM source JOIN record ON record.source = source.id JOIN card ON card.id = record.card
          WHERE source.event IS NOT NULL AND card.person IS NOT NULL AND \(Live.source)
          UNION ALL
          SELECT fact.event, card.person, 1
          FROM fact JOIN fact_card ON fact_card.fact = fact.id JOIN card ON card.id = fact_card.card
          WHERE fact.event IS NOT NULL AND fact.name = 'met' AND card.person IS NOT NULL
            AND \(Live.fact)
        ) GROUP BY event, person
      ) GROUP BY event
      """
    ) { row in
      counts[try row.id(0)] = EncounterCounts(met: row.int(1), attended: row.int(2))
      return true
    }
    return counts
  }
}

private enum EventRow {
  /// The place is that of the newest operation in force that named one.
  static let columns = """
    id, name, date, (SELECT place FROM announcement
      WHERE announcement.event = event.id AND place IS NOT NULL
      ORDER BY \(Live.operation("announcement.operation")) DESC, operation DESC LIMIT 1)
    """

  static func event(_ row: SQLRow) throws -> Event {
    Event(
      id: try row.id(0),
      name: row.text(1),
      date: row.date(2),
      place: row.optional(3, row.text)
    )
  }
}
