import ContactModel

extension TableDialect {
  /// ABBYY Business Card Reader: the headers of Outlook, but of the place of work only.
  static let abbyy = TableDialect(
    name: "abbyy-csv",
    title: "ABBYY Business Card Reader",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["E-mail Address", "Mobile Phone", "Business Phone"],
        any: ["Business Fax", "Business Street"],
        none: [
          "E-mail 2 Address", "E-mail Type", "E-mail Display Name", "Government ID Number",
          "Home Street", "Other Street", "Business Street 2", "Referred By", "Internet Free Busy",
          "Home Address", "Business Address", "Other Address", "Given Yomi", "Surname Yomi",
          "Company Yomi", "IMAddress", "Schools", "Personal Web Page",
        ]
      )
    ],
    columns: .columns([
      .init(.given): ["First Name"],
      .init(.additional): ["Middle Name"],
      .init(.family): ["Last Name"],
      .init(.organization): ["Company"],
      .init(.department): ["Department"],
      .init(.title): ["Job Title"],
      .init(.phone, slot: 1, types: ["cell"]): ["Mobile Phone"],
      .init(.phone, slot: 2, types: ["work"]): ["Business Phone"],
      .init(.phone, slot: 3, types: ["work", "fax"]): ["Business Fax"],
      .init(.phone, slot: 4, types: ["home"]): ["Home Phone"],
      .init(.phone, slot: 5): ["Other Phone"],
      .init(.email): ["E-mail Address"],
      .init(.url): ["Web Page"],
      .init(.street, types: ["work"]): ["Business Street"],
      .init(.locality, types: ["work"]): ["Business City"],
      .init(.region, types: ["work"]): ["Business State"],
      .init(.postalCode, types: ["work"]): ["Business Postal Code"],
      .init(.country, types: ["work"]): ["Business Country", "Business Country/Region"],
      .init(.categories): ["Categories"],
      .init(.note): ["Notes"],
    ])
  )
}
