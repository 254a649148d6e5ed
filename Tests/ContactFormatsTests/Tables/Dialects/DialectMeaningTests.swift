import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("A product's header means what the product means by it")
struct DialectMeaningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var dialect: String
    var header: String
    var part: ContactPart
    var slot = 1
    var types: [String] = []

    init(
      _ dialect: String,
      _ header: String,
      _ part: ContactPart,
      _ slot: Int = 1,
      _ types: [String] = []
    ) {
      self.dialect = dialect
      self.header = header
      self.part = part
      self.slot = slot
      self.types = types
    }

    var testDescription: String { "\(dialect): \(header)" }
  }

  static let cases: [Case] = [
    Case("google-csv", "E-mail 1 - Value", .email, 1),
    Case("google-csv", "E-mail 12 - Value", .email, 12),
    Case("google-csv", "E-mail 12 - Label", .label(of: .email), 12),
    Case("google-csv", "Labels", .categories),
    Case("google-csv", "Relation 2 - Label", .label(of: .relation), 2),
    Case("google-csv", "Custom Field 3 - Value", .custom, 3),
    Case("google-csv", "Address 2 - PO Box", .poBox, 2),
    Case("google-csv-legacy", "Given Name Yomi", .phoneticGiven),
    Case("google-csv-legacy", "Organization 2 - Title", .title, 2),
    Case("google-csv-legacy", "Organization 1 - Location", .extra),
    Case("google-csv-legacy", "IM 1 - Service", .label(of: .impp), 1),
    Case("google-outlook-csv", "Referred By", .introducer),
    Case("google-outlook-csv", "Home Address", .address, 2, ["home"]),
    Case("outlook-csv", "Title", .prefix),
    Case("outlook-csv", "Business Fax", .phone, 10, ["work", "fax"]),
    Case("outlook-csv", "Home Fax", .phone, 11, ["home", "fax"]),
    Case("outlook-csv", "Car Phone", .phone, 14, ["car"]),
    Case("outlook-csv", "Primary Phone", .phone, 1, ["pref"]),
    Case("outlook-csv", "Assistant's Phone", .extra),
    Case("outlook-csv", "Business Street 3", .street, 1, ["work"]),
    Case("outlook-csv", "Other City", .locality, 3),
    Case("outlook-csv", "Organizational ID Number", .extra),
    Case("outlook-csv", "E-mail Display Name", .extra),
    Case("outlook-csv", "Spouse", .relation, 1, ["spouse"]),
    Case("outlook-csv", "Weitere Vornamen", .additional),
    Case("outlook-csv", "E-Mail 2: Adresse", .email, 2),
    Case("outlook-csv", "Telefon (privat 2)", .phone, 6, ["home"]),
    Case("outlook-csv", "Empfohlen von", .introducer),
    Case("outlook-csv", "Ort", .extra),
    Case("outlook-csv", "Ort privat", .locality, 2, ["home"]),
    Case("outlook-csv", "Adresse de messagerie 3", .email, 3),
    Case("outlook-csv", "Téléphone 2 (bureau)", .phone, 3, ["work"]),
    Case("outlook-csv", "Dép/Région (autre)", .region, 3),
    Case("outlook-csv", "Recommandé par", .introducer),
    Case("outlook-csv", "Anniversaire", .birthday),
    Case("outlook-csv", "Anniversaire de mariage ou fête", .anniversary),
    Case("outlook-csv", "Puesto", .title),
    Case("outlook-csv", "Apellidos", .family),
    Case("outlook-csv", "Móvil", .phone, 7, ["cell"]),
    Case("outlook-csv", "Particular", .phone, 5, ["home"]),
    Case("outlook-csv", "Otra calle 2", .street, 3),
    Case("outlook-csv", "Referido por", .introducer),
    Case("outlook-com-csv", "Given Yomi", .phoneticGiven),
    Case("outlook-com-csv", "Personal Web Page", .url, 2, ["home"]),
    Case("linkedin-csv", "URL", .url, 1, ["profile"]),
    Case("linkedin-csv", "Position", .title),
    Case("linkedin-csv", "Connected On", .extra),
    Case("eventbrite-csv", "Attendee Status", .attendance),
    Case("eventbrite-csv", "Buyer Name", .extra),
    Case("eventbrite-csv", "Buyer Email", .extra),
    Case("eventbrite-csv", "Who invited you?", .introducer),
    Case("eventbrite-csv", "Cell Phone", .phone, 1, ["cell"]),
    Case("eventbrite-csv", "Event Name", .event),
    Case("luma-csv", "approval_status", .attendance),
    Case("luma-csv", "What's your company?", .organization),
    Case("luma-csv", "What’s your LinkedIn?", .url, 1, ["profile"]),
    Case("luma-csv", "qr_code_url", .extra),
    Case("meetup-csv", "RSVP", .attendance),
    Case("meetup-csv", "Attendance", .attendance),
    Case("meetup-csv", "Title", .extra),
    Case("meetup-csv", "Intro", .extra),
    Case("brella-csv", "Join URL", .extra),
    Case("whova-csv", "Affiliation", .organization),
    Case("cvent-csv", "Participant Status", .attendance),
    Case("cvent-csv", "Work Phone", .phone, 1, ["work"]),
    Case("hubspot-csv", "Contact owner", .extra),
    Case("hubspot-csv", "Intitulé du poste", .title),
    Case("hubspot-csv", "Record ID", .uid),
    Case("salesforce-report-csv", "Account Owner", .extra),
    Case("salesforce-report-csv", "Account Name", .organization),
    Case("salesforce-report-csv", "Mailing Zip/Postal Code", .postalCode),
    Case("salesforce-dataloader-csv", "MailingStreet", .street),
    Case("salesforce-dataloader-csv", "AssistantPhone", .extra),
    Case("salesforce-dataloader-csv", "Id", .uid),
    Case("thunderbird-csv", "Home County", .region, 1, ["home"]),
    Case("thunderbird-csv", "Organisation", .organization),
    Case("thunderbird-csv", "Birth Month", .birthMonth),
    Case("yahoo-csv", "Home", .phone, 1, ["home"]),
    Case("yahoo-csv", "Home Address", .street, 2, ["home"]),
    Case("yahoo-csv", "Yahoo! Phone", .phone, 7),
    Case("camcard-csv", "Mobile2", .phone, 2, ["cell"]),
    Case("camcard-csv", "手機2", .phone, 2, ["cell"]),
    Case("camcard-csv", "职位1", .title),
    Case("camcard-csv", "傳真1", .phone, 201, ["fax"]),
    Case("camcard-csv", "姓氏拚音或音標", .phoneticFamily),
    Case("abbyy-csv", "Business Fax", .phone, 3, ["work", "fax"]),
    Case("covve-csv", "Email 2", .email, 2),
    Case("covve-csv", "Date Scanned", .extra),
    Case("hihello-csv", "Met At", .event),
    Case("hihello-csv", "Pronouns", .pronouns),
    Case("swapcard-csv", "Captured at", .extra),
    Case("eight-csv", "会社名", .organization),
    Case("eight-csv", "携帯電話", .phone, 5, ["cell"]),
  ]

  @Test("The meaning of a header", arguments: cases)
  func meaning(of known: Case) throws {
    let dialect = try #require(TableDialect.all.first { $0.name == known.dialect })
    #expect(
      dialect.meaning(of: HeaderKey(known.header))
        == ColumnMeaning(known.part, slot: known.slot, types: known.types)
    )
  }

  @Test("A name is one product's, and the table nobody knows is last")
  func names() {
    let names = TableDialect.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.last == "csv")
    #expect(TableDialect.all.last?.signatures.isEmpty == true)
    #expect(names.allSatisfy { $0.hasSuffix("csv") || $0 == "google-csv-legacy" })
  }

  @Test("Only an address book or a scanner says that people met")
  func encounters() {
    let attended = TableDialect.all.filter { $0.usualEncounter == .attended }.map(\.name)
    #expect(
      attended == [
        "eventbrite-csv", "luma-csv", "meetup-csv", "brella-csv", "whova-csv", "cvent-csv", "csv",
      ]
    )
  }

  @Test("A number that no product writes is no number of a column")
  func numbers() {
    for header in ["E-mail - Value", "E-mail 12345 - Value", "E-mail 99999999999999999999 - Value"]
    {
      #expect(TableDialect.google.meaning(of: HeaderKey(header)) == nil)
    }
  }

  @Test("French Outlook's first Titre is the form of address, the second the position")
  func twoTitles() {
    let header: [HeaderKey] = [
      "Titre", "Prénom", "Nom", "Société", "Titre", "Adresse de messagerie",
    ]
    #expect(
      TableDialect.outlook.meanings(of: header).map { $0?.part } == [
        .prefix, .given, .family, .organization, .title, .email,
      ]
    )
    #expect(
      TableDialect.outlook.meanings(of: ["Prénom", "Titre"]).map { $0?.part } == [.given, .title]
    )
  }

  @Test("A table that is two products' side by side is the one's that knows more of it")
  func union() {
    let header: [HeaderKey] = [
      "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
      "api_id", "approval_status",
    ]
    #expect(TableDialect.matching(Set(header))?.name == "linkedin-csv")
  }

  @Test("Below a Salesforce report stand no people")
  func footers() {
    let isFooter = TableDialect.salesforceReport.isFooter
    #expect(isFooter(["Grand Totals (1 record)"]))
    #expect(isFooter(["Grand Totals (12 records)", "", "", ""]))
    #expect(isFooter(["Confidential Information - Do Not Distribute"]))
    #expect(isFooter(["Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."]))
    #expect(isFooter(["Copyright © 2000-2026 salesforce.com, inc."]))
    #expect(!isFooter([]))
    #expect(!isFooter(["", ""]))
    #expect(!isFooter(["Ms.", "Grand", "Total", "x@example.com"]))
    #expect(!isFooter(["Grand", "Total", "grand@example.com"]))
  }
}
