import ContactModel

/// How the value of a property is built, by its name.
enum ValueKind {
  case text
  /// A URI: in vCard 4.0 nothing in it is escaped (RFC 6350, 3.4: only text values are).
  case uri
  /// Values separated by commas.
  case list
  /// Components separated by semicolons, each a list separated by commas.
  case structured
  /// Components separated by semicolons; a comma is part of the text.
  case components
  /// A number and a URI, separated by the first semicolon (RFC 6350, 6.7.7).
  case numberAndURI
  /// An embedded or linked object.
  case object
  case agent
  case version
  case envelope

  init(_ name: PropertyName) {
    self = Self.kinds[name] ?? .text
  }

  private static let kinds: [PropertyName: ValueKind] = [
    .n: .structured, .adr: .structured,
    .org: .components, .gender: .components, .clientpidmap: .numberAndURI,
    "X-ANDROID-CUSTOM": .components,
    .nickname: .list, .categories: .list,
    .photo: .object, .logo: .object, .sound: .object, .key: .object,
    .agent: .agent, .version: .version, "BEGIN": .envelope, "END": .envelope,
    .url: .uri, .source: .uri, .impp: .uri, .member: .uri, .fburl: .uri, .caladruri: .uri,
    .caluri: .uri, .orgDirectory: .uri, .contactURI: .uri, .socialprofile: .uri, .geo: .uri,
  ]
}

/// How the bytes of a value are wrapped for transport (RFC 2045, 6).
enum TransferEncoding: Equatable {
  case none, quotedPrintable, base64
  case unknown(String)

  /// Nil for a word that names no encoding.
  init?(_ name: String) {
    switch name.uppercased() {
    case "QUOTED-PRINTABLE", "QP", "Q": self = .quotedPrintable
    case "BASE64", "B": self = .base64
    case "8BIT", "7BIT", "BINARY", "NONE": self = .none
    default: return nil
    }
  }

  /// The encoding a parameter without a name stands for in vCard 2.1.
  init?(bare name: String) {
    switch name.uppercased() {
    case "QUOTED-PRINTABLE": self = .quotedPrintable
    case "BASE64": self = .base64
    case "8BIT", "7BIT": self = .none
    default: return nil
    }
  }
}
