import Glibc

/// How much agreement and disagreement say, in bits: base-2 logarithms of likelihood ratios, added
/// up as Fellegi and Sunter do ("A Theory for Record Linkage", 1969).
///
/// A first version: one table for all data, set by hand. Rules decide what is merged; the sum
/// orders the merges and ranks what is left for review.
enum Weights {
  /// Two cards that share a key are one person about once in 2000 before their values are looked at.
  static let prior = -11.0

  static let personalEmail = 15.0
  static let personalPhone = 14.0
  static let profile = 15.0
  static let landline = 5.0
  static let sharedEmail = 13.0
  static let sharedPhone = 11.0
  static let sharedValue = 2.0
  static let otherEmail = -0.5
  static let otherPhone = -0.5
  static let otherProfile = -3.0

  static let organization = 4.0
  static let otherOrganization = -1.0
  static let title = 2.0
  static let birthday = 8.0
  static let partialBirthday = 5.0
  static let otherBirthday = -12.0
  static let generation = 2.0
  static let otherGeneration = -30.0

  static func identifier(_ agreement: PairEvidence.IdentifierAgreement) -> Double {
    switch agreement {
    case .none, .shared: 0
    case .counted: 4
    case .same: 14
    case .sameProduct: 24
    }
  }

  static func name(_ agreement: WordSetAgreement) -> Double {
    switch agreement {
    case .same: 9
    case .compatible: 7
    case .short: 6
    case .initial: 5
    case .partial: 5
    case .similar: 4
    case .incomparable, .unknown: 0
    case .different: -4
    }
  }

  /// The probability of a sum of weights with the prior in it.
  static func probability(_ bits: Double) -> Double {
    bits >= 0 ? 1 / (1 + exponential(-bits)) : exponential(bits) / (1 + exponential(bits))
  }

  private static func exponential(_ bits: Double) -> Double {
    exp2(max(-60, min(60, bits)))
  }
}
