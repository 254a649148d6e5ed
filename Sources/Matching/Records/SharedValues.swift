import Normalization

/// A value that cards of several people carry, so that it tells none of them from the others.
public struct SharedValue: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case email, phone, profile, identifier
  }

  public var kind: Kind
  /// As the first card writes it.
  public var value: String
  /// How many people, by names that no one bears together: 2 or more.
  public var people: Int
}

extension Matcher {
  /// The values that several people use, the most used first.
  public func sharedValues(in records: [MatchRecord]) -> [SharedValue] {
    var table = RecordTable()
    // Names are dear to prepare: only of cards that have a value in common with another.
    let concerned = SharedValues.carryingCommonValues(records)
    for record in concerned { table.add(record.card, record.contact, person: nil) }
    return SharedValues(table, concerned).all
  }
}

/// Finds the values that several people use.
struct SharedValues {
  private(set) var all: [SharedValue] = []

  /// How many cards are looked at to count the people of one value.
  private static let mostCards = 500

  init(_ table: RecordTable, _ records: [MatchRecord]) {
    func look(
      _ kind: SharedValue.Kind,
      _ values: KeyPath<Record, [UInt32]>,
      count: Int,
      written: (NormalizedContact, UInt32) -> String?
    ) {
      let postings = Postings(count: count, table.records.lazy.map { $0[keyPath: values] })
      for value in 0..<count where postings[value].count > 1 {
        let people = Self.people(postings[value], table)
        guard people > 1, let first = postings[value].first else { continue }
        let text = written(records[Int(first)].contact, UInt32(truncatingIfNeeded: value))
        all.append(SharedValue(kind: kind, value: text ?? "", people: people))
      }
    }
    look(.email, \.emails, count: table.emails.count) { contact, value in
      contact.emails.first { $0.value.matchingKey == table.emails[value] }?.written
    }
    look(.phone, \.phones, count: table.phones.count) { contact, value in
      contact.phones.first { ($0.value.e164 ?? $0.value.digits) == table.phones[value] }?.written
    }
    look(.profile, \.profiles, count: table.profiles.count) { contact, value in
      contact.urls.first {
        NormalizedContact.profileKey(of: $0.value) == table.profiles[value]
      }?.written
    }
    look(.identifier, \.uids, count: table.uids.count) { contact, value in
      contact.uids.first { $0.value == table.uids[value] }?.written
    }
    all.sort { ($1.people, $0.kind.rawValue, $0.value) < ($0.people, $1.kind.rawValue, $1.value) }
  }

  /// The records that carry a value of another record too.
  static func carryingCommonValues(_ records: [MatchRecord]) -> [MatchRecord] {
    func values(_ contact: NormalizedContact) -> Set<String> {
      var values = Set(contact.emails.map { "e" + $0.value.matchingKey })
      values.formUnion(contact.phones.map { "p" + ($0.value.e164 ?? $0.value.digits) })
      values.formUnion(contact.urls.compactMap { NormalizedContact.profileKey(of: $0.value) })
      values.formUnion(contact.uids.map { "u" + $0.value })
      return values
    }
    var isCommon: [String: Bool] = [:]
    for record in records {
      for value in values(record.contact) { isCommon[value] = isCommon[value] != nil }
    }
    return records.filter { record in
      values(record.contact).contains { isCommon[$0] == true }
    }
  }

  /// How many people of the table use a value.
  static func people(
    using value: UInt32,
    _ values: KeyPath<Record, [UInt32]>,
    in table: RecordTable
  ) -> Int {
    let members = table.records.indices.lazy
      .filter { table.records[$0][keyPath: values].contains(value) }
      .prefix(mostCards).map { UInt32(truncatingIfNeeded: $0) }
    return people(Array(members)[...], table)
  }

  private static func people(_ members: ArraySlice<UInt32>, _ table: RecordTable) -> Int {
    Sharing.names(among: members, table, lookingAt: mostCards, upTo: mostCards)
  }
}
