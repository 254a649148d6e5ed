import ContactModel

/// Writes contacts as cards of JSContact (RFC 9553), as RFC 9555 maps them.
///
/// In the exact form nothing is lost: what JSContact has no member for stays in `vCardProps` and `vCardParams` (RFC
/// 9555, 3.1), and a property that would come back changed is kept there whole. Reading what was
/// written gives the same properties in another order, each value of NICKNAME for itself, the
/// CATEGORIES together, a UID where there was none, and in PROP-ID the identifiers that entries have
/// in JSContact.
public struct JSContactWriter: Sendable {
  public typealias Form = WrittenForm

  public let form: Form

  public init(form: Form = .exact) {
    self.form = form
  }

  /// Appends one card.
  ///
  /// - Parameter uid: The UID to write where the contact has none. Without it, a UUID made from the
  ///   content (RFC 9562, 5.8).
  public func write(_ contact: Contact, uid: String? = nil, into output: inout [UInt8]) {
    value(of: contact, uid: uid).append(to: &output)
  }

  /// One card as bytes.
  public func bytes(of contact: Contact, uid: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    write(contact, uid: uid, into: &output)
    return output
  }

  /// A JSON array of cards, one on a line.
  public func bytes(of contacts: some Sequence<Contact>) -> [UInt8] {
    JSONLines.array(contacts.lazy.map { value(of: $0, uid: nil) })
  }

  func value(of contact: Contact, uid: String?) -> JSONValue {
    let contact = form == .standard ? contact.standard(uid: uid).withJSONTexts : contact
    var translation = JSContactTranslation(contact)
    translation.translate()
    let uid = uid.flatMap { $0.isEmpty ? nil : $0 }
    return translation.card(uid: uid ?? ContentUID.urn(of: contact))
  }
}
