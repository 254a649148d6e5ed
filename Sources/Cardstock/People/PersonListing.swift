import ContactModel
import FollowUp
import Normalization
import Storage

/// A person as the lists show one.
public struct PersonListing: Sendable, Hashable {
  public struct CardLine: Sendable, Hashable {
    public var id: CardID
    public var source: String
    public var record: Int
  }

  public var id: PersonID
  public var name: String
  /// Canonical.
  public var emails: [String]
  /// E.164 where valid, else as written.
  public var phones: [String]
  public var organizations: [String]
  /// The names of the events, by date.
  public var events: [String]
  public var cards: [CardLine]
  /// The state of the policy, on the day it is asked.
  public var state: String
}

extension Workspace {
  /// Everybody, by name.
  public func people() throws -> [PersonListing] {
    try store.read { reader in
      var summaries: [PersonSummary] = []
      try reader.forEachSummary { summaries.append($0) }
      return try listings(of: summaries, reader)
    }
  }

  /// Whoever has all words of `query` somewhere in their names, emails, phones or organisations.
  public func people(matching query: String) throws -> [PersonListing] {
    try store.read { reader in
      let words = query.split(whereSeparator: \.isWhitespace).map { folded(String($0)) }
      guard let longest = words.max(by: { $0.count < $1.count }) else { return [] }
      var ids = try reader.people(matching: longest, limit: .max)
      if ids.isEmpty { ids = try who(reader).candidates(query) }
      let summaries = try reader.summaries(ids)
      return try listings(of: summaries, reader).filter { person in
        let values = [person.name] + person.emails + person.phones + person.organizations
        let text = folded(values.joined(separator: " "))
        return words.count == 1 || words.allSatisfy { text.contains($0) }
      }
    }
  }

  private func listings(
    of summaries: [PersonSummary],
    _ reader: any StoreReading
  ) throws -> [PersonListing] {
    let events = Dictionary(uniqueKeysWithValues: try reader.events().map { ($0.id, $0) })
    let paths = Dictionary(
      uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.details.path) }
    )
    var listings: [PersonListing] = []
    var regions = EventRegions(normalizer: normalizer)
    for start in stride(from: 0, to: summaries.count, by: 500) {
      let group = summaries[start..<min(start + 500, summaries.count)]
      let ids = group.map(\.id)
      let cards = Dictionary(grouping: try reader.cards(of: ids), by: \.person)
      let encounters = try reader.encounters(of: ids)
      for summary in group {
        var listing = PersonListing(
          id: summary.id,
          name: summary.name,
          emails: [],
          phones: [],
          organizations: [],
          events: Set(encounters[summary.id, default: []].map(\.event))
            .compactMap { events[$0] }
            .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
            .map(\.name),
          cards: [],
          state: summary.standing.state(on: today).rawValue
        )
        for card in cards[summary.id, default: []] {
          let region = try regions.region(of: card.source, reader)
          let contact = normalizer.normalize(card.contact, eventRegion: region)
          // The mailbox may tell capitals apart (RFC 5321, 2.4); none does, and people don't.
          listing.emails.formUnion(contact.emails.map(\.value.canonical), by: { $0.lowercased() })
          listing.phones.formUnion(contact.phones.map { $0.value.e164 ?? $0.written })
          listing.organizations.formUnion(contact.organizations.map(\.value.name))
          listing.cards.append(
            PersonListing.CardLine(
              id: card.id,
              source: paths[card.source] ?? "",
              record: card.record
            )
          )
        }
        listings.append(listing)
      }
    }
    return listings
  }
}

extension [String] {
  /// Appends what is not there yet, in order.
  fileprivate mutating func formUnion(_ others: [String], by key: (String) -> String = { $0 }) {
    var known = Set(map(key))
    for other in others where known.insert(key(other)).inserted { append(other) }
  }
}
