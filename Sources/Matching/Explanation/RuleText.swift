/// What decided between two cards, in one plain sentence.
struct RuleText {
  let text: String

  init(_ vector: PairVector) {
    if vector.name.generationsDiffer {
      text = "their names tell two generations of one family apart"
      return
    }
    let values = Self.values(vector)
    let circumstances = Self.circumstances(vector)
    var sentence: String
    if !values.isEmpty {
      sentence = Self.joined(values + [Self.names(vector.name)])
    } else if vector.name.isCompatible {
      sentence = circumstances.isEmpty
        ? "\(Self.names(vector.name)), and nothing else in common"
        : Self.joined([Self.names(vector.name)] + circumstances)
    } else if circumstances.isEmpty {
      sentence = "too little in common"
    } else {
      sentence = Self.joined(circumstances) + ", but \(Self.names(vector.name))"
    }
    if vector.birthday == .different { sentence += ", but different birthdays" }
    text = sentence
  }

  private static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Addresses and numbers that agree.
  private static func values(_ vector: PairVector) -> [String] {
    var values: [String] = []
    switch vector.identifier {
    case .sameProduct: values.append("same identifier from the same program")
    case .same, .counted: values.append("same identifier")
    case .missing, .shared, .similar: break
    }
    switch vector.email {
    case .own, .same: values.append("same email address")
    case .borrowed: values.append("an email address that is one's and on both cards")
    case .shared, .office: values.append("an email address that others use too")
    case .similar: values.append("email addresses a misprint apart")
    case .sameName: values.append("same mailbox name at another host")
    case .missing, .numbered, .colleagues, .different: break
    }
    switch vector.phone {
    case .same: values.append("same mobile number")
    case .sameLine: values.append("same landline")
    case .shared, .office: values.append("a number that others use too")
    case .similar: values.append("numbers a digit apart")
    case .missing, .different: break
    }
    switch vector.profile {
    case .same: values.append("same profile page")
    case .shared: values.append("a profile page that others use too")
    case .missing, .different: break
    }
    return values
  }

  private static func circumstances(_ vector: PairVector) -> [String] {
    var parts: [String] = []
    if vector.employer == .same { parts.append("same organization") }
    if vector.employer == .similar { parts.append("similar organization") }
    if vector.birthday == .same { parts.append("same birthday") }
    if vector.street == .same || vector.postalCode == .same { parts.append("same address") }
    if vector.title == .same { parts.append("same title") }
    return parts
  }

  private static func names(_ name: NameAgreement) -> String {
    if name.given == .missing, name.family == .missing { return "no other name" }
    if name.given == .different || name.family == .different { return "different names" }
    if name.given == .incomparable || name.family == .incomparable {
      return "names in different scripts"
    }
    if name.given == .same, name.family == .same { return "same name" }
    return name.isCompatible ? "compatible names" : "similar names"
  }
}

extension NameAgreement {
  /// Whether one human being may well be called both.
  fileprivate var isCompatible: Bool {
    switch (given, family) {
    case (.different, _), (_, .different), (.typo, _), (_, .typo), (.incomparable, _),
      (_, .incomparable), (.missing, .missing):
      false
    default: true
    }
  }
}
