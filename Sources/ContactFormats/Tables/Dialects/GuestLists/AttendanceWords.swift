import ContactModel

extension [TableDialect.AttendanceWord] {
  /// The guest said no.
  static func declined(_ words: [HeaderKey]) -> Self {
    all(words, "guest-declined", "the guest list says this guest declined")
  }

  /// The ticket was given back.
  static func refunded(_ words: [HeaderKey]) -> Self {
    all(words, "ticket-refunded", "the guest list says this ticket was refunded")
  }

  /// The registration was taken back, by the guest or by the host.
  static func cancelled(_ words: [HeaderKey]) -> Self {
    all(words, "registration-cancelled", "the guest list says this registration was cancelled")
  }

  /// Invited, waiting, or not let in: nobody said that the guest would come.
  static func notConfirmed(_ words: [HeaderKey]) -> Self {
    all(words, "guest-not-confirmed", "the guest list does not say this guest was to come")
  }

  /// Expected, and did not come.
  static func absent(_ words: [HeaderKey]) -> Self {
    all(words, "guest-absent", "the guest list says this guest did not come")
  }

  /// What organisers' programs call the states of a registration.
  static var guestStates: Self {
    .cancelled(["Cancelled", "Canceled", "Cancellation", "Deleted", "Transferred"])
      + .refunded(["Refunded"])
      + .declined(["Declined", "Regrets", "Not Attending"])
      + .absent(["No-show", "Noshow", "Did Not Attend", "Absent"])
      + .notConfirmed([
        "Waitlisted", "Waitlist", "Pending", "Pending Approval", "Invited", "Not Registered",
        "No Response", "Undecided", "Visited", "In Progress", "Unpaid", "Rejected", "Denied",
      ])
  }

  private static func all(
    _ words: [HeaderKey],
    _ code: Problem.Code,
    _ message: String
  ) -> Self {
    words.map { Element(word: $0, code: code, message: message) }
  }
}
