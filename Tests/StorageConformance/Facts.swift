import ContactModel
import FollowUp
import Storage
import Testing

extension StoreConformance {
  static let encounters: [StorePromise] = [
    StorePromise("encounters come from live sources with an event, by card, event and source") {
      store in
      try store.write { writer in
        let first = try writer.begin()
        let spring = try writer.add(NewEvent(name: "Spring", date: day(1)), operation: first)
        let autumn = try writer.add(NewEvent(name: "Autumn", date: day(9)), operation: first)
        let friend = try writer.addPerson(named: "Friend", operation: first)
        let one = try writer.addSource(["Ada"], event: autumn, operation: first).cards[0]
        let two = try writer.addSource(
          ["Ada", "Ada"],
          event: spring,
          kind: .attended,
          introducer: friend.card,
          operation: first
        ).cards[0]
        let three = try writer.addSource(["Ada"], operation: first).cards[0]
        let second = try writer.begin()
        try writer.addSource(["Ada"], event: spring, operation: second)
        let ada = try writer.addPerson(holding: [three, two, one], operation: first)

        let attended = Encounter(
          card: two,
          event: spring,
          kind: .attended,
          introducer: friend.card
        )
        let met = Encounter(card: two, event: spring, kind: .met)
        let autumnal = Encounter(card: one, event: autumn, kind: .met)
        let none = PersonID(rawValue: 99)
        #expect(
          try writer.encounters(of: [friend.id, ada, none]) == [ada: [autumnal, attended, met]]
        )
        try writer.setUndone(first, by: try writer.begin(.undo))
        #expect(try writer.encounters(of: [ada]) == [ada: [met]])
      }
    },
    StorePromise("who was met counts as met, whoever else put them on a list") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let event = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: operation)
        let other = try writer.add(NewEvent(name: "Fair", date: day(2)), operation: operation)
        let list = try writer.addSource(
          ["A", "B", "C", "D"],
          event: event,
          kind: .attended,
          operation: operation
        ).cards
        let met = try writer.addSource(["A", "E"], event: event, operation: operation).cards
        let fair = try writer.addSource(
          ["A"],
          event: other,
          kind: .attended,
          operation: operation
        ).cards
        _ = try writer.addPerson(holding: [list[0], fair[0]], operation: operation)
        _ = try writer.addPerson(holding: [list[1], list[2]], operation: operation)
        let last = try writer.addPerson(holding: [list[3]], operation: operation)
        _ = try writer.addPerson(holding: [met[1]], operation: operation)
        var counts = [
          event: EncounterCounts(met: 2, attended: 2), other: EncounterCounts(met: 0, attended: 1),
        ]
        #expect(try writer.encounterCounts() == counts)
        let spoke = try writer.begin(.met)
        try writer.add(
          Fact(day(1), .met(event: event.name)),
          about: try writer.cards(of: [last]).map(\.id),
          operation: spoke
        )
        counts[event] = EncounterCounts(met: 3, attended: 1)
        #expect(try writer.encounterCounts() == counts)
        try writer.setUndone(spoke, by: try writer.begin(.undo))
        counts[event] = EncounterCounts(met: 2, attended: 2)
        #expect(try writer.encounterCounts() == counts)
        try writer.move([list[3]], to: nil, operation: operation)
        counts[event] = EncounterCounts(met: 2, attended: 1)
        #expect(try writer.encounterCounts() == counts)
      }
    },
  ]

  static let facts: [StorePromise] = [
    StorePromise("every kind of fact comes back equal, in the order it was told") { store in
      let kinds: [Fact.Kind] = [
        .reopened(of: day(-3)), .met(event: nil), .met(event: "Gala", introducer: "a friend"),
        .sent(.email), .bounced("phone"), .bounced("x@y", of: day(2)), .replied,
        .outOfOffice(), .outOfOffice(until: day(30)), .nudged("c1"), .introducerPinged,
        .keepReminding(from: .contact), .keepReminding(from: .introducer, on: day(3), uses: 0),
        .promised(), .promised(what: "Ü\u{0}\n", by: day(4)), .planned(on: day(5)),
        .planned(on: day(6), note: ""), .keepInTouch(every: 0), .keepInTouch(every: 36_500),
        .thanked("c1"), .snoozed(until: day(7)), .declined,
      ]
      let facts = kinds.enumerated().map { Fact(day(-$0.offset), $0.element) }
      try store.write { writer in
        let operation = try writer.begin()
        let ada = try writer.addPerson(named: "Ada", operation: operation)
        for fact in facts { try writer.add(fact, about: [ada.card], operation: operation) }
        let found = try writer.facts(of: [ada.id])
        #expect(
          found == [ada.id: facts.map { LoggedFact(fact: $0, operation: operation) }]
        )
      }
    },
    StorePromise("a fact follows its cards, and comes once to whoever holds several of them") {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let cards = try writer.addSource(["A", "B", "C"], operation: operation).cards
        let one = try writer.addPerson(holding: cards, operation: operation)
        let logging = try writer.begin(.log)
        let fact = Fact(day(1), .replied)
        try writer.add(fact, about: [cards[1], cards[0], cards[1]], operation: logging)
        let logged = LoggedFact(fact: fact, operation: logging)
        #expect(try writer.facts(of: [one, one]) == [one: [logged]])
        let two = try writer.addPerson(holding: [cards[1]], operation: operation)
        #expect(try writer.facts(of: [one, two]) == [one: [logged], two: [logged]])
        let three = try writer.addPerson(holding: [cards[2]], operation: operation)
        #expect(try writer.facts(of: [three]).isEmpty)
        try writer.setUndone(logging, by: try writer.begin(.undo))
        #expect(try writer.facts(of: [one, two]).isEmpty)
        try writer.setUndone(logging, by: nil)
        #expect(try writer.facts(of: [two]) == [two: [logged]])
      }
    },
    StorePromise("live facts of one name come by date, then as they were told") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let ada = try writer.addPerson(named: "Ada", operation: operation)
        let logging = try writer.begin(.log)
        let facts = [
          Fact(day(5), .nudged("c1")), Fact(day(3), .nudged("c2")), Fact(day(5), .nudged("c0")),
          Fact(day(2), .nudged("c1")), Fact(day(5), .thanked("c1")),
        ]
        for fact in facts { try writer.add(fact, about: [ada.card], operation: logging) }
        let found = try writer.facts(named: .nudged, from: day(3))
        #expect(found.map(\.fact) == [facts[1], facts[0], facts[2]])
        #expect(found.allSatisfy { $0.operation == logging })
        #expect(try writer.facts(named: .nudged, from: day(6)).isEmpty)
        try writer.setUndone(logging, by: try writer.begin(.undo))
        #expect(try writer.facts(named: .nudged, from: day(0)).isEmpty)
      }
    },
    StorePromise("whom somebody introduced is known by source and by fact, whatever their cards do")
    {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let event = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: operation)
        let friend = try writer.addPerson(named: "Friend", operation: operation)
        let importing = try writer.begin()
        let met = try writer.addSource(
          ["Ada"],
          event: event,
          introducer: friend.card,
          operation: importing
        ).cards
        let ada = try writer.addPerson(holding: met, operation: operation)
        let grace = try writer.addPerson(named: "Grace", operation: operation)
        let logging = try writer.begin(.log)
        try writer.add(
          Fact(day(1), .met(event: nil, introducer: Introducer.ID(friend.card.name))),
          about: [grace.card, friend.card],
          operation: logging
        )
        #expect(try writer.people(introducedBy: [friend.id]) == [ada, grace.id])
        #expect(try writer.people(introducedBy: [ada]).isEmpty)
        try writer.move([friend.card], to: ada, operation: operation)
        #expect(try writer.people(introducedBy: [friend.id]).isEmpty)
        #expect(try writer.people(introducedBy: [ada, friend.id]) == [grace.id])
        try writer.setUndone(logging, by: try writer.begin(.undo))
        #expect(try writer.people(introducedBy: [ada]).isEmpty)
        try writer.move([friend.card], to: friend.id, operation: operation)
        #expect(try writer.people(introducedBy: [friend.id]) == [ada])
        try writer.setUndone(importing, by: try writer.begin(.undo))
        #expect(try writer.people(introducedBy: [friend.id]).isEmpty)
      }
    },
  ]
}
