import ContactModel
import Testing

@testable import ContactFormats

@Suite("An Exchange item says who it is about")
struct EWSTests {
  private func card(_ elements: String, as item: String = "Contact") throws -> Card {
    let result = try readXML(
      """
      <Items xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">\
      <t:\(item)>\(elements.replacing("<", with: "<t:").replacing("<t:/", with: "</t:"))</t:\(item)>\
      </Items>
      """,
      as: .ews
    )
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    return try #require(result.cards.first)
  }

  static let rows: [(xml: String, rows: [String])] = [
    // Names
    ("<Subject>A</Subject>", ["FN:A"]),
    (
      "<Subject>B</Subject><DisplayName>A</DisplayName>",
      ["FN:A", "X-FIELD;X-LABEL=Contact/Subject:B"]
    ),
    (
      """
      <CompleteName><Title>Dr.</Title><FirstName>A</FirstName><MiddleName>M</MiddleName>\
      <LastName>B</LastName><Suffix>Jr.</Suffix><Initials>A.B.</Initials><FullName>A B</FullName>\
      <Nickname>Al</Nickname><YomiFirstName>Y</YomiFirstName></CompleteName>
      """,
      [
        "FN:A B", "N:B;A;M;Dr.;Jr.", "NICKNAME:Al", "X-PHONETIC-FIRST-NAME:Y",
        "X-FIELD;X-LABEL=Contact/CompleteName/Initials:A.B.",
      ]
    ),
    (
      """
      <GivenName>A</GivenName><CompleteName><FirstName>C</FirstName></CompleteName>\
      <Surname>B</Surname><Generation>III</Generation>
      """,
      ["N:B;A;;;III", "X-FIELD;X-LABEL=Contact/CompleteName/FirstName:C"]
    ),
    (
      "<Initials>A.B.</Initials><FileAs>B, A</FileAs>",
      ["X-FIELD;X-LABEL=Contact/Initials:A.B.", "X-FIELD;X-LABEL=Contact/FileAs:B, A"]
    ),

    // Work
    (
      "<CompanyName>O</CompanyName><Department>D</Department><JobTitle>T</JobTitle>",
      ["ORG:O;D", "TITLE:T"]
    ),
    ("<Department>D</Department>", ["ORG:;D"]),
    ("<Profession>P</Profession>", ["ROLE:P"]),
    ("<OfficeLocation>2.14</OfficeLocation>", ["X-FIELD;X-LABEL=Contact/OfficeLocation:2.14"]),
    (
      "<Companies><String>O</String><String>P</String></Companies>",
      [
        "X-FIELD;X-LABEL=Contact/Companies/String:O", "X-FIELD;X-LABEL=Contact/Companies/String:P",
      ]
    ),

    // Dictionaries
    (
      """
      <EmailAddresses><Entry Key="EmailAddress1">SMTP:a@e.com</Entry>\
      <Entry Key="EmailAddress2" RoutingType="smtp" Name="a@f.com">a@f.com</Entry>\
      <Entry Key="EmailAddress3"/></EmailAddresses>
      """,
      ["EMAIL:a@e.com", "EMAIL:a@f.com"]
    ),
    (
      """
      <PhysicalAddresses><Entry Key="Home"><Street>S</Street></Entry>\
      <Entry Key="Other"><City>C</City></Entry><Entry Key="Business"/></PhysicalAddresses>\
      <PostalAddressIndex>Other</PostalAddressIndex>
      """,
      ["ADR;TYPE=home:;;S;;;;", "ADR;PREF=1:;;;C;;;"]
    ),
    (
      "<ImAddresses><Entry Key=\"ImAddress1\">sip:a@e.com</Entry><Entry Key=\"ImAddress2\">b</Entry></ImAddresses>",
      ["IMPP:sip:a@e.com", "IMPP:b"]
    ),

    // People and dates
    ("<SpouseName>S</SpouseName>", ["RELATED;VALUE=text;TYPE=spouse:S"]),
    (
      "<Children><String>C</String><String>D</String></Children>",
      ["RELATED;VALUE=text;TYPE=child:C", "RELATED;VALUE=text;TYPE=child:D"]
    ),
    ("<Manager>M</Manager>", ["RELATED;VALUE=text;TYPE=manager:M"]),
    ("<AssistantName>N</AssistantName>", ["RELATED;VALUE=text;TYPE=assistant:N"]),
    ("<Birthday>1990-05-21T11:59:00Z</Birthday>", ["BDAY:1990-05-21"]),
    ("<Birthday>1990-05-20T22:00:00Z</Birthday>", ["BDAY:1990-05-20T22:00:00Z"]),
    (
      "<WeddingAnniversary>2010-06-05T00:00:00+02:00</WeddingAnniversary>",
      ["ANNIVERSARY:2010-06-05"]
    ),

    // The rest
    ("<Body BodyType=\"Text\"> 1 &lt; 2 </Body>", ["NOTE:1 < 2"]),
    (
      "<Body BodyType=\"HTML\">&lt;html&gt;&lt;body&gt;A&lt;br&gt;B&lt;/body&gt;&lt;/html&gt;</Body>",
      ["NOTE:A\nB", "X-FIELD;X-LABEL=Contact/Body:<html><body>A<br>B</body></html>"]
    ),
    ("<Body BodyType=\"HTML\"/>", []),
    ("<Notes>N</Notes>", ["NOTE:N"]),
    ("<Categories><String>A, B</String><String>C</String></Categories>", ["CATEGORIES:A, B,C"]),
    ("<Sensitivity>Normal</Sensitivity><Importance>Normal</Importance>", []),
    ("<Sensitivity>Private</Sensitivity>", ["CLASS:PRIVATE"]),
    ("<Sensitivity>Personal</Sensitivity>", ["X-FIELD;X-LABEL=Contact/Sensitivity:Personal"]),
    ("<Photo>AAECAw==</Photo>", ["PHOTO:<4 bytes>"]),
    (
      "<UserSMIMECertificate><Base64Binary>AAEC</Base64Binary></UserSMIMECertificate>",
      ["KEY:<3 bytes>"]
    ),
    ("<Mileage>12</Mileage>", ["X-FIELD;X-LABEL=Contact/Mileage:12"]),
    (
      "<ItemId Id=\"X\" ChangeKey=\"Y\"/><Culture>en-US</Culture><HasPicture>false</HasPicture>",
      ["UID;VALUE=text:X"]
    ),
    ("<LastModifiedTime>2026-11-12T22:15:00Z</LastModifiedTime>", ["REV:2026-11-12T22:15:00Z"]),

    // Extended properties
    (
      """
      <ExtendedProperty><ExtendedFieldURI PropertyTag="0x3A47" PropertyType="String"/>\
      <Value>Morgan Blake</Value></ExtendedProperty>
      """,
      ["RELATED;VALUE=text;TYPE=referred-by:Morgan Blake"]
    ),
    (
      """
      <ExtendedProperty><ExtendedFieldURI PropertyTag="14919"/><Value>M</Value></ExtendedProperty>
      """,
      ["RELATED;VALUE=text;TYPE=referred-by:M"]
    ),
    (
      """
      <ExtendedProperty><ExtendedFieldURI PropertyTag="0x3a4d"/><Value>1</Value></ExtendedProperty>
      """,
      ["GENDER:F"]
    ),
    (
      """
      <ExtendedProperty><ExtendedFieldURI PropertySetId="abc" PropertyName="Badge"/>\
      <Values><Value>1</Value><Value>2</Value></Values></ExtendedProperty>
      """,
      ["X-FIELD;X-LABEL=Badge:1", "X-FIELD;X-LABEL=Badge:2"]
    ),
    (
      """
      <ExtendedProperty><ExtendedFieldURI DistinguishedPropertySetId="Address" PropertyId="32841"/>\
      <Value>V</Value></ExtendedProperty>
      """,
      ["X-FIELD;X-LABEL=Contact/ExtendedProperty/Address/32841:V"]
    ),
  ]

  @Test("Each element becomes its property", arguments: rows)
  func element(xml: String, rows: [String]) throws {
    #expect(try card(xml).contact.rows == rows)
  }

  static let phones: [(key: String, row: String)] = [
    ("AssistantPhone", "item1.TEL:1 item1.X-ABLABEL:assistant"),
    ("BusinessFax", "TEL;TYPE=work,fax:1"), ("BusinessPhone", "TEL;TYPE=work:1"),
    ("BusinessPhone2", "TEL;TYPE=work:1"), ("Callback", "item1.TEL:1 item1.X-ABLABEL:callback"),
    ("CarPhone", "TEL;TYPE=car:1"),
    ("CompanyMainPhone", "item1.TEL;TYPE=work:1 item1.X-ABLABEL:company main"),
    ("HomeFax", "TEL;TYPE=home,fax:1"), ("HomePhone", "TEL;TYPE=home:1"),
    ("HomePhone2", "TEL;TYPE=home:1"), ("Isdn", "TEL;TYPE=isdn:1"),
    ("MobilePhone", "TEL;TYPE=cell:1"), ("OtherFax", "TEL;TYPE=fax:1"),
    ("OtherTelephone", "TEL:1"), ("Pager", "TEL;TYPE=pager:1"), ("PrimaryPhone", "TEL;PREF=1:1"),
    ("RadioPhone", "item1.TEL:1 item1.X-ABLABEL:radio"),
    ("Telex", "item1.TEL:1 item1.X-ABLABEL:telex"), ("TtyTddPhone", "TEL;TYPE=textphone:1"),
    ("Mms", "item1.TEL:1 item1.X-ABLABEL:mms"),
    ("Hologram", "item1.TEL:1 item1.X-ABLABEL:Hologram"),
  ]

  @Test("The kinds of numbers are types, or labels where no type says it", arguments: phones)
  func phone(key: String, row: String) throws {
    let card = try card("<PhoneNumbers><Entry Key=\"\(key)\">1</Entry></PhoneNumbers>")
    #expect(card.contact.rows.joined(separator: " ") == row)
  }

  @Test("A distribution list is a card of a group with members")
  func distributionList() throws {
    let card = try card(
      """
      <DisplayName>Team</DisplayName><Members>\
      <Member Key="1"><Mailbox><Name>A</Name><EmailAddress>a@e.com</EmailAddress>\
      <RoutingType>SMTP</RoutingType></Mailbox></Member>\
      <Member><Mailbox><EmailAddress>/o=X</EmailAddress><RoutingType>EX</RoutingType></Mailbox>\
      </Member></Members>
      """,
      as: "DistributionList"
    )
    let path = "DistributionList/Members/Member/Mailbox/"
    #expect(
      card.contact.rows == [
        "KIND:group", "FN:Team", "item1.MEMBER:mailto:a@e.com", "item1.X-ABLABEL:A",
        "X-FIELD;X-LABEL=\(path)EmailAddress:/o=X", "X-FIELD;X-LABEL=\(path)RoutingType:EX",
      ]
    )
  }

  @Test("A photo that is no base64 is kept as text, and reported")
  func brokenPhoto() throws {
    let card = try card("<Photo>%%%%</Photo>")
    #expect(card.contact.rows == ["X-FIELD;X-LABEL=Contact/Photo:%%%%"])
    #expect(card.codes == ["not-base64"])
  }
}
