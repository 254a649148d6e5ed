import Dispatch
import Foundation
import SQLiteStorage
import Storage
import StorageConformance
import Testing

@Suite struct TransactionTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func theFileKeepsEveryPromiseToo() throws {
    for (index, promise) in StoreConformance.promises.enumerated() {
      try promise.check(try SQLiteStore(path: scratch.path("\(index).sqlite")))
    }
  }

  @Test func aStoreHeldByAnotherIsBusyAfterTheTimeOut() throws {
    let holder = try SQLiteStore(path: scratch.path())
    let waiting = try SQLiteStore(path: scratch.path(), busyTimeout: .milliseconds(20))
    try holder.write { writer in
      try writer.setNote("held", named: "name")
      #expect(throws: StoreError.busy) {
        try waiting.write { try $0.setNote("other", named: "name") }
      }
      #expect(try waiting.read { try $0.note("name") } == nil)
    }
    try waiting.write { writer in
      #expect(try writer.note("name") == "held")
      try writer.setNote("other", named: "name")
    }
    #expect(try holder.read { try $0.note("name") } == "other")
  }

  @Test func aReadSeesOneStateWhateverOthersWrite() throws {
    let one = try SQLiteStore(path: scratch.path())
    let two = try SQLiteStore(path: scratch.path())
    try one.write { try $0.setNote("1", named: "name") }
    try one.read { reader in
      #expect(try reader.note("name") == "1")
      try two.write { writer in
        try writer.setNote("2", named: "name")
        try writer.addPerson(named: "Ada", operation: try writer.begin())
      }
      #expect(try reader.note("name") == "1")
      #expect(try reader.counts().people == 0)
    }
    #expect(try one.read { try $0.counts().people } == 1)
  }

  @Test func aTransactionWithinAnotherOfTheSameStoreIsRefused() throws {
    let store = try SQLiteStore.inMemory()
    let bodies: [(any Store) throws -> Void] = [
      { store in try store.write { _ in try store.write { try $0.setNote("1", named: "a") } } },
      { store in try store.write { _ in _ = try store.read { try $0.note("a") } } },
      { store in try store.read { _ in try store.write { try $0.setNote("1", named: "a") } } },
      { store in try store.write { _ in _ = try store.verify() } },
    ]
    for body in bodies {
      let error = #expect(throws: StoreError.self) { try body(store) }
      guard case .refused = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    try store.write { try $0.setNote("2", named: "a") }
    #expect(try store.read { try $0.note("a") } == "2")
  }

  @Test func questionsCanBeAskedWhileRowsOfTheSameQuestionCome() throws {
    let store = try SQLiteStore.inMemory()
    let seen = try store.write { writer in
      let operation = try writer.begin()
      for name in ["A", "B", "C"] { try writer.addPerson(named: name, operation: operation) }
      var seen: [String] = []
      try writer.forEachSummary { outer in
        try writer.forEachSummary { inner in
          seen.append(outer.name + inner.name)
          _ = try writer.summaries([inner.id])
        }
      }
      return seen
    }
    #expect(seen == ["AA", "AB", "AC", "BA", "BB", "BC", "CA", "CB", "CC"])
  }

  @Test func manyOpenANewStoreAtOnceAndAllWrite() throws {
    let path = scratch.path()
    let errors = Errors()
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do {
        let store = try SQLiteStore(path: path)
        for _ in 0..<5 {
          try store.write { writer in
            try writer.addPerson(named: "P\(number)", operation: try writer.begin())
          }
        }
      } catch {
        errors.append(error)
      }
    }
    #expect(errors.all.isEmpty)
    let store = try SQLiteStore(path: path)
    // The same card without an event is the same card.
    let counts = try store.read { try $0.counts() }
    #expect(counts.sources == 40 && counts.cards == 8)
    #expect(try store.read { try $0.operations(limit: .max).count } == 40)
  }

  @Test func threadsTakeTurnsOnOneStore() throws {
    let store = try SQLiteStore.inMemory()
    let errors = Errors()
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do {
        for _ in 0..<10 {
          try store.write { writer in
            let count = Int(try writer.note("count") ?? "0") ?? 0
            try writer.setNote(String(count + 1), named: "count")
          }
          _ = try store.read { try $0.note("count") }
        }
      } catch {
        errors.append(error)
      }
    }
    #expect(errors.all.isEmpty)
    #expect(try store.read { try $0.note("count") } == "80")
  }
}

/// Errors of several threads.
private final class Errors: @unchecked Sendable {
  private let lock = NSLock()
  private var errors: [any Error] = []

  var all: [any Error] { lock.withLock { errors } }

  func append(_ error: any Error) {
    lock.withLock { errors.append(error) }
  }
}
