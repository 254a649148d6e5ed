import ContactModel
import FollowUp
import Matching
import Storage

extension SQLReading {
  func encounters(of people: [PersonID]) throws -> [PersonID: [Encounter]] {
    var encounters: [PersonID: [Encounter]] = [:]
    for person in people {
      let found = try connection.all(
        """
        SELECT DISTINCT card.id, source.event, source.kind, source.introducer, source.id
        FROM card JOIN record ON record.card = card.id JOIN source ON source.id = record.source
        WHERE card.person = ? AND source.event IS NOT NULL AND \(Live.source)
        ORDER BY card.id, source.event, source.id
        """,
        person
      ) { row in
        Encounter(
          card: try row.id(0),
          event: try row.id(1),
          kind: try row.named(2),
          introducer: try row.optionalID(3)
        )
      }
      if !found.isEmpty { encounters[person] = found }
    }
    return encounters
  }

  func facts(of people: [PersonID]) throws -> [PersonID: [LoggedFact]] {
    var facts: [PersonID: [LoggedFact]] = [:]
    for person in people {
      let found = try connection.all(
        """
        SELECT DISTINCT fact.id, fact.fact, fact.operation
        FROM card JOIN fact_card ON fact_card.card = card.id JOIN fact ON fact.id = fact_card.fact
        WHERE card.person = ? AND \(Live.fact) ORDER BY fact.id
        """,
        person,
        as: Self.fact
      )
      if !found.isEmpty { facts[person] = found }
    }
    return facts
  }

  func facts(named name: Fact.Name, from date: CivilDate) throws -> [LoggedFact] {
    try connection.all(
      """
      SELECT id, fact, operation FROM fact
      WHERE name = ? AND date >= ? AND \(Live.fact) ORDER BY date, id
      """,
      name,
      date,
      as: Self.fact
    )
  }

  private static func fact(_ row: SQLRow) throws -> LoggedFact {
    LoggedFact(
      fact: try row.withBytes(1) { bytes throws(CodingFailure) in try FactCoding.decode(bytes) },
      operation: try row.id(2)
    )
  }

  func people(introducedBy introducers: [PersonID]) throws -> [PersonID] {
    var people: Set<PersonID> = []
    for introducer in introducers {
      people.formUnion(
        try connection.all(
          """
          SELECT met.person FROM card AS friend
          JOIN source ON source.introducer = friend.id
          JOIN record ON record.source = source.id JOIN card AS met ON met.id = record.card
          WHERE friend.person = ?1 AND met.person <> ?1 AND \(Live.source)
          UNION
          SELECT met.person FROM card AS friend
          JOIN fact ON fact.introducer = friend.id
          JOIN fact_card ON fact_card.fact = fact.id JOIN card AS met ON met.id = fact_card.card
          WHERE friend.person = ?1 AND met.person <> ?1 AND \(Live.fact)
          """,
          introducer
        ) { try $0.id(0) }
      )
    }
    return people.sorted()
  }

  func verdicts(about cards: [CardID]) throws -> [Verdict] {
    var found: [Int64: Verdict] = [:]
    for card in cards {
      try connection.each(
        """
        SELECT max(id), a, b, decision FROM verdict
        WHERE a = ?1 AND \(Live.verdict) GROUP BY a, b
        UNION ALL
        SELECT max(id), a, b, decision FROM verdict
        WHERE b = ?1 AND \(Live.verdict) GROUP BY a, b
        """,
        card
      ) { row in
        found[row.int64(0)] = try Self.verdict(row)
        return true
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  func verdicts() throws -> [Verdict] {
    try connection.all(
      """
      SELECT max(id) AS newest, a, b, decision FROM verdict WHERE \(Live.verdict)
      GROUP BY a, b ORDER BY newest
      """,
      as: Self.verdict
    )
  }

  /// SQLite gives the other columns of the row that holds the maximum (sqlite.org/lang_select.html,
  /// "bare columns").
  private static func verdict(_ row: SQLRow) throws -> Verdict {
    Verdict(try row.id(1), try row.id(2), try row.named(3))
  }

  func reviews() throws -> [Comparison] {
    try connection.all(ReviewRow.open + ReviewRow.order, as: ReviewRow.comparison)
  }

  func reviews(about people: [PersonID]) throws -> [Comparison] {
    var found: [Int64: Comparison] = [:]
    for person in people {
      try connection.each(
        """
        \(ReviewRow.open) AND review.id IN (
          SELECT review.id FROM card JOIN review ON review.a = card.id WHERE card.person = ?1
          UNION SELECT review.id FROM card JOIN review ON review.b = card.id WHERE card.person = ?1
        )
        """,
        person
      ) { row in
        found[row.int64(0)] = try ReviewRow.comparison(row)
        return true
      }
    }
    return found.values.sorted {
      ($1.probability, $0.a, $0.b) < ($0.probability, $1.a, $1.b)
    }
  }
}

private enum ReviewRow {
  /// A question is open while its cards belong to two people.
  static let open = """
    SELECT review.id, review.a, review.b, decision, probability, rule, evidence
    FROM review JOIN card AS one ON one.id = review.a JOIN card AS other ON other.id = review.b
    WHERE one.person <> other.person
    """
  static let order = " ORDER BY probability DESC, review.a, review.b"

  static func comparison(_ row: SQLRow) throws -> Comparison {
    Comparison(
      a: try row.id(1),
      b: try row.id(2),
      decision: try row.named(3),
      probability: row.double(4),
      rule: row.text(5),
      evidence: try row.withBytes(6) { bytes throws(CodingFailure) in
        try EvidenceCoding.decode(bytes)
      }
    )
  }
}
