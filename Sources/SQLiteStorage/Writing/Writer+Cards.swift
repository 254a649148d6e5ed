import ContactModel
import Matching
import Storage

extension Writer {
  func add(_ record: NewRecord, to source: SourceID) throws -> StoredRecord {
    let card = record.card
    try take(card.raw.count, at: card.offset, record: card.record, of: source)
    let event = openSources[source]?.event
    let stored: StoredRecord
    var ownBytes: [UInt8]?
    let known = try connection.first(
      "SELECT id, person FROM card WHERE digest = ? AND ifnull(event, 0) = ifnull(?, 0)",
      record.digest,
      event
    ) { (card: try $0.id(0, CardID.self), hasPerson: !$0.isNull(1)) }
    if let known {
      // Within one transaction a card is new once, whenever its person is found.
      let isNew = !known.hasPerson && newCards.insert(known.card).inserted
      stored = StoredRecord(card: known.card, isNew: isNew, isRevived: isNew)
      if try rawBytes(of: known.card) != card.raw { ownBytes = card.raw }
    } else {
      stored = StoredRecord(card: try insert(record, event: event), isNew: true)
      newCards.insert(stored.card)
    }
    try connection.run(
      """
      INSERT INTO record (source, number, card, offset, line, byte_count, raw)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      source,
      card.record,
      stored.card,
      card.offset,
      card.line,
      card.raw.count,
      ownBytes
    )
    for problem in card.problems {
      try insert(problem, record: card.record, source: source)
    }
    return stored
  }

  private func insert(_ record: NewRecord, event: Int64?) throws -> CardID {
    let search = SearchText.of(
      names: record.card.contact.searchedNames,
      keys: record.keys.map(\.value)
    )
    let id = try connection.run(
      "INSERT INTO card (event, digest, search) VALUES (?, ?, ?)",
      event,
      record.digest,
      search
    )
    try connection.run(
      "INSERT INTO card_content (card, version, contact, raw) VALUES (?, ?, ?, ?)",
      id,
      record.card.version,
      record.encodedContact,
      record.card.raw
    )
    for key in record.keys {
      try connection.run(
        "INSERT OR IGNORE INTO candidate_key (value, kind, card) VALUES (?, ?, ?)",
        key.value,
        key.kind,
        id
      )
    }
    return CardID(rawValue: id)
  }

  func addPerson() throws -> PersonID {
    PersonID(rawValue: try connection.run("INSERT INTO person DEFAULT VALUES"))
  }

  func move(_ cards: [CardID], to person: PersonID?, operation: OperationID) throws {
    for card in cards {
      let from = try connection.first("SELECT person FROM card WHERE id = ?", card) {
        try $0.optionalID(0, PersonID.self)
      }
      guard let from else {
        throw StoreError.refused(reason: "there is no card \(card.rawValue)")
      }
      guard from != person else { continue }
      try connection.run("UPDATE card SET person = ? WHERE id = ?", person, card)
      try connection.run(
        "INSERT INTO move (operation, card, from_person, to_person) VALUES (?, ?, ?, ?)",
        operation,
        card,
        from,
        person
      )
      if person == nil { newCards.remove(card) }
    }
  }
}

extension Contact {
  /// Every name somebody might look for.
  fileprivate var searchedNames: [String] {
    var found: [String] = []
    for property in properties {
      switch property.name {
      case .fn, .nickname:
        if let text = property.value.text { found.append(text) }
      case .n:
        if case .structured(let components) = property.value {
          found.append(StructuredName(components: components).displayText)
        }
      default: continue
      }
    }
    return found
  }
}
