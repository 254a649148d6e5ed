/// How one field of two cards compares, in the words of a person.
struct FieldWords: Sendable, Hashable {
  enum Leaning: Sendable, Hashable { case speaksFor, openEither, speaksAgainst }

  var text: String
  var leaning: Leaning

  static func pro(_ text: String) -> Self { Self(text: text, leaning: .speaksFor) }
  static func open(_ text: String) -> Self { Self(text: text, leaning: .openEither) }
  static func contra(_ text: String) -> Self { Self(text: text, leaning: .speaksAgainst) }
}

extension PairVector {
  /// - Parameter users: How many people use the value that both have, where that was counted.
  /// - Returns: nil where one side is silent.
  func words(on field: Term.Field, users: Int? = nil) -> FieldWords? {
    switch field {
    case .prior, .combination: nil
    case .name: name.words
    case .email: emailWords(users)
    case .phone: phoneWords(users)
    case .profile: profileWords(users)
    case .identifier: identifierWords(users)
    case .employer: employerWords
    case .title: Self.words(title, "title")
    case .place: placeWords
    case .birthday: birthdayWords
    }
  }

  /// Whether both have a value that several people use.
  func isShared(on field: Term.Field) -> Bool {
    switch field {
    case .email: email == .shared || email == .office || email == .borrowed
    case .phone: phone == .shared || phone == .office
    case .profile: profile == .shared
    case .identifier: identifier == .shared
    default: false
    }
  }

  private func emailWords(_ users: Int?) -> FieldWords? {
    switch email {
    case .missing:
      mailboxTellsFamily || mailboxTellsGiven ? .pro("the mailbox spells the other's name") : nil
    case .own: .pro("same personal email address")
    case .same: .pro("same email address")
    case .borrowed: .open("same email address, one's own and not the other's")
    case .shared: .open(Self.used("an email address", by: users))
    case .office: .open(Self.used("an office address", by: users))
    case .similar: .pro("email addresses a misprint apart")
    case .sameName: .pro("same mailbox name at another host")
    case .numbered: .contra("mailboxes numbered apart")
    case .colleagues: .contra("two mailboxes at one company")
    case .different: .contra("other email address")
    }
  }

  private func phoneWords(_ users: Int?) -> FieldWords? {
    switch phone {
    case .missing: nil
    case .same: .pro("same mobile")
    case .sameLine: .pro("same landline")
    case .shared: .open(Self.used("a number", by: users))
    case .office: .open(Self.used("an office number", by: users))
    case .similar: .pro("numbers a digit apart")
    case .different: .contra("other number")
    }
  }

  private func profileWords(_ users: Int?) -> FieldWords? {
    switch profile {
    case .missing: nil
    case .same: .pro("same profile page")
    case .shared: .open(Self.used("a profile page", by: users))
    case .different: .contra("other profile page")
    }
  }

  private func identifierWords(_ users: Int?) -> FieldWords? {
    switch identifier {
    case .missing: nil
    case .sameProduct: .pro("same identifier from the same program")
    case .same: .pro("same identifier")
    case .counted: .pro("same short identifier")
    case .shared: .open(Self.used("an identifier", by: users))
    case .similar: .pro("identifiers a misprint apart")
    case .different: .contra("other identifier")
    }
  }

  private static func used(_ value: String, by users: Int?) -> String {
    guard let users, users > 1 else { return "\(value) others use too" }
    return "\(value) \(users) people use"
  }

  private var employerWords: FieldWords? {
    switch employer {
    case .missing: nil
    case .same: .pro("same employer")
    case .similar: .pro("employers of like names")
    case .different: .contra(Comparison.otherEmployer)
    }
  }

  private var placeWords: FieldWords? {
    if street == .same { return .pro("same address") }
    if postalCode == .same { return .pro("same postal code") }
    if locality == .same { return .pro("same town") }
    return Self.words(street, "address") ?? Self.words(postalCode, "postal code")
      ?? Self.words(locality, "town") ?? Self.words(country, "country")
  }

  private var birthdayWords: FieldWords? {
    switch birthday {
    case .missing: nil
    case .same: .pro("same birthday")
    case .similar: .open("birthdays a misprint apart")
    case .different: .contra("other birthday")
    }
  }

  private static func words(_ level: ValueLevel, _ what: String) -> FieldWords? {
    switch level {
    case .missing: nil
    case .same: .pro("same \(what)")
    case .similar: .pro("like \(what)")
    case .different: .contra("other \(what)")
    }
  }
}

extension NameAgreement {
  /// nil where neither card of the two has a name in common with the other to compare.
  fileprivate var words: FieldWords? {
    if generationsDiffer { return .contra("two generations of one family by their names") }
    switch (given, family) {
    case (.missing, .missing): return nil
    case (.same, .same): return .pro(isSwapped ? "same name, its parts swapped" : "same name")
    case (.different, .different): return .contra("other name")
    case (.different, _): return .contra("other given name")
    case (_, .different): return .contra("other family name")
    case (.incomparable, _), (_, .incomparable): return .open("names in different scripts")
    case (.nickname, _): return .pro("name is a nickname")
    case (_, .organization): return .pro("the employer stands for the family name")
    case (.missing, _): return .open("no given name on one card")
    case (_, .missing): return .open("no family name on one card")
    case (.typo, _), (_, .typo): return .pro("names a misprint apart")
    case (.initial, _): return .pro("given name is an initial")
    case (_, .initial): return .pro("family name is an initial")
    case (.partial, _), (_, .partial): return .contra("names with only one word in common")
    case (.sound, _), (_, .sound): return .pro("names sound the same")
    case (.contained, _), (_, .contained): return .pro("one name is part of the other")
    default: return .pro("same name in another spelling")
    }
  }
}
