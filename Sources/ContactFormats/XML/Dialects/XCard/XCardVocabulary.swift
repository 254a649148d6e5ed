import ContactModel

/// The names of xCard that mean something wherever they stand (RFC 6351, 5).
enum XCardVocabulary {
  static let namespace = "urn:ietf:params:xml:ns:vcard-4.0"

  static let records: Set<XMLName> = [XMLName("vcard", in: namespace)]
  static let roots: Set<XMLName> = [XMLName("vcards", in: namespace), unnamedRoot]

  // Programs that forget the namespace are read all the same, if everything else is there.
  static let unnamedRoot = XMLName("vcards")
  static let unnamedRecord = XMLName("vcard")

  static func isCore(_ name: XMLName) -> Bool {
    name.namespace == namespace || name.namespace.isEmpty
  }

  static let nameComponents = [
    "surname", "given", "additional", "prefix", "suffix",
    // RFC 9554, 2.2.
    "surname2", "generation",
  ]

  static let addressComponents = [
    "pobox", "ext", "street", "locality", "region", "code", "country",
    // RFC 9554, 2.1.
    "room", "apartment", "floor", "streetnumber", "streetname", "building", "block",
    "subdistrict", "district", "landmark", "direction",
  ]

  static let genderComponents = ["sex", "identity"]

  static let mapComponents = ["sourceid", "uri"]
}
