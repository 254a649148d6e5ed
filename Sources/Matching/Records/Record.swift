import ContactModel
import Normalization

/// One card as comparisons see it: numbers into the tables of a `RecordTable`.
struct Record: Sendable {
  var card: CardID
  var person: PersonID?
  var names: [ComparableName] = []
  var emails: [UInt32] = []
  var phones: [UInt32] = []
  /// Pages of one person in a network.
  var profiles: [UInt32] = []
  var uids: [UInt32] = []
  /// Labels of organisations, of domains that aren't free mail hosts, and of websites.
  var employers: [UInt32] = []
  var titles: [UInt32] = []
  var streets: [UInt32] = []
  var localities: [UInt32] = []
  var postalCodes: [UInt32] = []
  var countries: [UInt32] = []
  var birthdays: [PartialDate] = []
  /// PRODID of the program that gave out the UIDs.
  var product: UInt32?
}

extension Record {
  /// Whether no comparison can tell the two apart.
  func saysTheSame(as other: Record) -> Bool {
    names == other.names && emails == other.emails && phones == other.phones
      && profiles == other.profiles && uids == other.uids && employers == other.employers
      && titles == other.titles && streets == other.streets && localities == other.localities
      && postalCodes == other.postalCodes && countries == other.countries
      && birthdays == other.birthdays && product == other.product
  }

  /// Equal for records that say the same.
  var contentHash: Int {
    var hasher = Hasher()
    hasher.combine(names)
    for values in [emails, phones, profiles, uids, employers, titles, localities] {
      hasher.combine(values)
    }
    return hasher.finalize()
  }
}
