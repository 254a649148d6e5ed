import ContactModel

/// The instant messengers that contact formats name, and the URI schemes of their addresses.
enum IMService {
  /// By the name in lower case, without blanks and underscores.
  private static let schemes = [
    "aim": "aim", "msn": "msnim", "messenger": "msnim", "yahoo": "ymsgr", "skype": "skype",
    "qq": "qq", "googletalk": "xmpp", "gtalk": "xmpp", "google": "xmpp", "jabber": "xmpp",
    "xmpp": "xmpp", "icq": "icq", "sip": "sip", "irc": "irc", "gadugadu": "gg", "gadu-gadu": "gg",
    "lync": "sip",
  ]

  /// The address as a URI (RFC 4770) where the service is known, else as it is.
  static func uri(_ address: String, of service: String) -> String {
    let name = service.lowercased().filter { $0 != "_" && $0 != " " }
    guard let scheme = schemes[name] else { return address }
    return TextURI.with(scheme, address)
  }
}

extension PropertyList {
  /// Adds an address of a messenger; its service is kept as written, in `X-SERVICE-TYPE`.
  mutating func addMessenger(
    _ address: String,
    service: String?,
    _ qualities: ValueQualities,
    line: Int
  ) {
    guard let service, !service.isEmpty else { return add(.impp, address, qualities, line: line) }
    guard !address.isEmpty else { return }
    var qualities = qualities
    qualities.service = service
    add(.impp, IMService.uri(address, of: service), qualities, line: line)
  }
}
