extension PairVector {
  /// How a field compares, in the coarse words of `Evidence`; nil where one side is silent.
  func agreement(on field: Term.Field) -> Evidence.Agreement? {
    switch field {
    case .prior: .prior
    case .combination: .together
    case .name: nameAgreement
    case .email:
      switch email {
      case .missing: mailboxTellsFamily || mailboxTellsGiven ? .similar : nil
      case .own, .same: .same
      case .borrowed, .shared, .office: .shared
      case .similar, .sameName: .similar
      case .numbered, .colleagues, .different: .different
      }
    case .phone:
      switch phone {
      case .missing: nil
      case .same, .sameLine: .same
      case .shared, .office: .shared
      case .similar: .similar
      case .different: .different
      }
    case .profile:
      switch profile {
      case .missing: nil
      case .same: .same
      case .shared: .shared
      case .different: .different
      }
    case .identifier:
      switch identifier {
      case .missing: nil
      case .sameProduct, .same, .counted: .same
      case .shared: .shared
      case .similar: .similar
      case .different: .different
      }
    case .employer:
      switch employer {
      case .missing: nil
      case .same: .same
      case .similar: .similar
      case .different: .different
      }
    case .title: Self.agreement(title)
    case .place:
      Self.agreement(street) ?? Self.agreement(postalCode) ?? Self.agreement(locality)
        ?? Self.agreement(country)
    case .birthday: Self.agreement(birthday)
    }
  }

  private var nameAgreement: Evidence.Agreement? {
    if name.given == .missing && name.family == .missing { return nil }
    if name.generationsDiffer || name.given == .different || name.family == .different {
      return .different
    }
    return name.given == .same && name.family == .same ? .same : .similar
  }

  private static func agreement(_ level: ValueLevel) -> Evidence.Agreement? {
    switch level {
    case .missing: nil
    case .same: .same
    case .similar: .similar
    case .different: .different
    }
  }
}
