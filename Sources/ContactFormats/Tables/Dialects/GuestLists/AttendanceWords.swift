import ContactModel

extension [TableDialect.AttendanceWord] {
  /// The guest said no.
  static func declined(_ words: HeaderKey...) -> Self {
    words.map {
      .init(word: $0, code: "guest-declined", message: "the guest list says this guest declined")
    }
  }

  /// The ticket was given back.
  static func refunded(_ words: HeaderKey...) -> Self {
    words.map {
      .init(
        word: $0,
        code: "ticket-refunded",
        message: "the guest list says this ticket was refunded"
      )
    }
  }

  /// The registration was taken back, by the guest or by the host.
  static func cancelled(_ words: HeaderKey...) -> Self {
    words.map {
      .init(
        word: $0,
        code: "registration-cancelled",
        message: "the guest list says this registration was cancelled"
      )
    }
  }

  /// Invited, waiting, or not let in: nobody said that the guest would come.
  static func notConfirmed(_ words: HeaderKey...) -> Self {
    words.map {
      .init(
        word: $0,
        code: "guest-not-confirmed",
        message: "the guest list does not say that this guest was let in"
      )
    }
  }

  /// Expected, and did not come.
  static func absent(_ words: HeaderKey...) -> Self {
    words.map {
      .init(word: $0, code: "guest-absent", message: "the guest list says this guest did not come")
    }
  }
}

extension [TableDialect.AttendanceWord] {
  /// What organisers' programs call the states of a registration.
  static var guestStates: Self {
    .cancelled(
      "Cancelled",
      "Canceled",
      "Cancellation",
      "Deleted",
      "Transferred",
      "Rejected",
      "Denied"
    )
      + .refunded("Refunded")
      + .declined("Declined", "Regrets", "Not Attending")
      + .absent("No-show", "No Show", "Noshow", "Did Not Attend", "Absent")
      + .notConfirmed(
        "Waitlisted",
        "Waitlist",
        "Pending",
        "Pending Approval",
        "Invited",
        "Not Registered",
        "No Response",
        "Undecided",
        "Visited",
        "In Progress",
        "Unpaid"
      )
  }
}
