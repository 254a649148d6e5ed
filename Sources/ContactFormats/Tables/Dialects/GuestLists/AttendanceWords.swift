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

  /// What organisers write into lists of their own.
  static var wordsOfOwnLists: Self {
    .guestStates
      + .declined([
        "No", "Not going", "Not coming", "Can't make it", "Nein", "Absage", "Abgesagt", "Non",
        "Décliné", "Refusé", "Rechazado", "No asiste", "No asistirá", "Não", "Recusado",
        "Non viene",
        "Declinato", "Nee", "Afgemeld", "Komt niet", "否", "不出席", "不参加", "不參加", "欠席", "辞退",
      ])
      + .cancelled(["Storniert", "Annulé", "Cancelado", "Annullato", "Geannuleerd", "已取消", "取消"])
      + .refunded(["Erstattet", "Remboursé", "Reembolsado", "Rimborsato", "Terugbetaald", "已退款"])
      + .absent([
        "Nicht erschienen", "Abwesend", "Absent(e)", "Ausente", "Assente", "Afwezig", "缺席", "未出席",
      ])
      + .notConfirmed([
        "Maybe", "Vielleicht", "Warteliste", "Eingeladen", "Peut-être", "Liste d'attente",
        "En espera",
        "Quizás", "Talvez", "Lista de espera", "Forse", "In attesa", "Misschien", "Wachtlijst",
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
