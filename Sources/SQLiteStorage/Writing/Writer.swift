import ContactModel
import Storage

/// Carries out the changes of one transaction, one file a subject.
final class Writer: SQLReading, StoreWriting {
  let connection: Connection
  let path: String
  /// Sources that are begun and not finished.
  var openSources: [SourceID: OpenSource] = [:]
  /// Cards that were new in this transaction: their second appearance is none.
  var newCards: Set<CardID> = []

  init(connection: Connection, path: String) {
    self.connection = connection
    self.path = path
  }

  /// Called before the transaction is committed.
  func finish() throws {
    if let source = openSources.keys.min() {
      throw StoreError.refused(reason: "source \(source.rawValue) was begun and not finished")
    }
  }

  func setNote(_ text: String?, named name: String) throws {
    if let text {
      try connection.run("INSERT OR REPLACE INTO note (name, text) VALUES (?, ?)", name, text)
    } else {
      try connection.run("DELETE FROM note WHERE name = ?", name)
    }
  }
}
