import ContactModel
import Matching
import Normalization
import Storage

extension Workspace {
  /// What matching sees of all the cards of these people, by card.
  func matchRecords(of people: [PersonID], _ reader: any StoreReading) throws -> [MatchRecord] {
    guard !people.isEmpty else { return [] }
    var regions = EventRegions(normalizer: normalizer)
    return try reader.cards(of: people).map { card in
      try matchRecord(of: card, &regions, reader)
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
