import ContactModel

/// The elements of vcard-temp (XEP-0054, 13: the DTD) and what they are in a contact.
enum VCardTempVocabulary {
  static let namespace = "vcard-temp"

  /// Some old clients write the name in capitals.
  static let records: Set<XMLName> = [
    XMLName("vCard", in: namespace), XMLName("VCARD", in: namespace),
  ]

  /// Elements whose text is the value.
  static let texts: [String: PropertyName] = [
    "FN": .fn, "BDAY": .bday, "MAILER": .mailer, "TZ": .tz, "TITLE": .title, "ROLE": .role,
    "NOTE": .note, "DESC": .note, "PRODID": .prodid, "REV": .rev, "SORT-STRING": .sortString,
    "UID": .uid, "URL": .url,
  ]

  static let objects: [String: PropertyName] = [
    "PHOTO": .photo, "LOGO": .logo, "SOUND": .sound, "KEY": .key,
  ]

  static let nameComponents = ["FAMILY", "GIVEN", "MIDDLE", "PREFIX", "SUFFIX"]

  static let addressComponents = [
    "POBOX", "EXTADD", "STREET", "LOCALITY", "REGION", "PCODE", "CTRY",
  ]

  /// Empty elements beside a value that say what kind it is.
  static let types: Set<String> = [
    "HOME", "WORK", "VOICE", "FAX", "PAGER", "MSG", "CELL", "VIDEO", "BBS", "MODEM", "ISDN", "PCS",
    "X400", "POSTAL", "PARCEL", "DOM", "INTL",
  ]

  /// INTERNET is said of every address and tells nothing.
  static let silentTypes: Set<String> = ["INTERNET"]

  static let classes: Set<String> = ["PUBLIC", "PRIVATE", "CONFIDENTIAL"]
}
