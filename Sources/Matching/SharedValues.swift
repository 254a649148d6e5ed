import Normalization

/// Values that several people use: a switchboard, a family's mailbox, the assistant's address on the
/// director's card. They bring cards together but decide nothing.
struct SharedValues: Sendable {
  private var keys: Set<CandidateKey> = []
  private var keysOfMany: Set<CandidateKey> = []

  /// Shared by so many different records that comparing names is idle.
  private static let manyNames = 32
  /// One identifier under a new name is a marriage; under several it is a broken exporter.
  private static let namesOfOneIdentifier = 2
  /// Up to so many names under one address may still be one person's; it is worth a look.
  private static let namesOfOnePerson = 3

  init(_ blocks: [CandidateKey: [Int]], records: [PreparedRecord]) {
    for (key, members) in blocks where key.kind != .name && members.count > 1 {
      let names = Self.differentNames(members, records: records)
      if names > (key.kind == .uid ? Self.namesOfOneIdentifier : 1) { keys.insert(key) }
      if names > Self.namesOfOnePerson { keysOfMany.insert(key) }
    }
  }

  /// Whether people with different names carry the value.
  func contains(_ key: CandidateKey) -> Bool { keys.contains(key) }

  /// Whether so many do that it is no person's value at all.
  func isOfMany(_ key: CandidateKey) -> Bool { keysOfMany.contains(key) }

  /// How many whole names among the members nobody would bear together.
  private static func differentNames(_ members: [Int], records: [PreparedRecord]) -> Int {
    var seen: Set<[[String]]> = []
    var representatives: [PreparedRecord] = []
    for member in members {
      guard let name = records[member].names.first, name.isWhole,
        seen.insert([name.given, name.family]).inserted
      else { continue }
      representatives.append(records[member])
      if representatives.count > manyNames { return representatives.count }
    }
    var distinct: [PreparedRecord] = []
    for record in representatives {
      if distinct.allSatisfy({ $0.nameAgreement(with: record) == .different }) {
        distinct.append(record)
      }
    }
    return distinct.count
  }
}

extension PreparedRecord {
  /// Whether the mailbox is named after the person: given name or initial, and family name. Such a
  /// mailbox is theirs even where other people's cards carry it too.
  func isNamed(in mailbox: CandidateKey) -> Bool {
    guard let at = mailbox.value.lastIndex(of: "@") else { return false }
    let local = folded(mailbox.value[..<at].filter(\.isLetter))
    return names.contains { name in
      let family = name.family.joined()
      guard let given = name.given.first, family.count >= 3,
        let found = local.firstRange(of: family)
      else { return false }
      let rest = local[..<found.lowerBound] + local[found.upperBound...]
      return given.count > 1 && (rest == given || rest == given.prefix(1))
    }
  }
}
