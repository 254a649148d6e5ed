import Normalization

/// Values that several people use: a switchboard, a family's mailbox, the assistant's address on the
/// director's card. They bring cards together but decide nothing.
struct SharedValues: Sendable {
  private var keys: Set<CandidateKey> = []

  /// Shared by so many different records that comparing names is idle.
  private static let manyNames = 32
  /// One identifier under a new name is a marriage; under several it is a broken exporter.
  private static let namesOfOneIdentifier = 2

  init(_ blocks: [CandidateKey: [Int]], records: [PreparedRecord]) {
    for (key, members) in blocks where key.kind != .name && members.count > 1 {
      if isShared(key, members: members, records: records) { keys.insert(key) }
    }
  }

  func contains(_ key: CandidateKey) -> Bool { keys.contains(key) }

  private func isShared(_ key: CandidateKey, members: [Int], records: [PreparedRecord]) -> Bool {
    var names: [ComparableName] = []
    var seen: Set<ComparableName> = []
    var representatives: [PreparedRecord] = []
    for member in members {
      guard let name = records[member].names.first, name.isWhole, seen.insert(name).inserted
      else { continue }
      names.append(name)
      representatives.append(records[member])
      if names.count > Self.manyNames { return true }
    }
    var distinct: [PreparedRecord] = []
    for record in representatives {
      if distinct.allSatisfy({ $0.nameAgreement(with: record) == .different }) {
        distinct.append(record)
      }
    }
    return distinct.count > (key.kind == .uid ? Self.namesOfOneIdentifier : 1)
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
