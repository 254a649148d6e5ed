import ContactModel

extension TableDialect {
  /// Google Contacts, "Google CSV", as exported since 2024.
  static let google = TableDialect(
    name: "google-csv",
    title: "Google Contacts",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["First Name"],
        any: ["E-mail 1 - Value", "Phone 1 - Value"],
        none: ["Given Name", "Group Membership"]
      ),
      Signature(
        all: ["First Name", "Labels"],
        any: ["Phonetic First Name", "Organization Name", "File As"],
        none: ["Given Name", "Group Membership"]
      ),
    ],
    columns: .columns([
      .init(.formattedName): ["Name"],
      .init(.given): ["First Name"],
      .init(.additional): ["Middle Name"],
      .init(.family): ["Last Name"],
      .init(.prefix): ["Name Prefix"],
      .init(.suffix): ["Name Suffix"],
      .init(.phoneticGiven): ["Phonetic First Name"],
      .init(.phoneticAdditional): ["Phonetic Middle Name"],
      .init(.phoneticFamily): ["Phonetic Last Name"],
      .init(.nickname): ["Nickname"],
      .init(.organization): ["Organization Name"],
      .init(.title): ["Organization Title"],
      .init(.department): ["Organization Department"],
      .init(.birthday): ["Birthday"],
      .init(.note): ["Notes"],
      .init(.photo): ["Photo"],
      .init(.categories): ["Labels"],
      .init(.extra): ["File As"],
    ]),
    numberedColumns: numberedGoogleColumns,
    valueSeparator: " ::: "
  )

  /// Google Contacts as exported up to 2024, the classic layout without yomi names too.
  static let googleLegacy = TableDialect(
    name: "google-csv-legacy",
    title: "Google Contacts (until 2024)",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["E-mail 1 - Value"],
        any: ["Given Name", "Group Membership", "E-mail 1 - Type"],
        none: ["First Name"]
      ),
      Signature(
        all: ["Phone 1 - Value"],
        any: ["Given Name", "Group Membership", "Phone 1 - Type"],
        none: ["First Name"]
      ),
      Signature(all: ["Given Name", "Group Membership"], none: ["First Name"]),
      Signature(all: ["Given Name", "Given Name Yomi", "Family Name Yomi"], none: ["First Name"]),
    ],
    columns: .columns([
      .init(.formattedName): ["Name"],
      .init(.given): ["Given Name"],
      .init(.additional): ["Additional Name"],
      .init(.family): ["Family Name"],
      .init(.prefix): ["Name Prefix"],
      .init(.suffix): ["Name Suffix"],
      .init(.phoneticGiven): ["Given Name Yomi"],
      .init(.phoneticAdditional): ["Additional Name Yomi"],
      .init(.phoneticFamily): ["Family Name Yomi"],
      .init(.nickname): ["Nickname"],
      .init(.maidenName): ["Maiden Name"],
      .init(.birthday): ["Birthday"],
      .init(.gender): ["Gender"],
      .init(.role): ["Occupation"],
      .init(.hobby): ["Hobby"],
      .init(.note): ["Notes"],
      .init(.language): ["Language"],
      .init(.photo): ["Photo"],
      .init(.categories): ["Group Membership"],
      .init(.extra): [
        "Yomi Name", "Initials", "Short Name", "Location", "Billing Information",
        "Directory Server", "Mileage", "Sensitivity", "Priority", "Subject",
      ],
    ]),
    numberedColumns: numberedGoogleColumns,
    valueSeparator: " ::: "
  )

  private static let numberedGoogleColumns = numbered([
    .init(.email): ["E-mail # - Value"],
    .init(.label(of: .email)): ["E-mail # - Type", "E-mail # - Label"],
    .init(.phone): ["Phone # - Value"],
    .init(.label(of: .phone)): ["Phone # - Type", "Phone # - Label"],
    .init(.url): ["Website # - Value"],
    .init(.label(of: .url)): ["Website # - Type", "Website # - Label"],
    .init(.impp): ["IM # - Value"],
    .init(.label(of: .impp)): ["IM # - Service"],
    .init(.label(of: .address)): ["Address # - Type", "Address # - Label"],
    .init(.address): ["Address # - Formatted"],
    .init(.street): ["Address # - Street"],
    .init(.locality): ["Address # - City"],
    .init(.poBox): ["Address # - PO Box"],
    .init(.region): ["Address # - Region"],
    .init(.postalCode): ["Address # - Postal Code"],
    .init(.country): ["Address # - Country"],
    .init(.extendedAddress): ["Address # - Extended Address"],
    .init(.label(of: .organization)): ["Organization # - Type", "Organization # - Label"],
    .init(.organization): ["Organization # - Name"],
    .init(.title): ["Organization # - Title"],
    .init(.department): ["Organization # - Department"],
    .init(.date): ["Event # - Value"],
    .init(.label(of: .date)): ["Event # - Type", "Event # - Label"],
    .init(.relation): ["Relation # - Value"],
    .init(.label(of: .relation)): ["Relation # - Type", "Relation # - Label"],
    .init(.custom): ["Custom Field # - Value"],
    .init(.label(of: .custom)): ["Custom Field # - Type", "Custom Field # - Label"],
    .init(.extra): [
      "IM # - Type", "IM # - Label", "Organization # - Yomi Name", "Organization # - Symbol",
      "Organization # - Location", "Organization # - Job Description", "Calendar Link # - Type",
      "Calendar Link # - Label", "Calendar Link # - Value", "Jot # - Type", "Jot # - Label",
      "Jot # - Value", "External ID # - Type", "External ID # - Label", "External ID # - Value",
    ],
  ])
}
