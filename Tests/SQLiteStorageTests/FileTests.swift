import Foundation
import SQLiteStorage
import Storage
import StorageConformance
import Testing

@Suite struct FileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func fileAndSideFilesAreTheOwnersAlone() throws {
    let store = try SQLiteStore(path: scratch.path("new/deeper/test.sqlite"))
    try store.write { try $0.setNote("text", named: "name") }
    for suffix in ["", "-wal", "-shm"] {
      #expect(try scratch.mode("new/deeper/test.sqlite" + suffix) == 0o600, "\(suffix)")
    }
    #expect(try scratch.mode("new") == 0o700)
    #expect(try scratch.mode("new/deeper") == 0o700)
  }

  @Test func aFileThatOthersCouldReadIsShut() throws {
    _ = try SQLiteStore(path: scratch.path())
    try FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: 0o644)],
      ofItemAtPath: scratch.path()
    )
    _ = try SQLiteStore(path: scratch.path())
    #expect(try scratch.mode("test.sqlite") == 0o600)
  }

  @Test(arguments: ["file:test.sqlite?mode=memory", ":memory:", "a b%20c#d.sqlite", "ü.sqlite"])
  func aNameIsAName(_ name: String) throws {
    let store = try SQLiteStore(path: scratch.path(name))
    try store.write { try $0.setNote("text", named: "name") }
    #expect(FileManager.default.fileExists(atPath: scratch.path(name)))
    let again = try SQLiteStore(path: scratch.path(name))
    #expect(try again.read { try $0.note("name") } == "text")
  }

  @Test func whatIsWrittenIsThereWhenOpenedAgain() throws {
    let bytes = try SQLiteStore(path: scratch.path()).write { writer in
      let operation = try writer.begin()
      try writer.addPerson(named: "Ada", operation: operation)
      return try writer.addSource(["Ada", "Ada"], operation: operation).bytes
    }
    let store = try SQLiteStore(path: scratch.path())
    let identity = try store.read { try $0.note(StoreNote.identity) }
    #expect(try store.read { try $0.counts().sources } == 2)
    var returned: [UInt8] = []
    try store.read { reader in
      let last = try #require(try reader.sources().last)
      try reader.originalBytes(of: last.id) { returned += $0 }
    }
    #expect(returned == bytes)
    #expect(try store.verify() == [])
    #expect(
      try SQLiteStore(path: scratch.path()).read { try $0.note(StoreNote.identity) } == identity
    )
    let other = try SQLiteStore(path: scratch.path("other.sqlite"))
    #expect(try other.read { try $0.note(StoreNote.identity) } != identity)
  }

  @Test func anEmptyFileBecomesAStore() throws {
    try scratch.write([], to: "test.sqlite")
    #expect(try SQLiteStore(path: scratch.path()).verify() == [])
  }

  @Test func aBeginningThatWasInterruptedIsFinished() throws {
    try scratch.meddle("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    #expect(try SQLiteStore(path: scratch.path()).verify() == [])
  }

  @Test func aForeignFileIsRefusedAndLeftAlone() throws {
    try scratch.write(Array("BEGIN:VCARD\n".utf8), to: "text.sqlite")
    try scratch.write([UInt8](repeating: 7, count: 10_000), to: "noise.sqlite")
    try scratch.meddle("CREATE TABLE a (b)", in: "other.sqlite")
    try scratch.meddle("PRAGMA application_id = 7", in: "claimed.sqlite")
    try scratch.meddle("PRAGMA user_version = 1", in: "numbered.sqlite")
    for name in ["text", "noise", "other", "claimed", "numbered"] {
      let before = try scratch.bytes(name + ".sqlite")
      let path = scratch.path(name + ".sqlite")
      let error = #expect(throws: StoreError.self, "\(name)") { try SQLiteStore(path: path) }
      let expected = StoreError.damaged(path: path, reason: "it is not a Cardstock database")
      #expect(error == expected, "\(name)")
      #expect(try scratch.bytes(name + ".sqlite") == before, "\(name)")
    }
  }

  @Test func aNewerStoreIsRefusedAndLeftAlone() throws {
    _ = try SQLiteStore(path: scratch.path())
    try scratch.meddle("PRAGMA user_version = 1000000")
    let before = try scratch.bytes("test.sqlite")
    #expect(throws: StoreError.tooNew(path: scratch.path())) {
      try SQLiteStore(path: scratch.path())
    }
    #expect(try scratch.bytes("test.sqlite") == before)
  }

  @Test func aPlaceWhereNoFileCanBeIsUnavailable() throws {
    try scratch.write([1], to: "file")
    for path in [scratch.folder.path, scratch.path("file/test.sqlite"), "", "a\u{0}b"] {
      let error = #expect(throws: StoreError.self, "\(path)") { try SQLiteStore(path: path) }
      guard case .unavailable = error else {
        Issue.record("\(path): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func aTableThatIsMissingIsDamage() throws {
    _ = try SQLiteStore(path: scratch.path())
    try scratch.meddle("DROP TABLE note")
    let store = try SQLiteStore(path: scratch.path())
    let error = #expect(throws: StoreError.self) { try store.read { try $0.note("name") } }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
