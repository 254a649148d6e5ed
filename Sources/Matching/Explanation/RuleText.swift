/// What decided between two cards, in one plain sentence: what speaks for one person, then what
/// speaks against it. "same mobile; name is a nickname; other employer"
struct RuleText {
  let text: String

  /// The order in which people weigh: what leads to one human being first.
  private static let order: [Term.Field] = [
    .identifier, .email, .phone, .profile, .birthday, .name, .employer, .title, .place,
  ]
  /// Differences that everybody has: told only where they weigh something, in bits.
  private static let common: Set<Term.Field> = [.email, .phone, .profile, .title, .place]
  private static let notable: Float = -1

  /// - Parameter bits: What each field adds.
  init(_ vector: PairVector, bits: [Term.Field: Float]) {
    var pro: [String] = []
    var open: [String] = []
    var contra: [String] = []
    for field in Self.order {
      guard let words = vector.words(on: field) else { continue }
      switch words.leaning {
      case .speaksFor: pro.append(words.text)
      case .openEither: open.append(words.text)
      case .speaksAgainst:
        if Self.common.contains(field), bits[field, default: 0] > Self.notable { continue }
        // What people call themselves says most about who they are not.
        contra.insert(words.text, at: field == .name ? 0 : contra.count)
      }
    }
    if vector.name.given == .missing, vector.name.family == .missing {
      open.append("no name on one card")
    }
    if pro.count + open.count < 2, contra.isEmpty {
      contra.append(pro.isEmpty ? "too little in common" : "nothing else in common")
    }
    text = (pro + open + contra).joined(separator: "; ")
  }
}

extension Comparison {
  /// The words of a rule for two employers; who knows when the cards were given says since when.
  static let otherEmployer = "other employer"

  /// The rule with the time since which the employer is another.
  /// - Parameter time: `May 2026`
  public func rule(withOtherEmployerSince time: String) -> String {
    rule.split(separator: "; ", omittingEmptySubsequences: false).map { part in
      part == Self.otherEmployer ? "\(part) since \(time)" : String(part)
    }.joined(separator: "; ")
  }

  /// Whether the rule speaks of two employers.
  public var hasOtherEmployer: Bool {
    rule.split(separator: "; ").contains { $0 == Self.otherEmployer }
  }
}
