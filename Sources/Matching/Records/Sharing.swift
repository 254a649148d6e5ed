import ContactModel

/// How many people carry each value, judged by their names: one value under several names that no
/// one bears together is a switchboard, a family's mailbox, an assistant's address.
struct Sharing: Sendable {
  private(set) var emails: Owners
  private(set) var phones: Owners
  private(set) var profiles: Owners
  private(set) var uids: Owners

  struct Owners: Sendable {
    fileprivate var counts: [UInt8]

    func owners(of value: UInt32) -> Int { Int(counts[Int(value)]) }
  }

  init(_ table: RecordTable) {
    func owners(_ values: KeyPath<Record, [UInt32]>, count: Int) -> Owners {
      let postings = Postings(count: count, table.records.lazy.map { $0[keyPath: values] })
      return Owners(
        counts: (0..<count).map { value in
          UInt8(Self.names(among: postings[value], table))
        }
      )
    }
    emails = owners(\.emails, count: table.emails.count)
    phones = owners(\.phones, count: table.phones.count)
    profiles = owners(\.profiles, count: table.profiles.count)
    uids = owners(\.uids, count: table.uids.count)
  }

  /// Counted no further than matters.
  static let mostNames = 6

  /// How many different people the names of the records speak of, at least 1.
  /// - Parameters:
  ///   - records: no more are looked at.
  ///   - most: where counting ends.
  static func names(
    among members: ArraySlice<UInt32>,
    _ table: RecordTable,
    lookingAt records: Int = RecordKeys.mostOwners,
    upTo most: Int = mostNames
  ) -> Int {
    guard members.count > 1 else { return 1 }
    let comparer = NameComparer()
    var owners: [Record] = []
    for member in members.prefix(records) {
      let record = table.records[Int(member)]
      guard let name = record.names.first, name.isWhole else { continue }
      let isKnown = owners.contains { owner in
        guard let other = owner.names.first else { return true }
        return !comparer.agreement(name, other, employersOf: record, owner, in: table).excludes
      }
      if !isKnown { owners.append(record) }
      if owners.count >= most { break }
    }
    return max(1, owners.count)
  }

  /// The cards of the values that have another number of owners since the new records came.
  static func carriersOfChanged(
    in table: RecordTable,
    by isNew: [Bool]
  ) -> Set<CardID> {
    var changed: Set<CardID> = []
    func look(_ values: KeyPath<Record, [UInt32]>, count: Int) {
      let postings = Postings(count: count, table.records.lazy.map { $0[keyPath: values] })
      for value in 0..<count {
        let members = postings[value]
        let old = members.filter { !isNew[Int($0)] }
        guard !old.isEmpty, old.count < members.count else { continue }
        let before = Self.names(among: old[...], table)
        guard before != Self.names(among: members, table) else { continue }
        changed.formUnion(old.map { table.records[Int($0)].card })
      }
    }
    look(\.emails, count: table.emails.count)
    look(\.phones, count: table.phones.count)
    look(\.profiles, count: table.profiles.count)
    look(\.uids, count: table.uids.count)
    return changed
  }
}
