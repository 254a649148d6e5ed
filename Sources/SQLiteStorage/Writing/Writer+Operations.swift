import ContactModel
import Storage

extension Writer {
  func beginOperation(
    _ kind: Operation.Kind,
    summary: String,
    by: String,
    at: Int64
  ) throws -> OperationID {
    OperationID(
      rawValue: try connection.run(
        "INSERT INTO operation (kind, summary, user, at) VALUES (?, ?, ?, ?)",
        kind,
        summary,
        by,
        at
      )
    )
  }

  func setSummary(_ summary: String, of operation: OperationID) throws {
    try connection.run("UPDATE operation SET summary = ? WHERE id = ?", summary, operation)
    try expectChange("there is no operation \(operation.rawValue)")
  }

  func setUndone(_ operation: OperationID, by undo: OperationID?) throws {
    try connection.run("UPDATE operation SET undone_by = ? WHERE id = ?", undo, operation)
    try expectChange("there is no operation \(operation.rawValue)")
    if let undo {
      try connection.run(
        "UPDATE operation SET undoes = ? WHERE id = ?",
        operation,
        undo
      )
    }
  }

  func add(_ event: NewEvent, operation: OperationID) throws -> EventID {
    try connection.run(
      "INSERT INTO event (name, date) VALUES (?, ?) ON CONFLICT DO NOTHING",
      event.name,
      event.date
    )
    let id = try connection.first(
      "SELECT id FROM event WHERE name = ? AND date = ?",
      event.name,
      event.date
    ) { try $0.id(0, EventID.self) }
    guard let id else { throw StoreError.refused(reason: "the event could not be added") }
    try connection.run(
      """
      INSERT INTO announcement (event, operation, place) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET place = ifnull(excluded.place, place)
      """,
      id,
      operation,
      event.place
    )
    return id
  }

  /// The statement before must have changed something.
  func expectChange(_ reason: @autoclosure () -> String) throws {
    guard connection.changes > 0 else { throw StoreError.refused(reason: reason()) }
  }
}
