import ContactModel

/// What the RFCs say of each property by its name: the shape of its value, how often it may stand,
/// and how a text in it is written.
enum VCardVocabulary {
  /// How a single text is written.
  enum Syntax {
    /// Percent-encoded; in 3.0 its commas and semicolons are escaped.
    case uri
    /// Escaped.
    case text
    /// Escaped, but a semicolon stands for itself.
    case privateText
  }

  static func syntax(of property: Property, in version: VCardWriter.Version) -> Syntax {
    switch property.valueType {
    case "uri": return .uri
    case nil where defaultsToURI(property.name, in: version): return .uri
    default: break
    }
    return property.name.isExtension ? .privateText : .text
  }

  /// The properties whose value is a URI where VALUE says nothing (RFC 6350, 6; RFC 9554).
  static func defaultsToURI(_ name: PropertyName, in version: VCardWriter.Version) -> Bool {
    alwaysURI.contains(name) || version == .v4 && uriInVersion4.contains(name)
  }

  /// The URI properties that may say something in words instead. In all others a value without a
  /// scheme (`www.example.com`) goes out as it is: to guess the scheme is the reader's affair.
  static let urisOrTexts: Set<PropertyName> = [.key, .uid, .related, .socialprofile]

  private static let alwaysURI: Set<PropertyName> = [
    .source, .impp, .url, .fburl, .caladruri, .caluri, .member, .orgDirectory, .contactURI,
    .socialprofile, .clientpidmap,
  ]
  private static let uriInVersion4: Set<PropertyName> = [
    .photo, .logo, .sound, .key, .geo, .related, .uid,
  ]

  /// The properties with components, and the numbers of components each may have: what RFC 6350
  /// says, then what RFC 9554 added. None where any number may be, of one text each.
  static let componentCounts: [PropertyName: [Int]] = [
    .n: [5, 7], .adr: [7, 18], .org: [], .gender: [], "X-ANDROID-CUSTOM": [],
  ]

  /// The properties that hold a list.
  static let lists: Set<PropertyName> = [.nickname, .categories]

  /// Whether bytes may be the value: of media, of private properties, and in 4.0 of RELATED, where
  /// they are a card.
  static func holdsBytes(_ name: PropertyName, in version: VCardWriter.Version) -> Bool {
    VCardMediaType.properties.contains(name) || name.isExtension
      || version == .v4 && name == .related
  }

  /// The properties that may stand once. In 4.0 those that share an ALTID with the first count as
  /// one (RFC 6350, 5.4); for 3.0 the RFC leaves it to the meaning.
  static func standsOnce(in version: VCardWriter.Version) -> Set<PropertyName> {
    version == .v4 ? onceInVersion4 : onceInVersion3
  }

  private static let onceInVersion3: Set<PropertyName> = [
    .fn, .n, .bday, .rev, .uid, .prodid, .sortString, .class, .name, .profile,
  ]
  private static let onceInVersion4: Set<PropertyName> = [
    .n, .kind, .bday, .anniversary, .gender, .prodid, .rev, .uid, .birthplace, .deathplace,
    .deathdate, .created, .language,
  ]

  /// The name of the private property that carries what `name` cannot.
  static func privateName(of name: PropertyName) -> PropertyName {
    PropertyName(rawValue: "X-" + name.rawValue)
  }

  /// The name with the capitals its inventor gave it, where programs are known to look for them.
  static func usualSpelling(of name: PropertyName) -> String {
    switch name {
    case .abLabel: "X-ABLabel"
    case .abShowAs: "X-ABShowAs"
    default: name.rawValue
    }
  }
}

extension String {
  /// Whether the text can be a URI: a scheme, a colon, and neither white space nor controls after it
  /// (RFC 3986, 3).
  var looksLikeURI: Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), let first = utf8.first,
      first.isASCIIAlphanumeric, first > UInt8(ascii: "9")
    else { return false }
    let isScheme = utf8[..<colon].allSatisfy { $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) }
    let rest = utf8[utf8.index(after: colon)...]
    return isScheme && !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
