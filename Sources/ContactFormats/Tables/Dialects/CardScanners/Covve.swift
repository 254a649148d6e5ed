import ContactModel

extension TableDialect {
  static let covve = TableDialect(
    name: "covve-csv",
    title: "Covve Scan",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Date Scanned"], any: ["Email 1", "Phone 1", "Group"])
    ],
    columns: .columns([
      .init(.prefix): ["Prefix"],
      .init(.given): ["First Name"],
      .init(.additional): ["Middle Name"],
      .init(.family): ["Last Name"],
      .init(.suffix): ["Suffix"],
      .init(.organization): ["Company"],
      .init(.department): ["Department"],
      .init(.title): ["Job Title"],
      .init(.url): ["Website"],
      .init(.address): ["Address"],
      .init(.categories): ["Group", "Groups"],
      .init(.note): ["Notes"],
      .init(.extra): ["Date Scanned"],
    ]),
    numberedColumns: numbered([
      .init(.email): ["Email #"],
      .init(.phone): ["Phone #"],
      .init(.url): ["Website #"],
      .init(.address): ["Address #"],
    ])
  )
}
