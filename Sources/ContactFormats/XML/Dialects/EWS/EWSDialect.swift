import ContactModel

extension XMLDialect {
  /// Contacts and distribution lists of Exchange Web Services ([MS-OXWSCONT], [MS-OXWSDLIST]), in the
  /// answer to whatever request.
  ///
  /// Left to the raw bytes: what the server keeps of any item, be it a letter or a contact (folder,
  /// size, draft, rights, attachments, the copy in MIME, change keys), and how `FileAs` was made.
  static let ews = XMLDialect(
    name: "ews",
    title: "Exchange Web Services contacts",
    usualEncounter: .met,
    recognize: { opening in
      opening.elements.contains { EWSVocabulary.isRecord($0.name) }
    },
    isRecord: { element, _ in EWSVocabulary.isRecord(element) },
    makeDecoder: { _ in EWSDecoder() }
  )
}
