import ContactModel

/// Everything that was weighed between two cards, for somebody who wants to know why.
public struct PairExplanation: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    public var field: String
    /// `same mobile`, `an email address 7 people use`, `only one has it`
    public var words: String
    /// As written on the cards; empty where they say nothing.
    public var a, b: String
    /// nil where one side is silent.
    public var agreement: Evidence.Agreement?
    /// In bits, above 0 for one person.
    public var weight: Double
  }

  public var comparison: Comparison
  /// The prior first. Their weights add up to `bits`, up to rounding.
  public var lines: [Line]
  public var bits: Double
  /// The cards are merged above this sum.
  public var certainAbove: Double
  /// The cards are worth a question above this sum.
  public var askedAbove: Double

  /// What a sum of bits says, verdicts left aside.
  public static func probability(bits: Double) -> Double {
    MatchingModel.probability(Float(bits))
  }
}

extension Matcher {
  /// No honest person has more cards; more pairs are not compared.
  private static let mostCards = 16

  /// Explains the most probable pair of a card of one person and a card of the other.
  /// - Parameter records: among which values count as shared; with the others in it or not.
  public func explain(
    _ ones: [MatchRecord],
    _ others: [MatchRecord],
    among records: [MatchRecord],
    verdicts: [Verdict]
  ) -> PairExplanation? {
    let ones = ones.prefix(Self.mostCards)
    let others = others.prefix(Self.mostCards)
    var seen: Set<CardID> = []
    var table = RecordTable()
    for record in Array(ones) + Array(others) + records where seen.insert(record.card).inserted {
      table.add(record.card, record.contact, person: record.person)
    }
    let explainer = Explainer(PairScorer(table, rarity: .assumed, model: model))
    let decisions = VerdictTable(verdicts)
    var best: PairExplanation?
    for one in ones {
      for other in others where one.card != other.card {
        let found = explainer.explanation(
          one,
          other,
          verdict: decisions.decision(one.card, other.card)
        )
        if let found, best.map({ found.bits > $0.bits }) ?? true { best = found }
      }
    }
    return best
  }
}
