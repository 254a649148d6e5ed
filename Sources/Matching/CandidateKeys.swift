/// The keys under which a card is looked up and compared.
enum CandidateKeys {
  /// At most this many keys a card: a card with more values is compared by its first ones.
  static let most = 40

  /// Identifiers, personal addresses and numbers, profile pages and whole names; in this order, each
  /// once. What is known to be shared by many (role mailboxes, toll-free numbers, placeholders) is no
  /// key: it would bring whole companies together.
  static func keys(of record: PreparedRecord) -> [CandidateKey] {
    var seen: Set<CandidateKey> = []
    var keys: [CandidateKey] = []
    func add(_ key: CandidateKey) {
      if keys.count < most, seen.insert(key).inserted { keys.append(key) }
    }
    for uid in record.uids { add(uid.key) }
    for email in record.emails where email.isPersonal { add(email.key) }
    for phone in record.phones { add(phone.key) }
    for profile in record.profiles { add(profile.key) }
    for name in record.names {
      if let key = nameKey(of: name) { add(key) }
    }
    return keys
  }

  /// The words of a name in alphabetical order, so that swapped columns meet; nil for one word.
  static func nameKey(of name: ComparableName) -> CandidateKey? {
    let words = Set(name.given + name.family).sorted()
    guard words.count > 1, words.contains(where: { $0.count > 1 }) else { return nil }
    return CandidateKey(.name, words.joined(separator: " "))
  }
}
