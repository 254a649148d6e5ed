import ContactModel

extension XMLDialect {
  /// People described in FOAF, as RDF/XML writes them.
  static let foaf = XMLDialect(
    name: "foaf",
    title: "FOAF",
    usualEncounter: .met,
    recognize: { opening in
      guard let root = opening.elements.first?.name else { return false }
      if FOAFVocabulary.people.contains(root) { return true }
      guard root == FOAFVocabulary.rdf else { return false }
      return opening.elements.contains { element in
        element.name.namespace == FOAFVocabulary.namespace
          || element.attributes.contains { $0.value.hasPrefix(FOAFVocabulary.namespace) }
      }
    },
    isRecord: { element, ancestors in
      guard FOAFVocabulary.people.contains(element) || element == FOAFVocabulary.description else {
        return false
      }
      guard let parent = ancestors.last else { return true }
      if parent == FOAFVocabulary.rdf { return true }
      return FOAFVocabulary.people.contains(element)
        && FOAFVocabulary.introductions.contains(parent)
    },
    makeDecoder: { _ in FOAFDecoder() }
  )
}
