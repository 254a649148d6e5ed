import ContactFormats
import ContactModel

/// What the writer makes of a contact, for tests that look at single lines.
func written(_ properties: Property..., as version: VCardWriter.Version) -> String {
  String(decoding: VCardWriter(version: version).bytes(of: Contact(properties)), as: UTF8.self)
}

/// The unfolded lines of a card that come from its properties: those every card has are left out.
func lines(_ properties: Property..., as version: VCardWriter.Version) -> [String] {
  let known = [Property(.fn, .text("A")), Property(.uid, .text("urn:uuid:1"))]
  let bytes = VCardWriter(version: version).bytes(of: Contact(known + properties))
  let frame = [
    "BEGIN:VCARD", "VERSION:3.0", "VERSION:4.0", "FN:A", "N:;;;;", "UID:urn:uuid:1", "END:VCARD",
    "",
  ]
  return unfolded(String(decoding: bytes, as: UTF8.self)).filter { !frame.contains($0) }
}

/// The logical lines of a vCard.
func unfolded(_ text: String) -> [String] {
  var lines: [String] = []
  for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
    if line.hasPrefix(" "), !lines.isEmpty {
      lines[lines.count - 1] += line.dropFirst()
    } else {
      lines.append(String(line))
    }
  }
  return lines
}
