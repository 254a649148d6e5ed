import ContactModel
import FollowUp
import Matching
import Storage
import Testing

extension StoreConformance {
  static let records: [StorePromise] = [
    StorePromise("the same card of the same event is one card, and new once") { store in
      let operation = try store.write { try $0.begin() }
      let event = try store.write {
        try $0.add(NewEvent(name: "Gala", date: day(1)), operation: operation)
      }
      let first = try store.write { writer in
        let source = try writer.addSource(["Ada", "Ada"], event: event, operation: operation)
        #expect(source.records.map(\.isNew) == [true, false])
        #expect(source.cards[0] == source.cards[1])
        _ = try writer.addPerson(holding: [source.cards[0]], operation: operation)
        return source.cards[0]
      }
      try store.write { writer in
        let again = try writer.addSource(
          ["Ada"],
          event: event,
          lineBreak: "\n",
          operation: operation
        )
        #expect(again.records == [StoredRecord(card: first, isNew: false)])
        let eventless = try writer.addSource(["Ada", "Ada"], operation: operation)
        #expect(eventless.records.map(\.isNew) == [true, false])
        #expect(eventless.cards[0] != first)
        #expect(try writer.addSource(["Ada"], operation: operation).cards[0] == eventless.cards[0])
      }
    },
    StorePromise("a known card that belongs to nobody counts as new again") { store in
      let card = try store.write { writer in
        let operation = try writer.begin()
        let card = try writer.addSource(["Ada"], operation: operation).cards[0]
        let person = try writer.addPerson(holding: [card], operation: operation)
        try writer.setUndone(operation, by: try writer.begin(.undo))
        try writer.move([card], to: nil, operation: operation)
        #expect(try writer.people(of: [card]).isEmpty)
        #expect(try writer.cards(of: [person]).isEmpty)
        return card
      }
      try store.write { writer in
        let records = try writer.addSource(["Ada", "Ada"], operation: try writer.begin()).records
        #expect(records.map(\.card) == [card, card])
        #expect(records.map(\.isNew) == [true, false])
      }
    },
    StorePromise("a card keeps the bytes it first came with") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let card = try writer.addSource(["Ada"], lineBreak: "\r\n", operation: operation).cards[0]
        let second = try writer.addSource(["Ada"], lineBreak: "\n", operation: operation)
        let first = NewRecord.sample("Ada", lineBreak: "\r\n").card.raw
        #expect(try writer.rawBytes(of: card) == first)
        #expect(try writer.bytes(of: second.id) == second.bytes)
        #expect(try writer.rawBytes(of: CardID(rawValue: 99)) == nil)
      }
    },
  ]

  static let cards: [StorePromise] = [
    StorePromise("cards come as they were stored, in the order asked, unknown ones left out") {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let source = try writer.addSource(["Ada", "Grace"], operation: operation)
        let person = try writer.addPerson(holding: [source.cards[1]], operation: operation)
        let grace = StoredCard(
          id: source.cards[1],
          person: person,
          contact: Contact([Property(.fn, .text("Grace"), line: 3)]),
          version: "4.0",
          source: source.id,
          record: 2,
          line: 5
        )
        let found = try writer.cards([source.cards[1], CardID(rawValue: 99), source.cards[0]])
        #expect(found.map(\.id) == [source.cards[1], source.cards[0]])
        #expect(found.first == grace)
        #expect(found.last?.person == nil)
      }
    },
    StorePromise("a card stands where its first live source holds it") { store in
      try store.write { writer in
        let first = try writer.begin()
        let one = try writer.addSource(["Ada"], operation: first)
        let second = try writer.begin()
        let two = try writer.addSource(["Grace", "Ada"], operation: second)
        let card = one.cards[0]
        #expect(try writer.cards([card]).map(\.source) == [one.id])
        try writer.setUndone(first, by: try writer.begin(.undo))
        let moved = try writer.cards([card]).first
        #expect(moved?.source == two.id && moved?.record == 2 && moved?.line == 5)
        #expect(try writer.liveCards(among: one.cards + two.cards) == Set(two.cards))
        try writer.setUndone(second, by: try writer.begin(.undo))
        #expect(try writer.cards([card]).first?.source == one.id)
        #expect(try writer.liveCards(among: one.cards + two.cards).isEmpty)
        #expect(try writer.cards(in: two.id) == two.cards.sorted())
      }
    },
    StorePromise("the cards of people come by id, each once") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let cards = try writer.addSource(["A", "B", "C", "D"], operation: operation).cards
        let one = try writer.addPerson(holding: [cards[2], cards[0]], operation: operation)
        let two = try writer.addPerson(holding: [cards[1]], operation: operation)
        #expect(try writer.cards(of: [two, one, two]).map(\.id) == cards[0...2].sorted())
        #expect(try writer.people(of: cards) == [cards[0]: one, cards[1]: two, cards[2]: one])
        var seen: [CardID] = []
        try writer.forEachCard { seen.append($0.id) }
        #expect(seen == cards[0...2].sorted())
        #expect(
          try writer.counts() == StoreCounts(sources: 1, cards: 3, people: 2, events: 0)
        )
      }
    },
    StorePromise("cards are found by key once they belong to somebody, by id, up to a limit") {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let name = CandidateKey(.name, "ada")
        var cards: [CardID] = []
        for number in 1...4 {
          let event = try writer.add(
            NewEvent(name: "Gala", date: day(number)),
            operation: operation
          )
          cards += try writer.addSource(["Ada"], event: event, operation: operation).cards
        }
        #expect(try writer.cards(carrying: [name], limit: 9).isEmpty)
        for card in cards[1...].reversed() {
          _ = try writer.addPerson(holding: [card], operation: operation)
        }
        let keys = [
          name, CandidateKey(.name, "ad"), CandidateKey(.email, "ada"),
          CandidateKey(.email, "ada@example.org"),
        ]
        let found = try writer.cards(carrying: keys, limit: 2)
        #expect(found == [keys[0]: Array(cards[1...2]), keys[3]: Array(cards[1...2])])
        #expect(try writer.cards(carrying: [name], limit: 9)[name] == Array(cards[1...]))
        #expect(try writer.cards(carrying: [name], limit: 0).isEmpty)
        try writer.move([cards[1]], to: nil, operation: operation)
        #expect(try writer.cards(carrying: [name], limit: 9)[name] == Array(cards[2...]))
      }
    },
    StorePromise("a card that nobody knows can't be moved, told about or decided on") { store in
      let unknown = CardID(rawValue: 99)
      let wrong: [@Sendable (any StoreWriting, OperationID) throws -> Void] = [
        { try $0.move([unknown], to: try $0.addPerson(), operation: $1) },
        { try $0.add(Fact(day(1), .replied), about: [unknown], operation: $1) },
        { try $0.add(Fact(day(1), .replied), about: [], operation: $1) },
        {
          let card = try $0.addSource(["Ada"], operation: $1).cards[0]
          try $0.add([Verdict(card, unknown, .same)], operation: $1)
        },
        {
          let card = try $0.addSource(["Ada"], operation: $1).cards[0]
          try $0.add([Verdict(card, card, .same)], operation: $1)
        },
        {
          let card = try $0.addSource(["Ada"], operation: $1).cards[0]
          try $0.move([card], to: PersonID(rawValue: 99), operation: $1)
        },
        { writer, _ in
          _ = try writer.addSource(["Ada"], operation: OperationID(rawValue: 99))
        },
        { writer, _ in try writer.setSummary("", of: OperationID(rawValue: 99)) },
        { writer, _ in try writer.setUndone(OperationID(rawValue: 99), by: nil) },
        { try $0.setUndone($1, by: OperationID(rawValue: 99)) },
      ]
      for (index, change) in wrong.enumerated() {
        let error = #expect(throws: StoreError.self, "change \(index)") {
          try store.write { try change($0, try $0.begin()) }
        }
        guard case .refused = error else {
          Issue.record("change \(index): \(String(describing: error))")
          continue
        }
      }
      let operations = try store.read { try $0.operations(limit: 9) }
      #expect(operations.isEmpty)
    },
  ]
}
