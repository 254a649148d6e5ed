import GRDB
import Storage

extension StoreError {
  /// The engine's error in the words of the store; other errors as they are.
  static func translating(_ error: any Error, path: String) -> any Error {
    switch error {
    case let error as DatabaseError: StoreError(error, path: path)
    case let error as SQLColumnError:
      StoreError.damaged(
        path: path,
        reason: "the column \(error.column) holds \"\(error.value)\""
      )
    case let error as CodingFailure: StoreError.damaged(path: path, reason: error.description)
    default: error
    }
  }

  /// By SQLite's primary result codes (sqlite.org/rescode.html).
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? error.resultCode.description
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_NOTADB: .damaged(path: path, reason: StoreFile.foreign)
      case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_SCHEMA:
        .damaged(path: path, reason: reason)
      case .SQLITE_CONSTRAINT: .refused(reason: reason)
      default: .unavailable(path: path, reason: reason)
      }
  }
}
