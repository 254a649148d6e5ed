/// The names of GData contacts.
enum GDataVocabulary {
  static let atom = "http://www.w3.org/2005/Atom"
  static let common = "http://schemas.google.com/g/2005"
  static let contact = "http://schemas.google.com/contact/2008"

  static let feed = XMLName("feed", in: atom)
  static let entry = XMLName("entry", in: atom)
  static let category = XMLName("category", in: atom)

  static let kindScheme = common + "#kind"
  static let groupKinds: Set<String> = [contact + "#group", common + "#group"]
  static let kinds: Set<String> = groupKinds.union([
    contact + "#contact", common + "#contact", contact + "#profile",
  ])
  static let photoRelation = "http://schemas.google.com/contacts/2008/rel#photo"

  /// Elements of the common namespace that events, videos and the like do not have.
  static let marks = Set(
    [
      "name", "email", "phoneNumber", "postalAddress", "structuredPostalAddress", "organization",
      "im",
    ].map { XMLName($0, in: common) }
  )

  /// The elements of an entry that are read in a way of their own.
  enum Element: String {
    // Atom
    case id, updated, published, title, content, link, category
    // gd
    case name, email, phoneNumber, structuredPostalAddress, postalAddress, organization, im
    case deleted, extendedProperty
    // gContact
    case nickname, maidenName, birthday, gender, website, relation, event, userDefinedField
    case groupMembershipInfo, occupation, hobby, language, calendarLink
    /// `app:edited` and `batch:…`.
    case technical
  }

  private static let atomElements: Set<Element> = [
    .id, .updated, .published, .title, .content, .link, .category,
  ]
  private static let commonElements: Set<Element> = [
    .name, .email, .phoneNumber, .structuredPostalAddress, .postalAddress, .organization, .im,
    .deleted, .extendedProperty,
  ]

  /// Elements whose children are read, or left out on purpose. Others have none by their definition;
  /// what is there all the same is kept.
  static let structured: Set<Element> = [
    .content, .name, .structuredPostalAddress, .postalAddress, .organization, .event,
    .extendedProperty, .technical,
  ]

  static func element(_ name: XMLName) -> Element? {
    switch name.namespace {
    case "http://www.w3.org/2007/app", "http://schemas.google.com/gdata/batch": return .technical
    case atom, common, contact: break
    default: return nil
    }
    guard let element = Element(rawValue: name.local), element != .technical else { return nil }
    let home =
      atomElements.contains(element) ? atom : commonElements.contains(element) ? common : contact
    return name.namespace == home ? element : nil
  }

  // MARK: rel

  /// What the `rel` of a value says of it, by the fragment of its URI: types, and a label where no
  /// type says it. A `rel` that is not here is a label itself.
  static func qualities(rel: String) -> (types: [String], label: String?) {
    let name = rel.lastIndex(of: "#").map { String(rel[rel.index(after: $0)...]) } ?? rel
    return relations[name] ?? ([], name)
  }

  private static let relations: [String: (types: [String], label: String?)] = [
    "work": (["work"], nil), "home": (["home"], nil), "other": ([], nil),
    "mobile": (["cell"], nil), "work_mobile": (["work", "cell"], nil),
    "fax": (["fax"], nil), "work_fax": (["work", "fax"], nil), "home_fax": (["home", "fax"], nil),
    "other_fax": (["fax"], nil), "pager": (["pager"], nil), "work_pager": (["work", "pager"], nil),
    "isdn": (["isdn"], nil), "car": (["car"], nil), "tty_tdd": (["textphone"], nil),
    "company_main": (["work"], "company main"), "home-page": ([], "home page"),
  ]
}
