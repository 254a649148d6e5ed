/// What hosts ask their guests, in whatever program: only those questions whose answers would be
/// misread without a word from here. All others go to `ColumnMapper`.
enum GuestQuestions {
  /// Who made the introduction.
  static let introducers: [HeaderKey] = [
    "Who invited you?", "Who referred you?", "Who introduced you?",
    "Who told you about this event?",
    "Invited by", "Introduced by", "Referred by",
    "Wer hat dich eingeladen?", "Wer hat Sie eingeladen?", "Eingeladen von", "Empfohlen von",
    "Qui vous a invité ?", "Qui vous a invité?", "Qui t'a invité ?", "Qui t'a invité?",
    "Invité par", "Recommandé par",
    "¿Quién te invitó?", "¿Quién le invitó?", "¿Quién te ha invitado?", "Invitado por",
    "Chi ti ha invitato?", "Invitato da", "Quem te convidou?", "Quem o convidou?", "Convidado por",
    "Wie heeft je uitgenodigd?", "Wie heeft u uitgenodigd?", "Uitgenodigd door",
  ]

  /// Another person's name or number, which must never become the guest's.
  static let otherPeople: [HeaderKey] = [
    "Parent's phone number", "Parent's name", "Parent's email", "Parent/Guardian phone",
    "Guardian's phone number", "Emergency contact", "Emergency contact name",
    "Emergency contact phone", "Emergency contact number", "Emergency phone",
    "Plus one", "Plus one name", "Plus one email", "Name of plus one", "Guest name",
    "Name of your guest", "Assistant's email", "Assistant's phone", "Manager's email",
    "Notfallkontakt", "Name der Begleitung", "Contact d'urgence", "Contacto de emergencia",
  ]
}
