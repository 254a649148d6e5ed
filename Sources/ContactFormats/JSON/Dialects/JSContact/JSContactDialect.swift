import ContactModel

extension JSONDialect {
  /// JSContact (RFC 9553): cards alone, in arrays, in the answers of JMAP servers.
  static let jsContact = JSONDialect(
    name: "jscontact",
    title: "JSContact",
    usualEncounter: .met,
    isRecord: isJSContact,
    decode: { value, line in JSContactDecoder(line: line).decode(value) }
  )

  /// A card says what it is; one that does not is known by where it stands and by the shape of its
  /// members: JSContact's collections are objects, where other formats have arrays.
  private static func isJSContact(_ opening: JSONOpening) -> Bool {
    guard !opening.isArray else { return false }
    let members = opening.members
    if let type = members.first(where: { $0.name == "@type" }) { return type.text == "Card" }
    guard opening.path.isEmpty || opening.path.count == 1 && lists.contains(opening.path[0]),
      members.contains(where: { ["uid", "version"].contains($0.name) && $0.text != nil })
    else { return false }
    let known = members.filter { collections.contains($0.name) }
    return !known.isEmpty && known.allSatisfy(\.isObject)
  }

  private static let lists: Set<String> = ["cards", "contacts", "list"]
  private static let collections: Set<String> = [
    "name", "nicknames", "emails", "phones", "organizations", "titles", "addresses",
    "onlineServices", "notes", "links", "media",
  ]
}
