/// Web addresses in comparable form.
enum WebAddress {
  /// Scheme and host in lower case, no slash at the end; nil for what is no address: no dot and no
  /// scheme.
  static func canonical(_ written: String) -> String? {
    let text = written.trimmingSpaces
    guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return nil }
    var scheme = ""
    var rest = text
    if let mark = text.firstIndex(of: ":"), text[mark...].hasPrefix("://") {
      scheme = text[..<mark].lowercased() + "://"
      rest = text[text.index(mark, offsetBy: 3)...]
    } else if let mark = text.firstIndex(of: ":"), !text[..<mark].contains(".") {
      return String(text)
    }
    let host = rest.prefix { !"/?#".contains($0) }
    guard host.contains(".") || !scheme.isEmpty, !host.isEmpty else { return nil }
    var path = rest[host.endIndex...]
    while path.last == "/" { path = path.dropLast() }
    return scheme + host.lowercased() + path
  }
}

extension NormalizedContact {
  /// What identifies the profile page of one person (a network and an account there) in a value of
  /// `urls`; nil for every other page: a company's site is on all its cards.
  public static func profileKey(of url: String) -> String? {
    var text = Substring(url)
    if let mark = text.firstIndex(of: ":"), text[mark...].hasPrefix("://") {
      text = text[text.index(mark, offsetBy: 3)...]
    }
    let host = text.prefix { $0 != "/" }
    let labels = host.split(separator: ".")
    let site = labels.suffix(2).joined(separator: ".")
    guard let places = profilePlaces[site] else { return nil }
    let path = text[host.endIndex...].prefix { $0 != "?" && $0 != "#" }
      .split(separator: "/").map { $0.lowercased() }
    for place in places {
      guard path.count > place.count, Array(path.prefix(place.count)) == place else { continue }
      let account = path[place.count]
      if place.isEmpty, path.count != 1 || reservedAccounts.contains(account) { continue }
      return ([site] + place + [account]).joined(separator: "/")
    }
    return nil
  }

  /// The host of a value of `urls`, without `www.` and port; nil where it has none.
  public static func host(of url: String) -> String? {
    var text = Substring(url)
    if let mark = text.firstIndex(of: ":"), text[mark...].hasPrefix("://") {
      text = text[text.index(mark, offsetBy: 3)...]
    }
    text = text.prefix { !"/?#:".contains($0) }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    return text.contains(".") ? String(text) : nil
  }

  /// Where networks keep the pages of people: the path before the account.
  private static let profilePlaces: [String: [[String]]] = [
    "linkedin.com": [["in"], ["pub"]], "xing.com": [["profile"]], "github.com": [[]],
    "gitlab.com": [[]], "twitter.com": [[]], "x.com": [[]], "instagram.com": [[]],
    "facebook.com": [[]], "orcid.org": [[]], "threads.net": [[]], "t.me": [[]],
    "behance.net": [[]], "medium.com": [[]],
  ]

  private static let reservedAccounts: Set<String> = [
    "profile.php", "pages", "groups", "home", "share", "login", "about", "company", "people",
  ]
}
