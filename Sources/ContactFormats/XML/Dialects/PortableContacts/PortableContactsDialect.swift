import ContactModel

extension XMLDialect {
  /// Portable Contacts 1.0 Draft C in XML: a `response` with an `entry` for each contact, without a
  /// namespace or in that of the schema.
  ///
  /// What the response says of itself (`startIndex`, `itemsPerPage`, `totalResults`) is left to the
  /// raw bytes.
  static let portableContacts = XMLDialect(
    name: "portablecontacts",
    title: "Portable Contacts",
    usualEncounter: .met,
    recognize: PortableContactsVocabulary.recognize,
    isRecord: { element, ancestors in
      PortableContactsVocabulary.entries.contains(element) && ancestors.count == 1
        && PortableContactsVocabulary.responses.contains(ancestors[0])
    },
    makeDecoder: { _ in PortableContactsDecoder() }
  )
}
