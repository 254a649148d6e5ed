import ContactModel

extension TableDialect {
  /// Meetup's lists of attendees and of members. Their name ends in `.xls`; they are text with tabs.
  static let meetup = TableDialect(
    name: "meetup-csv",
    title: "Meetup attendees or members",
    usualEncounter: .attended,
    signatures: [
      Signature(
        all: ["URL of Member Profile"],
        any: ["User ID", "Member ID", "RSVP", "Joined Group on"]
      ),
      Signature(all: ["RSVP", "RSVPed on"]),
      Signature(all: ["Member ID", "Joined Group on"]),
    ],
    columns: .columns([
      .init(.formattedName): ["Name"],
      .init(.uid): ["User ID"],
      .init(.url, types: ["profile"]): ["URL of Member Profile"],
      .init(.attendance): ["Attendance", "RSVP"],
      .init(.locality): ["Location"],
      // What somebody is in the group, not at work.
      .init(.extra): [
        "Title", "Event Host", "Guests", "RSVPed on", "Joined Group on", "Member ID",
        "Last visited group on", "Last Attended", "Total RSVPs", "RSVPed Yes", "RSVPed Maybe",
        "RSVPed No", "Meetups attended", "No shows", "Intro", "Photo", "Assistant Organizer",
        "Mailing List", "Pay Status",
      ],
      .init(.introducer): GuestQuestions.introducers,
      .init(.note): ["Notes"],
    ]),
    attendance: .declined(["No", "Not going"])
      + .notConfirmed(["Waitlist", "Waitlisted", "Waiting list", "Maybe"])
      + .absent(["N", "No-show", "Absent"])
      + .cancelled(["Cancelled", "Canceled"])
  )
}
