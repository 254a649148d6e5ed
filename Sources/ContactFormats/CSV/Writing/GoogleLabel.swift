/// The words that Google Contacts has for labels.
enum GoogleLabel {
  /// `* Work`, `Mobile`, a label of the user's own; empty where nothing is said. An asterisk marks
  /// the preferred value.
  static func text(_ value: TableContact.Value) -> String {
    let label = value.label ?? words(for: value.types)
    guard value.isPreferred else { return label }
    return label.isEmpty ? "*" : "* " + label
  }

  /// The label of a person; Google has no words for what vCard calls `kin`.
  static func relation(_ value: TableContact.Value) -> String {
    var value = value
    value.isPreferred = false
    return text(value)
  }

  static func words(for types: [String]) -> String {
    if types == ["fax"] { return "Other Fax" }
    let places: Set = ["work", "home"]
    let ordered = types.filter(places.contains) + types.filter { !places.contains($0) }
    return ordered.map { words[$0] ?? $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private static let words = [
    "cell": "Mobile", "main-number": "Main", "homepage": "Home Page", "kin": "Relative",
    "referred-by": introducer,
  ]

  static let introducer = "Referred By"

  /// Google's own groups, which it marks by an asterisk.
  static func category(_ name: String) -> String {
    ownGroups.contains(name) ? "* " + name : name
  }

  private static let ownGroups: Set<String> = ["myContacts", "starred"]
}
