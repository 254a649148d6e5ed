/// The keys under which a card is looked up and compared.
enum CandidateKeys {
  /// Identifiers, addresses, numbers, profile pages and whole names; in this order, each once.
  ///
  /// Mailboxes and numbers of an office are keys too, so that whoever has them can be found by them;
  /// but they are no reason to compare two cards: that would bring whole companies together.
  static func keys(of record: PreparedRecord) -> [CandidateKey] {
    keys(of: record, comparing: false)
  }

  /// The keys that are a reason to compare two cards.
  static func comparedKeys(of record: PreparedRecord) -> [CandidateKey] {
    keys(of: record, comparing: true)
  }

  private static func keys(of record: PreparedRecord, comparing: Bool) -> [CandidateKey] {
    var seen: Set<CandidateKey> = []
    var keys: [CandidateKey] = []
    func add(_ key: CandidateKey) {
      if seen.insert(key).inserted { keys.append(key) }
    }
    for values in [record.uids, record.emails, record.phones, record.profiles] {
      for value in values where !comparing || value.owner != .office { add(value.key) }
    }
    for name in record.names {
      if let key = nameKey(of: name) { add(key) }
    }
    return keys
  }

  /// The words of a name in alphabetical order, so that swapped columns meet; nil for one word.
  static func nameKey(of name: WordSetName) -> CandidateKey? {
    let words = Set(name.given + name.family).sorted()
    guard words.count > 1, words.contains(where: { $0.count > 1 }) else { return nil }
    return CandidateKey(.name, words.joined(separator: " "))
  }
}
