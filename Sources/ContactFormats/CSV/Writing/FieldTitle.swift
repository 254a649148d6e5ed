import ContactModel

/// What values are called in a table that has no column for them.
enum FieldTitle {
  static let wholeName = "Name"

  /// The X-LABEL of an X-FIELD; else the property in words, and in parentheses what is said of the
  /// value: `Instant messaging (Skype)`.
  static func title(of property: Property, label: String?) -> String {
    if property.name == .field {
      if let header = property.parameters.value(of: "X-LABEL"), !header.isEmpty { return header }
      return label ?? "Field"
    }
    let title = titles[property.name] ?? property.name.rawValue
    var particulars = property.tableTypes
    if let service = property.parameters.value(of: "X-SERVICE-TYPE")
      ?? property.parameters.value(of: "SERVICE-TYPE")
    {
      particulars.append(service)
    }
    if let label { particulars.append(label) }
    return particulars.isEmpty ? title : "\(title) (\(particulars.joined(separator: ", ")))"
  }

  private static let titles: [PropertyName: String] = [
    .fn: wholeName, .n: wholeName, .nickname: "Nickname", .maidenName: "Maiden name",
    .org: "Organization", .title: "Job title", .role: "Role", .photo: "Photo", .logo: "Logo",
    .sound: "Sound", .bday: "Birthday", .anniversary: "Anniversary", .abDate: "Date",
    .birthplace: "Place of birth", .deathdate: "Date of death", .deathplace: "Place of death",
    .gender: "Gender", .pronouns: "Pronouns", .grammaticalGender: "Grammatical gender",
    .email: "E-mail", .tel: "Phone", .adr: "Address", .label: "Address", .url: "Website",
    .impp: "Instant messaging", .socialprofile: "Social profile",
    .xSocialProfile: "Social profile", .lang: "Language", .tz: "Time zone", .geo: "Position",
    .hobby: "Hobby", .interest: "Interest", .expertise: "Expertise", .note: "Note",
    .categories: "Categories", .key: "Key", .uid: "UID", .kind: "Kind", .member: "Member",
    .source: "Source", .agent: "Agent", .related: "Related person", .fburl: "Free/busy",
    .caluri: "Calendar", .caladruri: "Calendar address", .contactURI: "Contact address",
    .orgDirectory: "Directory", .sortString: "Sort as", .class: "Access", .mailer: "Mail program",
    .abLabel: "Label", .phoneticGiven: "Phonetic first name",
    .phoneticAdditional: "Phonetic middle name", .phoneticFamily: "Phonetic last name",
  ]
}
