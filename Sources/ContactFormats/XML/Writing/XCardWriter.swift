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
  /// In the exact form VALUE is a parameter of its own where the element of the value does not say
  /// it to the letter; in the standard form the element says what VALUE says.
  public typealias Form = WrittenForm

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
    let contact = form == .standard ? contact.standard(uid: uid) : contact
    for property in contact.properties {
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
}
