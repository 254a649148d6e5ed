import ContactModel
import Testing

@testable import ContactFormats

@Suite("Rows of each product become the cards they say")
struct DialectRowTests {
  /// Reads a table whose product must be found by its header.
  static func read(
    _ table: String,
    as dialect: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Card] {
    let bytes = Array(table.utf8)
    let format = try #require(FormatRegistry.standard.recognize(InputSample(bytes: bytes)))
    #expect(format.name == dialect, sourceLocation: sourceLocation)
    let result = try ContactFormatsTests.read(
      bytes,
      format: format,
      sourceLocation: sourceLocation
    )
    #expect(result.skipped.isEmpty && result.problems.isEmpty, sourceLocation: sourceLocation)
    return result.cards
  }

  /// The lines of a card whose property has that name.
  static func values(_ card: Card, _ names: PropertyName...) -> [String] {
    card.contact.properties.filter { names.contains($0.name) }.map(CardLines.line)
  }

  @Test("German Outlook: three lines of a street are one address, whoever recommended is a hint")
  func germanOutlook() throws {
    let cards = try Self.read(
      """
      Anrede;Vorname;Nachname;Firma;Position;Straße geschäftlich;Straße geschäftlich 2;\
      Straße geschäftlich 3;Ort geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;\
      Straße privat;Ort privat;Telefon geschäftlich;Mobiltelefon;Fax privat;Telefon Assistent;\
      E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;Empfohlen von;Ort
      Frau;Anke;Müller;Lüdtke GmbH;Leiterin;Haus 3;Am Markt 1;Hof;Trier;54290;Deutschland;\
      Weg 2;Konz;0651 123;0170 555;0651 9;0651 77;anke@example.de;SMTP;a@example.de;Jan Rust;B 7

      """,
      as: "outlook-csv"
    )
    try #require(cards.count == 1)
    let summary = CardSummary(cards[0])
    #expect(summary.prefix == "Frau")
    #expect(summary.given == "Anke")
    #expect(summary.family == "Müller")
    #expect(summary.org == ["Lüdtke GmbH"])
    #expect(summary.title == "Leiterin")
    #expect(summary.emails == ["anke@example.de", "a@example.de"])
    #expect(
      Self.values(cards[0], .tel) == [
        "TEL;TYPE=work: 0651 123", "TEL;TYPE=cell: 0170 555", "TEL;TYPE=home,fax: 0651 9",
      ]
    )
    #expect(
      Self.values(cards[0], .adr) == [
        "ADR;TYPE=work: ;;Haus 3,Am Markt 1,Hof;Trier;;54290;Deutschland",
        "ADR;TYPE=home: ;;Weg 2;Konz;;;",
      ]
    )
    #expect(Self.values(cards[0], .related) == ["RELATED;VALUE=text;TYPE=referred-by: Jan Rust"])
    #expect(
      Self.values(cards[0], .field) == [
        "X-FIELD;X-LABEL=Telefon Assistent: 0651 77", "X-FIELD;X-LABEL=E-Mail-Typ: SMTP",
        "X-FIELD;X-LABEL=Ort: B 7",
      ]
    )
  }

  @Test("French Outlook: the first Titre is the form of address")
  func frenchOutlook() throws {
    let cards = try Self.read(
      """
      Titre,Prénom,Nom,Société,Titre,Adresse de messagerie,Tél. mobile,Téléphone (bureau),\
      Rue (bureau),Ville (bureau),Pays (bureau),Anniversaire,Recommandé par,Responsable
      Mme,Zoé,Le Goff,Armor SA,Directrice,zoe@example.fr,06 12,02 98,1 quai,Brest,France,\
      1980-05-04,Yann Kerel,Anne Roux

      """,
      as: "outlook-csv"
    )
    try #require(cards.count == 1)
    let summary = CardSummary(cards[0])
    #expect(summary.prefix == "Mme")
    #expect(summary.title == "Directrice")
    #expect(summary.family == "Le Goff")
    #expect(summary.phones == ["02 98", "06 12"])
    #expect(Self.values(cards[0], .bday) == ["BDAY: 19800504"])
    #expect(
      Self.values(cards[0], .related) == [
        "RELATED;VALUE=text;TYPE=manager: Anne Roux",
        "RELATED;VALUE=text;TYPE=referred-by: Yann Kerel",
      ]
    )
  }

  @Test("Spanish Outlook, with the headers it leaves in English")
  func spanishOutlook() throws {
    let cards = try Self.read(
      """
      Title,Nombre,Apellidos,Organización,Department,Puesto,Calle del trabajo,Ciudad de trabajo,\
      Teléfono del trabajo,Mobile Phone,Particular,E-mail Address,Dirección de correo electrónico 2,\
      Referido por
      Dra.,Inés,Ruiz Gil,Faro SL,Ventas,Jefa,C/ Mayor 1,Vigo,986 1,600 2,986 3,ines@example.es,\
      i@example.es,Luz Mar

      """,
      as: "outlook-csv"
    )
    try #require(cards.count == 1)
    let summary = CardSummary(cards[0])
    #expect(summary.prefix == "Dra.")
    #expect(summary.given == "Inés")
    #expect(summary.family == "Ruiz Gil")
    #expect(summary.org == ["Faro SL", "Ventas"])
    #expect(summary.title == "Jefa")
    #expect(summary.emails == ["ines@example.es", "i@example.es"])
    #expect(
      Self.values(cards[0], .tel) == [
        "TEL;TYPE=work: 986 1", "TEL;TYPE=home: 986 3", "TEL;TYPE=cell: 600 2",
      ]
    )
    #expect(Self.values(cards[0], .related) == ["RELATED;VALUE=text;TYPE=referred-by: Luz Mar"])
  }

  @Test("Eventbrite: absent guests are said to be, and who paid is nobody's contact")
  func eventbrite() throws {
    let cards = try Self.read(
      """
      Order ID,Attendee Status,Name,Email,Buyer Name,Buyer Email,Chi ti ha invitato?
      1,Attending,Ada Lo,ada@example.com,Bo Ek,bo@example.com,Mia Fox
      2,Not Attending,Cy Day,cy@example.com,Bo Ek,bo@example.com,
      3,Refunded,Di Orr,di@example.com,Bo Ek,bo@example.com,
      4,Deleted,Ed Poe,ed@example.com,Bo Ek,bo@example.com,
      5,checked in,Flo Roy,flo@example.com,Bo Ek,bo@example.com,

      """,
      as: "eventbrite-csv"
    )
    #expect(
      cards.map { $0.absence?.code.rawValue } == [
        nil, "guest-declined", "ticket-refunded", "registration-cancelled", nil,
      ]
    )
    #expect(cards.map { $0.absence?.line } == [nil, 3, 4, 5, nil])
    #expect(cards.flatMap { CardSummary($0).emails }.allSatisfy { $0 != "bo@example.com" })
    #expect(CardSummary(cards[0]).fn == "Ada Lo")
    #expect(Self.values(cards[0], .related) == ["RELATED;VALUE=text;TYPE=referred-by: Mia Fox"])
  }

  @Test("Luma, Meetup and Cvent: every state of a guest")
  func guestStates() throws {
    let luma = try Self.read(
      """
      approval_status,api_id,name,email
      approved,gst-1,A,a@example.com
      declined,gst-2,B,b@example.com
      pending_approval,gst-3,C,c@example.com
      waitlist,gst-4,D,d@example.com
      invited,gst-5,E,e@example.com

      """,
      as: "luma-csv"
    )
    #expect(
      luma.map { $0.absence?.code.rawValue } == [
        nil, "guest-declined", "guest-not-confirmed", "guest-not-confirmed", "guest-not-confirmed",
      ]
    )
    let meetup = try Self.read(
      "Name\tAttendance\tUser ID\tRSVP\tRSVPed on\tURL of Member Profile\n"
        + "A\tY\tuser 1\tYes\tx\thttps://www.meetup.com/g/members/1/\n"
        + "B\t\tuser 2\tNo\tx\thttps://www.meetup.com/g/members/2/\n"
        + "C\tN\tuser 3\tYes\tx\thttps://www.meetup.com/g/members/3/\n"
        + "D\t\tuser 4\tWaitlist\tx\thttps://www.meetup.com/g/members/4/\n",
      as: "meetup-csv"
    )
    #expect(
      meetup.map { $0.absence?.code.rawValue } == [
        nil, "guest-declined", "guest-absent", "guest-not-confirmed",
      ]
    )
    let cvent = try Self.read(
      """
      First Name,Last Name,Email Address,Registration Type,Registration Status,Participant Status
      A,A,a@example.com,Guest,Accepted,Attended
      B,B,b@example.com,Guest,Accepted,No-Show
      C,C,c@example.com,Guest,Cancelled,
      D,D,d@example.com,Guest,Declined,

      """,
      as: "cvent-csv"
    )
    #expect(
      cvent.map { $0.absence?.code.rawValue } == [
        nil, "guest-absent", "registration-cancelled", "guest-declined",
      ]
    )
  }

  @Test("CamCard in simplified Chinese, with two companies and two numbers")
  func camCard() throws {
    let cards = try Self.read(
      """
      创建日期,姓名,名字,姓,公司1,部门1,职位1,公司2,职位2,手机1,手机2,电话1,传真1,电子邮件1,地址1,备注
      2026/11/12,李 雷,雷,李,远航公司,销售部,经理,小店,店主,13800000001,13800000002,021-1,021-2,\
      lilei@example.cn,上海市1号,展会

      """,
      as: "camcard-csv"
    )
    try #require(cards.count == 1)
    let summary = CardSummary(cards[0])
    #expect(summary.fn == "李 雷")
    #expect(summary.family == "李")
    #expect(summary.given == "雷")
    #expect(Self.values(cards[0], .org).map { $0.drop { $0 != ":" } } == [": 远航公司;销售部", ": 小店"])
    #expect(Self.values(cards[0], .title).map { $0.drop { $0 != ":" } } == [": 经理", ": 店主"])
    #expect(
      Self.values(cards[0], .tel) == [
        "TEL;TYPE=cell: 13800000001", "TEL;TYPE=cell: 13800000002", "TEL: 021-1",
        "TEL;TYPE=fax: 021-2",
      ]
    )
    #expect(summary.addresses == 1)
    #expect(summary.note)
  }

  @Test("Eight: the lines above the header are no cards")
  func eight() throws {
    let cards = try Self.read(
      """
      Eightの名刺データ
      作成日,2026-11-12

      会社名,部署名,役職,氏名,e-mail,TEL会社,携帯電話,住所
      さくら商事,海外部,部長,山田 太郎,taro@example.jp,03-1,090-2,東京都千代田区1-2

      """,
      as: "eight-csv"
    )
    try #require(cards.count == 1)
    let summary = CardSummary(cards[0])
    #expect(summary.fn == "山田 太郎")
    #expect(summary.org == ["さくら商事", "海外部"])
    #expect(summary.title == "部長")
    #expect(summary.emails == ["taro@example.jp"])
    #expect(Self.values(cards[0], .tel) == ["TEL;TYPE=work: 03-1", "TEL;TYPE=cell: 090-2"])
    #expect(summary.addresses == 1)
    #expect(cards[0].line == 5)
  }

  @Test("Google: a relation called Referred by is the introducer, other relations are who they are")
  func googleRelations() throws {
    let cards = try Self.read(
      """
      First Name,Last Name,Labels,Organization Name,E-mail 1 - Label,E-mail 1 - Value,\
      Phone 1 - Label,Phone 1 - Value,Relation 1 - Label,Relation 1 - Value,Relation 2 - Label,\
      Relation 2 - Value
      Dana,Ruiz,* myContacts ::: Mixer,Acme,* Work,dana@example.com,Home Fax,202 1,Spouse,Sam Ruiz,\
      Referred by,Ann Lee

      """,
      as: "google-csv"
    )
    try #require(cards.count == 1)
    #expect(Self.values(cards[0], .email) == ["EMAIL;TYPE=work;PREF=1: dana@example.com"])
    #expect(Self.values(cards[0], .tel) == ["TEL;TYPE=home,fax: 202 1"])
    #expect(
      Self.values(cards[0], .related) == [
        "RELATED;VALUE=text;TYPE=spouse: Sam Ruiz",
        "RELATED;VALUE=text;TYPE=referred-by: Ann Lee",
      ]
    )
  }

  @Test("Salesforce: the owner of an account is not the contact, the footer is no card")
  func salesforce() throws {
    let cards = try Self.read(
      """
      "First Name","Last Name","Email","Phone","Account Name","Account Owner"
      "Dana","Ruiz","dana@example.com","202 1","Acme","Pat Doe"

      "Grand Totals (1 record)"
      "Confidential Information - Do Not Distribute"
      "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
      """,
      as: "salesforce-report-csv"
    )
    try #require(cards.count == 1)
    #expect(CardSummary(cards[0]).org == ["Acme"])
    #expect(Self.values(cards[0], .field) == ["X-FIELD;X-LABEL=Account Owner: Pat Doe"])
  }
}
