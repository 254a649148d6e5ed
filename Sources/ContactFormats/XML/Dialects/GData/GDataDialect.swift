import ContactModel

extension XMLDialect {
  /// Google's Contacts API, versions 1 to 3: Atom entries (RFC 4287) with elements of the GData
  /// common kinds (`gd`) and of the contact kind (`gContact`), in a feed or alone.
  ///
  /// An entry of the contact group kind is a card of a group.
  ///
  /// Left to the raw bytes: what keeps copies of a server in step (etags, `app:edited`, `batch`,
  /// links other than the photo's, memberships marked as deleted), and what the feed says of itself.
  static let gData = XMLDialect(
    name: "gdata-atom",
    title: "Google Contacts API (Atom)",
    usualEncounter: .met,
    recognize: GDataVocabulary.recognize,
    isRecord: { element, ancestors in
      element == GDataVocabulary.entry
        && (ancestors.isEmpty || ancestors.last == GDataVocabulary.feed)
    },
    makeDecoder: { _ in GDataDecoder() }
  )
}

extension GDataVocabulary {
  /// Whether the document is an Atom feed or entry of contacts or contact groups: its kind says so
  /// or, where none is given, an element that only contacts have.
  static func recognize(_ opening: XMLOpening) -> Bool {
    guard let root = opening.elements.first?.name, root == feed || root == entry else {
      return false
    }
    var hasOtherKind = false
    for element in opening.elements.dropFirst() {
      if element.name == category {
        guard let kind = kind(of: element.attributes) else { continue }
        if kinds.contains(kind) { return true }
        hasOtherKind = true
      } else if !hasOtherKind, marks.contains(element.name) || element.name.namespace == contact {
        return true
      }
    }
    return false
  }

  /// What a category says of the kind of its entry; nil where it says something else.
  static func kind(of attributes: [(name: XMLName, value: String)]) -> String? {
    guard attributes.contains(where: { $0.name.local == "scheme" && $0.value == kindScheme }) else {
      return nil
    }
    return attributes.first { $0.name.local == "term" }?.value
  }
}
