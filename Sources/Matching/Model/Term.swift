/// The terms whose weights add up to the score of two records: one for each level of each field, the
/// rarity of what agreed, and the combinations in which fields are not independent.
///
/// Fellegi and Sunter ("A Theory for Record Linkage", 1969) add the weights of independent fields. A
/// number of the office and the name of the employer are one piece of evidence, not two, so such
/// combinations have terms of their own.
enum Term {
  /// What a term belongs to, where evidence is shown.
  enum Field: String, Sendable, CaseIterable {
    case prior, name, email, phone, profile, identifier, employer, title, place, birthday,
      combination
  }

  /// Where the terms of each group begin.
  private enum Base {
    static let names = 0
    static let swapped = 256
    static let generation = 257
    static let givenRarity = 258
    static let familyRarity = 259
    static let email = 260
    static let phone = 276
    static let profile = 292
    static let identifier = 300
    static let employer = 308
    static let employerRarity = 312
    static let title = 313
    static let street = 317
    static let locality = 321
    static let localityRarity = 325
    static let postalCode = 326
    static let postalCodeRarity = 330
    static let country = 331
    static let birthday = 335
    static let size = 339
    static let bias = 340
    static let contactAndName = 341
    static let employerAndName = 377
    static let employerAndEmail = 395
    static let employerAndPhone = 443
    static let mailboxTellsFamily = 491
    static let mailboxTellsGiven = 492
    static let emailAndName = 493
    static let phoneAndName = 493 + 96
    static let count = 493 + 96 + 48
  }

  static let count = Base.count

  /// Gives every term that is not nothing, once, with its value: 1 for a level, bits for a rarity.
  @inline(__always)
  static func forEach(
    of vector: PairVector,
    rarity: Rarity,
    _ receive: (Field, Int, Float) -> Void
  ) {
    let (given, family) = (vector.name.given, vector.name.family)
    receive(.name, Base.names + Int(given.rawValue) * 16 + Int(family.rawValue), 1)
    if vector.name.isSwapped { receive(.name, Base.swapped, 1) }
    if vector.name.generationsDiffer { receive(.name, Base.generation, 1) }
    let givenRarity = rarity.bits(of: vector.name.agreedGiven)
    if givenRarity != 0 { receive(.name, Base.givenRarity, givenRarity) }
    let familyRarity = rarity.bits(of: vector.name.agreedFamily)
    if familyRarity != 0 { receive(.name, Base.familyRarity, familyRarity) }
    receive(.email, Base.email + Int(vector.email.rawValue), 1)
    if vector.mailboxTellsFamily { receive(.email, Base.mailboxTellsFamily, 1) }
    if vector.mailboxTellsGiven { receive(.email, Base.mailboxTellsGiven, 1) }
    receive(.phone, Base.phone + Int(vector.phone.rawValue), 1)
    receive(.profile, Base.profile + Int(vector.profile.rawValue), 1)
    // What one program gives out says no less than what two agree on.
    let identifier = vector.identifier == .sameProduct ? .same : vector.identifier
    receive(.identifier, Base.identifier + Int(identifier.rawValue), 1)
    receive(.employer, Base.employer + Int(vector.employer.rawValue), 1)
    if vector.employerCarriers > 0 {
      receive(.employer, Base.employerRarity, rarity.bits(carriers: vector.employerCarriers))
    }
    receive(.title, Base.title + Int(vector.title.rawValue), 1)
    receive(.place, Base.street + Int(vector.street.rawValue), 1)
    receive(.place, Base.locality + Int(vector.locality.rawValue), 1)
    if vector.localityCarriers > 0 {
      receive(.place, Base.localityRarity, rarity.bits(carriers: vector.localityCarriers))
    }
    receive(.place, Base.postalCode + Int(vector.postalCode.rawValue), 1)
    if vector.postalCodeCarriers > 0 {
      receive(.place, Base.postalCodeRarity, rarity.bits(carriers: vector.postalCodeCarriers))
    }
    receive(.place, Base.country + Int(vector.country.rawValue), 1)
    receive(.birthday, Base.birthday + Int(vector.birthday.rawValue), 1)
    receive(.prior, Base.size, rarity.size)
    receive(.prior, Base.bias, 1)
    let name = vector.nameClass
    receive(.combination, Base.emailAndName + Int(vector.email.rawValue) * 6 + name, 1)
    receive(.combination, Base.phoneAndName + Int(vector.phone.rawValue) * 6 + name, 1)
    receive(.combination, Base.contactAndName + vector.contactClass * 6 + name, 1)
    let employer = vector.employer == .missing ? 0 : vector.employer == .different ? 1 : 2
    receive(.combination, Base.employerAndName + employer * 6 + name, 1)
    receive(.combination, Base.employerAndEmail + employer * 16 + Int(vector.email.rawValue), 1)
    receive(.combination, Base.employerAndPhone + employer * 16 + Int(vector.phone.rawValue), 1)
  }
}

extension PairVector {
  /// How many personal addresses or numbers agree, and whether shared ones do.
  fileprivate var contactClass: Int {
    let personal =
      (email == .own || email == .same ? 1 : 0) + (phone == .same || phone == .sameLine ? 1 : 0)
      + (profile == .same ? 1 : 0)
    let hasShared = email == .shared || email == .office || phone == .shared || phone == .office
    return min(personal, 2) * 2 + (hasShared ? 1 : 0)
  }

  /// Whether the names are one, may be one, or are two.
  fileprivate var nameClass: Int {
    let givenDiffers = name.given == .different
    let familyDiffers = name.family == .different
    if givenDiffers && familyDiffers { return 2 }
    if givenDiffers { return 3 }
    if familyDiffers { return 4 }
    if name.given.rawValue <= 2, name.family.rawValue <= 1 { return 0 }
    if name.given == .missing || name.family == .missing || name.given == .incomparable
      || name.family == .incomparable
    {
      return 5
    }
    return 1
  }
}
