import ContactModel
import FollowUp
import Matching
import Normalization
import Storage

extension Writer {
  func set(_ summary: PersonSummary) throws {
    let columns = StandingColumns(of: summary.standing)
    try connection.run(
      """
      INSERT OR REPLACE INTO person_summary
        (person, name, folded, rank, due, opens, moved_on, standing)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      summary.id,
      summary.name,
      folded(summary.name),
      columns.rank,
      columns.due,
      columns.opens,
      columns.movedOn,
      StandingCoding.encode(summary.standing)
    )
  }

  func removeSummaries(of people: [PersonID]) throws {
    for person in people {
      try connection.run(
        """
        DELETE FROM person_summary
        WHERE person = ?1 AND NOT EXISTS (SELECT 1 FROM card WHERE person = ?1)
        """,
        person
      )
    }
  }

  func add(_ fact: Fact, about cards: [CardID], operation: OperationID) throws {
    guard !cards.isEmpty else {
      throw StoreError.refused(reason: "a fact is about somebody who has a card")
    }
    let references = FactReferences(of: fact)
    let id = try connection.run(
      """
      INSERT INTO fact (operation, name, date, event, introducer, fact) VALUES (?, ?, ?, ?, ?, ?)
      """,
      operation,
      fact.name,
      fact.date,
      references.event,
      references.introducer,
      FactCoding.encode(fact)
    )
    for card in Set(cards).sorted() {
      try connection.run("INSERT INTO fact_card (card, fact) VALUES (?, ?)", card, id)
    }
  }

  func add(_ verdicts: [Verdict], operation: OperationID) throws {
    for verdict in verdicts {
      try connection.run(
        "INSERT INTO verdict (operation, a, b, decision) VALUES (?, ?, ?, ?)",
        operation,
        verdict.a,
        verdict.b,
        verdict.decision
      )
    }
  }

  func setReviews(_ reviews: [Comparison], about cards: [CardID]) throws {
    for card in cards {
      try connection.run("DELETE FROM review WHERE a = ?", card)
      try connection.run("DELETE FROM review WHERE b = ?", card)
    }
    try insert(reviews)
  }

  func setAllReviews(_ reviews: [Comparison]) throws {
    try connection.run("DELETE FROM review")
    try insert(reviews)
  }

  private func insert(_ reviews: [Comparison]) throws {
    for review in reviews {
      try connection.run(
        """
        INSERT OR REPLACE INTO review (a, b, decision, probability, rule, evidence)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        review.a,
        review.b,
        review.decision,
        review.probability,
        review.rule,
        EvidenceCoding.encode(review.evidence)
      )
    }
  }
}
