import ContactModel

/// Writes contacts as xCard (RFC 6351), in UTF-8.
///
/// `exact` is the inverse of the reader: a contact that was read from vCard 4.0 or from xCard comes
/// back as the same contact. These cannot come back:
/// - characters that XML cannot hold, even by reference (controls but tab, LF and CR; U+FFFE and
///   U+FFFF): U+FFFD stands for each, as in `VCardWriter`;
/// - names that are no element's name: other characters become hyphens, and a name that begins with
///   a digit or a hyphen, or means something else in xCard (`GROUP`, `PARAMETERS`, `VERSION`), gets
///   the prefix `x-`;
/// - parameters without any text, and line breaks at both ends of a parameter's value;
/// - what 4.0 has no form for (a card or bytes as the value of a
///   property that holds texts): a card goes out as the text of a vCard, bytes as a `data:` URI.
///
/// No text of a contact can add an element or an attribute of its own.
public struct XCardWriter: Sendable {
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// The properties as they are. VALUE is a parameter of its own where the element of the value
    /// does not say it to the letter.
    case exact
    /// What RFC 6351 asks of a card, as `VCardWriter` writes 4.0: FN and UID are there, what may
    /// stand once stands once, and the element of the value says what VALUE says.
    case standard
  }

  public let form: Form

  public init(form: Form = .standard) {
    self.form = form
  }

  /// Begins a document; `end` must follow.
  public func begin(into output: inout [UInt8]) {
    output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vcards xmlns=\"".utf8
    output += XCardVocabulary.namespace.utf8
    output += "\">\n".utf8
  }

  public func end(into output: inout [UInt8]) {
    output += "</vcards>\n".utf8
  }

  /// Appends one `vcard` element.
  ///
  /// - Parameter uid: The UID that the standard form writes where the contact has none; without it,
  ///   one made from the content, as `VCardWriter` does.
  public func write(_ contact: Contact, uid: String? = nil, into output: inout [UInt8]) {
    var elements = XCardElements(isExact: form == .exact)
    elements.open("vcard")
    var group: String?
    for property in properties(of: contact, uid: uid) {
      if property.group != group {
        if group != nil { elements.close("group") }
        group = property.group
        if let group { elements.open("group", attribute: ("name", group)) }
      }
      elements.write(property)
    }
    if group != nil { elements.close("group") }
    elements.close("vcard")
    output += elements.bytes
    output.append(ASCII.lineFeed)
  }

  /// A whole document.
  public func bytes(of contacts: [Contact]) -> [UInt8] {
    var output: [UInt8] = []
    begin(into: &output)
    for contact in contacts { write(contact, into: &output) }
    end(into: &output)
    return output
  }

  private func properties(of contact: Contact, uid: String?) -> [Property] {
    guard form == .standard else { return contact.properties }
    var translation = VCardTranslation(contact, to: .v4)
    translation.translate { VCardWriter(version: .v4).bytes(of: $0) }
    var properties = translation.properties
    if !properties.contains(where: { $0.name == .uid }) {
      let text = uid.flatMap { $0.isEmpty ? nil : $0 } ?? ContentUID.urn(of: contact)
      properties.append(translation.uidProperty(text))
    }
    return properties
  }
}
