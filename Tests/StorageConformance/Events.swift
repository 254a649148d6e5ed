import ContactModel
import FollowUp
import Storage
import Testing

extension StoreConformance {
  static let events: [StorePromise] = [
    StorePromise("events come by date, then name, then id") { store in
      try store.write { writer in
        let operation = try writer.begin(.event)
        for (name, date) in [("b", 3), ("c", 1), ("a", 3), ("B", 3)] {
          _ = try writer.add(NewEvent(name: name, date: day(date)), operation: operation)
        }
        #expect(try writer.events().map(\.name) == ["c", "B", "a", "b"])
      }
    },
    StorePromise("an event is what it was made as, and one for its name and date") { store in
      try store.write { writer in
        let operation = try writer.begin(.event)
        let gala = NewEvent(name: "Gala", date: day(1), place: "Zürich")
        let id = try writer.add(gala, operation: operation)
        let made = Event(id: id, name: "Gala", date: day(1), place: "Zürich")
        #expect(try writer.event(id) == made)
        #expect(try writer.event(named: "Gala", on: day(1)) == made)
        #expect(try writer.event(named: "gala", on: day(1)) == nil)
        #expect(try writer.event(named: "Gala", on: day(2)) == nil)
        #expect(try writer.add(gala, operation: operation) == id)
        let later = try writer.add(NewEvent(name: "Gala", date: day(2)), operation: operation)
        #expect(later != id)
        #expect(try writer.event(EventID(rawValue: 99)) == nil)
      }
    },
    StorePromise("an event whose announcement is undone is found by name only, and comes back") {
      store in
      try store.write { writer in
        let first = try writer.begin(.event)
        let id = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: first)
        let undo = try writer.begin(.undo)
        try writer.setUndone(first, by: undo)
        #expect(try writer.events().isEmpty)
        #expect(try writer.event(id) == nil)
        #expect(try writer.counts().events == 0)
        #expect(try writer.event(named: "Gala", on: day(1))?.id == id)
        let second = try writer.begin(.event)
        #expect(try writer.add(NewEvent(name: "Gala", date: day(1)), operation: second) == id)
        #expect(try writer.events().map(\.id) == [id])
        #expect(try writer.counts().events == 1)
      }
    },
    StorePromise("an event announced twice stays while one announcement does") { store in
      try store.write { writer in
        let first = try writer.begin(.event)
        let id = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: first)
        let second = try writer.begin(.event)
        _ = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: second)
        try writer.setUndone(first, by: try writer.begin(.undo))
        #expect(try writer.event(id) != nil)
        try writer.setUndone(second, by: try writer.begin(.undo))
        #expect(try writer.event(id) == nil)
      }
    },
    StorePromise("an event stays while a live source or fact names it") { store in
      try store.write { writer in
        let announcing = try writer.begin(.event)
        let id = try writer.add(NewEvent(name: "Gala", date: day(1)), operation: announcing)
        try writer.setUndone(announcing, by: try writer.begin(.undo))

        let importing = try writer.begin()
        let card = try writer.addSource(["Ada"], event: id, operation: importing).cards[0]
        #expect(try writer.event(id) != nil)
        try writer.setUndone(importing, by: try writer.begin(.undo))
        #expect(try writer.event(id) == nil)

        let met = try writer.begin(.met)
        try writer.add(Fact(day(1), .met(event: id.name)), about: [card], operation: met)
        #expect(try writer.event(id) != nil)
        try writer.setUndone(met, by: try writer.begin(.undo))
        #expect(try writer.event(id) == nil)
      }
    },
    StorePromise("an event's place is the one named last by an operation in force") { store in
      try store.write { writer in
        let gala = NewEvent(name: "Gala", date: day(1))
        var placed = gala
        placed.place = "Bern"
        let id = try writer.add(gala, operation: try writer.begin(.event))
        #expect(try writer.event(id)?.place == nil)
        _ = try writer.add(placed, operation: try writer.begin(.event))
        _ = try writer.add(gala, operation: try writer.begin(.event))
        #expect(try writer.event(id)?.place == "Bern")
        placed.place = "Basel"
        let last = try writer.begin(.event)
        _ = try writer.add(placed, operation: last)
        #expect(try writer.event(id)?.place == "Basel")
        try writer.setUndone(last, by: try writer.begin(.undo))
        #expect(try writer.event(id)?.place == "Bern")
      }
    },
  ]
}
