extension HeaderVocabulary {
  static let italian: [Line] = [
    Line(
      .part(.formattedName),
      "nome completo, nome e cognome, cognome e nome, nome visualizzato, nominativo"
    ),
    Line(.name, "nome, nomi"),
    Line(.part(.given), "nome di battesimo, primo nome"),
    Line(.part(.family), "cognome, cognomi"),
    Line(.part(.additional), "secondo nome"),
    Line(.part(.prefix), "appellativo, titolo di cortesia, titolo"),
    Line(.part(.suffix), "suffisso"),
    Line(.part(.nickname), "soprannome"),
    Line(
      .part(.organization),
      """
      azienda, società, ditta, impresa, organizzazione, ente, istituzione, nome azienda, \
      ragione sociale, nome della società, università, scuola, nome dell'azienda
      """
    ),
    Line(.part(.department), "reparto, dipartimento, ufficio reparto"),
    Line(
      .part(.title),
      "posizione, qualifica, professione, mansione, titolo professionale, lavoro"
    ),
    Line(.part(.role), "ruolo, funzione"),
    Line(
      .part(.email),
      "posta elettronica, indirizzo e-mail, indirizzo email, indirizzo di posta elettronica, posta"
    ),
    Line(
      .part(.phone),
      "telefono, numero di telefono, telefono fisso, n. telefono, recapito telefonico, numero telefonico"
    ),
    Line(.part(.url), "sito web, sito, pagina web, sito internet"),
    Line(
      .kind("cell"),
      "cellulare, telefono cellulare, numero di cellulare, telefonino, telefono mobile"
    ),
    Line(.kind("work"), "ufficio, aziendale, professionale, di lavoro"),
    Line(.kind("home"), "casa, abitazione, personale, privato"),
    Line(.kind("other"), "altro, altra, altri, alternativo, secondario"),
    Line(.kind("pref"), "principale"),
    Line(.group("billing"), "fatturazione"),
    Line(.part(.address), "indirizzo, indirizzo postale, indirizzo completo"),
    Line(.part(.street), "via, strada, via e numero civico"),
    Line(.part(.poBox), "casella postale"),
    Line(.part(.locality), "città, comune, località"),
    Line(.part(.region), "provincia, regione, prov"),
    Line(.part(.postalCode), "CAP, codice postale, codice di avviamento postale"),
    Line(.part(.country), "paese, nazione, stato, paese regione"),
    Line(.part(.birthday), "compleanno, data di nascita, nato il, nata il"),
    Line(.part(.birthYear), "anno di nascita"),
    Line(.part(.anniversary), "anniversario"),
    Line(
      .part(.attendance),
      """
      presenza, presente, partecipazione, partecipa, parteciperà, conferma di presenza, stato iscrizione
      """
    ),
    Line(.part(.note), "nota, note, commento, commenti, osservazioni, annotazioni"),
    Line(.part(.categories), "categoria, categorie, gruppo, gruppi, etichette"),
    Line(.part(.language), "lingua, lingue"),
    Line(.part(.gender), "sesso, genere"),
    Line(.part(.pronouns), "pronomi"),
    Line(.part(.introducer), "segnalato da, presentato da, consigliato da"),
    Line(
      .contact,
      "contatto, contatti, partecipante, invitato, ospite, membro, persona, referente"
    ),
    Line(.relation("spouse"), "coniuge, marito, moglie"),
    Line(.relation("child"), "figlio, figli, figlia"),
    Line(.relation("parent"), "padre, madre, genitore, genitori"),
    Line(.relation("manager"), "responsabile, capo, superiore"),
    Line(.relation("assistant"), "assistente, segretaria"),
    Line(.relation("emergency"), "contatto di emergenza, emergenza"),
    Line(.stranger, "acquirente, organizzatore, organizzatrice, utente, proprietario"),
    Line(.state, "conferma, risposta, adesione"),
    Line(
      .thing,
      """
      nome utente, account, evento, nome evento, \
      biglietto, ordine, fattura, pagamento, prezzo, importo, quantità, data, ora, \
      informazioni cronologiche, creato, creato da, modificato, iscrizione, data di iscrizione, \
      dimensione, settore, consenso, attivo, valuta, oggetto, messaggio, dominio, \
      prodotto, progetto, età, codice fiscale, partita IVA, tieni informato, nome file, prefisso
      """
    ),
    Line(.label, "etichetta"),
    Line(.joint, "e, o, oppure"),
    Line(.purpose, "per"),
    Line(
      .filler,
      """
      il, la, lo, i, gli, le, di, del, della, dell, tuo, tua, suo, sua, qual, quale, inserisci, \
      obbligatorio, facoltativo, numero
      """
    ),
  ]
}
