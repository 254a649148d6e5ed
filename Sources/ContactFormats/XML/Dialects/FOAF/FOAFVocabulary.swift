import ContactModel

/// The terms of FOAF (FOAF Vocabulary Specification 0.99) and what they are in a contact.
enum FOAFVocabulary {
  static let namespace = "http://xmlns.com/foaf/0.1/"
  static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  static let rdf = XMLName("RDF", in: rdfNamespace)
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
    case formattedName, given, family, prefix
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
    terms[XMLName("type", in: rdfNamespace)] = .nothing
    terms[XMLName("comment", in: "http://www.w3.org/2000/01/rdf-schema#")] = .text(.note)
    terms[XMLName("label", in: "http://www.w3.org/2000/01/rdf-schema#")] = .formattedName
    terms[XMLName("description", in: "http://purl.org/dc/elements/1.1/")] = .text(.note)
    terms[XMLName("description", in: "http://purl.org/dc/terms/")] = .text(.note)
    terms[XMLName("olb", in: "http://purl.org/vocab/bio/0.1/")] = .text(.note)
    return terms
  }()

  private static let own: [String: Meaning] = [
    "name": .formattedName,
    "givenName": .given, "givenname": .given, "firstName": .given,
    "familyName": .family, "family_name": .family, "surname": .family, "lastName": .family,
    "title": .prefix,
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
}
