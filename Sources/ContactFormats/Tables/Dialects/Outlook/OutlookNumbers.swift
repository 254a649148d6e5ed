extension TableDialect {
  /// Outlook's phone numbers. Those of vCard's TYPE registry that no header names have an extension's:
  /// `callback`, `radio`, `company`.
  static let outlookNumbers: [HeaderKey: ColumnMeaning] = .columns([
    .init(.phone, slot: 1, types: ["pref"]): [
      "Primary Phone", "Haupttelefon", "Téléphone principal", "Teléfono principal",
    ],
    .init(.phone, slot: 2, types: ["work"]): [
      "Business Phone", "Telefon geschäftlich", "Téléphone (bureau)", "Teléfono del trabajo",
    ],
    .init(.phone, slot: 3, types: ["work"]): [
      "Business Phone 2", "Telefon geschäftlich 2", "Téléphone 2 (bureau)",
      "Teléfono del trabajo 2",
    ],
    .init(.phone, slot: 4, types: ["work", "company"]): [
      "Company Main Phone", "Telefon Firma", "Téléphone société",
      "Número de centralita de la organización",
    ],
    .init(.phone, slot: 5, types: ["home"]): [
      "Home Phone", "Telefon (privat)", "Téléphone (domicile)", "Particular",
      "Teléfono particular", "Teléfono de la casa",
    ],
    .init(.phone, slot: 6, types: ["home"]): [
      "Home Phone 2", "Telefon (privat 2)", "Telefon (privat) 2", "Téléphone 2 (domicile)",
      "Número de teléfono particular 2", "Teléfono particular 2",
    ],
    .init(.phone, slot: 7, types: ["cell"]): [
      "Mobile Phone", "Mobiltelefon", "Tél. mobile", "Téléphone mobile", "Móvil",
      "Teléfono móvil",
    ],
    .init(.phone, slot: 8, types: ["cell"]): ["Mobile Phone 2", "Mobiltelefon 2"],
    .init(.phone, slot: 9): [
      "Other Phone", "Weiteres Telefon", "Téléphone (autre)", "Otro teléfono",
    ],
    .init(.phone, slot: 10, types: ["work", "fax"]): [
      "Business Fax", "Fax geschäftlich", "Télécopie (bureau)", "Fax del trabajo",
    ],
    .init(.phone, slot: 11, types: ["home", "fax"]): [
      "Home Fax", "Fax privat", "Télécopie (domicile)", "Fax particular",
    ],
    .init(.phone, slot: 12, types: ["fax"]): [
      "Other Fax", "Weiteres Fax", "Télécopie (autre)", "Otro fax",
    ],
    .init(.phone, slot: 13, types: ["pager"]): [
      "Pager", "Récepteur de radiomessagerie", "Localizador", "Buscapersonas",
    ],
    .init(.phone, slot: 14, types: ["car"]): [
      "Car Phone", "Autotelefon", "Téléphone (voiture)", "Teléfono del automóvil",
    ],
    .init(.phone, slot: 15, types: ["radio"]): [
      "Radio Phone", "Funktelefon", "Radio téléphone", "Radioteléfono",
    ],
    .init(.phone, slot: 16, types: ["callback"]): [
      "Callback", "Rückmeldung", "Rappel", "Devolución de llamada",
    ],
    .init(.phone, slot: 17, types: ["isdn"]): ["ISDN", "RNIS", "RDSI"],
    .init(.phone, slot: 18, types: ["textphone"]): [
      "TTY/TDD Phone", "Telefon für Hörbehinderte", "Texttelefon", "Téléphone TDD/TTY",
      "Número de teletipo",
    ],
    // No phone number, or another person's.
    .init(.extra): [
      "Telex", "Télex", "Assistant's Phone", "Telefon Assistent", "Téléphone de l'assistant(e)",
      "Teléfono del ayudante", "Teléfono del asistente",
    ],
  ])
}
