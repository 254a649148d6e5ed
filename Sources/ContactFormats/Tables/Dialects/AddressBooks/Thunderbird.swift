import ContactModel

extension TableDialect {
  /// Thunderbird's address book; state and county are its American and British
  /// spellings.
  static let thunderbird = TableDialect(
    name: "thunderbird-csv",
    title: "Thunderbird",
    usualEncounter: .met,
    signatures: [
      Signature(all: ["Primary Email"], any: ["Display Name", "Screen Name"]),
      Signature(
        all: ["Primary Email", "Secondary Email"],
        any: ["Pager Number", "Fax Number", "Web Page 1", "Custom 1"]
      ),
      Signature(all: ["Primäre E-Mail-Adresse"]),
    ],
    columns: .columns([
      .init(.given): ["First Name", "Vorname"],
      .init(.family): ["Last Name", "Nachname"],
      .init(.formattedName): ["Display Name", "Anzeigename"],
      .init(.nickname): ["Nickname", "Spitzname"],
      .init(.email, slot: 1): ["Primary Email", "Primäre E-Mail-Adresse"],
      .init(.email, slot: 2): ["Secondary Email", "Sekundäre E-Mail-Adresse"],
      .init(.impp): ["Screen Name", "Messenger-Name"],
      .init(.phone, slot: 1, types: ["work"]): ["Work Phone", "Tel. dienstlich"],
      .init(.phone, slot: 2, types: ["home"]): ["Home Phone", "Tel. privat"],
      .init(.phone, slot: 3, types: ["fax"]): ["Fax Number", "Fax-Nummer"],
      .init(.phone, slot: 4, types: ["pager"]): ["Pager Number", "Pager-Nummer"],
      .init(.phone, slot: 5, types: ["cell"]): ["Mobile Number", "Mobil-Tel.-Nr."],
      .init(.street, slot: 1, types: ["home"]): ["Home Address", "Privat: Adresse"],
      .init(.extendedAddress, slot: 1, types: ["home"]): ["Home Address 2", "Privat: Adresse 2"],
      .init(.locality, slot: 1, types: ["home"]): ["Home City", "Privat: Ort"],
      .init(.region, slot: 1, types: ["home"]): [
        "Home State", "Home County", "Privat: Bundesland",
      ],
      .init(.postalCode, slot: 1, types: ["home"]): [
        "Home ZipCode", "Home Post Code", "Privat: PLZ",
      ],
      .init(.country, slot: 1, types: ["home"]): ["Home Country", "Privat: Land"],
      .init(.street, slot: 2, types: ["work"]): ["Work Address", "Dienstlich: Adresse"],
      .init(.extendedAddress, slot: 2, types: ["work"]): [
        "Work Address 2", "Dienstlich: Adresse 2",
      ],
      .init(.locality, slot: 2, types: ["work"]): ["Work City", "Dienstlich: Ort"],
      .init(.region, slot: 2, types: ["work"]): [
        "Work State", "Work County", "Dienstlich: Bundesland",
      ],
      .init(.postalCode, slot: 2, types: ["work"]): [
        "Work ZipCode", "Work Post Code", "Dienstlich: PLZ",
      ],
      .init(.country, slot: 2, types: ["work"]): ["Work Country", "Dienstlich: Land"],
      .init(.title): ["Job Title", "Arbeitstitel"],
      .init(.department): ["Department", "Abteilung"],
      .init(.organization): ["Organization", "Organisation"],
      .init(.url, slot: 1, types: ["work"]): ["Web Page 1", "Webseite 1"],
      .init(.url, slot: 2, types: ["home"]): ["Web Page 2", "Webseite 2"],
      .init(.birthYear): ["Birth Year", "Geburtsjahr"],
      .init(.birthMonth): ["Birth Month", "Geburtsmonat"],
      .init(.birthDay): ["Birth Day", "Geburtstag"],
      .init(.note): ["Notes", "Notizen"],
      .init(.extra): [
        "Custom 1", "Custom 2", "Custom 3", "Custom 4", "Benutzerdef. 1", "Benutzerdef. 2",
        "Benutzerdef. 3", "Benutzerdef. 4",
      ],
    ])
  )
}
