/// The address that relative ones are relative to (RFC 3986, 5).
struct HTMLBase {
  private let scheme: Substring
  private let authority: Substring
  private let path: Substring

  /// Nil where the text is no hierarchical address.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else { return nil }
    scheme = text[..<colon]
    let rest = text[text.index(colon, offsetBy: 3)...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    authority = rest[..<end]
    path = rest[end...].prefix { $0 != "?" && $0 != "#" }
    guard !authority.isEmpty, "\(text)".looksLikeURI else { return nil }
  }

  /// The address made absolute; one that is so already, or is nothing but a fragment, as it is.
  func resolve(_ address: String) -> String {
    guard !address.isEmpty, !address.looksLikeURI, !address.hasPrefix("#") else { return address }
    let start = scheme + "://"
    if address.hasPrefix("//") { return scheme + ":" + address }
    if address.hasPrefix("/") { return start + authority + Self.withoutDots(address[...]) }
    if address.hasPrefix("?") { return start + authority + (path.isEmpty ? "/" : path) + address }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return start + authority + Self.withoutDots(folder + address[...])
  }

  /// RFC 3986, 5.2.4.
  private static func withoutDots(_ address: Substring) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let rest = address[path.endIndex...]
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/") + rest
  }
}
