import ContactModel
import FollowUp
import Matching
import Normalization
import Storage

extension Writer {
  func set(_ summary: PersonSummary) throws {
    let standing = summary.standing
    let rank = standing.step.map { PlanItem(person: summary.id, step: $0).itemClass.rawValue }
    try connection.run(
      """
      INSERT OR REPLACE INTO person_summary
        (person, name, folded, rank, due, opens, moved_on, standing)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      summary.id,
      summary.name,
      folded(summary.name),
      rank,
      standing.step?.due,
      standing.step?.opens,
      standing.movedOn,
      StandingCoding.encode(standing)
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
    var event: EventID?
    var introducer: CardID?
    switch fact.kind {
    case .met(let name, let id):
      event = name.flatMap { EventID(name: $0) }
      introducer = id.flatMap { CardID(name: $0.rawValue) }
    case .nudged(let id), .thanked(let id):
      introducer = CardID(name: id.rawValue)
    default: break
    }
    let id = try connection.run(
      """
      INSERT INTO fact (operation, name, date, event, introducer, fact) VALUES (?, ?, ?, ?, ?, ?)
      """,
      operation,
      fact.name,
      fact.date,
      event,
      introducer,
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
