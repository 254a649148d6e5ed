import GRDB
import Glibc
import Storage

/// Opens a database file: looks at it first, then sets it up, then brings its tables up to date.
struct Opening {
  let path: String
  let timeout: Duration

  func open() throws -> DatabaseQueue {
    let end = ContinuousClock.now + timeout
    while true {
      do {
        return try openOnce()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        // Where two processes make the file at once, SQLite does not wait for the change to the
        // log.
        guard ContinuousClock.now < end else { throw error }
        usleep(10_000)
      }
    }
  }

  private func openOnce() throws -> DatabaseQueue {
    var configuration = Self.configuration
    configuration.busyMode = .timeout(timeout / .seconds(1))
    let path = path
    configuration.prepareDatabase { database in
      switch try Schema.identity(of: database) {
      case .foreign: throw StoreError.damaged(path: path, reason: StoreFile.foreign)
      case .newer: throw StoreError.tooNew(path: path)
      case .empty, .older, .current: break
      }
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else {
        throw StoreError.unavailable(
          path: path,
          reason: "there can be no write-ahead log beside it"
        )
      }
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try migrate(queue)
    return queue
  }

  /// Two processes may begin the same migration; the one that comes second finds it done.
  private func migrate(_ queue: DatabaseQueue) throws {
    for attempt in 0... {
      guard try queue.read({ try Schema.identity(of: $0) }) != .current else { return }
      do {
        return try Schema.migrator.migrate(queue)
      } catch {
        guard attempt < Schema.version else { throw error }
      }
    }
  }

  /// The log is copied into the file every 16 MB: each time costs two waits for the disk, which is
  /// most of what a small transaction costs.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "cardstock"
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = NORMAL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cache_size = -65536;
          PRAGMA wal_autocheckpoint = 4000;
          PRAGMA journal_size_limit = 67108864;
          """
      )
    }
    return configuration
  }
}
