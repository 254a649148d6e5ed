import ContactModel

/// The names of the Kolab format 2.
enum Kolab2Vocabulary {
  static let contact = XMLName("contact")
  static let list = XMLName("distribution-list")
  static let records: Set<XMLName> = [contact, list]

  /// What a child of an object is.
  enum Element {
    /// A property whose value is the element's text.
    case text(PropertyName)
    case date(PropertyName)
    case relation(String)
    case name, organization, department, email, phone, address, preferredAddress
    case uid, categories, sensitivity, nickname, gender, latitude, longitude, custom
    case displayName, member

    /// Whether the element has children by its definition.
    var isStructured: Bool {
      switch self {
      case .name, .email, .phone, .address, .member: true
      default: false
      }
    }
  }

  static func element(_ name: XMLName) -> Element? {
    name.namespace.isEmpty ? elements[name.local] : nil
  }

  private static let elements: [String: Element] = [
    "product-id": .text(.prodid), "body": .text(.note), "creation-date": .text(.created),
    "last-modification-date": .text(.rev), "job-title": .text(.title), "x-title": .text(.title),
    "role": .text(.role), "profession": .text(.role), "web-page": .text(.url),
    "im-address": .text(.impp), "free-busy-url": .text(.fburl), "language": .text(.lang),
    "birthday": .date(.bday), "anniversary": .date(.anniversary),
    "manager-name": .relation("manager"), "assistant": .relation("assistant"),
    "spouse-name": .relation("spouse"), "children": .relation("child"),
    "name": .name, "organization": .organization, "department": .department, "email": .email,
    "phone": .phone, "address": .address, "preferred-address": .preferredAddress, "uid": .uid,
    "categories": .categories, "sensitivity": .sensitivity, "nick-name": .nickname,
    "gender": .gender, "latitude": .latitude, "longitude": .longitude, "x-custom": .custom,
    "display-name": .displayName, "member": .member,
  ]

  /// The types of numbers; `company` is the number of the firm's switchboard.
  static let phones: [String: ValueQualities] = [
    "business1": ValueQualities(types: ["work"]), "business2": ValueQualities(types: ["work"]),
    "businessfax": ValueQualities(types: ["work", "fax"]),
    "callback": ValueQualities(label: "callback"), "car": ValueQualities(types: ["car"]),
    "company": ValueQualities(types: ["work"], label: "company main"),
    "home1": ValueQualities(types: ["home"]), "home2": ValueQualities(types: ["home"]),
    "homefax": ValueQualities(types: ["home", "fax"]), "isdn": ValueQualities(types: ["isdn"]),
    "mobile": ValueQualities(types: ["cell"]), "pager": ValueQualities(types: ["pager"]),
    "primary": ValueQualities(isPreferred: true), "radio": ValueQualities(label: "radio"),
    "telex": ValueQualities(label: "telex"), "ttytdd": ValueQualities(types: ["textphone"]),
    "assistant": ValueQualities(label: "assistant"), "other": ValueQualities(),
  ]

  static let addressTypes: [String: [String]] = [
    "home": ["home"], "business": ["work"], "other": [],
  ]
}
