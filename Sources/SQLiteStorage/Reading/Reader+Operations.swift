import ContactModel
import Storage

extension SQLReading {
  func operations(limit: Int) throws -> [Operation] {
    try connection.all(
      "SELECT \(OperationRow.columns) FROM operation ORDER BY id DESC LIMIT ?",
      max(0, limit),
      as: OperationRow.operation
    )
  }

  func operation(_ id: OperationID) throws -> Operation? {
    try connection.first(
      "SELECT \(OperationRow.columns) FROM operation WHERE id = ?",
      id,
      as: OperationRow.operation
    )
  }

  func moves(of operation: OperationID) throws -> [Move] {
    try connection.all(
      "SELECT card, from_person, to_person FROM move WHERE operation = ? ORDER BY id",
      operation
    ) { row in
      Move(card: try row.id(0), from: try row.optionalID(1), to: try row.optionalID(2))
    }
  }

  func firstMoves(of cards: [CardID]) throws -> [CardID: FirstMove] {
    var moves: [CardID: FirstMove] = [:]
    for card in cards {
      moves[card] = try connection.first(
        "SELECT operation, to_person FROM move WHERE card = ? ORDER BY id LIMIT 1",
        card
      ) { FirstMove(operation: try $0.id(0), person: try $0.optionalID(1)) }
    }
    return moves
  }

  func pastMoves(of card: CardID) throws -> [PastMove] {
    try connection.all(
      """
      SELECT kind, undone_by IS NULL, from_person, to_person
      FROM move JOIN operation ON operation.id = move.operation
      WHERE move.card = ? ORDER BY move.id
      """,
      card
    ) { row in
      PastMove(
        kind: try row.named(0),
        isInForce: row.int(1) != 0,
        from: try row.optionalID(2),
        to: try row.optionalID(3)
      )
    }
  }

  func cardsTouched(by operation: OperationID) throws -> [CardID] {
    try connection.all(
      """
      SELECT card FROM source JOIN record ON record.source = source.id
      WHERE source.operation = ?1 AND card IS NOT NULL
      UNION SELECT card FROM fact JOIN fact_card ON fact_card.fact = fact.id WHERE operation = ?1
      UNION SELECT a FROM verdict WHERE operation = ?1
      UNION SELECT b FROM verdict WHERE operation = ?1
      UNION SELECT card FROM move WHERE operation = ?1
      ORDER BY 1
      """,
      operation
    ) { try $0.id(0) }
  }

  func note(_ name: String) throws -> String? {
    try connection.first("SELECT text FROM note WHERE name = ?", name) { $0.text(0) }
  }
}

private enum OperationRow {
  static let columns = "id, kind, summary, user, at, undone_by, undoes"

  static func operation(_ row: SQLRow) throws -> Operation {
    Operation(
      id: try row.id(0),
      kind: try row.named(1),
      summary: row.text(2),
      by: row.text(3),
      at: row.int64(4),
      undoneBy: try row.optionalID(5),
      undoes: try row.optionalID(6)
    )
  }
}
