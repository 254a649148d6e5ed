import ContactModel

/// Writes contacts as vCards: RFC 6350 (4.0) or RFC 2426 (3.0), in UTF-8.
///
/// What comes out is valid, whatever goes in. Lines end in CRLF and are folded at 75 octets; FN is
/// always there, N in 3.0 too, and so is a UID; a property that may stand once stands once. No text
/// of a contact can add a line, a property or a parameter of its own.
///
/// What the version has no word for is not dropped: a private `X-` name carries it (a second BDAY as
/// `X-BDAY`, GENDER in 3.0 as `X-GENDER`), and names registered after the version went out stand
/// as they are, which both grammars allow. Writing what was read from this writer's own output gives
/// the same bytes again.
public struct VCardWriter: Sendable {
  public enum Version: String, Sendable, Hashable, CaseIterable {
    case v3 = "3.0"
    case v4 = "4.0"
  }

  /// Contacts within contacts (AGENT) beyond this depth are written by their names alone: each level
  /// of escaping doubles the one before.
  static let deepestNesting = 3

  public let version: Version
  private let depth: Int

  public init(version: Version = .v4) {
    self.init(version: version, depth: 0)
  }

  private init(version: Version, depth: Int) {
    self.version = version
    self.depth = depth
  }

  /// Appends one vCard.
  ///
  /// - Parameter uid: The UID to write where the contact has none. Without it, a UUID made from the
  ///   content (RFC 9562, 5.8), so that the same contact gets the same one every time.
  public func write(_ contact: Contact, uid: String? = nil, into output: inout [UInt8]) {
    write(contact, uid: uid, folds: true, into: &output)
  }

  /// One vCard as bytes.
  public func bytes(of contact: Contact, uid: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    write(contact, uid: uid, into: &output)
    return output
  }

  private func write(
    _ contact: Contact,
    uid: String?,
    folds: Bool,
    into output: inout [UInt8]
  ) {
    var lines = ContentLineWriter(folds: folds)
    lines.append(version == .v4 ? "BEGIN:VCARD\r\nVERSION:4.0" : "BEGIN:VCARD\r\nVERSION:3.0")
    output.append(contentsOf: lines.line)
    output.append(contentsOf: [0x0D, 0x0A])
    lines.line.removeAll(keepingCapacity: true)

    var translation = VCardTranslation(contact, to: version)
    translation.translate { nested in self.nested(nested) }
    for property in translation.properties {
      write(property, to: &lines)
      lines.endLine(into: &output)
    }
    if !translation.properties.contains(where: { $0.name == .uid }) {
      let text = uid.flatMap { $0.isEmpty ? nil : $0 } ?? ContentUID.urn(of: contact)
      write(translation.uidProperty(text), to: &lines)
      lines.endLine(into: &output)
    }
    lines.append("END:VCARD")
    lines.endLine(into: &output)
  }

  /// A contact within this one as a vCard of its own, unfolded; nil where it would be nested too
  /// deep.
  private func nested(_ contact: Contact) -> [UInt8]? {
    guard depth < Self.deepestNesting else { return nil }
    var output: [UInt8] = []
    let writer = VCardWriter(version: version, depth: depth + 1)
    writer.write(contact, uid: nil, folds: version == .v4, into: &output)
    return output
  }
}
