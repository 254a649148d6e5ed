import GRDB
import Storage

/// A store in one SQLite file, with a write-ahead log beside it (sqlite.org/wal.html).
///
/// A process killed at any moment leaves the last transaction that was done; a machine that loses
/// its power may also lose the last few, never a part of one. What is deleted is overwritten with
/// zeros. The store has one connection: threads take turns. A `read` or `write` within another of
/// the same store is refused; ask through the reader or writer that is there.
public struct SQLiteStore: Store {
  private let queue: DatabaseQueue
  /// Where the file is; `:memory:` where there is none.
  public let path: String

  /// Opens the store, and makes it where there is none (mode 0600, in folders of mode 0700).
  /// - Parameter busyTimeout: How long to wait for another process before giving up.
  /// - Throws: `StoreError`: `damaged` for a file that is no Cardstock database, which is left as
  ///   it was; `tooNew` for that of a later version.
  public init(path: String, busyTimeout: Duration = .seconds(30)) throws {
    let file = try StoreFile(path: path)
    try file.prepare()
    self.path = file.path
    do {
      queue = try Opening(path: file.path, timeout: busyTimeout).open()
    } catch {
      throw StoreError.translating(error, path: file.path)
    }
    file.restrict()
  }

  /// A store that lives as long as this value, for tests and rehearsals.
  public static func inMemory() throws -> SQLiteStore {
    try SQLiteStore(queue: DatabaseQueue(configuration: Opening.configuration), path: ":memory:")
  }

  private init(queue: DatabaseQueue, path: String) throws {
    self.queue = queue
    self.path = path
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  public func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result {
    try transaction(.deferred) { database in
      try body(Reader(connection: Connection(database: database), path: path))
    }
  }

  @discardableResult
  public func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result {
    try transaction(.immediate) { database in
      let writer = Writer(connection: Connection(database: database), path: path)
      let result = try body(writer)
      try writer.finish()
      return result
    }
  }

  public func verify() throws -> [String] {
    try transaction(.deferred) { database in
      let connection = Connection(database: database)
      return try Verification(reader: Reader(connection: connection, path: path)).defects()
    }
  }

  private func transaction<Result>(
    _ kind: Database.TransactionKind,
    _ body: (Database) throws -> Result
  ) throws -> Result {
    do {
      return try queue.unsafeReentrantWrite { database in
        guard !database.isInsideTransaction else {
          throw StoreError.refused(reason: "a transaction of this store is open already")
        }
        var result: Result?
        try database.inTransaction(kind) {
          result = try body(database)
          return .commit
        }
        guard let result else { throw StoreError.busy }
        return result
      }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }
}
