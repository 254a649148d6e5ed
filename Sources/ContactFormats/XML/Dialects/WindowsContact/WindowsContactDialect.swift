import ContactModel

extension XMLDialect {
  /// The `.contact` files of Windows Vista and later (Windows Contact Schema, Microsoft).
  ///
  /// An element with `xsi:nil` was deleted: it is nothing. Left to the raw bytes: the attributes with
  /// which Windows merges two copies of a file (`ElementID`, `ModificationDate`, `Version`) and the
  /// kinds of binary values of other programs (`ContentType`, `type`).
  static let windowsContact = XMLDialect(
    name: "windows-contact",
    title: "Windows Contact",
    usualEncounter: .met,
    recognize: { opening in
      opening.elements.contains { $0.name == WindowsContactVocabulary.record }
    },
    isRecord: { element, _ in element == WindowsContactVocabulary.record },
    makeDecoder: { _ in WindowsContactDecoder() }
  )
}
