import ContactModel

extension JSONDialect {
  /// vCard in JSON (RFC 7095), alone or in an array of several.
  static let jCard = JSONDialect(
    name: "jcard",
    title: "jCard",
    usualEncounter: .met,
    isRecord: { $0.path.last != "vcardArray" && $0.firstString == "vcard" },
    decode: { value, line in JCardDecoder(line: line).decode(value) }
  )

  /// The contacts of a registry's answer (RFC 9083, 5.1): jCards in `vcardArray` members, however
  /// deep.
  static let rdap = JSONDialect(
    name: "rdap-jcard",
    title: "RDAP contacts",
    usualEncounter: .met,
    isRecord: { $0.path.last == "vcardArray" && $0.firstString == "vcard" },
    decode: { value, line in JCardDecoder(line: line).decode(value) }
  )
}
