/// How two records compare, field by field: what the model weighs.
struct PairVector: Sendable, Hashable {
  var name = NameAgreement()
  var email = EmailLevel.missing
  /// A mailbox of one spells a family name that only the other one's card gives.
  var mailboxTellsFamily = false
  /// The same of a given name.
  var mailboxTellsGiven = false
  var phone = PhoneLevel.missing
  var profile = ProfileLevel.missing
  var identifier = IdentifierLevel.missing
  var employer = EmployerLevel.missing
  var title = ValueLevel.missing
  var street = ValueLevel.missing
  var locality = ValueLevel.missing
  var postalCode = ValueLevel.missing
  var country = ValueLevel.missing
  var birthday = ValueLevel.missing
  /// How many records carry what agreed, for the fields whose agreement says more the rarer it is.
  var employerCarriers: UInt32 = 0
  var localityCarriers: UInt32 = 0
  var postalCodeCarriers: UInt32 = 0
}

extension PairVector {
  /// Whether a value agrees that leads to one person. Names, employers, places and birthdays do not:
  /// there are two of that name in every large company, and twins.
  var isIdentifying: Bool {
    switch email {
    case .own, .same, .similar, .sameName: return true
    case .shared where isOneName: return true
    case .shared, .missing, .borrowed, .office, .numbered, .colleagues, .different: break
    }
    switch phone {
    case .same, .similar: return true
    case .sameLine where isOneName, .shared where isOneName: return true
    case .sameLine, .shared, .missing, .office, .different: break
    }
    switch identifier {
    case .same, .sameProduct, .counted: return true
    case .missing, .shared, .similar: break
    }
    // That S. is Stefan makes him none of the Stefans.
    return profile == .same || mailboxTellsFamily || mailboxTellsGiven && name.given != .initial
  }

  /// A household and a desk have one line, under names that are alike, or one after the other.
  private var isOneName: Bool {
    name.given != .typo && name.given != .sound && name.family != .different
  }

  /// Whether the names speak of two people. Whose columns are swapped has one name in common with
  /// each relative.
  var hasTwoNames: Bool {
    name.excludes || name.isSwapped && (name.family == .different || name.family == .organization)
  }
}
