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
    case .own, .same: return true
    case .similar where hasOneName: return true
    case .missing, .borrowed, .shared, .office, .similar, .sameName, .numbered, .colleagues,
      .different:
      break
    }
    switch phone {
    case .same: return true
    case .similar where hasOneName: return true
    case .missing, .sameLine, .shared, .similar, .office, .different: break
    }
    switch identifier {
    case .same, .sameProduct, .counted: return true
    case .missing, .shared, .similar, .different: break
    }
    return profile == .same
  }

  /// The same as if nobody else had the addresses and numbers that agree; nil where nobody has.
  var withUnsharedValues: PairVector? {
    var alone = self
    if email == .shared || email == .office { alone.email = .same }
    if phone == .shared || phone == .office { alone.phone = .sameLine }
    return alone.email == email && alone.phone == phone ? nil : alone
  }

  /// Whether both names are one, in full and in their places.
  var hasOneName: Bool {
    !name.isSwapped && (name.given == .same || name.given == .variant)
      && (name.family == .same || name.family == .variant)
  }

  /// Whether a mailbox at the same host, a page or an identifier speaks of two people; everybody has
  /// several addresses and numbers.
  var hasOtherValues: Bool {
    switch email {
    case .numbered, .colleagues, .borrowed: return true
    case .missing, .own, .same, .shared, .office, .similar, .sameName, .different: break
    }
    return profile == .different || identifier == .different
  }

  /// Whether the names speak of two people. Whose columns are swapped has one name in common with
  /// each relative.
  var hasTwoNames: Bool {
    name.excludes || name.isSwapped && (name.family == .different || name.family == .organization)
  }
}
