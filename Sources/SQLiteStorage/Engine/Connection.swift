import GRDB
import GRDBSQLite

/// Runs statements within one transaction. Each is compiled once and kept by the library.
struct Connection {
  let database: Database

  /// Changes something.
  /// - Returns: The row that was inserted, if one was.
  @discardableResult
  func run<each Value: SQLValue>(_ sql: String, _ values: repeat each Value) throws -> Int64 {
    try withStatement(sql, repeat each values) { statement in
      while try step(statement) {}
    }
    return sqlite3_last_insert_rowid(database.sqliteConnection)
  }

  /// How many rows the last change changed.
  var changes: Int { Int(sqlite3_changes(database.sqliteConnection)) }

  /// Gives each row to `receive` until that returns false.
  func each<each Value: SQLValue>(
    _ sql: String,
    _ values: repeat each Value,
    receive: (SQLRow) throws -> Bool
  ) throws {
    try withStatement(sql, repeat each values) { statement in
      while try step(statement) {
        guard try receive(SQLRow(statement: statement.sqliteStatement)) else { return }
      }
    }
  }

  func all<each Value: SQLValue, Result>(
    _ sql: String,
    _ values: repeat each Value,
    as result: (SQLRow) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try withStatement(sql, repeat each values) { statement in
      while try step(statement) {
        results.append(try result(SQLRow(statement: statement.sqliteStatement)))
      }
    }
    return results
  }

  func first<each Value: SQLValue, Result>(
    _ sql: String,
    _ values: repeat each Value,
    as result: (SQLRow) throws -> Result
  ) throws -> Result? {
    try withStatement(sql, repeat each values) { statement in
      try step(statement) ? try result(SQLRow(statement: statement.sqliteStatement)) : nil
    }
  }

  private func withStatement<each Value: SQLValue, Result>(
    _ sql: String,
    _ values: repeat each Value,
    body: (Statement) throws -> Result
  ) throws -> Result {
    var statement = try database.cachedStatement(sql: sql)
    if sqlite3_stmt_busy(statement.sqliteStatement) != 0 {
      // Asked again by the receiver of its own rows.
      statement = try database.makeStatement(sql: sql)
    }
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    var index: Int32 = 0
    for value in repeat each values {
      index += 1
      try check(value.bind(to: handle, at: index), statement)
    }
    return try body(statement)
  }

  /// Whether there is another row.
  private func step(_ statement: Statement) throws -> Bool {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code, statement)
    }
  }

  private func check(_ code: Int32, _ statement: Statement) throws {
    guard code == SQLITE_OK else { throw error(code, statement) }
  }

  private func error(_ code: Int32, _ statement: Statement) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) },
      sql: statement.sql
    )
  }
}
