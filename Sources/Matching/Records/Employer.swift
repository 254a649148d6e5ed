import Normalization

/// What an organisation's name and its domain have in common: `Bovivia Optics Ltd.` and
/// `boviviaoptics.co.uk` are `boviviaoptics`.
enum Employer {
  static func label(of organization: OrganizationName) -> String {
    let label = letters(organization.canonical)
    return englishLabels[label] ?? label
  }

  private static func letters(_ name: some StringProtocol) -> String {
    String(name.filter { $0 != " " })
  }

  /// Labels of well-known organisations in their own language, with the English ones.
  private static let englishLabels: [String: String] = {
    var labels: [String: String] = [:]
    for line in OrganizationTable.groups.split(separator: "\n") {
      let names = line.split(whereSeparator: { $0 == ":" || $0 == "|" }).map(letters)
      guard let english = names.first else { continue }
      for name in names.dropFirst() where labels[name] == nil { labels[name] = english }
    }
    return labels
  }()

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
    // Hosts under which everybody has a name: the one of the organization stands before.
    if labels.count > 1, let host = labels.last, hosting.contains("\(host).\(last)") {
      labels.removeLast()
    }
    return labels.last.map { label in folded(label.filter { $0 != "-" }) }
  }

  /// Domains of examples (RFC 2606), and those that give names to their customers.
  private static let hosting: Set<String> = [
    "example.com", "example.net", "example.org", "github.io", "gitlab.io", "blogspot.com",
    "wordpress.com", "wixsite.com", "weebly.com", "squarespace.com", "myshopify.com", "webflow.io",
    "netlify.app", "vercel.app", "herokuapp.com", "azurewebsites.net", "onmicrosoft.com",
    "sharepoint.com", "business.site", "jimdosite.com", "jimdofree.com", "tumblr.com",
    "substack.com", "medium.com", "carrd.co", "notion.site", "firebaseapp.com", "web.app",
    "pages.dev",
  ]

  private static let secondLevel: Set<String> = [
    "co", "com", "org", "net", "ac", "edu", "gov", "or", "ne", "go", "gob", "govt", "nom", "ltd",
    "plc", "me", "gr", "ed", "ad", "mil", "info", "in",
  ]
}
