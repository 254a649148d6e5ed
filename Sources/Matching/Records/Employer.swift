import Normalization

/// What an organisation's name and its domain have in common: `Bovivia Optics Ltd.` and
/// `boviviaoptics.co.uk` are `boviviaoptics`.
enum Employer {
  static func label(of organization: OrganizationName) -> String {
    String(organization.canonical.filter { $0 != " " })
  }

  /// The label under the public suffix, without hyphens; nil for a name of one label.
  ///
  /// Second-level suffixes are known by their custom (`co.uk`, `com.br`), not by a list.
  static func label(ofDomain domain: String) -> String? {
    var labels = domain.split(separator: ".")
    if labels.first == "www" { labels.removeFirst() }
    guard labels.count > 1, let last = labels.popLast() else { return nil }
    if labels.count > 1, last.utf8.count == 2,
      secondLevel.contains(String(labels[labels.count - 1]))
    {
      labels.removeLast()
    }
    return labels.last.map { label in folded(label.filter { $0 != "-" }) }
  }

  private static let secondLevel: Set<String> = [
    "co", "com", "org", "net", "ac", "edu", "gov", "or", "ne", "go", "gob", "govt", "nom", "ltd",
    "plc", "me", "gr", "ed", "ad", "mil", "info", "in",
  ]
}
