import ContactModel

extension JSONDialect {
  /// The people of Google's People API: one, or lists of connections, search results and other
  /// contacts.
  static let googlePeople = JSONDialect(
    name: "google-people",
    title: "Google People API",
    usualEncounter: .met,
    isRecord: isPerson,
    decode: { value, line in GooglePeopleDecoder(line: line).decode(value) }
  )

  private static func isPerson(_ opening: JSONOpening) -> Bool {
    guard !opening.isArray else { return false }
    let members = opening.members
    if let resource = members.first(where: { $0.name == "resourceName" }) {
      let name = resource.text ?? ""
      return name.hasPrefix("people/") || name.hasPrefix("otherContacts/")
    }
    return members.contains { $0.name == "names" && $0.isArray }
      && members.contains {
        $0.name == "etag" && $0.text != nil || $0.name == "metadata" && $0.isObject
      }
  }
}
