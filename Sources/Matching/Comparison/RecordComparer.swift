import ContactModel
import Normalization

/// Compares two records of a table field by field.
struct RecordComparer: Sendable {
  let table: RecordTable
  private let sharing: Sharing
  private let spelling: Spelling
  private let names = NameComparer()

  init(_ table: RecordTable) {
    self.table = table
    sharing = Sharing(table)
    spelling = Spelling(vocabulary: table.vocabulary)
  }

  func vector(_ a: Record, _ b: Record) -> PairVector {
    var vector = PairVector()
    vector.name = nameAgreement(a, b)
    vector.email = email(a, b)
    if vector.name.family != .same, vector.name.family != .variant {
      vector.mailboxTellsFamily =
        tells(a, of: b, by: spelling.spellsFamily) || tells(b, of: a, by: spelling.spellsFamily)
    }
    if vector.name.given != .same, vector.name.given != .variant {
      vector.mailboxTellsGiven =
        tells(a, of: b, by: spelling.spellsGiven) || tells(b, of: a, by: spelling.spellsGiven)
    }
    vector.phone = phone(a, b)
    vector.profile = profile(a, b)
    vector.identifier = identifier(a, b)
    compareEmployers(a, b, in: &vector)
    vector.title = level(a.titles, b.titles) { isSimilarTitle(table.titles[$0], table.titles[$1]) }
    vector.street = level(a.streets, b.streets) {
      isSimilarStreet(table.streets[$0], table.streets[$1])
    }
    vector.locality = level(a.localities, b.localities) {
      isMisprint(table.localities[$0], table.localities[$1])
    }
    vector.postalCode = level(a.postalCodes, b.postalCodes) {
      isMisprint(table.postalCodes[$0], table.postalCodes[$1])
    }
    vector.country = level(a.countries, b.countries) { _, _ in false }
    vector.birthday = birthday(a, b)
    if vector.locality == .same {
      vector.localityCarriers = fewest(a.localities, b.localities, table.localities)
    }
    if vector.postalCode == .same {
      vector.postalCodeCarriers = fewest(a.postalCodes, b.postalCodes, table.postalCodes)
    }
    return vector
  }

  /// The best agreement between any two of the names.
  func nameAgreement(_ a: Record, _ b: Record) -> NameAgreement {
    guard var best = agreement(a.names.first, b.names.first, a, b) else { return NameAgreement() }
    if a.names.count > 1 || b.names.count > 1 {
      for one in a.names {
        for other in b.names {
          let agreement = names.agreement(one, other, employersOf: a, b, in: table)
          if agreement.cost < best.cost { best = agreement }
        }
      }
    }
    return best
  }

  private func agreement(
    _ one: ComparableName?,
    _ other: ComparableName?,
    _ a: Record,
    _ b: Record
  ) -> NameAgreement? {
    guard let one, let other else { return nil }
    return names.agreement(one, other, employersOf: a, b, in: table)
  }

  // MARK: - Identifiers

  private func email(_ a: Record, _ b: Record) -> EmailLevel {
    var best = EmailLevel.missing
    func offer(_ level: EmailLevel) {
      if best == .missing || level.rawValue < best.rawValue { best = level }
    }
    for one in a.emails {
      for other in b.emails {
        let level = email(one, other)
        offer(level == .same ? ownership(of: table.mailboxes[Int(one)], a, b) : level)
      }
    }
    return best
  }

  /// Whose the mailbox is that is on both cards.
  private func ownership(of mailbox: Mailbox, _ a: Record, _ b: Record) -> EmailLevel {
    let one = spelled(mailbox, a)
    let other = spelled(mailbox, b)
    switch (one, other) {
    case (.spells, .spells): return .own
    case (.spells, .differs), (.differs, .spells): return .borrowed
    default: return .same
    }
  }

  private func spelled(_ mailbox: Mailbox, _ record: Record) -> Spelling.Relation {
    var result = Spelling.Relation.unknown
    for name in record.names {
      switch spelling.relation(mailbox, name) {
      case .spells: return .spells
      case .differs: result = .differs
      case .unknown: break
      }
    }
    return result
  }

  /// Whether a mailbox of one record spells a name of the other, and not its own.
  private func tells(
    _ a: Record,
    of b: Record,
    by spells: (Mailbox, ComparableName) -> Bool
  ) -> Bool {
    a.emails.contains { email in
      let mailbox = table.mailboxes[Int(email)]
      return !mailbox.isRole && b.names.contains { spells(mailbox, $0) }
        && !a.names.contains { spells(mailbox, $0) }
    }
  }

  private func email(_ one: UInt32, _ other: UInt32) -> EmailLevel {
    let mailbox = table.mailboxes[Int(one)]
    if one == other {
      if mailbox.isRole { return .office }
      switch sharing.emails.owners(of: one) {
      case ...1: return .same
      case 2...3: return .shared
      default: return .office
      }
    }
    let candidate = table.mailboxes[Int(other)]
    if mailbox.isRole || candidate.isRole { return .different }
    if mailbox.domain == candidate.domain {
      if mailbox.letters == candidate.letters,
        mailbox.local.filter(\.isNumber) != candidate.local.filter(\.isNumber)
      {
        return mailbox.isFree ? .different : .numbered
      }
      let isMisprint =
        isMisprint(mailbox.local, candidate.local)
        || EditDistance.isExchange(mailbox.local.utf8, candidate.local.utf8)
      if mailbox.skeleton == candidate.skeleton || !mailbox.isShort && isMisprint {
        return .similar
      }
      return mailbox.isFree ? .different : .colleagues
    }
    if mailbox.skeleton == candidate.skeleton {
      if isMisprintedHost(table.domains[mailbox.domain], table.domains[candidate.domain]) {
        return .similar
      }
      return mailbox.isShort ? .different : .sameName
    }
    let isExchange = EditDistance.isExchange(table.emails[one].utf8, table.emails[other].utf8)
    return isExchange ? .similar : .different
  }

  private func isMisprintedHost(_ a: String, _ b: String) -> Bool {
    EditDistance.isOneEdit(a.utf8, b.utf8) || Skeleton.of(a) == Skeleton.of(b)
  }

  private func phone(_ a: Record, _ b: Record) -> PhoneLevel {
    var best = PhoneLevel.missing
    for one in a.phones {
      for other in b.phones {
        let level = phone(one, other)
        if best == .missing || level.rawValue < best.rawValue { best = level }
      }
    }
    return best
  }

  private func phone(_ one: UInt32, _ other: UInt32) -> PhoneLevel {
    let number = table.telephones[Int(one)]
    let candidate = table.telephones[Int(other)]
    let isSame =
      one == other
      || number.tail == candidate.tail && number.tailLength == candidate.tailLength
    if isSame {
      if number.owner == .office || candidate.owner == .office { return .office }
      switch max(sharing.phones.owners(of: one), sharing.phones.owners(of: other)) {
      case ...1:
        return number.owner == .person && candidate.owner == .person ? .same : .sameLine
      case 2...3: return .shared
      default: return .office
      }
    }
    if number.owner != .office, candidate.owner != .office,
      EditDistance.isOneEdit(table.phones[one].utf8, table.phones[other].utf8)
    {
      return .similar
    }
    return .different
  }

  private func profile(_ a: Record, _ b: Record) -> ProfileLevel {
    guard !a.profiles.isEmpty, !b.profiles.isEmpty else { return .missing }
    for one in a.profiles where b.profiles.contains(one) {
      return sharing.profiles.owners(of: one) > 1 ? .shared : .same
    }
    return .different
  }

  private func identifier(_ a: Record, _ b: Record) -> IdentifierLevel {
    var best = IdentifierLevel.missing
    for one in a.uids {
      for other in b.uids {
        let level = identifier(one, other, isOneProduct: a.product != nil && a.product == b.product)
        guard level != .missing else { continue }
        if best == .missing || level.rawValue < best.rawValue { best = level }
      }
    }
    return best
  }

  private func identifier(_ one: UInt32, _ other: UInt32, isOneProduct: Bool) -> IdentifierLevel {
    if one == other {
      if sharing.uids.owners(of: one) > 1 { return .shared }
      let isLong = table.uids[one].utf8.count >= 16
      return isLong ? (isOneProduct ? .sameProduct : .same) : .counted
    }
    let (first, second) = (table.uids[one], table.uids[other])
    guard first.utf8.count >= 6 else { return .missing }
    if EditDistance.isOneEdit(first.utf8, second.utf8)
      || EditDistance.isExchange(first.utf8, second.utf8)
    {
      return .similar
    }
    let areNumbers =
      first.utf8.count < 16 && first.utf8.count == second.utf8.count
      && (first + second).utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return areNumbers ? .different : .missing
  }

  // MARK: - Circumstances

  private func compareEmployers(_ a: Record, _ b: Record, in vector: inout PairVector) {
    guard !a.employers.isEmpty, !b.employers.isEmpty else { return }
    vector.employer = .different
    for one in a.employers {
      for other in b.employers {
        if one == other {
          let carriers = table.employers.carriers[Int(one)]
          if vector.employer != .same || carriers < vector.employerCarriers {
            vector.employer = .same
            vector.employerCarriers = carriers
          }
        } else if vector.employer == .different,
          isSimilarEmployer(table.employers[one], table.employers[other])
        {
          vector.employer = .similar
          vector.employerCarriers = min(
            table.employers.carriers[Int(one)],
            table.employers.carriers[Int(other)]
          )
        }
      }
    }
  }

  private func isSimilarEmployer(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    guard short.utf8.count >= 4 else { return false }
    return long.utf8.starts(with: short.utf8)
      || short.utf8.count >= 6
        && (EditDistance.isOneEdit(a.utf8, b.utf8) || Skeleton.of(a) == Skeleton.of(b))
  }

  private func isSimilarTitle(_ a: String, _ b: String) -> Bool {
    let left = Set(words(ofFolded: a))
    return words(ofFolded: b).contains { $0.utf8.count > 1 && left.contains($0) }
  }

  private func isSimilarStreet(_ a: String, _ b: String) -> Bool {
    if isMisprint(a, b) { return true }
    let left = a.split(separator: " ")
    let right = b.split(separator: " ")
    guard !left.isEmpty, !right.isEmpty else { return false }
    let common = left.filter(right.contains).count
    return common * 2 >= max(left.count, right.count)
  }

  private func isMisprint(_ a: String, _ b: String) -> Bool {
    a.utf8.count > 3
      && (EditDistance.isOneEdit(a.utf8, b.utf8) || EditDistance.isExchange(a.utf8, b.utf8))
  }

  private func level(
    _ a: [UInt32],
    _ b: [UInt32],
    isSimilar: (UInt32, UInt32) -> Bool
  ) -> ValueLevel {
    guard let first = a.first, let second = b.first else { return .missing }
    if first == second { return .same }
    if a.count == 1, b.count == 1 { return isSimilar(first, second) ? .similar : .different }
    if a.contains(where: b.contains) { return .same }
    return a.contains { one in b.contains { isSimilar(one, $0) } } ? .similar : .different
  }

  /// How many records carry the rarest of the values in common.
  private func fewest(_ a: [UInt32], _ b: [UInt32], _ interner: Interner) -> UInt32 {
    a.lazy.filter(b.contains).map { interner.carriers[Int($0)] }.min() ?? 0
  }

  private func birthday(_ a: Record, _ b: Record) -> ValueLevel {
    guard !a.birthdays.isEmpty, !b.birthdays.isEmpty else { return .missing }
    var best = ValueLevel.different
    for one in a.birthdays {
      for other in b.birthdays {
        let level = Self.level(one, other)
        if level.rawValue < best.rawValue { best = level }
      }
    }
    return best
  }

  /// The same day; or similar where one leaves something out or is a misprint of the other.
  private static func level(_ a: PartialDate, _ b: PartialDate) -> ValueLevel {
    if a == b { return a.year != nil && a.day != nil ? .same : .similar }
    if !a.contradicts(b) { return .similar }
    return a.isMisprint(of: b) ? .similar : .different
  }
}
