import ContactModel
import FollowUp
import Matching
import Storage
import Testing

extension StoreConformance {
  static let transactions: [StorePromise] = [
    StorePromise("a write gives back what its body gives, and its changes stay") { store in
      let operation = try store.write { try $0.begin(.event) }
      #expect(try store.read { try $0.operation(operation)?.kind } == .event)
    },
    StorePromise("an error within a write leaves everything as it was") { store in
      let before = try store.write { writer in
        let operation = try writer.begin()
        try writer.addPerson(named: "Ada Lovelace", operation: operation)
        return try Snapshot(writer)
      }
      #expect(throws: Abandoned()) {
        try store.write { writer in
          let operation = try writer.begin()
          let event = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: operation)
          let ada = try #require(try writer.people(matching: "ada", limit: 1).first)
          let other = try writer.addPerson(named: "Grace Hopper", operation: operation)
          let cards = try writer.cards(of: [ada]).map(\.id)
          try writer.add(Fact(day(2), .replied), about: cards, operation: operation)
          try writer.add([Verdict(cards[0], other.card, .different)], operation: operation)
          try writer.move(cards, to: other.id, operation: operation)
          try writer.setNote("text", named: "name")
          try writer.addSource(["Alan Turing"], event: event, operation: operation)
          #expect(try writer.counts().cards == 2)
          throw Abandoned()
        }
      }
      #expect(try store.read { try Snapshot($0) } == before)
    },
    StorePromise("a write sees its own changes") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let person = try writer.addPerson(named: "Ada Lovelace", operation: operation)
        #expect(try writer.summaries([person.id]).map(\.name) == ["Ada Lovelace"])
        #expect(try writer.people(of: [person.card]) == [person.card: person.id])
      }
    },
    StorePromise("a source without its end is refused, and nothing of the write remains") { store in
      #expect(throws: StoreError.self) {
        try store.write { writer in
          let operation = try writer.begin()
          let details = NewSource(path: "a", format: "vcard", event: nil, kind: .met)
          _ = try writer.add(details, operation: operation)
        }
      }
      let operations = try store.read { try $0.operations(limit: 9) }
      #expect(operations.isEmpty)
    },
    StorePromise("a note is kept under its name, replaced, and removed") { store in
      try store.write { try $0.setNote("1", named: "policy") }
      try store.write { try $0.setNote("2", named: "policy") }
      #expect(try store.read { try $0.note("policy") } == "2")
      #expect(try store.read { try $0.note("Policy") } == nil)
      try store.write { try $0.setNote(nil, named: "policy") }
      #expect(try store.read { try $0.note("policy") } == nil)
    },
    StorePromise("a new store has an identity, and keeps it") { store in
      let identity = try store.read { try $0.note(StoreNote.identity) }
      #expect((identity ?? "").utf8.count >= 32)
      #expect(try store.read { try $0.note(StoreNote.identity) } == identity)
    },
    StorePromise("an empty store is sound, and so is one that was written") { store in
      #expect(try store.verify() == [])
      try store.write { writer in
        let operation = try writer.begin()
        try writer.addPerson(named: "Ada Lovelace", operation: operation)
      }
      #expect(try store.verify() == [])
    },
  ]

  /// What can be seen of a store in a few questions.
  struct Snapshot: Equatable {
    var operations: [Storage.Operation]
    var events: [Event]
    var sources: [Source]
    var counts: StoreCounts
    var cards: [StoredCard] = []
    var summaries: [PersonSummary] = []
    var verdicts: [Verdict]
    var note: String?

    init(_ reader: any StoreReading) throws {
      operations = try reader.operations(limit: .max)
      events = try reader.events()
      sources = try reader.sources()
      counts = try reader.counts()
      verdicts = try reader.verdicts()
      note = try reader.note("name")
      try reader.forEachCard { cards.append($0) }
      try reader.forEachSummary { summaries.append($0) }
    }
  }
}
