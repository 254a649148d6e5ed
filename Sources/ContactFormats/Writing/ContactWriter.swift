import ContactModel

/// Writes contacts, one after the other, as one document of a format.
///
/// The order of calls: `survey` for every contact if the format `needsSurvey`, `begin`, `write` for
/// every contact in the same order, `end`. A document is complete only with its end, also one without
/// contacts.
public protocol ContactWriter: Sendable {
  /// Whether the beginning depends on everything that follows, such as a header with a column for
  /// each e-mail address of the contact that has most of them.
  var needsSurvey: Bool { get }

  /// Looks at a contact that will be written.
  mutating func survey(_ contact: Contact)

  mutating func begin(into output: inout [UInt8])

  /// - Parameter uid: The UID of the contact, for formats that have one: stands where the contact has
  ///   none of its own.
  mutating func write(_ contact: Contact, uid: String?, into output: inout [UInt8])

  mutating func end(into output: inout [UInt8])
}

extension ContactWriter {
  public var needsSurvey: Bool { false }
  public mutating func survey(_ contact: Contact) {}
  public mutating func begin(into output: inout [UInt8]) {}
  public mutating func end(into output: inout [UInt8]) {}

  /// One document with these contacts.
  public func document(of contacts: some Sequence<Contact>) -> [UInt8] {
    var writer = self
    if writer.needsSurvey { for contact in contacts { writer.survey(contact) } }
    var output: [UInt8] = []
    writer.begin(into: &output)
    for contact in contacts { writer.write(contact, uid: nil, into: &output) }
    writer.end(into: &output)
    return output
  }
}

extension VCardWriter: ContactWriter {}
