import ContactModel

extension TableDialect {
  static let whova = TableDialect(
    name: "whova-csv",
    title: "Whova attendees",
    usualEncounter: .attended,
    signatures: [
      Signature(
        all: ["Affiliation"],
        any: ["Ticket Type", "Registration Date", "Order ID"],
        none: [
          "Attendee Status", "Order #", "Buyer Name", "Buyer Email", "Registration Type",
          "Confirmation Number", "approval_status",
        ]
      )
    ],
    columns: .columns([
      .init(.formattedName): ["Name", "Full Name"],
      .init(.given): ["First Name"],
      .init(.family): ["Last Name"],
      .init(.email): ["Email", "Email Address"],
      .init(.organization): ["Affiliation"],
      .init(.title): ["Title", "Position"],
      .init(.phone): ["Phone", "Phone Number"],
      .init(.locality): ["City", "Location"],
      .init(.url, slot: 1, types: ["profile"]): ["LinkedIn", "LinkedIn URL"],
      .init(.url, slot: 2): ["Website"],
      .init(.note): ["Bio", "Biography"],
      .init(.categories): ["Attendee Category", "Categories"],
      .init(.attendance): [
        "Registration Status", "Attendance Status", "Attendance", "Status", "Order Status",
      ],
      .init(.introducer): GuestQuestions.introducers,
      .init(.extra): [
        "Ticket Type", "Ticket Name", "Order ID", "Registration Date", "Check-in Time", "Amount",
      ] + GuestQuestions.otherPeople,
    ]),
    attendance: .guestStates
  )
}
