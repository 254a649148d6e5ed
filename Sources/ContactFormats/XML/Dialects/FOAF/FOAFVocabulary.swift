import ContactModel

/// The terms of FOAF (FOAF Vocabulary Specification 0.99) and what they are in a contact.
enum FOAFVocabulary {
  static let namespace = "http://xmlns.com/foaf/0.1/"
  static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  static let rdf = XMLName("RDF", in: rdfNamespace)
  static let type = XMLName("type", in: rdfNamespace)
  /// A node whose class stands in an `rdf:type` within it.
  static let description = XMLName("Description", in: rdfNamespace)

  static let people: Set<XMLName> = Set(
    ["Person", "Agent", "Organization"].map { XMLName($0, in: namespace) }
  )

  /// What leads from a document or a group to the people it is about.
  static let introductions: Set<XMLName> = Set(
    ["member", "maker", "primaryTopic", "topic"].map { XMLName($0, in: namespace) }
  )

  enum Meaning {
    case formattedName
    /// A component of N, counted as in RFC 6350, 6.2.2.
    case name(Int)
    case organization, address
    case email, phone, birthday, gender, account, knows
    case nickname
    case text(PropertyName)
    /// A link; what kind it is, in a TYPE or in a word of its own.
    case link(PropertyName, type: String?, label: String?)
    /// A user name of an instant messenger: the scheme of its URIs.
    case messenger(String)
    /// Says nothing about a person: the class of the node.
    case nothing
  }

  static let terms: [XMLName: Meaning] = {
    var terms: [XMLName: Meaning] = [:]
    for (local, meaning) in own { terms[XMLName(local, in: namespace)] = meaning }
    for (local, meaning) in vCard { terms[XMLName(local, in: vCardNamespace)] = meaning }
    terms[type] = .nothing
    terms[XMLName("comment", in: "http://www.w3.org/2000/01/rdf-schema#")] = .text(.note)
    terms[XMLName("label", in: "http://www.w3.org/2000/01/rdf-schema#")] = .formattedName
    terms[XMLName("description", in: "http://purl.org/dc/elements/1.1/")] = .text(.note)
    terms[XMLName("description", in: "http://purl.org/dc/terms/")] = .text(.note)
    terms[XMLName("olb", in: "http://purl.org/vocab/bio/0.1/")] = .text(.note)
    return terms
  }()

  private static let own: [String: Meaning] = [
    "name": .formattedName,
    "givenName": .name(1), "givenname": .name(1), "firstName": .name(1),
    "familyName": .name(0), "family_name": .name(0), "surname": .name(0), "lastName": .name(0),
    "title": .name(3),
    "nick": .nickname,
    "mbox": .email, "phone": .phone, "birthday": .birthday, "dateOfBirth": .birthday,
    "gender": .gender, "knows": .knows,
    "account": .account, "holdsAccount": .account,
    "homepage": .link(.url, type: nil, label: nil),
    "page": .link(.url, type: nil, label: nil),
    "weblog": .link(.url, type: nil, label: "weblog"),
    "workplaceHomepage": .link(.url, type: "work", label: nil),
    "workInfoHomepage": .link(.url, type: "work", label: nil),
    "schoolHomepage": .link(.url, type: nil, label: "school"),
    "img": .link(.photo, type: nil, label: nil),
    "depiction": .link(.photo, type: nil, label: nil),
    "logo": .link(.logo, type: nil, label: nil),
    "jabberID": .messenger("xmpp"), "aimChatID": .messenger("aim"), "icqChatID": .messenger("icq"),
    "msnChatID": .messenger("msnim"), "yahooChatID": .messenger("ymsgr"),
    "skypeID": .messenger("skype"),
  ]

  /// vCard in RDF (W3C Note, 2014), whose terms some profiles mix in.
  static let vCardNamespace = "http://www.w3.org/2006/vcard/ns#"

  private static let vCard: [String: Meaning] = [
    "fn": .formattedName,
    "family-name": .name(0), "given-name": .name(1), "additional-name": .name(2),
    "honorific-prefix": .name(3), "honorific-suffix": .name(4),
    "nickname": .nickname, "hasNickname": .nickname,
    "email": .email, "hasEmail": .email,
    "tel": .phone, "hasTelephone": .phone,
    "adr": .address, "hasAddress": .address,
    "organization-name": .organization,
    "title": .text(.title), "role": .text(.role), "note": .text(.note), "bday": .birthday,
    "hasURL": .link(.url, type: nil, label: nil), "url": .link(.url, type: nil, label: nil),
    "hasPhoto": .link(.photo, type: nil, label: nil),
    "photo": .link(.photo, type: nil, label: nil),
  ]

  /// The components of ADR.
  static let addressTerms = [
    "post-office-box", "extended-address", "street-address", "locality", "region", "postal-code",
    "country-name",
  ]
}
