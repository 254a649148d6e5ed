import ContactModel

extension TableDialect {
  static let cvent = TableDialect(
    name: "cvent-csv",
    title: "Cvent registrants",
    usualEncounter: .attended,
    signatures: [
      Signature(
        all: ["Registration Type"],
        any: [
          "Registration Status", "Participant Status", "Confirmation Number", "Invitation Status",
        ]
      ),
      Signature(
        all: ["Confirmation Number"],
        any: ["Registration Status", "Participant Status", "Invitee Status"]
      ),
    ],
    columns: .columns([
      .init(.formattedName): ["Full Name"],
      .init(.prefix): ["Prefix"],
      .init(.given): ["First Name"],
      .init(.additional): ["Middle Name"],
      .init(.family): ["Last Name"],
      .init(.email, slot: 1): ["Email Address", "Email"],
      .init(.organization): ["Company", "Company Name"],
      .init(.title): ["Title", "Job Title"],
      .init(.phone, slot: 1, types: ["work"]): ["Work Phone"],
      .init(.phone, slot: 2, types: ["cell"]): ["Mobile Phone"],
      .init(.phone, slot: 3, types: ["home"]): ["Home Phone"],
      .init(.phone, slot: 4, types: ["work", "fax"]): ["Work Fax"],
      .init(.street, slot: 1, types: ["work"]): ["Work Address 1", "Work Address"],
      .init(.extendedAddress, slot: 1, types: ["work"]): ["Work Address 2"],
      .init(.locality, slot: 1, types: ["work"]): ["Work City"],
      .init(.region, slot: 1, types: ["work"]): ["Work State", "Work State/Province"],
      .init(.postalCode, slot: 1, types: ["work"]): ["Work ZIP Code", "Work ZIP/Postal Code"],
      .init(.country, slot: 1, types: ["work"]): ["Work Country"],
      .init(.event): ["Event Title", "Event Name"],
      .init(.attendance): [
        "Registration Status", "Participant Status", "Invitee Status", "Invitation Status",
      ],
      .init(.introducer): GuestQuestions.introducers,
      // Mail to the first goes to somebody else too: an assistant, often.
      .init(.extra): [
        "CC Email Address", "Registration Type", "Registration Date", "Confirmation Number",
        "Event Code", "Admission Item", "Internal Information", "Source ID", "Planner Name",
      ] + GuestQuestions.otherPeople,
    ]),
    attendance: .guestStates
  )
}
