extension TableDialect {
  /// Outlook's three addresses, each with up to three lines of a street.
  static let outlookAddresses: [HeaderKey: ColumnMeaning] = .columns([
    .init(.address, slot: 1, types: ["work"]): ["Business Address"],
    .init(.street, slot: 1, types: ["work"]): [
      "Business Street", "Business Street 2", "Business Street 3",
      "Straße geschäftlich", "Straße geschäftlich 2", "Straße geschäftlich 3",
      "Rue (bureau)", "Rue (bureau) 2", "Rue (bureau) 3",
      "Calle del trabajo", "Calle del trabajo 2", "Calle del trabajo 3",
    ],
    .init(.poBox, slot: 1, types: ["work"]): [
      "Business Address PO Box", "Postfach geschäftlich", "B.P. professionnelle",
      "Apartado postal de la dirección del trabajo",
    ],
    .init(.locality, slot: 1, types: ["work"]): [
      "Business City", "Ort geschäftlich", "Ville (bureau)", "Ciudad de trabajo",
      "Ciudad del trabajo",
    ],
    .init(.region, slot: 1, types: ["work"]): [
      "Business State", "Region geschäftlich", "Bundesland/Kanton geschäftlich",
      "Dép/Région (bureau)", "Provincia o estado de trabajo", "Provincia o estado del trabajo",
    ],
    .init(.postalCode, slot: 1, types: ["work"]): [
      "Business Postal Code", "Postleitzahl geschäftlich", "Code postal (bureau)",
      "Código postal del trabajo",
    ],
    .init(.country, slot: 1, types: ["work"]): [
      "Business Country/Region", "Business Country", "Land/Region geschäftlich",
      "Land geschäftlich", "Pays/Région (bureau)", "Pays (bureau)", "País o región del trabajo",
      "País del trabajo",
    ],
    .init(.address, slot: 2, types: ["home"]): ["Home Address"],
    .init(.street, slot: 2, types: ["home"]): [
      "Home Street", "Home Street 2", "Home Street 3",
      "Straße privat", "Straße privat 2", "Straße privat 3",
      "Rue (domicile)", "Rue (domicile) 2", "Rue (domicile) 3",
      "Calle del domicilio", "Calle del domicilio 2", "Calle del domicilio 3",
      "Calle particular", "Calle particular 2", "Calle particular 3",
    ],
    .init(.poBox, slot: 2, types: ["home"]): [
      "Home Address PO Box", "Postfach privat", "Boîte postale du domicile",
      "Apartado postal de la dirección personal",
    ],
    .init(.locality, slot: 2, types: ["home"]): [
      "Home City", "Ort privat", "Ville (domicile)", "Ciudad del domicilio", "Ciudad particular",
    ],
    .init(.region, slot: 2, types: ["home"]): [
      "Home State", "Bundesland/Kanton privat", "Region privat", "Dép/Région (domicile)",
      "Provincia o estado del domicilio", "Provincia o estado particular",
    ],
    .init(.postalCode, slot: 2, types: ["home"]): [
      "Home Postal Code", "Postleitzahl privat", "Code postal (domicile)",
      "Código postal del domicilio", "Código postal particular",
    ],
    .init(.country, slot: 2, types: ["home"]): [
      "Home Country/Region", "Home Country", "Land/Region privat", "Land privat",
      "Pays/Région (domicile)", "Pays (domicile)", "País o región del domicilio",
      "País particular",
    ],
    .init(.address, slot: 3): ["Other Address"],
    .init(.street, slot: 3): [
      "Other Street", "Other Street 2", "Other Street 3",
      "Weitere Straße", "Weitere Straße 2", "Weitere Straße 3",
      "Rue (autre)", "Rue (autre) 2", "Rue (autre) 3",
      "Otra calle", "Otra calle 2", "Otra calle 3",
    ],
    .init(.poBox, slot: 3): [
      "Other Address PO Box", "Weiteres Postfach", "Autre boîte postale", "Otro apartado postal",
    ],
    .init(.locality, slot: 3): ["Other City", "Weiterer Ort", "Ville (autre)", "Otra ciudad"],
    .init(.region, slot: 3): [
      "Other State", "Weiteres/r Bundesland/Kanton", "Weitere/s/r Bundesland/Kanton",
      "Dép/Région (autre)", "Otra provincia o estado",
    ],
    .init(.postalCode, slot: 3): [
      "Other Postal Code", "Weitere Postleitzahl", "Code postal (autre)", "Otro código postal",
    ],
    .init(.country, slot: 3): [
      "Other Country/Region", "Other Country", "Weiteres/e Land/Region", "Weiteres Land",
      "Pays/Région (autre)", "Pays (autre)", "Otro país o región", "Otro país",
    ],
  ])
}
