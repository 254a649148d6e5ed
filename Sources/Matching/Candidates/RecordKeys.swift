/// The keys by which records are looked up and brought together.
enum RecordKeys {
  /// What a key says; it bounds how many records under one key are compared with each other.
  enum Kind: UInt8, Sendable, CaseIterable {
    case uid, email, phone, phoneTail, profile, mailboxName
    case name, nameVariant, employerGiven, employerFamily, birthday

    var mostInFull: Int {
      switch self {
      case .uid, .email, .phone, .profile: 64
      case .name: 64
      case .phoneTail, .mailboxName, .nameVariant, .employerGiven, .employerFamily, .birthday: 32
      }
    }
  }

  static func forEachKey(
    of record: Record,
    in table: RecordTable,
    _ receive: (Kind, UInt64) -> Void
  ) {
    for uid in record.uids { receive(.uid, hash(.uid, uid)) }
    for profile in record.profiles { receive(.profile, hash(.profile, profile)) }
    for email in record.emails {
      let mailbox = table.mailboxes[Int(email)]
      guard !mailbox.isRole else { continue }
      receive(.email, hash(.email, email))
      if !mailbox.isShort {
        receive(.mailboxName, hash(.mailboxName, StableHash.of(mailbox.skeleton)))
      }
    }
    for phone in record.phones {
      let telephone = table.telephones[Int(phone)]
      guard telephone.owner != .office else { continue }
      if telephone.isPlaced { receive(.phone, hash(.phone, phone)) }
      receive(.phoneTail, hash(.phoneTail, telephone.tail))
    }
    for name in record.names {
      for (kind, text) in NameKeys.keys(of: name, in: table.vocabulary) {
        let key = StableHash.of(text)
        if kind == 2 {
        } else {
          receive(kind == 0 ? .name : .nameVariant, hash(kind == 0 ? .name : .nameVariant, key))
        }
      }
      for employer in record.employers {
        for word in name.given.prefix(2) {
          receive(.employerGiven, hash(.employerGiven, UInt64(employer) << 32 | UInt64(word.rawValue)))
        }
        for word in name.family.prefix(2) {
          receive(.employerGiven, hash(.employerGiven, UInt64(employer) << 32 | UInt64(word.rawValue)))
        }
      }
    }
  }

  private static func hash(_ kind: Kind, _ value: some BinaryInteger) -> UInt64 {
    StableHash.mixed(UInt64(value) ^ UInt64(kind.rawValue) << 59)
  }
}
