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
    .cancelled(["Cancelled", "Canceled", "Cancellation", "Deleted", "Transferred", "Withdrawn"])
      + .refunded(["Refunded"])
      + .declined(["Declined", "Regrets", "Not Attending"])
      + .absent(["No-show", "Noshow", "Did Not Attend", "Did Not Show", "Absent"])
      + .notConfirmed([
        "Waitlisted", "Waitlist", "Wait List", "Waiting List", "On Waitlist", "Pending",
        "Pending Approval", "Invited", "Not Registered",
        "No Response", "Undecided", "Visited", "In Progress", "Unpaid", "Rejected", "Denied",
        "Not Confirmed", "Unconfirmed", "Tentative",
      ])
  }

  /// What organisers write into lists of their own.
  static var wordsOfOwnLists: Self {
    .guestStates
      + .declined([
        "No", "Not going", "Not coming", "Can't make it", "Nein", "Absage", "Abgesagt", "Non",
        "Décliné", "Déclinée", "Refusé", "Refusée", "Rechazado", "Rechazada", "No asiste",
        "No asistirá", "Não", "Recusado", "Recusada", "Rifiutato", "Rifiutata", "Declinata",
        "Non viene",
        "Declinato", "Nee", "Afgemeld", "Komt niet", "否", "不出席", "不参加", "不參加", "欠席", "辞退",
      ])
      + .cancelled([
        "Storniert", "Abgemeldet", "Annulé", "Annulée", "Cancelado", "Cancelada", "Anulado",
        "Anulada",
        "Annullato", "Annullata", "Cancellato", "Cancellata", "Geannuleerd", "已取消", "取消",
        "キャンセル",
      ])
      + .refunded([
        "Erstattet", "Remboursé", "Remboursée", "Reembolsado", "Reembolsada", "Rimborsato",
        "Terugbetaald", "已退款",
      ])
      + .absent([
        "Nicht erschienen", "Nicht teilgenommen", "Abwesend", "Absent(e)", "Ausente", "Assente",
        "Afwezig", "缺席", "未出席",
      ])
      + .notConfirmed([
        "Maybe", "Vielleicht", "Warteliste", "Eingeladen", "Peut-être", "Liste d'attente",
        "En espera",
        "Quizás", "Talvez", "Lista de espera", "Forse", "In attesa", "Lista d'attesa", "Misschien",
        "Wachtlijst", "Pendiente", "Pendente",
        "En attente", "Ausstehend", "候补", "候補", "待定", "待确认", "待確認", "未定", "検討中",
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

/// The words by which a column of states is known for one of guests.
enum GuestStates {
  /// Those that mean absence, and those that do not.
  static let all: Set<HeaderKey> =
    Set([TableDialect.AttendanceWord].wordsOfOwnLists.map(\.word)).union(coming)

  private static let coming: Set<HeaderKey> = [
    "Yes", "Going", "Coming", "Attending", "Attended", "Will attend", "Accepted", "Approved",
    "Confirmed", "Registered", "Checked in", "Checkedin", "Present", "Arrived", "Completed", "Paid",
    "Ja", "Zugesagt", "Zusage", "Angemeldet", "Bestätigt", "Anwesend", "Erschienen", "Teilgenommen",
    "Oui", "Confirmé", "Confirmée", "Inscrit", "Inscrite", "Présent", "Présente", "Accepté",
    "Acceptée", "Sí", "Si", "Confirmado", "Confirmada", "Inscrito", "Inscrita", "Registrado",
    "Registrada", "Aceptado", "Aceptada", "Asiste", "Asistirá", "Asistió", "Presente", "Sim",
    "Aceito", "Aceita", "Sì", "Confermato", "Confermata", "Iscritto", "Iscritta", "Registrato",
    "Registrata", "Aangemeld", "Bevestigd", "Aanwezig", "Komt", "是", "出席", "参加", "參加", "已确认",
    "已確認", "已报名", "已報名", "已签到", "已簽到", "確認済み", "参加済み", "受付済み",
  ]
}
