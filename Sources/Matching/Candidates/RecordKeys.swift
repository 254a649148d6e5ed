import Normalization

/// The keys by which records are looked up and brought together.
///
/// Addresses, numbers and pages are keys as they stand, so that whoever has them can be found by
/// them; what is made of names is a hash.
enum RecordKeys {
  /// How many records under one key are compared with each other: a key of more says too little, and
  /// whoever is one person shares a rarer one as well or can't be told from the others anyway.
  static func mostCompared(_ kind: CandidateKey.Kind) -> Int {
    switch kind {
    case .uid, .email, .phone, .url, .name: 64
    case .phoneTail, .mailboxName, .nameVariant, .employerAndName, .birthday, .street: 32
    }
  }

  /// How many records are looked at to tell how many people share a value.
  static let mostOwners = 64

  /// Gives each key of a record that is a reason to compare it, as a hash; some more than once.
  static func forEachCompared(
    _ record: Record,
    in table: RecordTable,
    _ receive: (CandidateKey.Kind, UInt64) -> Void
  ) {
    func give(_ kind: CandidateKey.Kind, _ hash: UInt64) {
      receive(kind, StableHash.mixed(hash ^ UInt64(kind.number) << 56))
    }
    for uid in record.uids { give(.uid, table.uids.hashes[Int(uid)]) }
    for profile in record.profiles { give(.url, table.profiles.hashes[Int(profile)]) }
    for email in record.emails {
      let mailbox = table.mailboxes[Int(email)]
      guard !mailbox.isRole else { continue }
      give(.email, table.emails.hashes[Int(email)])
      if !mailbox.isShort { give(.mailboxName, StableHash.of(mailbox.skeleton)) }
    }
    for phone in record.phones {
      let telephone = table.telephones[Int(phone)]
      guard telephone.owner != .office else { continue }
      if telephone.isPlaced { give(.phone, table.phones.hashes[Int(phone)]) }
      give(.phoneTail, telephone.tail)
    }
    for name in record.names { forEachName(name, record, in: table, give) }
    for birthday in record.birthdays {
      guard let year = birthday.year, let month = birthday.month, let day = birthday.day else {
        continue
      }
      give(.birthday, UInt64(truncatingIfNeeded: (year * 16 + month) * 32 + day))
    }
    for street in record.streets { give(.street, table.streets.hashes[Int(street)]) }
  }

  private static func forEachName(
    _ name: ComparableName,
    _ record: Record,
    in table: RecordTable,
    _ give: (CandidateKey.Kind, UInt64) -> Void
  ) {
    NameKeys.forEach(of: name, in: table.vocabulary, give)
    for employer in record.employers {
      let hash = table.employers.hashes[Int(employer)]
      for word in Set(name.given.prefix(2) + name.family.prefix(2)) {
        give(.employerAndName, hash ^ table.vocabulary.hash(of: word))
      }
    }
  }

  /// The keys a store looks records up by; each once, in a fixed order.
  static func stored(_ record: Record, in table: RecordTable) -> [CandidateKey] {
    var seen: Set<CandidateKey> = []
    var keys: [CandidateKey] = []
    func add(_ kind: CandidateKey.Kind, _ value: String) {
      let key = CandidateKey(kind, value)
      if seen.insert(key).inserted { keys.append(key) }
    }
    for uid in record.uids { add(.uid, table.uids[uid]) }
    for email in record.emails { add(.email, table.emails[email]) }
    for phone in record.phones { add(.phone, table.phones[phone]) }
    for profile in record.profiles { add(.url, table.profiles[profile]) }
    forEachCompared(record, in: table) { kind, hash in
      switch kind {
      case .uid, .email, .phone, .url: break
      case .name, .nameVariant, .phoneTail, .mailboxName, .employerAndName, .birthday, .street:
        add(kind, String(hash, radix: 36))
      }
    }
    return keys
  }
}

extension CandidateKey.Kind {
  fileprivate var number: UInt8 {
    switch self {
    case .uid: 1
    case .email: 2
    case .phone: 3
    case .url: 4
    case .name: 5
    case .nameVariant: 6
    case .phoneTail: 7
    case .mailboxName: 8
    case .employerAndName: 9
    case .birthday: 10
    case .street: 11
    }
  }
}
