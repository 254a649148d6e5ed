/// The words of the People API.
enum GooglePeopleVocabulary {
  /// What the `type` of a value says of it: types, and a label where no type says it. A type that is
  /// not here is a label itself, in Google's own words for the reader where they are given.
  static func qualities(type: String?, formatted: String?) -> ValueQualities {
    guard let type, !type.isEmpty else { return ValueQualities(label: formatted) }
    guard let known = types[type] else { return ValueQualities(label: formatted ?? type) }
    return ValueQualities(types: known.types, label: known.label)
  }

  private static let types: [String: (types: [String], label: String?)] = [
    "work": (["work"], nil), "home": (["home"], nil), "other": ([], nil),
    "mobile": (["cell"], nil), "workMobile": (["work", "cell"], nil),
    "homeFax": (["home", "fax"], nil), "workFax": (["work", "fax"], nil),
    "otherFax": (["fax"], nil),
    "pager": (["pager"], nil), "workPager": (["work", "pager"], nil),
    "homePage": ([], "home page"),
  ]

  /// TYPE of RELATED (RFC 6350, 6.6.6) for the relations it has words for; others keep their own.
  static func relation(_ type: String) -> String {
    switch type {
    case "referredBy": "referred-by"
    case "domesticPartner": "domestic-partner"
    default: type.lowercased()
    }
  }

  /// The relations Google defines; any other `type` is a label.
  static let relations: Set<String> = [
    "spouse", "child", "mother", "father", "parent", "brother", "sister", "friend", "relative",
    "domesticPartner", "manager", "assistant", "referredBy", "partner",
  ]

  /// What belongs to the server's copy of the person.
  static let technical: Set<String> = ["etag", "metadata", "resourceName"]
}
