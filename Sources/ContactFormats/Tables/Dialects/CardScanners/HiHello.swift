import ContactModel

extension TableDialect {
  static let hiHello = TableDialect(
    name: "hihello-csv",
    title: "HiHello",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Met At"], any: ["Date Added", "Pronouns", "Tags"]),
      Signature(all: ["Date Added", "Pronouns", "Prefix", "Middle Name"]),
    ],
    columns: .columns([
      .init(.prefix): ["Prefix"],
      .init(.given): ["First Name"],
      .init(.additional): ["Middle Name"],
      .init(.family): ["Last Name"],
      .init(.suffix): ["Suffix"],
      .init(.nickname): ["Preferred Name"],
      .init(.maidenName): ["Maiden Name"],
      .init(.pronouns): ["Pronouns"],
      .init(.title): ["Job Title"],
      .init(.department): ["Department"],
      .init(.organization): ["Company"],
      .init(.email): ["Email"],
      .init(.phone): ["Phone"],
      .init(.url): ["Website"],
      .init(.address): ["Address"],
      .init(.note): ["Notes"],
      .init(.categories): ["Tags"],
      .init(.event): ["Met At"],
      .init(.introducer): ["Introduced By", "Referred By"],
      .init(.extra): ["Date Added"],
    ])
  )
}
