import ContactModel
import FollowUp
import Matching
import SQLiteStorage
import Storage
import StorageConformance
import Testing

@Suite struct VerificationTests {
  /// What is planted, and what must be said of it.
  static let plants: [(sql: String, sentence: String)] = [
    ("UPDATE source SET digest = NULL WHERE id = 1", "source 1 has no end"),
    (
      "UPDATE source SET digest = zeroblob(32) WHERE id = 2",
      "the bytes of source 2 (/cards/Ada.vcf) are not those imported"
    ),
    ("UPDATE source SET byte_count = 7 WHERE id = 2", "source 2 has 90 of 7 bytes"),
    (
      "UPDATE source SET records = 3 WHERE id = 2",
      "the records of source 2 are not numbered 1 to 3"
    ),
    (
      "UPDATE record SET number = 5 WHERE source = 2 AND number = 2",
      "the records of source 2 are not numbered 1 to 2"
    ),
    (
      "UPDATE record SET card = NULL, raw = zeroblob(43) WHERE source = 2 AND number = 1",
      "record 1 of source 2 has neither card nor problem"
    ),
    (
      "UPDATE record SET byte_count = 1 WHERE source = 2 AND number = 1",
      "record 1 of source 2 has not the length it says"
    ),
    ("UPDATE record SET offset = 1 WHERE source = 2 AND number = 1", "source 2 has no bytes from"),
    ("UPDATE frame SET bytes = zeroblob(4) WHERE source = 2", "the bytes of source 2"),
    ("UPDATE frame SET places = X'FF' WHERE source = 2", "a check could not be finished"),
    ("DELETE FROM frame WHERE source = 2", "source 2 has no bytes from 43 to 45"),
    ("DELETE FROM card_content WHERE card = 2", "card c2 has no content"),
    (
      "UPDATE card_content SET raw = zeroblob(43) WHERE card = 2",
      "the bytes of card c2 are not those imported"
    ),
    (
      "UPDATE card_content SET contact = X'0101' WHERE card = 2",
      "the contact of card c2 can't be read: the bytes end too soon"
    ),
    (
      "UPDATE record SET raw = zeroblob(43) WHERE source = 2 AND number = 1",
      "record 1 of source 2 is not the card it names"
    ),
    ("DELETE FROM record WHERE source = 1", "card c1 stands in no source"),
    ("UPDATE card SET person = NULL WHERE id = 1", "card c1 is live and belongs to nobody"),
    ("UPDATE card SET person = 1 WHERE id = 2", "card c2 is not where its last move took it"),
    (
      "UPDATE operation SET undone_by = 1 WHERE id = 1",
      "card c1 belongs to p1 though every source that holds it is taken back"
    ),
    ("DELETE FROM person_summary WHERE person = 1", "p1 has no summary"),
    (
      "INSERT INTO person (id) VALUES (9); UPDATE person_summary SET person = 9 WHERE person = 1",
      "p9 has a summary and no cards"
    ),
    (
      "UPDATE person_summary SET due = due + 1 WHERE person = 1",
      "the lists show p1 on other days than its standing says"
    ),
    (
      "UPDATE person_summary SET standing = X'01' WHERE person = 1",
      "the standing of person 1 can't be read"
    ),
    ("UPDATE fact SET date = date + 1", "fact 1 is found by other words than it says"),
    ("UPDATE fact SET event = 7", "fact 1 is found by other words than it says"),
    ("UPDATE fact SET fact = X'09'", "fact 1 can't be read: the coding has no version 9"),
    ("DELETE FROM fact_card", "fact 1 is about nobody"),
    ("UPDATE review SET evidence = X'0105'", "the evidence of question 1 can't be read"),
    ("DELETE FROM note", "the store has no identity"),
    ("DELETE FROM person WHERE id = 2", "card 2 refers to a person that is not there"),
    ("DELETE FROM card WHERE id = 2", "refers to a card that is not there"),
    ("UPDATE move SET operation = 77", "refers to a operation that is not there"),
    (
      "UPDATE verdict SET a = b", "the file is damaged: CHECK constraint failed in verdict"
    ),
    (
      """
      PRAGMA writable_schema = ON;
      DELETE FROM sqlite_schema WHERE name = 'card_person';
      """,
      "the file is damaged"
    ),
  ]

  @Test func everyPlantedFaultIsFound() throws {
    let scratch = try Scratch()
    for (index, plant) in Self.plants.enumerated() {
      let name = "\(index).sqlite"
      try fill(try SQLiteStore(path: scratch.path(name)))
      try scratch.meddle(plant.sql, in: name)
      let defects = try SQLiteStore(path: scratch.path(name)).verify()
      #expect(
        defects.contains { $0.hasPrefix(plant.sentence) || $0.hasSuffix(plant.sentence) },
        "\(plant.sql): \(defects)"
      )
    }
  }

  @Test func whatIsSoundHasNoDefects() throws {
    let store = try SQLiteStore.inMemory()
    try fill(store)
    #expect(try store.verify() == [])
  }

  @Test func overwrittenPagesAreFoundOrRefused() throws {
    let scratch = try Scratch()
    try fill(try SQLiteStore(path: scratch.path("sound.sqlite")))
    try scratch.meddle("PRAGMA wal_checkpoint(TRUNCATE)", in: "sound.sqlite")
    let sound = try scratch.bytes("sound.sqlite")
    var found = 0
    let pages = sound.count / 4096
    for page in 0..<pages {
      var bytes = sound
      for index in page * 4096..<page * 4096 + 4096 { bytes[index] = 0xA5 }
      try scratch.write(bytes, to: "\(page).sqlite")
      do {
        found += try SQLiteStore(path: scratch.path("\(page).sqlite")).verify().isEmpty ? 0 : 1
      } catch let error as StoreError {
        guard case .damaged = error else { throw error }
        found += 1
      }
    }
    #expect(found == pages)
  }

  /// Source 1 is one card of p1; source 2 has a card of p2 and one of p3.
  private func fill(_ store: any Store) throws {
    try store.write { writer in
      let operation = try writer.begin()
      let friend = try writer.addPerson(named: "Friend", operation: operation)
      try writer.set(
        PersonSummary(id: friend.id, name: "Friend", standing: .sample(step: .sample(due: 3)))
      )
      let cards = try writer.addSource(["Ada", "Bob"], operation: operation).cards
      for (card, name) in zip(cards, ["Ada", "Bob"]) {
        let person = try writer.addPerson(holding: [card], operation: operation)
        try writer.set(PersonSummary(id: person, name: name, standing: .sample()))
      }
      try writer.add(
        Fact(day(1), .nudged(Introducer.ID(friend.card.name))),
        about: [cards[0]],
        operation: operation
      )
      try writer.add([Verdict(cards[0], cards[1], .different)], operation: operation)
      try writer.setAllReviews([
        Comparison(
          a: friend.card,
          b: cards[0],
          decision: .review,
          probability: 0.5,
          rule: "",
          evidence: []
        )
      ])
    }
  }
}
