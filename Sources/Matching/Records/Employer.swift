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
    // Hosts under which everybody has a name: the one of the organization stands before.
    if labels.count > 1, let host = labels.last, shared.contains("\(host).\(last)") {
      labels.removeLast()
    }
    return labels.last.map { label in folded(label.filter { $0 != "-" }) }
  }

  /// Domains of examples (RFC 2606), and those that give names to their customers.
  private static let shared: Set<String> = [
    "example.com", "example.net", "example.org", "github.io", "gitlab.io", "blogspot.com",
    "wordpress.com", "wixsite.com", "weebly.com", "squarespace.com", "myshopify.com", "webflow.io",
    "netlify.app", "vercel.app", "herokuapp.com", "azurewebsites.net", "onmicrosoft.com",
    "sharepoint.com", "business.site", "jimdosite.com", "jimdofree.com", "tumblr.com",
    "substack.com",
    "medium.com", "carrd.co", "notion.site", "firebaseapp.com", "web.app", "pages.dev",
  ]

  private static let secondLevel: Set<String> = [
    "co", "com", "org", "net", "ac", "edu", "gov", "or", "ne", "go", "gob", "govt", "nom", "ltd",
    "plc", "me", "gr", "ed", "ad", "mil", "info", "in",
  ]
}
