import ContactModel

/// The part of a store that new cards can change, gathered step by step: the cards that matching links
/// to the new ones, those linked to these, and so on, and around them the cards that show who else has
/// a value.
///
/// Whatever is linked is grouped anew, so people come out as if all cards of the store had been matched
/// at once, while the cost grows with what is new.
public struct Neighbourhood {
  private let model = MatchingModel.shipped
  private var records: [CardID: MatchRecord] = [:]
  /// Cards that are grouped anew.
  private var region: Set<CardID> = []
  private let new: Set<CardID>
  private var verdicts: [Verdict] = []
  private var keysOfCard: [CardID: [CandidateKey]] = [:]
  private var askedKeys: Set<CandidateKey> = []
  private var askedPeople: Set<PersonID> = []
  private var askedCards: Set<CardID> = []
  private var isSharingSettled = false

  /// How many cards are grouped anew at most beside the new ones. More hang together only where the
  /// data is broken; they keep the people they have.
  private static let mostGrouped = 2000

  /// - Parameter new: Cards that belong to nobody yet.
  public init(_ new: [MatchRecord]) {
    self.new = Set(new.map(\.card))
    add(new)
    region = self.new
  }

  /// What must be looked up in the store next; nil when the neighbourhood is complete.
  public struct Request: Sendable {
    /// Keys whose carriers are wanted, at most `limit` of each, the oldest cards.
    public var keys: [CandidateKey]
    public var limit: Int
    /// People all of whose cards are wanted.
    public var people: [PersonID]
    /// Cards whose verdicts are wanted.
    public var cards: [CardID]
  }

  public mutating func nextRequest() -> Request? {
    let cards = region.subtracting(askedCards).sorted()
    let people = Set(cards.compactMap { records[$0]?.person }).subtracting(askedPeople).sorted()
    var keys: [CandidateKey] = []
    for card in cards {
      for key in keysOfCard[card, default: []] where askedKeys.insert(key).inserted {
        keys.append(key)
      }
    }
    askedCards.formUnion(cards)
    askedPeople.formUnion(people)
    guard !cards.isEmpty else { return nil }
    return Request(keys: keys, limit: RecordKeys.mostOwners + 1, people: people, cards: cards)
  }

  /// The cards that are still unknown among those a store found.
  public func unknown(among cards: some Sequence<CardID>) -> [CardID] {
    Set(cards).filter { records[$0] == nil }.sorted()
  }

  /// Takes in what a store found and sees who belongs to the neighbourhood.
  ///
  /// - Parameters:
  ///   - found: records of the carriers and of the people asked for, as far as they were unknown.
  ///   - verdicts: about the cards asked for; a card that one of them names may still be unknown.
  public mutating func learn(_ found: [MatchRecord], verdicts: [Verdict]) {
    add(found)
    self.verdicts += verdicts
    for verdict in verdicts where verdict.decision == .same {
      if region.contains(verdict.a) || region.contains(verdict.b) {
        region.formUnion([verdict.a, verdict.b].filter { records[$0] != nil })
      }
    }
    for record in found {
      if let person = record.person, askedPeople.contains(person) { region.insert(record.card) }
    }
    let table = table(of: records.keys.sorted())
    if !isSharingSettled {
      isSharingSettled = true
      region.formUnion(cardsWithChangedValues(table))
    }
    guard region.count < new.count + Self.mostGrouped else { return }
    region.formUnion(linked(in: table))
  }

  /// The people among the cards of the neighbourhood.
  public func result() -> MatchResult {
    Matcher().match(
      records.values.map(\.self),
      verdicts: verdicts,
      context: Set(records.keys).subtracting(region)
    )
  }

  // MARK: - Growing

  private mutating func add(_ found: [MatchRecord]) {
    let matcher = Matcher()
    for record in found where records[record.card] == nil {
      records[record.card] = record
      keysOfCard[record.card] = matcher.keys(of: record.contact)
    }
  }

  private func table(of cards: [CardID]) -> RecordTable {
    var table = RecordTable()
    for card in cards {
      guard let record = records[card] else { continue }
      table.add(card, record.contact, person: record.person)
    }
    return table
  }

  /// Cards that a score above the threshold links to one of the region.
  private func linked(in table: RecordTable) -> Set<CardID> {
    let scorer = PairScorer(table, rarity: .assumed, model: model)
    let index = CandidateIndex(table) { _ in false }
    var sets = DisjointSets(count: table.records.count)
    for pair in scorer.pairs(of: index, above: model.certain) where !pair.isForbidden {
      sets.join(pair.a, pair.b)
    }
    let isInRegion = table.records.map { region.contains($0.card) }
    var firsts: Set<UInt32> = []
    for record in 0..<UInt32(isInRegion.count) where isInRegion[Int(record)] {
      firsts.insert(sets.first(record))
    }
    var linked: Set<CardID> = []
    for record in 0..<UInt32(isInRegion.count) where firsts.contains(sets.first(record)) {
      linked.insert(table.records[Int(record)].card)
    }
    return linked
  }

  /// Cards with a value that the new cards show to be shared by more people than was known.
  private func cardsWithChangedValues(_ table: RecordTable) -> Set<CardID> {
    Sharing.carriersOfChanged(in: table, by: table.records.map { new.contains($0.card) })
  }
}
