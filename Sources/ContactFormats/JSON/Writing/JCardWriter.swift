import ContactModel

/// Writes contacts as jCards (RFC 7095).
///
/// `exact` is the inverse of `JCardDecoder`: reading what was written gives the same contact, but for what the RFC has no two ways to say:
/// parameters of one name are one, VALUE is the last parameter and only there where it is not what
/// the property has by default, and dates are in basic form.
public struct JCardWriter: Sendable {
  public typealias Form = WrittenForm

  public let form: Form

  public init(form: Form = .exact) {
    self.form = form
  }

  /// Appends one jCard.
  ///
  /// - Parameter uid: The UID to write where the contact has none.
  public func write(_ contact: Contact, uid: String? = nil, into output: inout [UInt8]) {
    value(of: contact, uid: uid).append(to: &output)
  }

  /// One jCard as bytes.
  public func bytes(of contact: Contact, uid: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    write(contact, uid: uid, into: &output)
    return output
  }

  /// A JSON array of jCards, one on a line.
  public func bytes(of contacts: some Sequence<Contact>) -> [UInt8] {
    JSONLines.array(contacts.lazy.map { value(of: $0, uid: nil) })
  }

  func value(of contact: Contact, uid: String?) -> JSONValue {
    let contact = form == .standard ? contact.standard(uid: uid).withJSONTexts : contact
    var properties: [JSONValue] = [
      .array([.string("version"), .object([JSONMember]()), .string("text"), .string("4.0")])
    ]
    for property in contact.properties where property.name != .version {
      properties.append(JCardProperty(property).value)
    }
    if let uid, !uid.isEmpty, contact.first(.uid) == nil {
      properties.append(JCardProperty(Property(.uid, .text(uid))).value)
    }
    return .array([.string("vcard"), .array(properties)])
  }
}

/// A JSON array with each element on a line of its own.
enum JSONLines {
  static func array(_ values: some Sequence<JSONValue>) -> [UInt8] {
    var output = Array("[".utf8)
    for (index, value) in values.enumerated() {
      output.append(contentsOf: (index > 0 ? ",\n" : "\n").utf8)
      value.append(to: &output)
    }
    output.append(contentsOf: "\n]\n".utf8)
    return output
  }
}
