import ContactModel

/// How the entries of one collection of a card become properties (RFC 9555, 2): the collections
/// whose entries are one value with qualities.
struct JSContactEntryRule: Sendable {
  /// How the value is written in the property.
  enum Form: Sendable {
    case text
    /// NICKNAME: a list of one.
    case list
    /// Text or a URI, whichever it looks like; VALUE says which, where it is not the default.
    case textOrURI
    /// Links, and bytes in `data:` URIs.
    case object
  }

  /// The member with the value.
  var value: String
  var form: Form = .text
  /// The property for each `kind`; the empty one where there is none or another.
  var names: [String: PropertyName]
  var hasContexts = true
  var hasPreference = true
  var hasLabel = true
  /// Members that become parameters.
  var parameters: [(member: String, parameter: String)] = []

  /// By the name of the collection.
  static let all: [String: JSContactEntryRule] = [
    "nicknames": JSContactEntryRule(
      value: "name",
      form: .list,
      names: ["": .nickname],
      hasLabel: false
    ),
    "emails": JSContactEntryRule(value: "address", names: ["": .email]),
    "phones": JSContactEntryRule(value: "number", form: .textOrURI, names: ["": .tel]),
    "titles": JSContactEntryRule(
      value: "name",
      names: ["": .title, "title": .title, "role": .role],
      hasContexts: false,
      hasPreference: false,
      hasLabel: false
    ),
    "links": JSContactEntryRule(
      value: "uri",
      names: ["": .url, "contact": .contactURI],
      parameters: [("mediaType", "MEDIATYPE")]
    ),
    "media": JSContactEntryRule(
      value: "uri",
      form: .object,
      names: ["photo": .photo, "logo": .logo, "sound": .sound],
      parameters: [("mediaType", "MEDIATYPE")]
    ),
    "cryptoKeys": JSContactEntryRule(
      value: "uri",
      form: .object,
      names: ["": .key],
      parameters: [("mediaType", "MEDIATYPE")]
    ),
    "directories": JSContactEntryRule(
      value: "uri",
      names: ["directory": .orgDirectory, "entry": .source],
      parameters: [("mediaType", "MEDIATYPE"), ("listAs", "INDEX")]
    ),
    "calendars": JSContactEntryRule(
      value: "uri",
      names: ["calendar": .caluri, "freeBusy": .fburl],
      parameters: [("mediaType", "MEDIATYPE")]
    ),
    "schedulingAddresses": JSContactEntryRule(value: "uri", names: ["": .caladruri]),
    "preferredLanguages": JSContactEntryRule(
      value: "language",
      names: ["": .lang],
      hasLabel: false
    ),
    "personalInfo": JSContactEntryRule(
      value: "value",
      names: ["expertise": .expertise, "hobby": .hobby, "interest": .interest],
      hasContexts: false,
      hasPreference: false,
      parameters: [("level", "LEVEL"), ("listAs", "INDEX")]
    ),
    "pronouns": JSContactEntryRule(
      value: "pronouns",
      names: ["": .pronouns],
      hasLabel: false
    ),
  ]

  /// TYPE for each context (RFC 9555, 2.3.22; `billing` and `delivery` of addresses by RFC 9554).
  static let contexts = [
    "work": "work", "private": "home", "billing": "billing", "delivery": "delivery",
  ]
  /// TYPE for each feature of a phone (RFC 9555, 2.7.6).
  static let features = [
    "mobile": "cell", "voice": "voice", "text": "text", "video": "video", "fax": "fax",
    "pager": "pager", "textphone": "textphone", "main-number": "main-number",
  ]

  /// LEVEL for each `level` of an expertise (RFC 6715, 3.2); hobbies and interests use the words of
  /// JSContact.
  static let expertiseLevels = ["low": "beginner", "medium": "average", "high": "expert"]
}
