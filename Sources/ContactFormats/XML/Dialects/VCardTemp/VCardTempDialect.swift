import ContactModel

extension XMLDialect {
  /// The vCards of XMPP (XEP-0054), in a stanza or alone.
  static let vCardTemp = XMLDialect(
    name: "vcard-temp",
    title: "XMPP vcard-temp",
    usualEncounter: .met,
    recognize: { opening in
      opening.elements.contains { VCardTempVocabulary.records.contains($0.name) }
    },
    isRecord: { element, _ in VCardTempVocabulary.records.contains(element) },
    makeDecoder: { _ in VCardTempDecoder() }
  )
}
