import ContactModel
import Testing

@testable import ContactFormats

@Suite("An entry of Portable Contacts says who it is about")
struct PortableContactsTests {
  private func card(_ elements: String) throws -> Card {
    let result = try readXML(
      "<response><totalResults>1</totalResults><entry>\(elements)</entry></response>",
      as: .portableContacts
    )
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    return try #require(result.cards.first)
  }

  static let rows: [(xml: String, rows: [String])] = [
    ("<displayName>A B</displayName>", ["FN:A B"]),
    ("<name><formatted>A B</formatted></name>", ["FN:A B"]),
    (
      "<displayName>Al</displayName><name><formatted>A B</formatted></name>",
      ["FN:Al", "X-FIELD;X-LABEL=entry/name/formatted:A B"]
    ),
    (
      """
      <name><familyName>B</familyName><givenName>A</givenName><middleName>M</middleName>\
      <honorificPrefix>Dr.</honorificPrefix><honorificSuffix>Jr.</honorificSuffix></name>
      """,
      ["N:B;A;M;Dr.;Jr."]
    ),
    (
      "<nickname>Al</nickname><gender>undisclosed</gender>", ["NICKNAME:Al", "GENDER:;undisclosed"]
    ),
    ("<birthday>1990-05-21</birthday>", ["BDAY:1990-05-21"]),
    ("<birthday>0000-05-21</birthday>", ["BDAY:--05-21"]),
    ("<anniversary>2010-06-05</anniversary>", ["ANNIVERSARY:2010-06-05"]),
    ("<utcOffset>-08:00</utcOffset>", ["TZ;VALUE=utc-offset:-08:00"]),
    (
      "<updated>2026-11-12T22:15:00Z</updated><connected>true</connected>",
      ["REV:2026-11-12T22:15:00Z", "X-FIELD;X-LABEL=entry/connected:true"]
    ),
    (
      "<preferredUsername>al</preferredUsername>", ["X-FIELD;X-LABEL=entry/preferredUsername:al"]
    ),
    ("<emails><value>a@e.com</value></emails>", ["EMAIL:a@e.com"]),
    ("<emails><type>work</type></emails>", []),
    (
      "<phoneNumbers><value>1</value><type>fax</type><primary>false</primary></phoneNumbers>",
      ["TEL;TYPE=fax:1"]
    ),
    (
      "<phoneNumbers><value>1</value><type>boat</type><extension>7</extension></phoneNumbers>",
      [
        "item1.TEL:1", "item1.X-ABLABEL:boat", "X-FIELD;X-LABEL=entry/phoneNumbers/extension:7",
      ]
    ),
    (
      "<urls><value>http://e.com</value><type>blog</type></urls>",
      ["item1.URL:http://e.com", "item1.X-ABLABEL:blog"]
    ),
    (
      "<ims><value>a</value><type>gtalk</type><primary>true</primary></ims>",
      ["IMPP;X-SERVICE-TYPE=gtalk;PREF=1:xmpp:a"]
    ),
    (
      "<photos><value>http://e.com/a.png</value><type>thumbnail</type></photos>",
      ["item1.PHOTO:http://e.com/a.png", "item1.X-ABLABEL:thumbnail"]
    ),
    ("<tags>A, B</tags><tags><value>C</value></tags>", ["CATEGORIES:A, B", "CATEGORIES:C"]),
    (
      "<relationships><value>S</value><type>spouse</type></relationships>",
      ["RELATED;VALUE=text;TYPE=spouse:S"]
    ),
    (
      """
      <addresses><type>home</type><formatted>1 S\nC</formatted><streetAddress>1 S</streetAddress>\
      <locality>C</locality><region>R</region><postalCode>2</postalCode><country>X</country>\
      <primary>true</primary></addresses>
      """,
      ["ADR;LABEL=1 S\nC;TYPE=home;PREF=1:;;1 S;C;R;2;X"]
    ),
    ("<addresses><formatted>1 S</formatted></addresses>", ["ADR:;;1 S;;;;"]),
    (
      """
      <organizations><name>O</name><department>D</department><title>T</title><type>job</type>\
      <startDate>2020-01-02</startDate><location>L</location><description>R</description>\
      </organizations>
      """,
      [
        "ORG;TYPE=work:O;D", "TITLE:T", "ROLE:R",
        "X-FIELD;X-LABEL=entry/organizations/startDate:2020-01-02",
        "X-FIELD;X-LABEL=entry/organizations/location:L",
      ]
    ),
    (
      """
      <organizations><name>O</name><title>T</title></organizations>\
      <organizations><name>P</name><type>school</type></organizations>
      """,
      ["item1.ORG:O", "item1.TITLE:T", "item2.ORG:P", "item2.X-ABLABEL:school"]
    ),
    (
      """
      <accounts><domain>e.com</domain><username>al</username><userid>7</userid>\
      <primary>true</primary></accounts>
      """,
      [
        "SOCIALPROFILE;VALUE=text;SERVICE-TYPE=e.com;PREF=1:al",
        "X-FIELD;X-LABEL=entry/accounts/userid:7",
      ]
    ),
    (
      "<accounts><domain>e.com</domain><userid>7</userid></accounts>",
      ["SOCIALPROFILE;VALUE=text;SERVICE-TYPE=e.com:7"]
    ),
    ("<note>N</note><aboutMe>B</aboutMe>", ["NOTE:N", "X-FIELD;X-LABEL=entry/aboutMe:B"]),
  ]

  @Test("Each element becomes its property", arguments: rows)
  func element(xml: String, rows: [String]) throws {
    #expect(try card(xml).contact.rows == rows)
  }

  @Test("Every entry of a response is a card")
  func entries() throws {
    let result = try readXML(
      """
      <response xmlns="http://portablecontacts.net/spec/1.0">
      <entry><displayName>A</displayName></entry><entry/>
      <entry><emails><value>b@e.com</value></emails></entry></response>
      """,
      as: .portableContacts
    )
    #expect(result.cards.map(\.contact.rows) == [["FN:A"], [], ["EMAIL:b@e.com"]])
    #expect(result.cards.map(\.line) == [2, 2, 3])
  }
}
