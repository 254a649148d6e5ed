import ContactModel
import FollowUp
import Storage
import Testing

extension StoreConformance {
  static let summaries: [StorePromise] = [
    StorePromise("a summary comes back equal to what was put in, and is replaced") { store in
      let facts = [
        Fact(day(1), .met(event: "e1", introducer: "c7")),
        Fact(day(2), .bounced("email", of: day(1))), Fact(day(3), .outOfOffice(until: nil)),
        Fact(day(4), .keepReminding(from: .introducer, on: day(9), uses: 2)),
        Fact(day(5), .promised(what: "the report", by: nil)),
        Fact(day(6), .planned(on: day(8), note: "Grüße")),
      ]
      let standings: [Standing] = [
        .sample(),
        .sample(step: .sample(due: 3)),
        .sample(movedOn: day(-400_000)),
        Standing(
          phase: .quiet(until: day(40)),
          step: Step(
            kind: .askIntroducer,
            opens: day(2),
            due: day(3),
            event: "e1",
            introducer: "p4",
            channels: [.email, "message"]
          ),
          explanation: Explanation(
            rule: .askForAddress,
            facts: facts,
            numbers: [.nudgeAfter: 5, .quiet: 10, .perDay: 0]
          ),
          latestPast: facts.last
        ),
      ]
      try store.write { writer in
        let operation = try writer.begin()
        let person = try writer.addPerson(named: "Ada", operation: operation).id
        for (index, standing) in standings.enumerated() {
          let summary = PersonSummary(id: person, name: "Ada \(index) Ünlü", standing: standing)
          try writer.set(summary)
          #expect(try writer.summaries([PersonID(rawValue: 99), person]) == [summary])
        }
      }
    },
    StorePromise("summaries come by folded name in code point order, then by id") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let names = ["Zoe", "ärger", "Adam", "Ärger", "adam", "Łucja", "Ωmega", "李", "Ñandú"]
        var people: [PersonID] = []
        for name in names {
          people.append(try writer.addPerson(named: name, operation: operation).id)
        }
        var seen: [PersonID] = []
        try writer.forEachSummary { seen.append($0.id) }
        // adam, adam, arger, arger, lucja, nandu, zoe, ωmega, 李
        #expect(seen == [2, 4, 1, 3, 5, 8, 0, 6, 7].map { people[$0] })
      }
    },
    StorePromise("a person without cards is in no list") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let ada = try writer.addPerson(named: "Ada", operation: operation)
        let grace = try writer.addPerson(named: "Grace", operation: operation)
        let standing = Standing.sample(step: .sample(due: 1), movedOn: day(1))
        try writer.set(PersonSummary(id: ada.id, name: "Ada", standing: standing))
        try writer.move([ada.card], to: grace.id, operation: operation)
        #expect(try writer.summaries([ada.id]).isEmpty)
        #expect(try writer.people(matching: "ada", limit: 9) == [grace.id])
        #expect(try writer.people(withNumbersBeginning: ada.id.rawValue, limit: 9).isEmpty)
        #expect(try writer.movedOn(in: day(0)...day(2)).isEmpty)
        #expect(try writer.counts().people == 1)
        var seen: [PersonID] = []
        try writer.forEachSummary { seen.append($0.id) }
        try writer.forEachStep(opening: day(9)) { summary in
          seen.append(summary.id)
          return true
        }
        #expect(seen == [grace.id])
      }
    },
    StorePromise("only the summaries of people without cards can be removed") { store in
      try store.write { writer in
        let operation = try writer.begin()
        let ada = try writer.addPerson(named: "Ada", operation: operation)
        try writer.removeSummaries(of: [ada.id])
        #expect(try writer.summaries([ada.id]).count == 1)
        let other = try writer.addPerson()
        try writer.move([ada.card], to: other, operation: operation)
        try writer.removeSummaries(of: [ada.id])
        try writer.move([ada.card], to: ada.id, operation: operation)
        #expect(try writer.summaries([ada.id]).isEmpty)
      }
    },
    StorePromise("steps come by rank, due, folded name and id, and only those that open in time") {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let steps: [(String, Step?)] = [
          ("late", .sample(due: 9)), ("b", .sample(due: 5)), ("Ä", .sample(due: 5)),
          ("a", .sample(due: 5)), ("introduced", .sample(due: 7, introducer: "p1")),
          ("asked", .sample(.askIntroducer, due: 6)), ("promised", .sample(.promise, due: 8)),
          ("planned", .sample(.planned, due: 2)), ("closed", .sample(opens: 4, due: 1)),
          ("none", nil),
        ]
        for (name, step) in steps {
          let person = try writer.addPerson(named: name, operation: operation).id
          try writer.set(PersonSummary(id: person, name: name, standing: .sample(step: step)))
        }
        func names(_ last: Int, limit: Int = .max) throws -> [String] {
          var names: [String] = []
          try writer.forEachStep(opening: day(last)) { summary in
            names.append(summary.name)
            return names.count < limit
          }
          return names
        }
        let all = [
          "planned", "promised", "asked", "introduced", "closed", "Ä", "a", "b", "late",
        ]
        #expect(try names(9) == all)
        #expect(try names(99, limit: 3) == Array(all[..<3]))
        #expect(try names(5) == ["planned", "closed", "Ä", "a", "b"])
        #expect(try names(4) == ["planned", "closed"])
        #expect(try names(3) == ["planned"])
        #expect(try names(1) == [])
      }
    },
    StorePromise("those who are let rest come by that day, folded name and id") { store in
      try store.write { writer in
        let operation = try writer.begin()
        for (name, last) in [("Bo", 3), ("ann", 3), ("Ann", 3), ("Cy", 1), ("Di", 4), ("Ed", 5)] {
          let person = try writer.addPerson(named: name, operation: operation).id
          let standing = Standing.sample(movedOn: day(last))
          try writer.set(PersonSummary(id: person, name: name, standing: standing))
        }
        try writer.addPerson(named: "Al", operation: operation)
        let names = try writer.movedOn(in: day(1)...day(4)).map(\.name)
        #expect(names == ["Cy", "ann", "Ann", "Bo", "Di"])
        #expect(try writer.movedOn(in: day(2)...day(2)).isEmpty)
      }
    },
  ]

  static let search: [StorePromise] = [
    StorePromise("people are found by a part of a name or key in any case, by folded name") {
      store in
      let names = [
        "Ada Lovelace", "Jürgen Müller", "Mueller Anna", "Łukasz Żak", "Σωκράτης", "O'Neill",
        "100% Real_Name", "李小龙",
      ]
      let found: [(String, [Int])] = [
        ("ada", [0]), ("LOVE", [0]), ("a L", [0]), ("lovelace ada", []),
        ("muller", [1, 2]), ("MÜLLER", [1, 2]), ("mueller", [1, 2]), ("mue", [2]), ("Jürg", [1]),
        ("lukasz", [3]), ("żak", [3]), ("ΣΩΚΡ", [4]), ("σωκρατησ", [4]), ("'neill", [5]),
        ("%", [6]), ("_", [6]), ("l_n", [6]), ("real name", []), ("小", [7]), ("zz", []),
        ("o'neill@example", [5]), ("@EXAMPLE.org", [6, 0, 1, 3, 2, 5, 4, 7]),
      ]
      try store.write { writer in
        let operation = try writer.begin()
        let people = try names.map { try writer.addPerson(named: $0, operation: operation).id }
        for (text, indices) in found {
          let result = try writer.people(matching: text, limit: 99)
          #expect(result == indices.map { people[$0] }, "\(text)")
        }
        #expect(try writer.people(matching: "@example.org", limit: 2) == [people[6], people[0]])
        #expect(try writer.people(matching: "ada", limit: 0).isEmpty)
      }
    },
    StorePromise("people are found by any of their cards' names, and by the name in their summary")
    {
      store in
      try store.write { writer in
        let operation = try writer.begin()
        let cards = try writer.addSource(["Bob Smith", "Robert Smith"], operation: operation).cards
        let person = try writer.addPerson(holding: cards, operation: operation)
        try writer.set(PersonSummary(id: person, name: "Bobby", standing: .sample()))
        for text in ["bob s", "ROBERT", "bobby"] {
          #expect(try writer.people(matching: text, limit: 9) == [person], "\(text)")
        }
      }
    },
    StorePromise("people are found by how their numbers begin, by id") { store in
      try store.write { writer in
        let operation = try writer.begin()
        var live: [Int64] = []
        for number in 1...123 {
          let card = try writer.addSource(["Person \(number)"], operation: operation).cards[0]
          live.append(try writer.addPerson(holding: [card], operation: operation).rawValue)
        }
        for digits in [1, 2, 12, 99, 123, 124, 0, -1, .max] as [Int64] {
          let expected = live.filter { digits > 0 && String($0).hasPrefix(String(digits)) }
          let found = try writer.people(withNumbersBeginning: digits, limit: 99)
          #expect(found.map(\.rawValue) == expected, "\(digits)")
        }
        let few = try writer.people(withNumbersBeginning: 1, limit: 3)
        #expect(few.map(\.rawValue) == Array(live.filter { String($0).hasPrefix("1") }.prefix(3)))
      }
    },
  ]
}
