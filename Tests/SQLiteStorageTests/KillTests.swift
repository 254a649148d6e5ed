import Foundation
import SQLiteStorage
import Storage
import StorageConformance
import Testing

/// A killed process leaves its files as they are at that moment; so a copy of them is what the next
/// process finds.
@Suite struct KillTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func aWriteThatWasGoingOnLeavesNothing() throws {
    let store = try SQLiteStore(path: scratch.path())
    try store.write { writer in
      try writer.addPerson(named: "Ada", operation: try writer.begin())
    }
    try store.write { writer in
      try writer.addPerson(named: "Grace", operation: try writer.begin())
      for suffix in ["", "-wal"] {
        try scratch.write(try scratch.bytes("test.sqlite" + suffix), to: "copy.sqlite" + suffix)
      }
    }
    let copy = try SQLiteStore(path: scratch.path("copy.sqlite"))
    #expect(try copy.read { try $0.counts().cards } == 1)
    #expect(try copy.verify() == [])
    try copy.write { writer in
      try writer.addPerson(named: "Alan", operation: try writer.begin())
    }
    #expect(try copy.read { try $0.counts().cards } == 2)
  }

  @Test func wheneverTheLogEndsTheStoreHoldsWholeWritesAlone() throws {
    let store = try SQLiteStore(path: scratch.path())
    let base = try scratch.bytes("test.sqlite-wal").count
    for number in 1...6 {
      try store.write { writer in
        try writer.addPerson(named: "P\(number)", operation: try writer.begin())
        try writer.setNote(String(number), named: "last")
      }
    }
    let database = try scratch.bytes("test.sqlite")
    let log = try scratch.bytes("test.sqlite-wal")
    var seen: [Int] = []
    for length in stride(from: base, through: log.count, by: 4099) {
      try scratch.write(database, to: "copy.sqlite")
      try scratch.write(Array(log[..<length]), to: "copy.sqlite-wal")
      let copy = try SQLiteStore(path: scratch.path("copy.sqlite"))
      let last = try copy.read { Int(try $0.note("last") ?? "0") ?? 0 }
      #expect(try copy.read { try $0.counts().cards } == last)
      #expect(try copy.verify() == [], "\(length)")
      seen.append(last)
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: scratch.path("copy.sqlite" + suffix))
      }
    }
    #expect(seen == seen.sorted())
    #expect(Set(seen).isSuperset(of: 0...5))
  }
}
