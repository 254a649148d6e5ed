import ContactModel
import Normalization

/// Compares two records field by field and decides by rule.
struct PairComparison {
  let shared: SharedValues
  let verdicts: VerdictTable

  func compare(_ a: PreparedRecord, _ b: PreparedRecord) -> Comparison {
    let (a, b) = a.card <= b.card ? (a, b) : (b, a)
    var pair = PairEvidence()
    pair.addNames(a, b)
    pair.email = pair.addValues("email", a.emails, b.emails) { email in
      let agreement = agreement(on: email)
      // A mailbox named after both is theirs, whoever else prints it on a card.
      let isOwn = agreement == .shared && a.isNamed(in: email.key) && b.isNamed(in: email.key)
      return isOwn ? .deciding : agreement
    }
    pair.phone = pair.addValues("phone", a.phones, b.phones, agreement: agreement)
    pair.profile = pair.addValues("url", a.profiles, b.profiles, agreement: agreement)
    pair.uid = pair.addIdentifiers(a, b, shared: shared)
    pair.addOrganizations(a, b)
    pair.addTitles(a, b)
    pair.addBirthdays(a, b)
    pair.addGenerations(a, b)
    var (decision, rule) = decide(pair)
    var probability = Weights.probability(Weights.prior + pair.bits)
    switch verdicts.decision(a.card, b.card) {
    case .same: (decision, rule, probability) = (.certain, "you said they are one person", 1)
    case .different: (decision, rule, probability) = (.different, "you said they are two people", 0)
    case nil: break
    }
    return Comparison(
      a: a.card,
      b: b.card,
      decision: decision,
      probability: probability,
      rule: rule,
      evidence: pair.evidence
    )
  }

  /// What it says that two records have this value.
  private func agreement(on value: PreparedRecord.Value) -> PairEvidence.ValueAgreement {
    if shared.isOfMany(value.key) { return .common }
    switch value.owner {
    case .office: return .common
    case .household: return .same
    case .person: return shared.contains(value.key) ? .shared : .deciding
    }
  }

  private func decide(_ pair: PairEvidence) -> (Comparison.Decision, String) {
    if pair.generationsDiffer {
      return (.different, "their names tell two generations of one family apart")
    }
    let strong = pair.strongest
    if pair.birthdaysDiffer {
      guard let strong, pair.name.isCompatible else { return (.different, "different birthdays") }
      return (.review, "same \(strong) and compatible names, but different birthdays")
    }
    switch pair.uid {
    case .sameProduct: return (.certain, "same identifier from the same program")
    case .same where pair.name.isCompatible:
      return (.certain, "same identifier and compatible names")
    case .same, .counted, .shared, .none: break
    }
    if let strong {
      if pair.name.isCompatible { return (.certain, "same \(strong) and compatible names") }
      if pair.name < .different, pair.email == .deciding, pair.phone == .deciding {
        return (.certain, "same email address, same phone number, and \(names(pair.name))")
      }
      switch pair.name {
      case .incomparable: return (.review, "same \(strong), but names in different scripts")
      case .unknown: return (.review, "same \(strong), but one card has no name")
      case .similar: return (.review, "same \(strong) and similar names")
      default: return (.review, "same \(strong), but different names")
      }
    }
    if let personal = pair.sharedPersonal, pair.name == .similar || pair.name == .different {
      return (.review, "same \(personal), but \(pair.name) names")
    }
    return decideByName(pair)
  }

  private func names(_ agreement: WordSetAgreement) -> String {
    switch agreement {
    case .unknown: "no other name"
    case .incomparable: "names in different scripts"
    default: "similar names"
    }
  }

  private func decideByName(_ pair: PairEvidence) -> (Comparison.Decision, String) {
    guard pair.name.isCompatible || pair.name == .similar else {
      return (.different, pair.name == .different ? "different names" : "too little in common")
    }
    if pair.uid == .same || pair.uid == .counted {
      return (
        .review, "same identifier and \(pair.name == .similar ? "similar" : "compatible") names"
      )
    }
    if pair.phone == .same { return (.review, "same landline and compatible names") }
    if pair.isUsedByOthers, pair.name <= .initial {
      return (.review, "same names, and a number or address that others use too")
    }
    if pair.organizationIsSame, pair.name <= .initial {
      return (.review, "same name and same organization")
    }
    guard pair.name == .same else { return (.different, "too little in common") }
    return pair.contradictions < 2
      ? (.review, "same name, and nothing else in common")
      : (.different, "same name, but everything else is different")
  }
}
