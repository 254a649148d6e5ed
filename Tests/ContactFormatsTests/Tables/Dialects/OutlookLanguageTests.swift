import Testing

@testable import ContactFormats

@Suite("Outlook's headers are known in each of its languages")
struct OutlookLanguageTests {
  /// As Outlook exports them, in its order.
  static let french =
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,"
    + "Rue (bureau) 3,Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),"
    + "Rue (domicile),Ville (domicile),Dép/Région (domicile),Code postal (domicile),"
    + "Pays/Région (domicile),Rue (autre),Ville (autre),Code postal (autre),Pays/Région (autre),"
    + "Téléphone de l'assistant(e),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),Rappel,"
    + "Téléphone (voiture),Téléphone société,Télécopie (domicile),Téléphone (domicile),"
    + "Téléphone 2 (domicile),RNIS,Tél. mobile,Télécopie (autre),Téléphone (autre),"
    + "Récepteur de radiomessagerie,Téléphone principal,Radio téléphone,Téléphone TDD/TTY,Télex,"
    + "Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,"
    + "Adresse de messagerie 2,Anniversaire,Anniversaire de mariage ou fête,Bureau,Catégories,"
    + "Code gouvernement,Compte,Conjoint(e),Critère de diffusion,Disponibilité Internet,Emplacement,"
    + "Enfants,Informations facturation,Initiales,Kilométrage,Langue,Mots clés,"
    + "Nom de l'assistant(e),Notes,Numéro d'identification de l'organisation,Page Web,Passe-temps,"
    + "Priorité,Privé,Profession,Recommandé par,Responsable,Serveur d'annuaire,Sexe,Utilisateur 1"

  static let spanish =
    "Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,"
    + "Calle del trabajo,Calle del trabajo 2,Calle del trabajo 3,Ciudad de trabajo,"
    + "Provincia o estado de trabajo,Código postal del trabajo,País o región del trabajo,Otra calle,"
    + "Otra ciudad,Otra provincia o estado,Otro código postal,Otro país o región,"
    + "Teléfono del trabajo,Teléfono principal,Particular,Móvil,Radioteléfono,Otro fax,Otro teléfono,"
    + "Número de centralita de la organización,Número de teletipo,Télex,Devolución de llamada,"
    + "Dirección de correo electrónico,Tipo de correo electrónico 2,"
    + "Dirección de correo electrónico 2,Nombre de pantalla de correo electrónico 2,"
    + "Dirección del correo electrónico 3,Categorías,Confidencialidad,Cumpleaños,Facturación,Género,"
    + "Hijos,Aficiones,Nombre del director,Notas,Página web,Prioridad,Profesión,Referido por,"
    + "Kilometraje,Usuario 1,Usuario 4"

  static let german =
    "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,"
    + "Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,"
    + "Telefon geschäftlich,Telefon (privat),Mobiltelefon,Haupttelefon,E-Mail-Adresse,E-Mail-Typ,"
    + "E-Mail: Angezeigter Name,E-Mail 2: Adresse,Empfohlen von,Geburtstag,Jahrestag,Kategorien,"
    + "Name des/r Vorgesetzten,Notizen,Webseite"

  @Test(
    "Every header has a meaning, and the row is Outlook's",
    arguments: [french, spanish, german]
  )
  func known(row: String) {
    let written = row.split(separator: ",").map(String.init)
    let header = written.map { HeaderKey($0) }
    let matching = TableDialect.all.filter { $0.matches(Set(header)) }.map(\.name)
    #expect(matching == ["outlook-csv"])
    let unknown = zip(written, TableDialect.outlook.meanings(of: header)).filter { $1 == nil }
    #expect(unknown.map(\.0) == [])
  }

  @Test("A header is known whether its accents are composed or not")
  func decomposed() {
    let decomposed = "Pre\u{301}nom"
    #expect(TableDialect.outlook.meaning(of: HeaderKey(decomposed))?.part == .given)
  }
}
