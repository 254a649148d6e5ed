import ContactModel

/// The names of xCard that mean something wherever they stand (RFC 6351, 5).
enum XCardVocabulary {
  static let namespace = "urn:ietf:params:xml:ns:vcard-4.0"

  static let records: Set<XMLName> = [XMLName("vcard", in: namespace)]
  static let roots: Set<XMLName> = [XMLName("vcards", in: namespace), unnamedRoot]

  // Programs that forget the namespace are read all the same, if everything else is there.
  static let unnamedRoot = XMLName("vcards")
  static let unnamedRecord = XMLName("vcard")

  static let nameComponents = [
    "surname", "given", "additional", "prefix", "suffix",
    // RFC 9554, 2.2.
    "surname2", "generation",
  ]

  static let addressComponents = [
    "pobox", "ext", "street", "locality", "region", "code", "country",
    // RFC 9554, 2.1.
    "room", "apartment", "floor", "streetnumber", "streetname", "building", "block",
    "subdistrict", "district", "landmark", "direction",
  ]

  static let genderComponents = ["sex", "identity"]

  /// How many components N, ADR and GENDER have at the least.
  static let fewestComponents: [PropertyName: Int] = [.n: 5, .adr: 7, .gender: 1]
}

/// Everything an element of one name can be in an xCard: a property, a parameter, the type of a
/// value, a component. Which of it counts is a matter of where it stands.
final class XCardName: Sendable {
  enum Role {
    case property, parameters, group
    /// VERSION, which the namespace says.
    case version
    /// Of another namespace.
    case foreign
    /// What cannot be the name of a property in a vCard.
    case other
  }

  let role: Role
  let property: PropertyName
  let kind: ValueKind
  /// The value types the property has without saying so (RFC 6350, 6); none for an unknown
  /// property.
  let defaultTypes: Set<XCardValueType>
  /// As a parameter.
  let parameter: String
  let isType: Bool
  /// As the type of a value.
  let valueType: XCardValueType?
  /// As a component of N, of ADR, of GENDER, of CLIENTPIDMAP; -1 where it is none.
  let nameComponent: Int
  let addressComponent: Int
  let genderComponent: Int
  let isSourceID: Bool

  init(_ name: XMLName) {
    let isCore = name.namespace == XCardVocabulary.namespace || name.namespace.isEmpty
    let upper = isCore ? name.local.uppercased() : ""
    property = PropertyName(rawValue: upper)
    kind = ValueKind(property)
    defaultTypes = XCardValueType.defaults(of: property)
    parameter = upper
    isType = upper == "TYPE"
    valueType = isCore ? XCardValueType(rawValue: name.local) : nil
    func component(_ names: [String]) -> Int {
      isCore ? names.firstIndex(of: name.local) ?? -1 : -1
    }
    nameComponent = component(XCardVocabulary.nameComponents)
    addressComponent = component(XCardVocabulary.addressComponents)
    genderComponent = component(XCardVocabulary.genderComponents)
    isSourceID = isCore && name.local == "sourceid"
    role =
      switch upper {
      case "": .foreign
      case "PARAMETERS": .parameters
      case "GROUP": .group
      case "VERSION": .version
      case "BEGIN", "END": .other
      default:
        upper.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
          ? .property : .other
      }
  }
}

/// The elements that hold a value (RFC 6351, Appendix A; `unknown` is of section 6).
enum XCardValueType: String {
  case text, uri, date, time
  case dateTime = "date-time"
  case dateAndOrTime = "date-and-or-time"
  case timestamp, boolean, integer, float
  case utcOffset = "utc-offset"
  case languageTag = "language-tag"
  /// Text as it stands in a vCard, with its escapes.
  case unknown

  static func defaults(of property: PropertyName) -> Set<XCardValueType> {
    defaults[property] ?? []
  }

  private static let defaults: [PropertyName: Set<XCardValueType>] = {
    let ofText: [PropertyName] = [
      .kind, .xml, .fn, .n, .nickname, .gender, .adr, .tel, .email, .tz, .title, .role, .org,
      .categories, .note, .prodid, .birthplace, .deathplace, .expertise, .hobby, .interest,
      .pronouns, .grammaticalGender,
    ]
    let ofURI: [PropertyName] = [
      .source, .photo, .impp, .geo, .logo, .member, .related, .sound, .uid, .url, .key, .fburl,
      .caladruri, .caluri, .orgDirectory, .contactURI, .socialprofile, .clientpidmap,
    ]
    var types: [PropertyName: Set<XCardValueType>] = [
      .rev: [.timestamp], .created: [.timestamp], .lang: [.languageTag],
      .language: [.languageTag],
    ]
    for name in ofText { types[name] = [.text] }
    for name in ofURI { types[name] = [.uri] }
    for name in [PropertyName.bday, .anniversary, .deathdate] {
      types[name] = [.date, .time, .dateTime, .dateAndOrTime]
    }
    return types
  }()
}
