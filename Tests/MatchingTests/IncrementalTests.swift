import ContactModel
import Matching
import TestSupport
import Testing

/// Cards that come in one event after another make the same people as all of them at once.
@Suite("Incremental matching")
struct IncrementalTests {
  /// Where a round failed, for whoever has to find out why.
  private func difference(_ store: [[Int64]], _ expected: [[Int64]]) -> String {
    let missing = expected.filter { !store.contains($0) }
    let extra = store.filter { !expected.contains($0) }
    return "all at once \(missing), batch by batch \(extra)"
  }

  @Test("any order and any batches give the people of one big match", arguments: 1...60)
  func batches(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (known, verdicts) = world(&random)
    let records = known.map { MatchRecord(card: $0.card, contact: $0.contact) }
    let said = random.oneIn(2) ? verdicts : []
    let expected = Matcher().match(records, verdicts: said).people
    var store = MemoryStore(verdicts: said)
    var rest = records.shuffled(using: &random)[...]
    while !rest.isEmpty {
      let batch = rest.prefix(random.int(1...20))
      store.add(Array(batch))
      rest = rest.dropFirst(batch.count)
    }
    let people = store.people
    #expect(people == expected, "\(random): \(difference(people, expected))")
  }

  @Test("people who are not easily mixed up come in one card at a time", arguments: 1...8)
  func oneByOne(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let records = plainWorld(&random)
    let expected = Matcher().match(records, verdicts: []).people
    #expect(expected.contains { $0.count > 2 })
    var store = MemoryStore()
    for record in records.shuffled(using: &random) { store.add([record]) }
    let people = store.people
    #expect(people == expected, "\(random): \(difference(people, expected))")
  }

  @Test("twenty cards look at few of five thousand")
  func cost() {
    var random = SeededGenerator(seed: 20_261_122)
    var people = PeopleGenerator(&random)
    var store = MemoryStore()
    let stored = people.records(5000, &random)
    store.keep(
      stored.map { labelled in
        var record = labelled.record
        record.person = PersonID(rawValue: Int64(labelled.person + 1))
        return record
      }
    )
    let new = people.records(20, &random).map(\.record)
    store.add(new)
    #expect(store.records.count == 5020)
    #expect(store.fetched > 0)
    #expect(store.fetched < 500, "fetched \(store.fetched)")
  }
}
