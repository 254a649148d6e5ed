import ContactModel

/// The few values of a card that `read --json` prints: the same keys for every format, so that the
/// readers of all formats can be compared.
///
/// What is absent is nil, and is encoded as null.
public struct CardSummary: Sendable, Hashable {
  public var version: String?
  /// The first formatted name.
  public var fn: String?
  /// The components of the first N, several values of one joined by a comma.
  public var family: String?
  public var given: String?
  public var additional: String?
  public var prefix: String?
  public var suffix: String?
  /// As written, in order, with `mailto:` and `tel:` where the card has them.
  public var emails: [String]
  public var phones: [String]
  /// The components of the first ORG, empty ones at the end left out; nil where there is none.
  public var org: [String]?
  public var title: String?
  /// How many postal addresses.
  public var addresses: Int
  /// The length of the first embedded photo, in bytes.
  public var photoBytes: Int?
  /// The first linked photo, unless one is embedded before it.
  public var photoURI: String?
  /// Whether there is a note.
  public var note: Bool
  public var urls: [String]
  /// The `X-` names of the card, each once, in alphabetical order.
  public var extensionNames: [String]

  public init(_ card: Card) {
    self.init(card.contact, version: card.version)
  }

  public init(_ contact: Contact, version: String?) {
    self.version = version
    fn = contact.texts(.fn).first
    let name = contact.all(.n).lazy.compactMap { property -> [[String]]? in
      guard case .structured(let components) = property.value, !property.value.isEmpty else {
        return nil
      }
      return components
    }.first
    func component(_ index: Int) -> String? {
      guard let name, index < name.count else { return nil }
      let text = name[index].joined(separator: ",")
      return text.isEmpty ? nil : text
    }
    family = component(0)
    given = component(1)
    additional = component(2)
    prefix = component(3)
    suffix = component(4)
    emails = contact.texts(.email)
    phones = contact.texts(.tel)
    org = Self.organization(contact)
    title = contact.texts(.title).first
    addresses = contact.all(.adr).count
    note = !contact.texts(.note).isEmpty
    urls = contact.texts(.url)
    for photo in contact.all(.photo) {
      switch photo.value {
      case .binary(let bytes) where photoBytes == nil: photoBytes = bytes.count
      case .text(let uri) where photoURI == nil && photoBytes == nil && !uri.isEmpty:
        photoURI = uri
      default: break
      }
    }
    extensionNames = Array(
      Set(contact.properties.lazy.filter(\.name.isExtension).map(\.name.rawValue))
    ).sorted()
  }

  private static func organization(_ contact: Contact) -> [String]? {
    for property in contact.all(.org) {
      guard case .structured(let components) = property.value else { continue }
      var parts = components.map { $0.joined(separator: ",") }
      while parts.last?.isEmpty ?? false { parts.removeLast() }
      if !parts.isEmpty { return parts }
    }
    return nil
  }
}

extension CardSummary: Encodable {
  private enum Key: String, CodingKey {
    case version, fn, family, given, additional, prefix, suffix, emails, phones, org, title
    case addresses, note, urls
    case photoBytes = "photo_bytes"
    case photoURI = "photo_uri"
    case extensionNames = "x_props"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(version, forKey: .version)
    try container.encode(fn, forKey: .fn)
    try container.encode(family, forKey: .family)
    try container.encode(given, forKey: .given)
    try container.encode(additional, forKey: .additional)
    try container.encode(prefix, forKey: .prefix)
    try container.encode(suffix, forKey: .suffix)
    try container.encode(emails, forKey: .emails)
    try container.encode(phones, forKey: .phones)
    try container.encode(org, forKey: .org)
    try container.encode(title, forKey: .title)
    try container.encode(addresses, forKey: .addresses)
    try container.encode(photoBytes, forKey: .photoBytes)
    try container.encode(photoURI, forKey: .photoURI)
    try container.encode(note, forKey: .note)
    try container.encode(urls, forKey: .urls)
    try container.encode(extensionNames, forKey: .extensionNames)
  }
}
