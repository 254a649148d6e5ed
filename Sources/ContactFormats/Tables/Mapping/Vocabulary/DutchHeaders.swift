extension HeaderVocabulary {
  /// `Tussenvoegsel` (`van der`) is an additional name: what stands between the given and the family
  /// name. RFC 6350 has no place for a particle, and written into the family name it would change
  /// what the list says that name is.
  static let dutch: [Line] = [
    Line(
      .part(.formattedName),
      "volledige naam, voor- en achternaam, voornaam en achternaam, weergavenaam, naam en voornaam"
    ),
    Line(.name, "naam, namen"),
    Line(.part(.given), "voornaam, voornamen, roepnaam"),
    Line(.part(.family), "achternaam, familienaam"),
    Line(
      .part(.additional),
      "tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, tweede voornaam"
    ),
    Line(.part(.prefix), "aanhef, aanspreektitel, aanspreekvorm, titulatuur"),
    Line(.part(.suffix), "achtervoegsel"),
    Line(.part(.nickname), "bijnaam"),
    Line(.part(.maidenName), "meisjesnaam, geboortenaam"),
    Line(
      .part(.organization),
      """
      bedrijf, bedrijfsnaam, organisatie, werkgever, instelling, vereniging, universiteit, \
      onderneming, naam bedrijf, organisatienaam
      """
    ),
    Line(.part(.department), "afdeling"),
    Line(.part(.title), "functie, functietitel, beroep, positie"),
    Line(.part(.role), "rol"),
    Line(.part(.email), "e-mailadres, mailadres, emailadres, e-mailadressen"),
    Line(
      .part(.phone),
      "telefoon, telefoonnummer, telefoonnr, tel.nr, vaste telefoon, vast nummer"
    ),
    Line(.part(.url), "website, webpagina, internetadres, webadres"),
    Line(
      .kind("cell"),
      "mobiel, mobiele telefoon, mobiel nummer, gsm-nummer, mobiele nummer, 06-nummer, mobielnummer"
    ),
    Line(.kind("fax"), "faxnummer"),
    Line(.kind("work"), "werk, zakelijk, zakelijke, kantoor"),
    Line(.kind("home"), "thuis, privé, persoonlijk, persoonlijke"),
    Line(.kind("other"), "overig, overige, ander, andere, tweede"),
    Line(.group("billing"), "factuur"),
    Line(.group("shipping"), "bezorg"),
    Line(.part(.address), "adres, postadres, volledig adres"),
    Line(.part(.street), "straat, straatnaam, straat en huisnummer"),
    Line(.part(.poBox), "postbus"),
    Line(.part(.locality), "plaats, stad, woonplaats, vestigingsplaats, gemeente"),
    Line(.location, "locatie"),
    Line(.part(.region), "provincie, regio"),
    Line(.part(.postalCode), "postcode"),
    Line(.part(.country), "land, land regio"),
    Line(.part(.birthday), "verjaardag, geboortedatum"),
    Line(.part(.birthYear), "geboortejaar"),
    Line(.part(.anniversary), "trouwdag, jubileum"),
    Line(
      .part(.attendance),
      "aanwezig, aanwezigheid, aanmeldstatus, deelname, aanwezig?, neemt deel, komt"
    ),
    Line(.part(.note), "opmerking, opmerkingen, notitie, notities, aantekeningen, toelichting"),
    Line(.part(.categories), "categorie, categorieën, groep, groepen, trefwoorden"),
    Line(.part(.language), "taal, talen"),
    Line(.part(.gender), "geslacht"),
    Line(.part(.pronouns), "voornaamwoorden"),
    Line(.part(.introducer), "aanbevolen door, geïntroduceerd door, doorverwezen door"),
    Line(.contact, "contactpersoon, deelnemer, gast, lid, persoon, bezoeker, relatie"),
    Line(.relation("spouse"), "echtgenoot, echtgenote"),
    Line(.relation("child"), "kinderen"),
    Line(.relation("parent"), "ouder, ouders, moeder, vader"),
    Line(.relation("manager"), "leidinggevende"),
    Line(.relation("assistant"), "secretaresse"),
    Line(.relation("emergency"), "noodcontact, contactpersoon bij nood"),
    Line(.stranger, "koper, organisator, gebruiker, eigenaar"),
    Line(.state, "bevestiging, antwoord, reactie, aanmelding"),
    Line(
      .thing,
      """
      gebruikersnaam, rekening, evenement, kaartje, bestand, \
      bestandsnaam, bestelling, bestelnummer, betaling, prijs, bedrag, aantal, datum, tijd, \
      tijdstempel, aangemaakt, gemaakt door, gewijzigd, inschrijfdatum, aanmelddatum, grootte, \
      branche, toestemming, actief, wachtwoord, valuta, onderwerp, bericht, domein, \
      klantnummer, leeftijd, huisnummer
      """
    ),
    Line(.label, "soort"),
    Line(.joint, "en, of"),
    Line(.purpose, "voor"),
    Line(.filler, "uw, je, jouw, het, de, een, van, wat, welke, verplicht, optioneel, nummer"),
  ]
}
