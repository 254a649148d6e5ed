import ContactModel

extension TableDialect {
  /// Eventbrite's attendee reports: by orders, and the layout of 2023.
  static let eventbrite = TableDialect(
    name: "eventbrite-csv",
    title: "Eventbrite attendees",
    usualEncounter: .attended,
    signatures: [
      Signature(
        all: ["Order #"],
        any: ["Attendee #", "Attendee Status", "Barcode #", "Ticket Type"]
      ),
      Signature(all: ["Order ID"], any: ["Attendee Status", "Buyer Email", "Buyer Name"]),
      Signature(all: ["Attendee Status"], any: ["Attendee #", "Ticket Type", "Event Name"]),
    ],
    columns: .columns([
      .init(.prefix): ["Prefix"],
      .init(.formattedName): ["Name", "Attendee Name"],
      .init(.given): ["First Name", "Attendee First Name"],
      .init(.family): ["Last Name", "Surname", "Attendee Last Name", "Attendee Surname"],
      .init(.suffix): ["Suffix"],
      .init(.email): ["Email", "Email Address", "Attendee Email"],
      .init(.phone, slot: 1, types: ["cell"]): ["Cell Phone", "Mobile Phone"],
      .init(.phone, slot: 2, types: ["work"]): ["Work Phone"],
      .init(.phone, slot: 3, types: ["home"]): ["Home Phone"],
      .init(.title): ["Job Title"],
      .init(.organization): ["Company", "Company / Organization"],
      .init(.url, slot: 1): ["Website"],
      .init(.url, slot: 2): ["Blog"],
      .init(.gender): ["Gender"],
      .init(.birthday): ["Birth Date", "Date of Birth"],
      .init(.street, slot: 1, types: ["home"]): ["Home Address 1"],
      .init(.extendedAddress, slot: 1, types: ["home"]): ["Home Address 2"],
      .init(.locality, slot: 1, types: ["home"]): ["Home City"],
      .init(.region, slot: 1, types: ["home"]): ["Home State", "Home State/Province"],
      .init(.postalCode, slot: 1, types: ["home"]): ["Home Zip", "Home Zip/Postal Code"],
      .init(.country, slot: 1, types: ["home"]): ["Home Country"],
      .init(.street, slot: 2, types: ["work"]): ["Work Address 1"],
      .init(.extendedAddress, slot: 2, types: ["work"]): ["Work Address 2"],
      .init(.locality, slot: 2, types: ["work"]): ["Work City"],
      .init(.region, slot: 2, types: ["work"]): ["Work State", "Work State/Province"],
      .init(.postalCode, slot: 2, types: ["work"]): ["Work Zip", "Work Zip/Postal Code"],
      .init(.country, slot: 2, types: ["work"]): ["Work Country"],
      .init(.event): ["Event Name"],
      .init(.attendance): ["Attendee Status", "Attendance Status"],
      .init(.introducer): GuestQuestions.introducers,
      .init(.extra): [
        "Order #", "Order ID", "Order Date", "Order Time", "Order Type", "Order Status", "Quantity",
        "Ticket Quantity", "Price Tier", "Ticket Type", "Ticket Tier", "Ticket Price", "Attendee #",
        "Barcode #", "Barcode", "Group", "Currency", "Total Paid", "Fees Paid", "Eventbrite Fees",
        "Eventbrite Payment Processing", "Discount", "Event ID", "Event Start Date",
        "Event Start Time", "Event Timezone", "Event Location", "IP Location", "Age",
        // The one who paid, and where the bill goes.
        "Buyer Name", "Buyer First Name", "Buyer Last Name", "Buyer Surname", "Buyer Email",
        "Buyer Phone", "Purchaser Name", "Purchaser Email", "Purchaser City", "Purchaser State",
        "Purchaser Country", "Billing Address 1", "Billing Address 2", "Billing City",
        "Billing State", "Billing State/Province", "Billing Zip", "Billing Zip/Postal Code",
        "Billing Country",
      ] + GuestQuestions.otherPeople,
    ]),
    attendance: .cancelled(["Cancelled", "Canceled", "Deleted", "Transferred"])
      + .refunded(["Refunded", "Partially Refunded", "Refund Requested"])
      + .declined(["Not Attending", "Declined"])
      + .notConfirmed(["Waitlisted", "Waitlist", "Pending", "Unpaid", "Not Paid", "Abandoned"])
      + .absent(["No-show", "Absent"])
  )
}
