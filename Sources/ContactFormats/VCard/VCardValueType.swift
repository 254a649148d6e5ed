import ContactModel

/// The types of a value (RFC 6350, 4 and 5.2), which jCard and xCard write out for each (RFC 7095, 3.5;
/// RFC 6351, Appendix A). They have `unknown` too, for a type nobody declared.
enum VCardValueType: UInt8, CaseIterable {
  case text, uri, date, time, dateTime, dateAndOrTime, timestamp, boolean, integer, float
  case utcOffset, languageTag
  /// Text as it stands in a vCard, with its escapes.
  case unknown

  /// What VALUE says in a vCard; the name of the element in an xCard.
  var name: String {
    switch self {
    case .text: "text"
    case .uri: "uri"
    case .date: "date"
    case .time: "time"
    case .dateTime: "date-time"
    case .dateAndOrTime: "date-and-or-time"
    case .timestamp: "timestamp"
    case .boolean: "boolean"
    case .integer: "integer"
    case .float: "float"
    case .utcOffset: "utc-offset"
    case .languageTag: "language-tag"
    case .unknown: "unknown"
    }
  }

  init?(name: String) {
    guard let type = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = type
  }

  struct Mask: OptionSet {
    var rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ types: VCardValueType...) {
      rawValue = types.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
    }

    @inline(__always)
    func contains(_ type: VCardValueType) -> Bool { rawValue & 1 << UInt16(type.rawValue) != 0 }
  }

  /// The types a property has without saying so (RFC 6350, 6; RFC 6474, 6715, 9554).
  static func defaults(of property: PropertyName) -> Mask { defaults[property] ?? Mask() }

  /// The type a value of the property has where nothing is said; nil for names without one.
  static func defaultName(of property: PropertyName) -> String? {
    let mask = defaults(of: property)
    if mask.contains(.dateAndOrTime) { return VCardValueType.dateAndOrTime.name }
    return allCases.first { mask.contains($0) }?.name
  }

  private static let defaults: [PropertyName: Mask] = {
    let ofText: [PropertyName] = [
      .kind, .xml, .fn, .n, .nickname, .gender, .adr, .tel, .email, .tz, .title, .role, .org,
      .categories, .note, .prodid, .birthplace, .deathplace, .expertise, .hobby, .interest,
      .pronouns, .grammaticalGender,
    ]
    let ofURI: [PropertyName] = [
      .source, .photo, .impp, .geo, .logo, .member, .related, .sound, .uid, .url, .key, .fburl,
      .caladruri, .caluri, .orgDirectory, .contactURI, .socialprofile, .clientpidmap,
    ]
    var types: [PropertyName: Mask] = [
      .rev: Mask(.timestamp), .created: Mask(.timestamp), .lang: Mask(.languageTag),
      .language: Mask(.languageTag),
    ]
    for name in ofText { types[name] = Mask(.text) }
    for name in ofURI { types[name] = Mask(.uri) }
    for name in [PropertyName.bday, .anniversary, .deathdate] {
      types[name] = Mask(.date, .time, .dateTime, .dateAndOrTime)
    }
    return types
  }()
}
