import ContactModel
import Normalization

/// What was found out about two records, and what the rules ask of it.
struct PairEvidence {
  /// In ascending order of what it says.
  enum ValueAgreement: Int, Comparable {
    case none
    /// Equal, but the value of a function or of many people.
    case common
    /// Equal and personal, but people with different names use it.
    case shared
    /// Equal, and may or may not be one person's: a landline.
    case same
    /// Equal, and one person's by all that is known.
    case deciding

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  enum IdentifierAgreement {
    case none
    /// Equal, but a program gave it to several people.
    case shared
    /// Equal, but short and from who knows where: some programs count from 1.
    case counted
    case same
    /// Equal, globally unique, and given by one program.
    case sameProduct
  }

  private(set) var evidence: [Evidence] = []
  private(set) var bits = 0.0
  private(set) var name: WordSetAgreement = .unknown
  private(set) var organizationIsSame = false
  private(set) var birthdaysDiffer = false
  private(set) var generationsDiffer = false
  /// How many of address, number and organisation both have, and differ in.
  private(set) var contradictions = 0
  var email: ValueAgreement = .none
  var phone: ValueAgreement = .none
  var profile: ValueAgreement = .none
  var uid: IdentifierAgreement = .none

  /// A personal value both share, in words, though others use it too.
  var sharedPersonal: String? {
    if email == .shared { return "email address" }
    if phone == .shared { return "mobile number" }
    return profile == .shared ? "profile page" : nil
  }

  /// Whether both have a number, an address or a page that others have too.
  var isUsedByOthers: Bool {
    [email, phone, profile].contains { $0 == .shared || $0 == .common }
  }

  /// The strongest value both share, in words.
  var strongest: String? {
    if email == .deciding { return "email address" }
    if phone == .deciding { return "mobile number" }
    return profile == .deciding ? "profile page" : nil
  }

  private mutating func add(
    _ field: String,
    _ a: String,
    _ b: String,
    _ agreement: Evidence.Agreement,
    _ weight: Double
  ) {
    evidence.append(Evidence(field: field, a: a, b: b, agreement: agreement, weight: weight))
    bits += weight
  }

  mutating func addNames(_ a: PreparedRecord, _ b: PreparedRecord) {
    name = a.nameAgreement(with: b)
    guard name != .unknown else { return }
    let agreement: Evidence.Agreement =
      switch name {
      case .same: .same
      case .different: .different
      default: .similar
      }
    add("name", a.writtenName, b.writtenName, agreement, Weights.name(name))
  }

  /// Email addresses, telephone numbers or profile pages: the most telling value both have.
  mutating func addValues(
    _ field: String,
    _ a: [PreparedRecord.Value],
    _ b: [PreparedRecord.Value],
    agreement: (PreparedRecord.Value) -> ValueAgreement
  ) -> ValueAgreement {
    guard let first = a.first, let second = b.first else { return .none }
    var best: (ValueAgreement, PreparedRecord.Value, PreparedRecord.Value)?
    for value in a {
      guard let other = b.first(where: { $0.key == value.key }) else { continue }
      let found = min(agreement(value), agreement(other))
      if best.map({ $0.0 < found }) ?? true { best = (found, value, other) }
    }
    guard let (level, value, other) = best else {
      contradictions += 1
      let weight =
        switch field {
        case "email": Weights.otherEmail
        case "phone": Weights.otherPhone
        default: Weights.otherProfile
        }
      add(field, first.written, second.written, .different, weight)
      return .none
    }
    let weight =
      switch (level, field) {
      case (.deciding, "email"): Weights.personalEmail
      case (.deciding, "phone"): Weights.personalPhone
      case (.deciding, _): Weights.profile
      case (.same, _): Weights.landline
      case (.shared, "phone"): Weights.sharedPhone
      case (.shared, _): Weights.sharedEmail
      default: Weights.sharedValue
      }
    add(field, value.written, other.written, level <= .shared ? .shared : .same, weight)
    return level
  }

  mutating func addIdentifiers(
    _ a: PreparedRecord,
    _ b: PreparedRecord,
    shared: SharedValues
  ) -> IdentifierAgreement {
    for value in a.uids {
      guard let other = b.uids.first(where: { $0.key == value.key }) else { continue }
      if shared.contains(value.key) {
        add("uid", value.written, other.written, .shared, 0)
        return .shared
      }
      let isSameProduct = a.product != nil && a.product == b.product
      let agreement: IdentifierAgreement =
        switch (value.owner == .person, isSameProduct) {
        case (true, true): .sameProduct
        case (true, false), (false, true): .same
        case (false, false): .counted
        }
      add("uid", value.written, other.written, .same, Weights.identifier(agreement))
      return agreement
    }
    return .none
  }

  mutating func addOrganizations(_ a: PreparedRecord, _ b: PreparedRecord) {
    guard !a.organizations.isEmpty, !b.organizations.isEmpty else { return }
    let names = Set(b.organizations.map(\.canonical))
    organizationIsSame = a.organizations.contains { names.contains($0.canonical) }
    if !organizationIsSame { contradictions += 1 }
    add(
      "organization",
      a.writtenOrganization,
      b.writtenOrganization,
      organizationIsSame ? .same : .different,
      organizationIsSame ? Weights.organization : Weights.otherOrganization
    )
  }

  mutating func addTitles(_ a: PreparedRecord, _ b: PreparedRecord) {
    guard !a.titles.isDisjoint(with: b.titles) else { return }
    add("title", a.writtenTitle, b.writtenTitle, .same, Weights.title)
  }

  mutating func addBirthdays(_ a: PreparedRecord, _ b: PreparedRecord) {
    guard let first = a.birthdays.first, let second = b.birthdays.first else { return }
    if let (one, other) = a.contradictingBirthdays(with: b) {
      birthdaysDiffer = true
      add("birthday", one.written, other.written, .different, Weights.otherBirthday)
      return
    }
    let isWhole = first.value == second.value && first.value.year != nil && first.value.day != nil
    add(
      "birthday",
      first.written,
      second.written,
      isWhole ? .same : .similar,
      isWhole ? Weights.birthday : Weights.partialBirthday
    )
  }

  mutating func addGenerations(_ a: PreparedRecord, _ b: PreparedRecord) {
    guard !a.generations.isEmpty, !b.generations.isEmpty else { return }
    generationsDiffer = a.contradictsGeneration(of: b)
    add(
      "suffix",
      a.writtenName,
      b.writtenName,
      generationsDiffer ? .different : .same,
      generationsDiffer ? Weights.otherGeneration : Weights.generation
    )
  }
}
