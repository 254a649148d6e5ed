import ContactModel
import Normalization

/// The records that are compared together, and every value they carry, each once.
struct RecordTable: Sendable {
  private(set) var records: [Record] = []
  private(set) var vocabulary = NameVocabulary()
  private(set) var emails = Interner()
  private(set) var mailboxes: [Mailbox] = []
  private(set) var domains = Interner()
  private(set) var phones = Interner()
  private(set) var telephones: [Telephone] = []
  private(set) var profiles = Interner()
  private(set) var uids = Interner()
  private(set) var employers = Interner()
  private(set) var titles = Interner()
  private(set) var streets = Interner()
  private(set) var localities = Interner()
  private(set) var postalCodes = Interner()
  private(set) var countries = Interner()
  private(set) var products = Interner()

  /// How many records carry each word of a name, by its number.
  var wordCarriers: [UInt32] { vocabulary.words.carriers }

  /// How many values of one kind are looked at. No honest card has more; a hostile one costs no
  /// more.
  private static let mostValues = 12

  mutating func add(_ card: CardID, _ contact: NormalizedContact, person: PersonID?) {
    var record = Record(card: card, person: person)
    addNames(of: contact, to: &record)
    addEmails(of: contact, to: &record)
    addPhones(of: contact, to: &record)
    for organization in contact.organizations.prefix(Self.mostValues) {
      addEmployer(Employer.label(of: organization.value), to: &record)
    }
    for url in contact.urls.prefix(Self.mostValues) {
      if let key = NormalizedContact.profileKey(of: url.value) {
        Self.add(key, to: &record.profiles, &profiles)
      } else if let host = NormalizedContact.host(of: url.value) {
        addEmployer(Employer.label(ofDomain: host) ?? "", to: &record)
      }
    }
    for uid in contact.uids.prefix(Self.mostValues) {
      Self.add(uid.value, to: &record.uids, &uids)
    }
    for title in contact.titles.prefix(Self.mostValues) {
      Self.add(title.value, to: &record.titles, &titles)
    }
    for address in contact.addresses.prefix(Self.mostValues).map(\.value) {
      Self.add(address.street.joined(separator: " "), to: &record.streets, &streets)
      Self.add(address.locality, to: &record.localities, &localities)
      Self.add(address.postalCode, to: &record.postalCodes, &postalCodes)
      Self.add(address.country, to: &record.countries, &countries)
    }
    record.birthdays = contact.birthdays.prefix(Self.mostValues).map(\.value)
    record.product = contact.product.map { products.number(of: $0).number }
    records.append(record)
  }

  private static func add(_ text: String, to values: inout [UInt32], _ interner: inout Interner) {
    guard !text.isEmpty else { return }
    let (number, _) = interner.number(of: text)
    guard !values.contains(number) else { return }
    interner.count(number)
    values.append(number)
  }

  private mutating func addNames(of contact: NormalizedContact, to record: inout Record) {
    let nicknames = contact.nicknames.prefix(Self.mostValues).map(\.value)
    for name in contact.names.prefix(Self.mostValues) {
      let comparable = ComparableName(name.value.name, nicknames: nicknames, in: &vocabulary)
      if !comparable.isEmpty { record.names.append(comparable) }
    }
  }

  private mutating func addEmails(of contact: NormalizedContact, to record: inout Record) {
    for email in contact.emails.prefix(Self.mostValues).map(\.value) where !email.isPlaceholder {
      let (number, isNew) = emails.number(of: email.matchingKey)
      if isNew {
        mailboxes.append(Mailbox(email, domain: domains.number(of: email.domain).number))
      }
      guard !record.emails.contains(number) else { continue }
      emails.count(number)
      record.emails.append(number)
      if !email.isFreeMail, let label = Employer.label(ofDomain: email.domain) {
        addEmployer(label, to: &record)
      }
    }
  }

  private mutating func addPhones(of contact: NormalizedContact, to record: inout Record) {
    for phone in contact.phones.prefix(Self.mostValues).map(\.value) {
      guard let telephone = Telephone(phone) else { continue }
      let (number, isNew) = phones.number(of: phone.e164 ?? phone.digits)
      if isNew { telephones.append(telephone) }
      guard !record.phones.contains(number) else { continue }
      phones.count(number)
      record.phones.append(number)
    }
  }

  private mutating func addEmployer(_ label: String, to record: inout Record) {
    guard label.utf8.count > 1 else { return }
    Self.add(label, to: &record.employers, &employers)
  }
}
