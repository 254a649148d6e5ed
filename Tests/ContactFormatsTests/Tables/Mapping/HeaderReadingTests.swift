import Testing

@testable import ContactFormats

/// Single headers, over a column without cells.
@Suite("A header by itself")
struct HeaderReadingTests {
  private func meaning(_ header: String) -> String? {
    MappedTable(rows: [[header, "Zzz"]], asked: .other).plan.columns.first?.meaning.short
  }

  @Test(
    "says what it is, in many spellings",
    arguments: [
      ("full_name", "fn"), ("Full Name *", "fn"), ("Your full name", "fn"), ("given_name", "given"),
      ("fname", "given"), ("First", "given"), ("surname", "family"), ("lname", "family"),
      ("email1", "email"), ("E-Mail", "email"), ("email_addr", "email"),
      ("e-mail address", "email"),
      ("Work Email", "email:work"), ("E-Mail (geschäftlich)", "email:work"),
      ("Personal email address", "email:home"), ("Primary Email", "email:pref"),
      ("phone 2", "phone"), ("Tel.", "phone"), ("tel", "phone"), ("Telephone No.", "phone"),
      ("Mobile #", "phone:cell"), ("Cell", "phone:cell"), ("Home mobile", "phone:home:cell"),
      ("WhatsApp number", "phone:cell"), ("WhatsApp number (for your pass)", "phone:cell"),
      ("Business Fax", "phone:work:fax"), ("Fax", "phone:fax"), ("Pager", "phone:pager"),
      ("Company", "org"), ("org", "org"), ("company_name", "org"), ("Name of your company", "org"),
      ("What's your company?", "org"), ("Company or Organization", "org"), ("College name", "org"),
      ("Affiliation", "org"), ("Employer", "org"), ("Verein", "org"), ("Institution", "org"),
      ("Job Title", "title"), ("Position", "title"), ("What's your role?", "role"),
      ("Department", "department"), ("LinkedIn", "url"), ("Your LinkedIn profile URL", "url"),
      ("Twitter", "url"), ("Website", "url"), ("Company website", "url:work"), ("Skype", "IMPP"),
      ("Company phone", "phone:work"), ("Company address", "address:work"),
      ("Office phone", "phone:work"), ("addr", "address"), ("Street", "street"),
      ("City", "locality"),
      ("Location", "locality"), ("zipcode", "postcode"), ("p_code", "postcode"),
      ("Country/Region", "country"), ("Mailing City", "locality"),
      ("Home ZipCode", "postcode:home"),
      ("DOB", "birthday"), ("Date of birth", "birthday"), ("Anniversary", "ANNIVERSARY"),
      ("Notes", "note"), ("Comment", "note"), ("Tags", "CATEGORIES"), ("Pronouns", "PRONOUNS"),
      ("Nickname", "nickname"), ("Preferred name", "nickname"), ("Prefix", "prefix"),
      ("Suffix", "suffix"), ("Middle Name", "additional"), ("Referred By", "introducer"),
      ("uid", "identifier"), ("identifier", "identifier"), ("Record ID", "identifier"),
      ("first (given) name", "given"), ("Nachname, Vorname", "fn"), ("Vor- und Nachname", "fn"),
      ("Privatadresse", "address:home"), ("Geschäftsadresse", "address:work"),
      ("Telefon (privat)", "phone:home"), ("Diensttelefon", "phone:work"),
    ]
  )
  func known(_ header: String, _ meaning: String) {
    #expect(self.meaning(header) == meaning)
  }

  @Test(
    "is never taken for the person's where it is somebody else's or something else",
    arguments: [
      "Buyer Email", "Buyer Name", "Parent's phone", "Parent's phone number",
      "Emergency contact phone", "Account owner", "Contact owner", "Company email domain",
      "Event name", "Ticket name", "File name", "User name", "Screen Name", "Created by",
      "Organizer Email", "Assistant's Phone", "Email opt-in", "Email status", "Phone type",
      "Company size", "IP address", "ip_address", "qr_code_url", "eth_address", "Order Date",
      "signup_dt", "Ticket Type", "Associated Company IDs", "Phone country code",
      "How did you hear about this event?", "Are you a consultant?", "Spouse email",
      "Käufer E-Mail", "Benutzername", "Dateiname", "Nom d'utilisateur", "Nom de l'événement",
      "Nombre de usuario", "Nome do evento", "Bestandsnaam", "活动名称", "イベント名", "ふりがな",
      "ReportsToId", "id", "#", "Quantity", "Hostname",
    ]
  )
  func others(_ header: String) {
    #expect(meaning(header) == "-")
  }

  @Test(
    "names another person",
    arguments: [
      ("Emergency contact", "relation:emergency"), ("Assistant name", "relation:assistant"),
      ("Assistant's Name", "relation:assistant"), ("Manager", "relation:manager"),
      ("Spouse", "relation:spouse"), ("Kinder", "relation:child"),
      ("Name des/r Vorgesetzten", "relation:manager"), ("Conjoint", "relation:spouse"),
      ("秘書", "relation:assistant"),
    ]
  )
  func relations(_ header: String, _ meaning: String) {
    #expect(self.meaning(header) == meaning)
  }

  @Test(
    "may be a path of element names",
    arguments: [
      ("person/mail", "email"), ("attendees/attendee/firstName", "given"),
      ("event/attendees/attendee/email", "email"), ("person/company/name", "org"),
      ("event/name", "-"), ("entry/name/last", "family"), ("root/row/x_mail", "email"),
      ("guest/work/address/city", "locality:work"), ("guest/manager/name", "relation:manager"),
    ]
  )
  func paths(_ header: String, _ meaning: String) {
    #expect(self.meaning(header) == meaning)
  }
}
