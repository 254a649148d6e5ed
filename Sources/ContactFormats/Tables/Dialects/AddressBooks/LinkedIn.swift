import ContactModel

extension TableDialect {
  /// LinkedIn, "Get a copy of your data", Connections.csv.
  static let linkedIn = TableDialect(
    name: "linkedin-csv",
    title: "LinkedIn Connections",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Connected On"], any: ["First Name", "Last Name", "Position", "URL"])
    ],
    columns: .columns([
      .init(.given): ["First Name"],
      .init(.family): ["Last Name"],
      .init(.url, types: ["profile"]): ["URL", "Profile URL"],
      .init(.email): ["Email Address"],
      .init(.organization): ["Company"],
      .init(.title): ["Position"],
      .init(.categories): ["Tags"],
      .init(.extra): ["Connected On"],
    ])
  )
}
