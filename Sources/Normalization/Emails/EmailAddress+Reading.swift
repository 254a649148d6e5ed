extension EmailAddress {
  /// Reads an address as cards write it: alone, in angle brackets, after a name (RFC 5322, 3.4), or
  /// as a `mailto:` URI (RFC 6068). Nil where that leaves no address.
  ///
  /// Full stops in places RFC 5321 forbids (`name.@host`) are kept: Japanese carriers gave out such
  /// mailboxes.
  public init?(_ written: String) {
    var text = written.trimmingSpaces
    if text.prefix(7).lowercased() == "mailto:" {
      text = text.dropFirst(7)
      text = text.prefix { $0 != "?" }
      if text.contains("%") {
        guard let decoded = Self.percentDecoded(text) else { return nil }
        text = Substring(decoded)
      }
    }
    if let open = text.lastIndex(of: "<") {
      text = text[text.index(after: open)...].prefix { $0 != ">" }
    }
    text = text.trimmingSpaces
    while let last = text.last, ">;,".contains(last) { text = text.dropLast() }
    guard let at = text.lastIndex(of: "@"),
      let domain = DomainName.canonical(text[text.index(after: at)...].trimmingSpaces)
    else { return nil }
    let localPart = text[..<at].trimmingSpaces
    guard Self.isLocalPart(localPart) else { return nil }
    self.init(localPart: String(localPart), domain: domain)
  }

  /// What two addresses of one mailbox have in common: lower case; and where the host is known for
  /// it, without a subaddress (RFC 5233), and at Gmail without dots.
  ///
  /// RFC 5321 leaves the case of a mailbox name to its host. No host in use tells `Ann@` from `ann@`,
  /// and people copy addresses in every case, so case never keeps two cards apart.
  public var matchingKey: String {
    var local = Substring(localPart.lowercased())
    let domain = domain == "googlemail.com" ? "gmail.com" : domain
    guard MailHosts.withSubaddresses.contains(domain), !local.hasPrefix("\"") else {
      return "\(local)@\(domain)"
    }
    if let plus = local.firstIndex(of: "+"), plus != local.startIndex { local = local[..<plus] }
    if domain == "gmail.com" { local.removeAll { $0 == "." } }
    return "\(local)@\(domain)"
  }

  /// Whether the mailbox belongs to a function (`info@`, RFC 2142 and customs), not to a person.
  public var isRole: Bool {
    let name = localPart.lowercased().prefix { $0 != "+" }
    return MailHosts.roles.contains(String(name))
  }

  /// Whether the address was written only to fill in a field: `none@none.com`.
  public var isPlaceholder: Bool {
    MailHosts.placeholderDomains.contains(domain)
      || MailHosts.placeholders.contains(localPart.lowercased())
  }

  /// Whether the host gives mailboxes to anybody, so that the domain names no employer.
  public var isFreeMail: Bool { MailHosts.free.contains(domain) }

  private static func isLocalPart(_ text: Substring) -> Bool {
    guard (1...64).contains(text.utf8.count) else { return false }
    if text.utf8.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
        && !"()<>[]:;@\\,\"".unicodeScalars.contains(scalar)
    }
  }

  /// The text of a URI part; nil where an escape is broken or the bytes are no UTF-8.
  private static func percentDecoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let code = UInt8(String(Substring(rest.prefix(2))), radix: 16), rest.count >= 2
      else { return nil }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
