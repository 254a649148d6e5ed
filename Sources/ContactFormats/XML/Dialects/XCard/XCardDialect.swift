import ContactModel

extension XMLDialect {
  /// vCard 4.0 in XML (RFC 6351), wherever its `vcard` elements stand: in `vcards`, in an XMPP
  /// stanza (XEP-0292), in a Kolab 3 object.
  static let xCard = XMLDialect(
    name: "xcard",
    title: "xCard",
    usualEncounter: .met,
    recognize: { opening in
      opening.elements.contains { element in
        XCardVocabulary.records.contains(element.name)
          || element.depth == 0 && XCardVocabulary.roots.contains(element.name)
      }
    },
    isRecord: { element, ancestors in
      XCardVocabulary.records.contains(element)
        || element == XCardVocabulary.unnamedRecord
          && ancestors.last == XCardVocabulary.unnamedRoot
    },
    makeDecoder: { _ in XCardDecoder() }
  )
}
