import ContactModel

extension TableDialect {
  static let brella = TableDialect(
    name: "brella-csv",
    title: "Brella invites",
    usualEncounter: .attended,
    signatures: [Signature(all: ["Join Code"], any: ["Join URL", "Seats", "External ID"])],
    columns: .columns([
      .init(.uid): ["ID"],
      .init(.given): ["First name"],
      .init(.family): ["Last name"],
      .init(.email): ["Email"],
      .init(.organization): ["Company"],
      .init(.title): ["Title", "Job title"],
      .init(.phone): ["Phone"],
      // The join link is the invitation, not the guest's page.
      .init(.extra): [
        "External ID", "Join URL", "Join Code", "Seats", "Attendee group", "Joined at",
      ],
    ])
  )
}
