import ContactModel
import Normalization

/// A record with everything computed once that comparisons ask for again and again. A class, because
/// it never changes and is passed around a lot.
final class PreparedRecord: Sendable {
  /// An email address, a telephone number, an identifier or a profile page.
  struct Value: Sendable, Hashable {
    /// How many people may have the value, by what it is.
    enum Owner: Sendable {
      /// One: an own mailbox, a mobile.
      case person
      /// One or several: a landline, a number that can't be placed.
      case household
      /// A function or an office: `info@`, a toll-free number. It brings nobody together.
      case office
    }

    var key: CandidateKey
    var written: String
    var owner: Owner
  }

  let card: CardID
  let person: PersonID?
  let names: [WordSetName]
  let emails: [Value]
  let phones: [Value]
  let profiles: [Value]
  let uids: [Value]
  let product: String?
  let organizations: [OrganizationName]
  let titles: Set<String>
  let birthdays: [Normalized<PartialDate>]
  let writtenName: String
  let writtenOrganization: String
  let writtenTitle: String

  /// How many values of one kind are looked at. No honest card has more; a hostile one costs no
  /// more.
  private static let mostValues = 12

  init(_ record: MatchRecord) {
    let contact = record.contact
    card = record.card
    person = record.person
    let nicknames = Set(
      contact.nicknames.prefix(Self.mostValues).compactMap { words(ofFolded: $0.value).first }
    )
    organizations = contact.organizations.prefix(Self.mostValues).map(\.value)
    let organization = Set(
      organizations.flatMap { $0.canonical.split(separator: " ").map(String.init) }
    )
    names = contact.names.prefix(Self.mostValues)
      .map {
        WordSetName($0.value.name, nicknames: nicknames, organization: organization)
      }
      .filter { !$0.isEmpty }
    emails = contact.emails.prefix(Self.mostValues).filter { !$0.value.isPlaceholder }.map {
      Value(
        key: CandidateKey(.email, $0.value.matchingKey),
        written: $0.written,
        owner: $0.value.isRole ? .office : .person
      )
    }
    phones = contact.phones.prefix(Self.mostValues).compactMap(Self.phone)
    profiles = contact.urls.prefix(Self.mostValues).compactMap { url in
      NormalizedContact.profileKey(of: url.value).map {
        Value(key: CandidateKey(.url, $0), written: url.written, owner: .person)
      }
    }
    uids = contact.uids.prefix(Self.mostValues).map { uid in
      Value(
        key: CandidateKey(.uid, uid.value),
        written: uid.written,
        owner: Self.isGloballyUnique(uid.value) ? .person : .household
      )
    }
    product = contact.product
    titles = Set(contact.titles.prefix(Self.mostValues).map(\.value))
    birthdays = Array(contact.birthdays.prefix(Self.mostValues))
    writtenName = contact.names.first.map { $0.value.name.displayText } ?? ""
    writtenOrganization = contact.organizations.first?.value.name ?? ""
    writtenTitle = contact.titles.first?.written ?? ""
  }

  /// The generations the names tell, 1 for Sr.
  var generations: Set<Int> { Set(names.compactMap(\.generation)) }

  /// One person's are valid numbers that may be a mobile's, without an extension. Without E.164 form
  /// the digits still bring two cards together, but say less.
  private static func phone(_ phone: Normalized<PhoneNumber>) -> Value? {
    let number = phone.value
    let suffix = number.phoneExtension.map { ";ext=\($0)" } ?? ""
    let owner: Value.Owner
    switch number.kind {
    case .tollFree: owner = .office
    case .mobile, .fixedLineOrMobile: owner = suffix.isEmpty ? .person : .household
    case .fixedLine, .other: owner = .household
    case .unknown: owner = number.digits.utf8.count >= 7 ? .household : .office
    }
    guard !number.isPlaceholder, number.digits.utf8.count >= 5 else { return nil }
    return Value(
      key: CandidateKey(.phone, (number.e164 ?? number.digits) + suffix),
      written: phone.written,
      owner: number.e164 == nil && owner == .person ? .household : owner
    )
  }

  /// A UID is globally unique by its definition (RFC 6350, 6.7.6); a short number is not, and some
  /// programs count from 1.
  private static func isGloballyUnique(_ uid: String) -> Bool {
    uid.utf8.count >= 16
  }
}

extension PreparedRecord {
  /// The best agreement between any two of the names.
  func nameAgreement(with other: PreparedRecord) -> WordSetAgreement {
    var best: WordSetAgreement = names.isEmpty || other.names.isEmpty ? .unknown : .different
    for name in names {
      for candidate in other.names {
        best = min(best, name.agreement(with: candidate))
        if best == .same { return best }
      }
    }
    return best
  }

  /// Whether the two name different generations of a family: Jr and Sr.
  func contradictsGeneration(of other: PreparedRecord) -> Bool {
    let (a, b) = (generations, other.generations)
    return !a.isEmpty && !b.isEmpty && a.union(b).count > 1
  }

  /// The first two birthdays that contradict each other.
  func contradictingBirthdays(
    with other: PreparedRecord
  ) -> (Normalized<PartialDate>, Normalized<PartialDate>)? {
    for birthday in birthdays {
      for candidate in other.birthdays where birthday.value.contradicts(candidate.value) {
        return (birthday, candidate)
      }
    }
    return nil
  }

  /// What decisions depend on: records that agree in it need not be compared with a third one each.
  struct Signature: Hashable {
    var names: [WordSetName]
    var values: Set<CandidateKey>
    var product: String?
    var organizations: Set<String>
    var birthdays: Set<PartialDate>
  }

  var signature: Signature {
    Signature(
      names: names,
      values: Set((emails + phones + profiles + uids).map(\.key)),
      product: product,
      organizations: Set(organizations.map(\.canonical)),
      birthdays: Set(birthdays.map(\.value))
    )
  }
}
