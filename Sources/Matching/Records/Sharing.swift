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

  init(_ table: RecordTable, names: NameComparer) {
    func owners(_ values: KeyPath<Record, [UInt32]>, count: Int) -> Owners {
      let postings = Postings(count: count, table.records.lazy.map { $0[keyPath: values] })
      return Owners(
        counts: (0..<count).map { value in
          UInt8(Self.names(among: postings[value], table, names))
        }
      )
    }
    emails = owners(\.emails, count: table.emails.count)
    phones = owners(\.phones, count: table.phones.count)
    profiles = owners(\.profiles, count: table.profiles.count)
    uids = owners(\.uids, count: table.uids.count)
  }

  /// Counted no further than matters.
  private static let mostNames = 6
  /// Records looked at; where more carry a value, the first ones speak for them.
  private static let mostRecords = 64

  /// How many different people the names of the records speak of, at least 1.
  private static func names(
    among members: ArraySlice<UInt32>,
    _ table: RecordTable,
    _ comparer: NameComparer
  ) -> Int {
    guard members.count > 1 else { return 1 }
    var owners: [Record] = []
    for member in members.prefix(mostRecords) {
      let record = table.records[Int(member)]
      guard let name = record.names.first, name.isWhole else { continue }
      let isKnown = owners.contains { owner in
        guard let other = owner.names.first else { return true }
        return !comparer.agreement(name, other, employersOf: record, owner, in: table).excludes
      }
      if !isKnown { owners.append(record) }
      if owners.count >= mostNames { break }
    }
    return max(1, owners.count)
  }
}
