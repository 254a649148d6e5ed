import ContactModel
import Normalization

/// Finds out which cards belong to one person.
///
/// A value without state: the same records and verdicts give the same result, in whatever order they
/// are passed.
///
/// Two cards that share a key are compared field by field; the weights of what agrees and of what
/// differs add up to the logarithm of the odds that they are one person's (`Term`). Cards become
/// people by average linkage, so that one strong pair never chains two groups that disagree. Verdicts,
/// and evidence of two people (Jr and Sr, different birthdays), hold through any number of cards.
public struct Matcher: Sendable {
  let model = MatchingModel.shipped

  public init() {}

  /// The keys to look up stored cards by: cards that share none need not be compared. The same
  /// contact gives the same keys in the same order; their number is bounded.
  public func keys(of contact: NormalizedContact) -> [CandidateKey] {
    var table = RecordTable()
    table.add(CardID(rawValue: 0), contact, person: nil)
    return table.records.first.map { RecordKeys.stored($0, in: table) } ?? []
  }

  /// Compares two records, for explanation. `records` are those among which values count as shared;
  /// the two may be in it or not.
  public func compare(
    _ a: MatchRecord,
    _ b: MatchRecord,
    among records: [MatchRecord] = [],
    verdicts: [Verdict] = []
  ) -> Comparison {
    let (first, second) = a.card <= b.card ? (a, b) : (b, a)
    let others = records.filter { $0.card != a.card && $0.card != b.card }
    var table = RecordTable()
    for record in [first, second] + others {
      table.add(record.card, record.contact, person: record.person)
    }
    let explainer = Explainer(PairScorer(table, rarity: .assumed, model: model))
    return explainer.comparison(
      first,
      second,
      verdict: VerdictTable(verdicts).decision(a.card, b.card)
    )
  }

  /// Finds the people among `records`, whomever they belong to so far.
  ///
  /// A verdict "same" joins whatever the score; a verdict "different" keeps two cards apart, also
  /// through third ones, and wins where both contradict. Verdicts about cards that are not
  /// among the records are left aside.
  public func match(_ records: [MatchRecord], verdicts: [Verdict]) -> MatchResult {
    match(records, verdicts: verdicts, context: [])
  }

  /// - Parameter context: Cards that are not grouped and stay with the person they have: they only show
  ///   who else has a value, and may be asked about.
  func match(
    _ records: [MatchRecord],
    verdicts: [Verdict],
    context: Set<CardID>
  ) -> MatchResult {
    var seen: Set<CardID> = []
    let records = records.sorted { $0.card < $1.card }.filter { seen.insert($0.card).inserted }
    var table = RecordTable()
    for record in records { table.add(record.card, record.contact, person: record.person) }
    let decisions = VerdictTable(verdicts)
    let scorer = PairScorer(table, rarity: .assumed, model: model)
    let run = MatchingRun(scorer, verdicts: decisions, context: context)
    let outcome = run.run(
      threshold: model.certain,
      doubtful: model.doubtful,
      isCertain: true
    )
    let explainer = Explainer(scorer)
    let said = run.said(in: outcome)
    func comparison(_ step: AverageLinkage.Step, _ decision: Comparison.Decision) -> Comparison {
      let (a, b) = (records[Int(step.best.a)], records[Int(step.best.b)])
      var comparison = explainer.comparison(a, b, verdict: decisions.decision(a.card, b.card))
      comparison.decision = decision
      return comparison
    }
    func joinsPeople(_ pair: ScoredPair) -> Bool {
      let person = records[Int(pair.a)].person
      return person == nil || person != records[Int(pair.b)].person
    }
    let copies = outcome.copies.sorted { $0.key < $1.key }.map { copy, original in
      AverageLinkage.Step(best: ScoredPair(a: original, b: copy, bits: 0), average: 0)
    }
    return MatchResult(
      clusters: Self.clusters(outcome.people, of: table, leavingOut: context),
      merges: (said + outcome.merges + copies).filter { joinsPeople($0.best) }
        .map { comparison($0, .certain) },
      reviews: outcome.questions.map { comparison($0, .review) }
    )
  }

  private static func clusters(
    _ people: [UInt32],
    of table: RecordTable,
    leavingOut context: Set<CardID>
  ) -> [[CardID]] {
    var numbers: [UInt32: Int] = [:]
    var clusters: [[CardID]] = []
    for (record, first) in people.enumerated() {
      let card = table.records[record].card
      guard !context.contains(card) else { continue }
      if let number = numbers[first] {
        clusters[number].append(card)
      } else {
        numbers[first] = clusters.count
        clusters.append([card])
      }
    }
    return clusters
  }
}
