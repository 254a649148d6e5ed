import ContactModel

extension TableDialect {
  /// Outlook on the desktop: English, German, French and Spanish headers. The Spanish version leaves
  /// many headers in English, so that one table serves all languages.
  static let outlook = TableDialect(
    name: "outlook-csv",
    title: "Outlook",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["E-mail Address", "E-mail 2 Address"], none: notDesktop),
      Signature(
        all: ["E-mail Address"],
        any: [
          "E-mail Display Name", "E-mail Type", "Government ID Number", "Home Street",
          "Other Street",
          "Business Street 2", "Referred By", "Internet Free Busy",
        ],
        none: notDesktop
      ),
      Signature(
        all: ["E-Mail-Adresse"],
        any: [
          "E-Mail 2: Adresse", "E-Mail-Typ", "E-Mail: Angezeigter Name", "Telefon geschäftlich",
          "Straße geschäftlich", "Empfohlen von",
        ]
      ),
      Signature(
        all: ["Adresse de messagerie"],
        any: [
          "Adresse de messagerie 2", "Type de messagerie", "Téléphone (bureau)", "Rue (bureau)",
          "Tél. mobile", "Recommandé par",
        ]
      ),
      Signature(
        all: ["Apellidos"],
        any: [
          "Dirección de correo electrónico 2", "Dirección del correo electrónico 2",
          "Tipo de correo electrónico 2", "Nombre de pantalla de correo electrónico",
          "Calle del trabajo", "Teléfono del trabajo",
        ],
        none: notDesktop + ["E-mail 2 Address"]
      ),
    ],
    columns: outlookColumns,
    firstOfTwo: ["Titre": ColumnMeaning(.prefix)]
  )

  /// outlook.com, and the Outlook that is built on it.
  static let outlookCom = TableDialect(
    name: "outlook-com-csv",
    title: "outlook.com",
    usualEncounter: .met,
    signatures: [Signature(all: ["E-mail Address"], any: outlookComOnly)],
    columns: outlookColumns
  )

  /// Google Contacts, "Outlook CSV": Outlook's headers and some of Google's own.
  static let googleOutlook = TableDialect(
    name: "google-outlook-csv",
    title: "Google Contacts for Outlook",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["E-mail Address", "E-mail 2 Address"],
        any: googleOnly,
        none: desktopOnly + outlookComOnly
      )
    ],
    columns: outlookColumns
  )

  private static let outlookComOnly: [HeaderKey] = [
    "Given Yomi", "Surname Yomi", "Company Yomi", "IMAddress", "Schools", "Personal Web Page",
  ]
  private static let googleOnly: [HeaderKey] = [
    "Home Address", "Business Address", "Other Address",
  ]
  private static let desktopOnly: [HeaderKey] = [
    "E-mail Type", "E-mail Display Name", "Government ID Number", "Business Country/Region",
    "Home Country/Region",
  ]
  /// What an Outlook on the desktop has not; where a file has all three kinds of headers, it is the
  /// desktop's with columns added.
  private static let notDesktop = outlookComOnly + googleOnly
  private static let outlookColumns =
    outlookPeople
    .merging(outlookNumbers) { people, _ in people }
    .merging(outlookAddresses) { people, _ in people }
}
