import ContactModel

/// How a contact is written in a format that has the properties of vCard 4.0.
public enum WrittenForm: String, Sendable, Hashable, CaseIterable {
  /// The properties as they are, whatever format and version they came from: reading them again
  /// gives the same contact.
  case exact
  /// What RFC 6350 asks of a card, as `VCardWriter` writes 4.0, for programs of others: FN and UID
  /// are there, what may stand once stands once, and what older versions say in their own way
  /// (`TYPE=pref`, a UID that is no URI) is said in the way of 4.0.
  case standard
}

extension Contact {
  /// The contact in the standard form.
  /// - Parameter uid: The UID to give it where it has none; without it, one made from the content.
  func standard(uid: String?) -> Contact {
    var translation = VCardTranslation(self, to: .v4)
    translation.translate { VCardWriter(version: .v4).bytes(of: $0) }
    var properties = translation.properties
    for index in properties.indices {
      guard let group = properties[index].group else { continue }
      var token = ContentLineWriter(folds: false)
      token.appendToken(group)
      properties[index].group = group.isEmpty ? nil : String(decoding: token.line, as: UTF8.self)
    }
    if !properties.contains(where: { $0.name == .uid }) {
      let text = uid.flatMap { $0.isEmpty ? nil : $0 } ?? ContentUID.urn(of: self)
      properties.append(translation.uidProperty(text))
    }
    return Contact(properties)
  }
}
