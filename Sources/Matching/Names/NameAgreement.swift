/// How two names compare, given and family names apart.
struct NameAgreement: Sendable, Hashable {
  /// The raw values number terms of the model and must stay.
  enum Part: UInt8, Sendable, CaseIterable {
    case same = 0
    /// Spellings, transliterations or readings of one name.
    case variant = 1
    /// A short or pet form.
    case nickname = 2
    /// All words of one are among the other's: a middle name, half of a double name.
    case contained = 3
    case initial = 4
    /// A typing error apart.
    case typo = 5
    case missing = 6
    /// In scripts that can't be told from each other: Han read in no known way.
    case incomparable = 7
    case different = 8
    /// Sounding alike.
    case sound = 9
    /// Some words agree and others don't.
    case partial = 10
    /// "Bob Acme": the word in its place is of the organization.
    case organization = 11
  }

  var given = Part.missing
  var family = Part.missing
  /// The given name of one is the family name of the other.
  var isSwapped = false
  /// Senior and junior.
  var generationsDiffer = false
  /// Words that agree, whose rarity counts.
  var agreedGiven: NameWordNumber?
  var agreedFamily: NameWordNumber?
}

extension NameAgreement.Part {
  /// How far from the same, to find the best of several readings.
  var cost: Int {
    switch self {
    case .same: 0
    case .variant: 1
    case .nickname: 2
    case .contained: 3
    case .initial, .sound: 4
    case .typo: 5
    case .missing: 6
    case .incomparable, .organization: 7
    case .partial: 7
    case .different: 8
    }
  }
}

extension NameAgreement {
  /// Smaller for names that are more alike.
  var cost: Int { given.cost + family.cost }

  /// Whether no one bears both names: the same value on both cards is shared by two people.
  var excludes: Bool {
    if generationsDiffer { return true }
    switch (given, family) {
    case (.different, _): return true
    case (.same, .different), (.variant, .different), (.nickname, .different): return false
    case (_, .different): return true
    default: return false
    }
  }
}
