import ContactModel

extension XMLDialect {
  /// Contacts and distribution lists of the Kolab format 2 (one a file, without a namespace).
  ///
  /// Left to the raw bytes: `x-kde-type`, which says the type of an address again as a number.
  static let kolab2 = XMLDialect(
    name: "kolab2",
    title: "Kolab 2 contact",
    usualEncounter: .met,
    recognize: Kolab2Vocabulary.recognize,
    isRecord: { element, ancestors in
      ancestors.isEmpty && Kolab2Vocabulary.records.contains(element)
    },
    makeDecoder: { _ in Kolab2Decoder() }
  )
}

extension Kolab2Vocabulary {
  /// The names of the root say little; what every Kolab object has beside them says it.
  static func recognize(_ opening: XMLOpening) -> Bool {
    guard let root = opening.elements.first, records.contains(root.name) else { return false }
    let hasVersion = root.attributes.contains { $0.name == XMLName("version") }
    return opening.elements.contains { element in
      element.depth == 1
        && (element.name == XMLName("product-id") || hasVersion && element.name == XMLName("uid"))
    }
  }
}
