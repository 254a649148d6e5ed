import ContactModel
import Matching
import Normalization
import Storage

extension Workspace {
  /// What matching sees of all the cards of these people, and of these other cards; each once.
  /// - Parameter recent: Contacts that were normalised a moment ago.
  func matchRecords(
    of people: [PersonID],
    and others: [CardID] = [],
    _ reader: any StoreReading,
    recent: (CardID) -> NormalizedContact? = { _ in nil }
  ) throws -> [MatchRecord] {
    guard !people.isEmpty || !others.isEmpty else { return [] }
    var regions = EventRegions(normalizer: normalizer)
    let ofPeople = people.isEmpty ? [] : try reader.cards(of: people)
    let known = Set(ofPeople.map(\.id))
    let cards = try ofPeople + reader.cards(others.filter { !known.contains($0) })
    return try cards.map { card in
      if let contact = recent(card.id) {
        return MatchRecord(card: card.id, contact: contact, person: card.person)
      }
      return try matchRecord(of: card, &regions, reader)
    }
  }

  func matchRecord(
    of card: StoredCard,
    _ regions: inout EventRegions,
    _ reader: any StoreReading
  ) throws -> MatchRecord {
    let region = try regions.region(of: card.source, reader)
    return MatchRecord(
      card: card.id,
      contact: normalizer.normalize(card.contact, eventRegion: region),
      person: card.person
    )
  }
}

/// The region of the event of each source, looked up once.
struct EventRegions {
  let normalizer: Normalizer
  private var known: [SourceID: String?] = [:]

  init(normalizer: Normalizer) {
    self.normalizer = normalizer
  }

  mutating func region(of source: SourceID, _ reader: any StoreReading) throws -> String? {
    if let region = known[source] { return region }
    let event = try reader.source(source)?.details.event
    let place = try event.flatMap { try reader.event($0) }?.place
    let region = place.flatMap(normalizer.region(ofPlace:))
    known[source] = region
    return region
  }
}

/// Contacts that were normalised a moment ago, a bounded number of them.
struct RecentContacts {
  private var contacts: [CardID: NormalizedContact] = [:]
  private static let limit = 20_000

  subscript(card: CardID) -> NormalizedContact? { contacts[card] }

  mutating func remember(_ records: [MatchRecord]) {
    makeRoom(for: records.count)
    for record in records { contacts[record.card] = record.contact }
  }

  mutating func remember(_ others: RecentContacts) {
    makeRoom(for: others.contacts.count)
    contacts.merge(others.contacts) { _, new in new }
  }

  private mutating func makeRoom(for count: Int) {
    if contacts.count + count > Self.limit { contacts.removeAll() }
  }
}
