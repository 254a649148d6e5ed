import ContactModel
import Normalization

/// Finds out which cards belong to one person.
///
/// A value without state: the same records and verdicts give the same result, in whatever order they
/// are passed.
///
/// Merged without asking are cards with
/// - one identifier (UID) from one program, or one identifier and compatible names;
/// - one personal email address, mobile number or profile page, and compatible names;
/// - one email address and one mobile number, where a name is missing or one letter off;
///
/// as long as nothing contradicts it between any two cards of the people concerned: a verdict, a
/// generation (Jr, Sr), a birthday, a whole name nobody would have beside the other. Names alone
/// never merge. A value that people with different names carry decides nothing.
///
/// For review are pairs of people that share less: one such value under names that differ, a
/// landline, a name with or without an organisation. A value that more than twelve people share, and
/// a bare name that more than four do, is not asked about.
///
/// Known limits: whether a value is shared is judged by the records given. A card that reveals a
/// number as shared does not take apart people that were merged by it earlier, and which of two
/// contradicting people a card in between joins depends on who was there first; so cards that come
/// one by one can end in other people than cards that come together. Everything else does not
/// depend on arrival.
public struct Matcher: Sendable {
  public init() {}

  /// The keys to look up stored cards by: cards that share none need not be compared. At most 60;
  /// the same contact gives the same keys in the same order.
  public func keys(of contact: NormalizedContact) -> [CandidateKey] {
    CandidateKeys.keys(
      of: PreparedRecord(MatchRecord(card: CardID(rawValue: 0), contact: contact))
    )
  }

  /// Compares two records, for explanation. `records` are those among which values count as shared;
  /// the two may be in it or not.
  public func compare(
    _ a: MatchRecord,
    _ b: MatchRecord,
    among records: [MatchRecord] = [],
    verdicts: [Verdict] = []
  ) -> Comparison {
    let others = records.filter { $0.card != a.card && $0.card != b.card }
    let prepared = Self.prepared([a, b] + others)
    let shared = SharedValues(CandidatePairs.blocks(prepared), records: prepared)
    return PairComparison(shared: shared, verdicts: VerdictTable(verdicts))
      .compare(PreparedRecord(a), PreparedRecord(b))
  }

  /// Finds the people among `records`: cards of one person stay together, and new cards join them or
  /// each other.
  ///
  /// A verdict "same" joins whatever the score; a verdict "different" keeps two cards apart, also
  /// through third ones, and wins where both contradict. Verdicts about cards that are not
  /// among the records, and between cards of one person, are left aside.
  public func match(_ records: [MatchRecord], verdicts: [Verdict]) -> MatchResult {
    var matching = Matching(Self.prepared(records), verdicts: VerdictTable(verdicts))
    return matching.run()
  }

  /// In the order of cards, each card once.
  private static func prepared(_ records: [MatchRecord]) -> [PreparedRecord] {
    var seen: Set<CardID> = []
    return records.sorted { $0.card < $1.card }
      .filter { seen.insert($0.card).inserted }
      .map(PreparedRecord.init)
  }
}
