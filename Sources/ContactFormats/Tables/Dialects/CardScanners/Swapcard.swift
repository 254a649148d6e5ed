import ContactModel

extension TableDialect {
  /// Swapcard's leads: badges an exhibitor scanned.
  static let swapcard = TableDialect(
    name: "swapcard-csv",
    title: "Swapcard leads",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Captured at"], any: ["Rating", "Tags", "Email Address", "Email"])
    ],
    columns: .columns([
      .init(.given): ["First Name"],
      .init(.family): ["Last Name"],
      .init(.email): ["Email Address", "Email"],
      .init(.phone, slot: 1): ["Phone", "Landline Phone"],
      .init(.phone, slot: 2, types: ["cell"]): ["Mobile Phone"],
      .init(.title): ["Job Title"],
      .init(.organization): ["Company", "Organization"],
      .init(.locality): ["City"],
      .init(.country): ["Country"],
      .init(.url): ["Website"],
      .init(.categories): ["Tags"],
      .init(.note): ["Notes"],
      // Of the user's own team.
      .init(.extra): ["Rating", "Captured at", "Captured by", "Scanned by", "Exhibitor"],
    ])
  )
}
