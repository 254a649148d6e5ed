import ContactModel
import Matching
import Storage
import Testing

extension StoreConformance {
  static let verdicts: [StorePromise] = [
    StorePromise("of several verdicts on a pair the newest live one counts, by id") { store in
      try store.write { writer in
        let importing = try writer.begin()
        let cards = try writer.addSource(["A", "B", "C", "D"], operation: importing).cards
        let first = try writer.begin(.same)
        let ab = Verdict(cards[0], cards[1], .same)
        let cd = Verdict(cards[3], cards[2], .different)
        try writer.add([ab, cd], operation: first)
        #expect(try writer.verdicts() == [ab, cd])
        let second = try writer.begin(.different)
        let apart = Verdict(cards[1], cards[0], .different)
        try writer.add([apart], operation: second)
        #expect(try writer.verdicts() == [cd, apart])
        #expect(try writer.verdicts(about: [cards[0], cards[1]]) == [apart])
        #expect(try writer.verdicts(about: [cards[1], cards[2]]) == [cd, apart])
        #expect(try writer.verdicts(about: [CardID(rawValue: 99)]).isEmpty)
        try writer.setUndone(second, by: try writer.begin(.undo))
        #expect(try writer.verdicts() == [ab, cd])
        #expect(try writer.verdicts(about: [cards[1]]) == [ab])
        try writer.setUndone(first, by: try writer.begin(.undo))
        #expect(try writer.verdicts().isEmpty)
        try writer.setUndone(second, by: nil)
        #expect(try writer.verdicts() == [apart])
      }
    }
  ]

  static let reviews: [StorePromise] = [
    StorePromise("an open question comes back as it was put") { store in
      try store.write { writer in
        let cards = try writer.addPeople(2)
        let review = Comparison(
          a: cards[1],
          b: cards[0],
          decision: .review,
          probability: 0.1 + 0.2,
          rule: "ähnlich",
          evidence: [
            Evidence(field: "name", a: "A", b: "É", agreement: .similar, weight: -0.000_1),
            Evidence(field: "", a: "", b: "", agreement: .shared, weight: .infinity),
          ]
        )
        try writer.setAllReviews([review])
        #expect(try writer.reviews() == [review])
        let people = Set(try writer.people(of: cards).values)
        for person in people { #expect(try writer.reviews(about: [person]) == [review]) }
        #expect(try writer.reviews(about: people.sorted()) == [review])
        #expect(try writer.reviews(about: [PersonID(rawValue: 99)]).isEmpty)
      }
    },
    StorePromise("open questions come best first, then by cards") { store in
      try store.write { writer in
        let cards = try writer.addPeople(4)
        let reviews = [
          Comparison.sample(cards[0], cards[1], 0.5), .sample(cards[0], cards[2], 0.9),
          .sample(cards[2], cards[3], 0.5), .sample(cards[0], cards[3], 0.5),
        ]
        try writer.setAllReviews(reviews)
        let sorted = [reviews[1], reviews[0], reviews[3], reviews[2]]
        #expect(try writer.reviews() == sorted)
        let people = try writer.people(of: cards)
        #expect(try writer.reviews(about: cards.compactMap { people[$0] }) == sorted)
        let last = try #require(people[cards[3]])
        #expect(try writer.reviews(about: [last]) == [reviews[3], reviews[2]])
      }
    },
    StorePromise("questions about cards take the place of those that were open about any of them") {
      store in
      try store.write { writer in
        let cards = try writer.addPeople(4)
        let ab = Comparison.sample(cards[0], cards[1], 0.9)
        let bc = Comparison.sample(cards[1], cards[2], 0.8)
        let cd = Comparison.sample(cards[2], cards[3], 0.7)
        try writer.setAllReviews([ab, bc, cd])
        let da = Comparison.sample(cards[3], cards[0], 0.6)
        try writer.setReviews([da], about: [cards[0]])
        #expect(try writer.reviews() == [bc, cd, da])
        try writer.setReviews([], about: [cards[2], cards[1]])
        #expect(try writer.reviews() == [da])
        // The same pair the other way round is the same question.
        let ad = Comparison.sample(cards[0], cards[3], 0.5)
        try writer.setReviews([ad], about: [])
        #expect(try writer.reviews() == [ad])
        try writer.setAllReviews([])
        #expect(try writer.reviews().isEmpty)
      }
    },
    StorePromise("a question is open only between two people") { store in
      try store.write { writer in
        let cards = try writer.addPeople(3)
        let ab = Comparison.sample(cards[0], cards[1], 0.9)
        let bc = Comparison.sample(cards[1], cards[2], 0.8)
        try writer.setAllReviews([ab, bc])
        let people = try writer.people(of: cards)
        let operation = try writer.begin(.same)
        try writer.move([cards[1]], to: people[cards[0]], operation: operation)
        #expect(try writer.reviews() == [bc])
        try writer.move([cards[2]], to: nil, operation: operation)
        #expect(try writer.reviews().isEmpty)
        try writer.move([cards[1]], to: people[cards[1]], operation: operation)
        #expect(try writer.reviews() == [ab])
      }
    },
  ]
}

extension StoreWriting {
  /// People of one card each.
  fileprivate func addPeople(_ count: Int) throws -> [CardID] {
    let operation = try begin()
    return try (1...count).map { try addPerson(named: "P\($0)", operation: operation).card }
  }
}

extension Comparison {
  fileprivate static func sample(_ a: CardID, _ b: CardID, _ probability: Double) -> Comparison {
    Comparison(
      a: a,
      b: b,
      decision: .review,
      probability: probability,
      rule: "alike",
      evidence: []
    )
  }
}
