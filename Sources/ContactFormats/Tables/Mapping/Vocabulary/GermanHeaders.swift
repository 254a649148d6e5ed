extension HeaderVocabulary {
  static let german: [Line] = [
    Line(
      .part(.formattedName),
      """
      vollständiger Name, ganzer Name, Anzeigename, angezeigter Name, Vor- und Nachname, \
      Vor und Zuname, Vorname Nachname, Name Vorname, Vorname Name, Name und Vorname
      """
    ),
    Line(.name, "Name, Namen"),
    Line(.part(.given), "Vorname, Vornamen, Rufname"),
    Line(.part(.family), "Nachname, Familienname, Zuname, Nachnamen"),
    Line(.part(.additional), "weitere Vornamen, zweiter Vorname, Mittelname, 2. Vorname"),
    Line(
      .part(.prefix),
      "Anrede, akademischer Titel, akad. Titel, akademischer Grad, Namenspräfix, Namenstitel"
    ),
    Line(.title, "Titel"),
    Line(.part(.suffix), "Namenszusatz, Namenssuffix"),
    Line(.part(.nickname), "Spitzname, genannt"),
    Line(.part(.maidenName), "Geburtsname, Mädchenname, geborene"),
    Line(
      .part(.organization),
      """
      Firma, Firmenname, Unternehmen, Verein, Organisation, Arbeitgeber, Institution, Hochschule, \
      Universität, Schule, Institut, Betrieb, Verband, Behörde, Unternehmensname, Einrichtung
      """
    ),
    Line(.part(.department), "Abteilung, Bereich, Referat"),
    Line(.part(.title), "Position, Beruf, Berufsbezeichnung, Stelle, Jobtitel, Stellenbezeichnung"),
    Line(.part(.role), "Funktion, Rolle, Aufgabe"),
    Line(
      .part(.email),
      """
      E-Mail-Adresse, Mailadresse, E-Mail Adressen, Emailadresse, Mail-Adresse, elektronische Post
      """
    ),
    Line(
      .part(.phone),
      """
      Telefon, Telefonnummer, Tel.-Nr., Telefonnr, Telefon Nr, Rufnummer, Telefon-Nr., Festnetz, \
      Festnetznummer, Telefonnummern, Durchwahl, Fon
      """
    ),
    Line(
      .part(.url),
      "Webseite, Internetseite, Internetadresse, Internet, Homepage, Netzseite, Webadresse"
    ),
    Line(.kind("cell"), "Handy, Mobil, Mobiltelefon, Handynummer, Mobilnummer, Mobilfunk, Natel"),
    Line(.kind("fax"), "Telefax, Faxnummer, Telefaxnummer, Fax Nr"),
    Line(
      .kind("work"),
      """
      geschäftlich, geschäftliche, geschäftlicher, dienstlich, dienstliche, beruflich, berufliche, \
      Büro, Arbeit, Geschäft, geschaeftlich, Dienst, dienstl, geschäftl, gesch, g
      """
    ),
    Line(
      .kind("home"),
      "privat, priv, private, privater, privates, persönlich, persönliche, zuhause, p"
    ),
    Line(
      .kind("other"),
      "weitere, weiterer, weiteres, weiteres r, andere, sonstige, zweite, alternative"
    ),
    Line(.kind("pref"), "Haupt, bevorzugt, bevorzugte"),
    Line(.group("billing"), "Rechnung, Rechnungs"),
    Line(.group("shipping"), "Liefer, Versand"),
    Line(.part(.address), "Adresse, Anschrift, Postanschrift, Wohnanschrift, Postadresse"),
    Line(
      .part(.street),
      "Straße, Strasse, Straße Hausnummer, Straße und Hausnummer, Straße Nr, Str"
    ),
    Line(.part(.extendedAddress), "Adresszusatz, Adresszeile 2, Zusatz"),
    Line(.part(.poBox), "Postfach"),
    Line(.part(.locality), "Ort, Stadt, Wohnort, Gemeinde, Ortschaft"),
    Line(.location, "Standort"),
    Line(
      .part(.region),
      "Bundesland, Kanton, Bundesland Kanton, Provinz, r Bundesland Kanton"
    ),
    Line(.part(.postalCode), "PLZ, Postleitzahl"),
    Line(.part(.country), "Land, Staat, Land Region, e Land Region"),
    Line(.part(.birthday), "Geburtstag, Geburtsdatum, geboren am, geb. am, Geb. Datum, Geb. Dat."),
    Line(.part(.birthYear), "Geburtsjahr, Jahrgang"),
    Line(.part(.birthMonth), "Geburtsmonat"),
    Line(.part(.anniversary), "Jahrestag, Hochzeitstag"),
    Line(
      .part(.attendance),
      """
      teilnahme, teilnahmestatus, nimmt teil, anmeldestatus, anwesenheit, anwesend, \
      zusage, zu-/absage
      """
    ),
    Line(
      .part(.note),
      """
      Notiz, Notizen, Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Kommentar, Kommentare, \
      Hinweis, Hinweise
      """
    ),
    Line(.part(.categories), "Kategorie, Kategorien, Gruppe, Gruppen, Stichwörter, Schlagwörter"),
    Line(.part(.language), "Sprache, Sprachen, Muttersprache"),
    Line(.part(.gender), "Geschlecht"),
    Line(.part(.pronouns), "Pronomen"),
    Line(.part(.photo), "Foto, Bild, Profilbild"),
    Line(.part(.hobby), "Hobbys"),
    Line(.part(.introducer), "empfohlen von, Empfehlung von, vermittelt durch, vorgestellt von"),
    Line(.identifier(rank: 2), "Kontakt-ID, Datensatz-ID, Datensatzkennung"),
    Line(.identifier(rank: 3), "Kennung, Kennnummer"),
    Line(
      .contact,
      """
      Kontakt, Kontakte, Teilnehmer, Teilnehmerin, Teilnehmer in, Gast, Mitglied, Person, \
      Ansprechpartner, Kunde, Besucher, Bewerber, Kontaktperson, Kontaktdaten
      """
    ),
    Line(.relation("spouse"), "Ehepartner, Ehefrau, Ehemann, Partnerin, Partner in, Gatte"),
    Line(.relation("child"), "Kind, Kinder, Sohn, Tochter"),
    Line(
      .relation("parent"),
      "Eltern, Mutter, Vater, Erziehungsberechtigte, Erziehungsberechtigter"
    ),
    Line(
      .relation("manager"),
      "Vorgesetzter, Vorgesetzte, Vorgesetzten, Chef, Chefin, Führungskraft"
    ),
    Line(.relation("assistant"), "Assistent, Assistentin, Assistent in, Sekretariat, Assistenz"),
    Line(.relation("emergency"), "Notfallkontakt, Notfall, Notfallnummer"),
    Line(.stranger, "Käufer, Besteller, Veranstalter, Benutzer, Besitzer, Inhaber"),
    Line(.state, "rückmeldung, antwort, bestätigung, anmeldung"),
    Line(
      .thing,
      """
      Benutzername, Konto, Kontonummer, IBAN, BIC, \
      Veranstaltung, Veranstaltungsname, Ticket, Ticketname, Datei, Dateiname, Bestellung, \
      Bestellnummer, Rechnungsnummer, Preis, Betrag, Anzahl, Menge, Summe, Datum, Uhrzeit, \
      Zeitstempel, erstellt, erstellt von, erstellt am, geändert, geändert am, Anmeldedatum, \
      angemeldet, Kundennummer, Mitgliedsnummer, Kundennr, Vorwahl, Größe, Branche, \
      Mitarbeiterzahl, Einwilligung, Zustimmung, aktiv, Passwort, Währung, \
      Betreff, Nachricht, Abrechnungsinformation, Verzeichnisserver, Vertraulichkeit, \
      Priorität, Reisekilometer, Sozialversicherungsnr, Organisationsnr, Frei, Telex, ISDN, \
      Briefanrede, Initialen, Alter, Hausnummer, wie haben sie, möchten sie, sind sie, haben sie, \
      Nummer, lfd Nr, Für Hörbehinderte, Rückruf, Eintrittsdatum, Produkt, Projekt
      """
    ),
    Line(.label, "Typ, Art, Bezeichnung"),
    Line(.joint, "und, oder, bzw"),
    Line(.purpose, "für, zur, zum, damit"),
    Line(
      .filler,
      """
      Ihr, Ihre, Ihren, dein, deine, der, die, das, des, ein, eine, bitte, angeben, wie, lautet, \
      heißt, heissen, Nr, von, am, im, in, Pflichtfeld, optional, eingeben, sie, du, r, e
      """
    ),
  ]
}
