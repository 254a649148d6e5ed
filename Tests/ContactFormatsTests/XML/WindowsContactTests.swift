import ContactModel
import Testing

@testable import ContactFormats

@Suite("A Windows .contact says who it is about")
struct WindowsContactTests {
  private func card(_ elements: String) throws -> Card {
    let result = try readXML(
      """
      <contact xmlns="http://schemas.microsoft.com/Contact" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:e="urn:e">\(elements)</contact>
      """,
      as: .windowsContact
    )
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    return try #require(result.cards.first)
  }

  /// A collection of one element with these labels.
  private static func item(_ name: String, _ parts: String, _ labels: String...) -> String {
    let labels = labels.map { "<Label>\($0)</Label>" }.joined()
    return "<\(name)Collection><\(name)>\(parts)<LabelCollection>\(labels)</LabelCollection>"
      + "</\(name)></\(name)Collection>"
  }

  static let rows: [(xml: String, rows: [String])] = [
    // Names
    (
      item(
        "Name",
        """
        <FormattedName>A B</FormattedName><Phonetic>P</Phonetic><Prefix>Ms.</Prefix>\
        <Title>Dr.</Title><GivenName>A</GivenName><FamilyName>B</FamilyName>\
        <MiddleName>M</MiddleName><Generation>III</Generation><Suffix>MD</Suffix>
        """
      ),
      [
        "FN:A B", "N:B;A;M;Ms.,Dr.;III,MD",
        "X-FIELD;X-LABEL=contact/NameCollection/Name/Phonetic:P",
      ]
    ),
    (
      "<NameCollection xsi:nil='true'><Name><FormattedName>A</FormattedName></Name></NameCollection>",
      []
    ),
    (
      "<NameCollection><Name xsi:nil='1'/><Name><NickName>A</NickName></Name></NameCollection>",
      ["NICKNAME:A"]
    ),
    (
      """
      <ContactIDCollection><ContactID><Value>1</Value></ContactID><ContactID><Value>2</Value>\
      <LabelCollection><Label>Preferred</Label></LabelCollection></ContactID></ContactIDCollection>
      """,
      ["X-FIELD;X-LABEL=contact/ContactIDCollection/ContactID:1", "UID;VALUE=text:2"]
    ),

    // Channels
    (
      item("EmailAddress", "<Type>SMTP</Type><Address>a@e.com</Address>", "Personal"),
      ["EMAIL;TYPE=home:a@e.com"]
    ),
    (
      item("EmailAddress", "<Type>EX</Type><Address>/o=X</Address>"),
      ["X-FIELD;X-LABEL=contact/EmailAddressCollection/EmailAddress/EX:/o=X"]
    ),
    (
      item("PhoneNumber", "<Number>1</Number>", "Cellular", "Preferred"),
      ["TEL;TYPE=cell;PREF=1:1"]
    ),
    (item("PhoneNumber", "<Number>1</Number>", "Business", "Fax"), ["TEL;TYPE=work,fax:1"]),
    (item("PhoneNumber", "<Number>1</Number>", "Pager"), ["TEL;TYPE=pager:1"]),
    (
      item("PhoneNumber", "<Number>1</Number><Alternate>2</Alternate>", "urn:x:Boat", "Other"),
      [
        "item1.TEL:1", "item1.X-ABLABEL:urn:x:Boat",
        "X-FIELD;X-LABEL=contact/PhoneNumberCollection/PhoneNumber/Alternate:2",
      ]
    ),
    (
      item("IMAddress", "<Value>a</Value><Protocol>Skype</Protocol>"),
      ["IMPP;X-SERVICE-TYPE=Skype:skype:a"]
    ),
    (
      item("Url", "<Value>http://e.com</Value>", "Personal", "wab:SocialNetwork"),
      ["item1.URL;TYPE=home:http://e.com", "item1.X-ABLABEL:SocialNetwork"]
    ),
    (
      item(
        "PhysicalAddress",
        """
        <AddressLabel>1 S, C</AddressLabel><Street>1 S</Street><Locality>C</Locality>\
        <POBox>7</POBox><ExtendedAddress>X</ExtendedAddress>
        """,
        "Personal"
      ),
      ["ADR;LABEL=1 S, C;TYPE=home:7;X;1 S;C;;;"]
    ),

    // Work and people
    (
      item(
        "Position",
        """
        <Organization>O</Organization><Company>C</Company><Department>D</Department>\
        <Office>2.14</Office><JobTitle>T</JobTitle><Role>R</Role><Profession>P</Profession>
        """,
        "Business"
      ),
      [
        "ORG;TYPE=work:C;O;D", "TITLE:T", "ROLE:R", "ROLE:P",
        "X-FIELD;X-LABEL=contact/PositionCollection/Position/Office:2.14",
      ]
    ),
    (item("Position", "<Organization>O</Organization>"), ["ORG:O"]),
    (
      item("Person", "<FormattedName>S</FormattedName><PersonID>7</PersonID>", "wab:Spouse"),
      [
        "RELATED;VALUE=text;TYPE=spouse:S",
        "X-FIELD;X-LABEL=contact/PersonCollection/Person/PersonID:7",
      ]
    ),
    (
      item("Person", "<FormattedName>M</FormattedName>", "Manager"),
      ["RELATED;VALUE=text;TYPE=manager:M"]
    ),

    // Dates
    (item("Date", "<Value>1990-05-21T00:00:00Z</Value>", "wab:Birthday"), ["BDAY:1990-05-21"]),
    (
      item("Date", "<Value>2010-06-05T00:00:00Z</Value>", "wab:Anniversary"),
      ["ANNIVERSARY:2010-06-05"]
    ),
    (
      item("Date", "<Value>2010-06-05T10:30:00Z</Value>", "wab:Hired"),
      ["item1.X-ABDATE:2010-06-05T10:30:00Z", "item1.X-ABLABEL:Hired"]
    ),

    // Media
    (
      item("Photo", "<Value ContentType=\"image/jpeg\">AAEC\nAw==</Value>", "UserTile"),
      ["PHOTO;MEDIATYPE=image/jpeg:<4 bytes>"]
    ),
    (item("Photo", "<Url>http://e.com/a.png</Url>", "Logo"), ["LOGO:http://e.com/a.png"]),
    (item("Photo", "", "UserTile"), []),
    (
      item("Certificate", "<Value>AAEC</Value><Thumbprint>AA==</Thumbprint>"),
      [
        "KEY:<3 bytes>",
        "X-FIELD;X-LABEL=contact/CertificateCollection/Certificate/Thumbprint:AA==",
      ]
    ),

    // The rest
    ("<Notes> N\n</Notes><Gender>Female</Gender>", ["NOTE:N", "GENDER:F"]),
    ("<Gender>Unspecified</Gender><Extended xsi:nil='true'/>", []),
    ("<Mailer>M</Mailer><ProgID>P</ProgID>", ["MAILER:M", "PRODID:P"]),
    (
      "<Extended><e:Badge ContentType='binary/x'>AQAA</e:Badge><e:Old xsi:nil='true'>x</e:Old></Extended>",
      ["X-FIELD;X-LABEL=contact/Extended/Badge:AQAA"]
    ),
    ("<e:Notes>not Windows's</e:Notes>", ["X-FIELD;X-LABEL=contact/Notes:not Windows's"]),
  ]

  @Test("Each element becomes its property", arguments: rows)
  func element(xml: String, rows: [String]) throws {
    #expect(try card(xml).contact.rows == rows)
  }

  @Test("Several positions keep their titles apart")
  func positions() throws {
    let card = try card(
      """
      <PositionCollection><Position><Company>A</Company><JobTitle>T</JobTitle></Position>\
      <Position><Company>B</Company><JobTitle>U</JobTitle></Position></PositionCollection>
      """
    )
    #expect(card.contact.rows == ["item1.ORG:A", "item1.TITLE:T", "item2.ORG:B", "item2.TITLE:U"])
  }
}
