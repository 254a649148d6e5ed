import ContactModel
import Matching
import Storage

extension SQLReading {
  func cards(_ ids: [CardID]) throws -> [StoredCard] {
    try ids.compactMap { id in
      try connection.first(
        """
        SELECT card.id, person, version, contact FROM card
        JOIN card_content ON card_content.card = card.id WHERE card.id = ?
        """,
        id,
        as: storedCard
      )
    }
  }

  func cards(of people: [PersonID]) throws -> [StoredCard] {
    var cards: [StoredCard] = []
    for person in Set(people) {
      cards += try connection.all(
        """
        SELECT card.id, person, version, contact FROM card
        JOIN card_content ON card_content.card = card.id WHERE person = ?
        """,
        person,
        as: storedCard
      )
    }
    cards.sort { $0.id < $1.id }
    return cards
  }

  func forEachCard(_ receive: (StoredCard) throws -> Void) throws {
    try connection.each(
      """
      SELECT card.id, person, version, contact FROM card
      JOIN card_content ON card_content.card = card.id WHERE person IS NOT NULL ORDER BY card.id
      """
    ) { row in
      try receive(try storedCard(row))
      return true
    }
  }

  /// The columns are id, person, version, contact.
  private func storedCard(_ row: SQLRow) throws -> StoredCard {
    let id = try row.id(0, CardID.self)
    let contact = try row.withBytes(3) { bytes throws(CodingFailure) in
      try ContactCoding.decode(bytes)
    }
    // A card whose sources are all taken back still says where it stood.
    let place = try connection.first(
      """
      SELECT record.source, record.number, record.line
      FROM record JOIN source ON source.id = record.source WHERE card = ?
      ORDER BY \(Live.source) DESC, record.source, record.number LIMIT 1
      """,
      id
    ) { (source: try $0.id(0, SourceID.self), record: $0.int(1), line: $0.int(2)) }
    guard let place else {
      throw StoreError.damaged(path: path, reason: "card \(id.rawValue) stands in no source")
    }
    return StoredCard(
      id: id,
      person: try row.optionalID(1),
      contact: contact,
      version: row.optional(2, row.text),
      source: place.source,
      record: place.record,
      line: place.line
    )
  }

  func cards(in source: SourceID) throws -> [CardID] {
    try connection.all(
      "SELECT DISTINCT card FROM record WHERE source = ? AND card IS NOT NULL ORDER BY card",
      source
    ) { try $0.id(0) }
  }

  func liveCards(among cards: [CardID]) throws -> Set<CardID> {
    try Set(
      cards.filter { card in
        try connection.first(
          """
          SELECT 1 FROM record JOIN source ON source.id = record.source
          WHERE card = ? AND \(Live.source)
          """,
          card
        ) { _ in true } ?? false
      }
    )
  }

  func rawBytes(of card: CardID) throws -> [UInt8]? {
    try connection.first("SELECT raw FROM card_content WHERE card = ?", card) { $0.bytes(0) }
  }

  func people(of cards: [CardID]) throws -> [CardID: PersonID] {
    var people: [CardID: PersonID] = [:]
    for card in cards {
      people[card] = try connection.first(
        "SELECT person FROM card WHERE id = ? AND person IS NOT NULL",
        card
      ) { try $0.id(0) }
    }
    return people
  }

  func cards(carrying keys: [CandidateKey], limit: Int) throws -> [CandidateKey: [CardID]] {
    var found: [CandidateKey: [CardID]] = [:]
    for key in keys {
      let cards = try connection.all(
        """
        SELECT card FROM candidate_key WHERE value = ? AND kind = ?
          AND (SELECT person IS NOT NULL FROM card WHERE card.id = candidate_key.card)
        ORDER BY card LIMIT ?
        """,
        key.value,
        key.kind,
        max(0, limit)
      ) { try $0.id(0, CardID.self) }
      if !cards.isEmpty { found[key] = cards }
    }
    return found
  }

  func counts() throws -> StoreCounts {
    let counts = try connection.first(
      """
      SELECT (SELECT count(*) FROM source WHERE digest IS NOT NULL AND \(Live.source)),
        (SELECT count(*) FROM card WHERE person IS NOT NULL),
        (SELECT count(DISTINCT person) FROM card),
        (SELECT count(*) FROM event WHERE \(Live.event))
      """
    ) { StoreCounts(sources: $0.int(0), cards: $0.int(1), people: $0.int(2), events: $0.int(3)) }
    return counts ?? StoreCounts(sources: 0, cards: 0, people: 0, events: 0)
  }
}
