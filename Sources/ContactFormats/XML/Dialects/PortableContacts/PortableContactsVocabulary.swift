import ContactModel

/// The names of Portable Contacts (1.0 Draft C, section 7).
enum PortableContactsVocabulary {
  private static let namespaces = ["", "http://portablecontacts.net/spec/1.0"]
  static let responses = Set(namespaces.map { XMLName("response", in: $0) })
  static let entries = Set(namespaces.map { XMLName("entry", in: $0) })

  /// Fields that say that the entries of a response are contacts.
  private static let marks: Set<String> = [
    "displayName", "preferredUsername", "emails", "phoneNumbers", "photos", "ims", "organizations",
    "accounts", "addresses", "relationships", "utcOffset", "connected",
  ]

  static func recognize(_ opening: XMLOpening) -> Bool {
    guard let root = opening.elements.first, responses.contains(root.name) else { return false }
    var isInEntry = false
    for element in opening.elements {
      if element.depth == 1 { isInEntry = entries.contains(element.name) }
      if element.depth == 2, isInEntry, element.name.namespace == root.name.namespace,
        marks.contains(element.name.local)
      {
        return true
      }
    }
    return false
  }

  /// What a child of an entry is.
  enum Element {
    case text(PropertyName)
    case date(PropertyName)
    /// A plural field whose values are the values of the property.
    case values(PropertyName)
    case id, displayName, name, nickname, gender, utcOffset
    case ims, tags, relationships, addresses, organizations, accounts

    /// Whether the value is the element's text (7.2.1).
    var isSingular: Bool {
      switch self {
      case .text, .date, .id, .displayName, .nickname, .gender, .utcOffset: true
      default: false
      }
    }
  }

  static func element(_ name: XMLName) -> Element? {
    namespaces.contains(name.namespace) ? elements[name.local] : nil
  }

  private static let elements: [String: Element] = [
    "id": .id, "displayName": .displayName, "name": .name, "nickname": .nickname,
    "published": .text(.created), "updated": .text(.rev), "note": .text(.note),
    "birthday": .date(.bday), "anniversary": .date(.anniversary), "gender": .gender,
    "utcOffset": .utcOffset, "emails": .values(.email), "urls": .values(.url),
    "phoneNumbers": .values(.tel), "ims": .ims, "photos": .values(.photo), "tags": .tags,
    "relationships": .relationships, "addresses": .addresses, "organizations": .organizations,
    "accounts": .accounts,
  ]

  /// The canonical types of values that are types here too; others are labels.
  private static let types: [String: [String]] = [
    "work": ["work"], "home": ["home"], "other": [], "mobile": ["cell"], "fax": ["fax"],
    "pager": ["pager"], "job": ["work"],
  ]

  static func qualities(type: String, isPrimary: Bool) -> ValueQualities {
    let known = types[type.lowercased()]
    return ValueQualities(
      types: known ?? [],
      isPreferred: isPrimary,
      label: known == nil && !type.isEmpty ? type : nil
    )
  }
}
