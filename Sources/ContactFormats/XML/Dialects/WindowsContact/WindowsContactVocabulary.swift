/// The names and labels of Windows Contacts.
enum WindowsContactVocabulary {
  static let namespace = "http://schemas.microsoft.com/Contact"
  static let record = XMLName("contact", in: namespace)

  /// The children of a contact that are read in a way of their own.
  enum Element: String {
    case identifiers = "ContactIDCollection"
    case names = "NameCollection"
    case positions = "PositionCollection"
    case persons = "PersonCollection"
    case dates = "DateCollection"
    case emails = "EmailAddressCollection"
    case phones = "PhoneNumberCollection"
    case addresses = "PhysicalAddressCollection"
    case messengers = "IMAddressCollection"
    case urls = "UrlCollection"
    case photos = "PhotoCollection"
    case certificates = "CertificateCollection"
    case created = "CreationDate"
    case notes = "Notes"
    case gender = "Gender"
    case mailer = "Mailer"
    case program = "ProgID"
  }

  static func element(_ name: XMLName) -> Element? {
    name.namespace == namespace ? Element(rawValue: name.local) : nil
  }

  /// The standard labels that are types (RFC 6350, 5.6; RFC 2426 for those of old). Others are labels.
  private static let types: [String: [String]] = [
    "business": ["work"], "personal": ["home"], "other": [], "voice": ["voice"],
    "mobile": ["cell"], "cellular": ["cell"], "pcs": ["pcs"], "car": ["car"], "pager": ["pager"],
    "tty": ["textphone"], "fax": ["fax"], "video": ["video"], "modem": ["modem"], "bbs": ["bbs"],
    "isdn": ["isdn"], "domestic": ["dom"], "international": ["intl"], "postal": ["postal"],
    "parcel": ["parcel"],
  ]

  /// What the labels of a value say of it.
  static func qualities(_ labels: [String]) -> ValueQualities {
    var qualities = ValueQualities()
    var words: [String] = []
    for label in labels {
      let name = label.lowercased()
      if name == "preferred" {
        qualities.isPreferred = true
      } else if let types = types[name] {
        qualities.types += types
      } else {
        words.append(word(label))
      }
    }
    qualities.label = words.isEmpty ? nil : words.joined(separator: ", ")
    return qualities
  }

  /// A label without the prefix of the Windows address book: `wab:Spouse`.
  static func word(_ label: String) -> String {
    TextURI.hasScheme("wab", label) ? String(label.dropFirst(4)) : label
  }
}
