import ContactModel

/// Writes contacts, one after the other, as one document of a format.
///
/// The order of calls: `survey` for every contact if the format `needsSurvey`; `begin`; `write` for
/// every contact, in the same order, with `separate` between two; `end`. A document is complete only
/// with its end, also one without contacts.
public protocol ContactWriter: Sendable {
  /// Whether the beginning depends on everything that follows, such as a header with a column for
  /// each e-mail address of the contact that has most of them.
  var needsSurvey: Bool { get }

  /// Looks at a contact that will be written.
  mutating func survey(_ contact: Contact)

  func begin(into output: inout [UInt8])

  /// - Parameter uid: The UID of the contact, for formats that have one: stands where the contact has
  ///   none of its own.
  func write(_ contact: Contact, uid: String?, into output: inout [UInt8])

  /// What stands between two contacts.
  func separate(into output: inout [UInt8])

  func end(into output: inout [UInt8])
}

extension ContactWriter {
  public var needsSurvey: Bool { false }
  public mutating func survey(_ contact: Contact) {}
  public func begin(into output: inout [UInt8]) {}
  public func separate(into output: inout [UInt8]) {}
  public func end(into output: inout [UInt8]) {}

  /// One document with these contacts.
  public func document(of contacts: some Sequence<Contact>) -> [UInt8] {
    var writer = self
    if writer.needsSurvey { for contact in contacts { writer.survey(contact) } }
    var output: [UInt8] = []
    writer.begin(into: &output)
    for (index, contact) in contacts.enumerated() {
      if index > 0 { writer.separate(into: &output) }
      writer.write(contact, uid: nil, into: &output)
    }
    writer.end(into: &output)
    return output
  }
}

extension VCardWriter: ContactWriter {}
extension XCardWriter: ContactWriter {}

// jCard and JSContact have no container of their own: several are an array, one on a line.

extension JCardWriter: ContactWriter {
  public func begin(into output: inout [UInt8]) { JSONLines.begin(&output) }
  public func separate(into output: inout [UInt8]) { JSONLines.separate(&output) }
  public func end(into output: inout [UInt8]) { JSONLines.end(&output) }
}

extension JSContactWriter: ContactWriter {
  public func begin(into output: inout [UInt8]) { JSONLines.begin(&output) }
  public func separate(into output: inout [UInt8]) { JSONLines.separate(&output) }
  public func end(into output: inout [UInt8]) { JSONLines.end(&output) }
}

extension JSONLines {
  fileprivate static func begin(_ output: inout [UInt8]) { output += "[\n".utf8 }
  fileprivate static func separate(_ output: inout [UInt8]) { output += ",\n".utf8 }
  fileprivate static func end(_ output: inout [UInt8]) { output += "\n]\n".utf8 }
}
