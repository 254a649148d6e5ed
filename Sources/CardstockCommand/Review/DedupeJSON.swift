import Cardstock
import Matching
import Storage

struct EvidenceJSON: Encodable {
  var field, a, b, agreement: String
  var weight: Double

  init(_ evidence: Evidence) {
    field = evidence.field
    a = evidence.a
    b = evidence.b
    agreement = evidence.agreement.rawValue
    weight = evidence.weight
  }
}

struct ReviewJSON: Encodable {
  var a, b: String
  var probability: Double
  var decision, rule: String
  var evidence: [EvidenceJSON]

  init(_ review: ReviewLine) {
    a = review.a.id.name
    b = review.b.id.name
    probability = review.comparison.probability
    decision = review.comparison.decision.rawValue
    rule = review.comparison.rule
    evidence = review.comparison.evidence.map(EvidenceJSON.init)
  }
}

struct DedupeJSON: Encodable {
  struct Merge: Encodable {
    var people: [String]
    var into: String
    var probability: Double
    var evidence: [EvidenceJSON]
  }

  struct Shared: Encodable {
    var kind, value: String
    var people: Int
  }

  var cards, people: Int
  var merged: [Merge]
  var review: [ReviewJSON]
  /// Values that several people use.
  var shared: [Shared]

  init(_ report: DedupeReport) {
    cards = report.cards
    people = report.people
    merged = report.merges.map { merge in
      Merge(
        people: merge.people.map(\.id.name),
        into: merge.into.name,
        probability: merge.probability,
        evidence: merge.links.flatMap(\.evidence).map(EvidenceJSON.init)
      )
    }
    review = report.reviews.map(ReviewJSON.init)
    shared = report.shared.map {
      Shared(kind: $0.kind.rawValue, value: $0.value, people: $0.people)
    }
  }
}

/// `dedupe --explain --json`: the keys of a pair in review, and all that was weighed.
struct ExplanationJSON: Encodable {
  struct Line: Encodable {
    var field, words, a, b: String
    @Nullable var agreement: String?
    var weight: Double
  }

  var a, b: String
  var cards: [String]
  var probability: Double
  var decision, rule: String
  var evidence: [Line]
  var prior, bits, certainAbove, askedAbove: Double

  init(_ line: ExplanationLine) {
    let explanation = line.explanation
    let comparison = explanation.comparison
    a = line.a.id.name
    b = line.b.id.name
    cards = [comparison.a.name, comparison.b.name]
    probability = comparison.probability
    decision = comparison.decision.rawValue
    rule = comparison.rule
    evidence = explanation.lines.map { piece in
      Line(
        field: piece.field,
        words: piece.words,
        a: piece.a,
        b: piece.b,
        agreement: piece.agreement?.rawValue,
        weight: piece.weight
      )
    }
    prior = explanation.lines.first { $0.agreement == .prior }?.weight ?? 0
    bits = explanation.bits
    certainAbove = explanation.certainAbove
    askedAbove = explanation.askedAbove
  }
}
