import ContactModel
import FollowUp
import Matching
import Storage
import Testing

extension StoreConformance {
  static let operations: [StorePromise] = [
    StorePromise("operations come newest first, as they were begun, up to a limit") { store in
      try store.write { writer in
        let kinds: [Storage.Operation.Kind] = [.import, .dedupe, .same, .event]
        let ids = try kinds.enumerated().map { index, kind in
          try writer.beginOperation(
            kind,
            summary: "Nr. \(index)",
            by: "Zoë",
            at: Int64(index) - 1
          )
        }
        #expect(ids == ids.sorted())
        let made = zip(ids, kinds).enumerated().map { index, pair in
          Storage.Operation(
            id: pair.0,
            kind: pair.1,
            summary: "Nr. \(index)",
            by: "Zoë",
            at: Int64(index) - 1
          )
        }
        #expect(try writer.operations(limit: .max) == made.reversed())
        #expect(try writer.operations(limit: 2) == [made[3], made[2]])
        #expect(try writer.operations(limit: 0).isEmpty)
        #expect(try writer.operations(limit: -1).isEmpty)
        #expect(try writer.operation(ids[1]) == made[1])
        #expect(try writer.operation(OperationID(rawValue: 99)) == nil)
        try writer.setSummary("another", of: ids[1])
        #expect(try writer.operation(ids[1])?.summary == "another")
      }
    },
    StorePromise("an undo knows what it took back, and what was taken back knows by whom") {
      store in
      try store.write { writer in
        let target = try writer.begin()
        let undo = try writer.begin(.undo)
        try writer.setUndone(target, by: undo)
        #expect(try writer.operation(target)?.undoneBy == undo)
        #expect(try writer.operation(undo)?.undoes == target)
        let redo = try writer.begin(.undo)
        try writer.setUndone(undo, by: redo)
        try writer.setUndone(target, by: nil)
        #expect(try writer.operation(target)?.undoneBy == nil)
        #expect(try writer.operation(undo)?.undoes == target)
        #expect(try writer.operation(undo)?.undoneBy == redo)
        #expect(try writer.operation(redo)?.undoes == undo)
      }
    },
    StorePromise("moves are remembered in their order; a card that stays is no move") { store in
      try store.write { writer in
        let importing = try writer.begin()
        let cards = try writer.addSource(["A", "B"], operation: importing).cards
        let one = try writer.addPerson(holding: [cards[1], cards[0]], operation: importing)
        let other = try writer.begin(.split)
        let two = try writer.addPerson(holding: [cards[0]], operation: other)
        try writer.move([cards[1]], to: one, operation: other)
        try writer.move([cards[0]], to: nil, operation: other)
        #expect(
          try writer.moves(of: importing) == [
            Move(card: cards[1], from: nil, to: one), Move(card: cards[0], from: nil, to: one),
          ]
        )
        #expect(
          try writer.moves(of: other) == [
            Move(card: cards[0], from: one, to: two), Move(card: cards[0], from: two, to: nil),
          ]
        )
        let first = FirstMove(operation: importing, person: one)
        let unknown = CardID(rawValue: 99)
        #expect(
          try writer.firstMoves(of: cards + [unknown]) == [cards[0]: first, cards[1]: first]
        )
      }
    },
    StorePromise("a card's moves are known with the operations that made them") { store in
      try store.write { writer in
        let importing = try writer.begin()
        let cards = try writer.addSource(["A", "B"], operation: importing).cards
        let person = try writer.addPerson(holding: cards, operation: importing)
        let splitting = try writer.begin(.split)
        let other = try writer.addPerson(holding: [cards[0]], operation: splitting)
        try writer.setUndone(splitting, by: try writer.begin(.undo))
        let arrival = PastMove(kind: .import, isInForce: true, from: nil, to: person)
        let move = PastMove(kind: .split, isInForce: false, from: person, to: other)
        #expect(try writer.pastMoves(of: cards[1]) == [arrival])
        #expect(try writer.pastMoves(of: cards[0]) == [arrival, move])
        #expect(try writer.pastMoves(of: CardID(rawValue: 99)).isEmpty)
      }
    },
    StorePromise("an operation touches the cards of its sources, facts, verdicts and moves") {
      store in
      try store.write { writer in
        let importing = try writer.begin()
        let cards = try writer.addSource(["A", "B", "C", "D"], operation: importing).cards
        let logging = try writer.begin(.log)
        try writer.add(Fact(day(1), .replied), about: [cards[2], cards[1]], operation: logging)
        let deciding = try writer.begin(.different)
        try writer.add([Verdict(cards[3], cards[0], .different)], operation: deciding)
        let merging = try writer.begin(.dedupe)
        _ = try writer.addPerson(holding: [cards[3]], operation: merging)
        let idle = try writer.begin(.event)
        for _ in 1...2 {
          #expect(try writer.cardsTouched(by: importing) == cards)
          #expect(try writer.cardsTouched(by: logging) == [cards[1], cards[2]])
          #expect(try writer.cardsTouched(by: deciding) == [cards[0], cards[3]])
          #expect(try writer.cardsTouched(by: merging) == [cards[3]])
          #expect(try writer.cardsTouched(by: idle).isEmpty)
          let undo = try writer.begin(.undo)
          for operation in [importing, logging, deciding, merging] {
            try writer.setUndone(operation, by: undo)
          }
        }
      }
    },
  ]

  static let undoing: [StorePromise] = [
    StorePromise("taking an import back and putting it in force again restores all that is asked") {
      store in
      let importing = try store.write { writer in
        let before = try writer.begin()
        try writer.addPerson(named: "Friend", operation: before)
        let operation = try writer.begin()
        let event = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: operation)
        let cards = try writer.addSource(["Ada", "Bob"], event: event, operation: operation).cards
        for (card, name) in zip(cards, ["Ada", "Bob"]) {
          let person = try writer.addPerson(holding: [card], operation: operation)
          try writer.set(PersonSummary(id: person, name: name, standing: .sample()))
        }
        try writer.add([Verdict(cards[0], cards[1], .different)], operation: operation)
        return operation
      }
      let before = try store.read { try Snapshot($0) }
      try store.write { writer in
        let undo = try writer.begin(.undo)
        try writer.setUndone(importing, by: undo)
        for move in try writer.moves(of: importing).reversed() {
          try writer.move([move.card], to: move.from, operation: undo)
        }
      }
      let undone = try store.read { try $0.counts() }
      #expect(undone == StoreCounts(sources: 1, cards: 1, people: 1, events: 0))
      let hidden = try store.read { try Snapshot($0) }
      #expect(hidden.summaries.map(\.name) == ["Friend"])
      #expect(hidden.verdicts.isEmpty && hidden.events.isEmpty && hidden.cards.count == 1)
      try store.write { writer in
        let redo = try writer.begin(.undo)
        let undo = try #require(try writer.operation(importing)?.undoneBy)
        try writer.setUndone(undo, by: redo)
        try writer.setUndone(importing, by: nil)
        for move in try writer.moves(of: undo).reversed() {
          try writer.move([move.card], to: move.from, operation: redo)
        }
      }
      var after = try store.read { try Snapshot($0) }
      after.operations = before.operations
      #expect(after == before)
      #expect(try store.verify() == [])
    }
  ]
}
