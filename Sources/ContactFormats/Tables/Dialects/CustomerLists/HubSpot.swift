import ContactModel

extension TableDialect {
  /// HubSpot's contacts; its interface's language decides which headers are translated.
  static let hubSpot = TableDialect(
    name: "hubspot-csv",
    title: "HubSpot contacts",
    usualEncounter: .met,
    signatures: [
      Signature(
        all: ["Record ID"],
        any: [
          "Contact owner", "Lead Status", "Lifecycle Stage", "Associated Company",
          "Associated Company IDs", "Propriétaire du contact", "Create Date",
        ]
      ),
      Signature(all: ["Record ID - Contact"]),
      Signature(
        all: ["Propriétaire du contact"],
        any: ["Prénom", "Nom", "E-mail", "Email", "ID de fiche d'informations", "ID d'objet"]
      ),
    ],
    columns: .columns([
      .init(.uid): [
        "Record ID", "Record ID - Contact", "ID de fiche d'informations", "ID d'objet",
      ],
      .init(.prefix): ["Salutation"],
      .init(.given): ["First Name", "Prénom"],
      .init(.family): ["Last Name", "Nom", "Nom de famille"],
      .init(.email): ["Email", "E-mail", "Adresse e-mail"],
      .init(.phone, slot: 1): ["Phone Number", "Numéro de téléphone"],
      .init(.phone, slot: 2, types: ["cell"]): [
        "Mobile Phone Number", "Numéro de téléphone mobile", "Téléphone mobile",
      ],
      .init(.phone, slot: 3, types: ["fax"]): ["Fax Number", "Numéro de fax"],
      .init(.title): ["Job Title", "Intitulé du poste", "Titre du poste", "Fonction"],
      .init(.organization, slot: 1): ["Company Name", "Nom de l'entreprise"],
      .init(.organization, slot: 2): [
        "Associated Company", "Primary Associated Company", "Entreprise associée",
      ],
      .init(.street): ["Street Address", "Adresse postale", "Adresse"],
      .init(.locality): ["City", "Ville"],
      .init(.region): ["State/Region", "État/Région", "Région"],
      .init(.postalCode): ["Postal Code", "Code postal"],
      .init(.country): ["Country/Region", "Pays/Région"],
      .init(.url): ["Website URL", "URL du site web"],
      .init(.url, slot: 2, types: ["profile"]): ["LinkedIn URL", "URL LinkedIn"],
      .init(.extra): [
        "Contact owner", "Propriétaire du contact", "Lead Status", "Statut du lead", "Create Date",
        "Date de création", "Last Modified Date", "Last Activity Date", "Lifecycle Stage",
        "Associated Company IDs", "Created by user ID", "Updated by user ID", "HubSpot Team",
        "Original Source", "Email Domain",
      ],
    ])
  )
}
