import GRDB
import Storage

/// The tables, and how they came to be. Every change of them is a migration at the end of the list.
enum Schema {
  /// What `PRAGMA application_id` says of a Cardstock database: `Card` in ASCII.
  static let applicationID: Int64 = 0x4361_7264
  private static let migrations: [String] = [SchemaVersion1.sql]
  /// What `PRAGMA user_version` says when all migrations are done: their number.
  static let version = migrations.count

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, sql) in migrations.enumerated() {
      let number = index + 1
      migrator.registerMigration("\(number)", foreignKeyChecks: .immediate) { database in
        try database.execute(sql: sql)
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(number)")
      }
    }
    return migrator
  }

  /// What a file says of itself.
  enum Identity {
    case empty, foreign, newer, older, current
  }

  /// Reads what the file says of itself, and changes nothing.
  static func identity(of database: Database) throws -> Identity {
    let application = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application == applicationID {
      if version > Self.version { return .newer }
      return version == Self.version ? .current : .older
    }
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    // The migrator's own table stands before the first migration is done: an opening that was
    // killed.
    let begun = try database.tableExists("grdb_migrations")
    return application == 0 && version == 0 && tables == (begun ? 2 : 0) ? .empty : .foreign
  }
}
