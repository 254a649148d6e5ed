import ContactModel
import Normalization

/// Says in words and bits why two cards are, or may be, one person's.
struct Explainer {
  private let scorer: PairScorer
  private let positions: [CardID: Int]

  private var table: RecordTable { scorer.comparer.table }
  private var model: MatchingModel { scorer.model }

  init(_ scorer: PairScorer) {
    self.scorer = scorer
    positions = Dictionary(
      scorer.comparer.table.records.enumerated().map { ($1.card, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// - Parameters: two records of the table, the one with the smaller card first.
  func comparison(_ a: MatchRecord, _ b: MatchRecord, verdict: Verdict.Decision?) -> Comparison {
    guard let one = record(a), let other = record(b) else {
      return Comparison(
        a: a.card,
        b: b.card,
        decision: .different,
        probability: 0,
        rule: "",
        evidence: []
      )
    }
    let vector = scorer.comparer.vector(one, other)
    let bits = model.bits(vector, rarity: scorer.rarity)
    let byField = model.bitsByField(vector, rarity: scorer.rarity)
    var comparison = Comparison(
      a: a.card,
      b: b.card,
      decision: decision(vector, bits, Traits(one), Traits(other)),
      probability: min(
        MatchingModel.probability(bits),
        vector.name.generationsDiffer ? Self.mostOfTwoGenerations : 1
      ),
      rule: RuleText(vector, bits: byField).text,
      evidence: evidence(vector, byField, a.contact, b.contact)
    )
    switch verdict {
    case .same:
      (comparison.decision, comparison.probability) = (.certain, 1)
      comparison.rule = "you said they are one person"
    case .different:
      (comparison.decision, comparison.probability) = (.different, 0)
      comparison.rule = "you said they are two people"
    case nil: break
    }
    return comparison
  }

  private func record(_ record: MatchRecord) -> Record? {
    positions[record.card].map { table.records[$0] }
  }

  /// Whatever a father and a son share, they are two.
  private static let mostOfTwoGenerations = 0.01

  private func decision(
    _ vector: PairVector,
    _ bits: Float,
    _ one: Traits,
    _ other: Traits
  ) -> Comparison.Decision {
    if vector.name.generationsDiffer { return .different }
    guard bits > model.certain else { return bits > model.doubtful ? .review : .different }
    let isCertain =
      model.isIdentifying(vector, bits: bits, rarity: scorer.rarity) && !vector.hasTwoNames
    let isContradicted = one.contradicts(other, inBirthdays: true)
    return isCertain && !isContradicted ? .certain : .review
  }

  // MARK: - Evidence

  /// Everything that was weighed, nil for records that are not in the table.
  func explanation(
    _ a: MatchRecord,
    _ b: MatchRecord,
    verdict: Verdict.Decision?
  ) -> PairExplanation? {
    guard let one = record(a), let other = record(b) else { return nil }
    let vector = scorer.comparer.vector(one, other)
    let bits = model.bitsByField(vector, rarity: scorer.rarity)
    let lines = Term.Field.allCases.compactMap { field -> PairExplanation.Line? in
      guard let weight = bits[field] else { return nil }
      let (left, right) = (
        Written.text(of: field, in: a.contact), Written.text(of: field, in: b.contact)
      )
      let users = vector.isShared(on: field) ? users(of: field, one, other) : nil
      let words: String
      switch field {
      case .prior: words = "before comparing"
      case .combination: words = "taken together"
      default:
        words =
          vector.words(on: field, users: users)?.text
          ?? (left.isEmpty && right.isEmpty ? "neither has one" : "only one has it")
      }
      return PairExplanation.Line(
        field: field.rawValue,
        words: words,
        a: left,
        b: right,
        agreement: vector.agreement(on: field),
        weight: (Double(weight) * 100).rounded() / 100
      )
    }
    return PairExplanation(
      comparison: comparison(a, b, verdict: verdict),
      lines: lines,
      bits: (Double(model.bits(vector, rarity: scorer.rarity)) * 100).rounded() / 100,
      certainAbove: Double(model.certain),
      askedAbove: Double(model.doubtful)
    )
  }

  /// How many people use the value that both have; of several the most used.
  private func users(of field: Term.Field, _ one: Record, _ other: Record) -> Int? {
    let values: KeyPath<Record, [UInt32]>
    switch field {
    case .email: values = \.emails
    case .phone: values = \.phones
    case .profile: values = \.profiles
    case .identifier: values = \.uids
    default: return nil
    }
    return one[keyPath: values].filter(other[keyPath: values].contains).map { value in
      SharedValues.people(using: value, values, in: table)
    }.max()
  }

  private func evidence(
    _ vector: PairVector,
    _ bits: [Term.Field: Float],
    _ a: NormalizedContact,
    _ b: NormalizedContact
  ) -> [Evidence] {
    Term.Field.allCases.compactMap { field in
      guard let weight = bits[field], let agreement = vector.agreement(on: field) else {
        return nil
      }
      return Evidence(
        field: field.rawValue,
        a: Written.text(of: field, in: a),
        b: Written.text(of: field, in: b),
        agreement: agreement,
        weight: (Double(weight) * 100).rounded() / 100
      )
    }
  }
}
