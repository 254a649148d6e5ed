import ContactModel
import Testing

@testable import ContactFormats

@Suite("A Kolab 2 object says who it is about")
struct Kolab2Tests {
  private func card(_ elements: String, as root: String = "contact") throws -> Card {
    let result = try readXML("<\(root) version=\"1.0\">\(elements)</\(root)>", as: .kolab2)
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    return try #require(result.cards.first)
  }

  static let rows: [(xml: String, rows: [String])] = [
    (
      """
      <name><given-name>A</given-name><middle-names>M N</middle-names><last-name>B</last-name>\
      <full-name>A B</full-name><initials>A.B.</initials><prefix>Dr.</prefix><suffix>Jr.</suffix>\
      </name>
      """,
      ["FN:A B", "X-FIELD;X-LABEL=contact/name/initials:A.B.", "N:B;A;M N;Dr.;Jr."]
    ),
    ("<nick-name>Al</nick-name>", ["NICKNAME:Al"]),
    ("<department>D</department><organization>O</organization>", ["ORG:O;D"]),
    ("<department>D</department>", ["ORG:;D"]),
    (
      "<job-title>T</job-title><role>R</role><profession>P</profession>",
      ["TITLE:T", "ROLE:R", "ROLE:P"]
    ),
    (
      "<manager-name>M</manager-name><assistant>N</assistant>",
      ["RELATED;VALUE=text;TYPE=manager:M", "RELATED;VALUE=text;TYPE=assistant:N"]
    ),
    (
      "<spouse-name>S</spouse-name><children>C, D</children>",
      ["RELATED;VALUE=text;TYPE=spouse:S", "RELATED;VALUE=text;TYPE=child:C, D"]
    ),
    ("<birthday>1990-05-21</birthday>", ["BDAY:1990-05-21"]),
    ("<anniversary>2010-06-05T00:00:00Z</anniversary>", ["ANNIVERSARY:2010-06-05"]),
    (
      """
      <name><full-name>A</full-name></name>\
      <email><display-name>A</display-name><smtp-address>a@e.com</smtp-address></email>\
      <email><display-name>B</display-name><smtp-address>b@e.com</smtp-address></email>
      """,
      [
        "FN:A", "EMAIL:a@e.com", "X-FIELD;X-LABEL=contact/email/display-name:B", "EMAIL:b@e.com",
      ]
    ),
    ("<email/><phone><type>home1</type></phone><address><type>home</type></address>", []),
    (
      """
      <address><type>home</type><x-kde-type>4</x-kde-type><pobox>7</pobox><street>S</street>\
      <region>R</region></address><address><type>boat</type><locality>L</locality></address>\
      <preferred-address>home</preferred-address>
      """,
      ["ADR;TYPE=home;PREF=1:7;;S;;R;;", "item1.ADR:;;;L;;;", "item1.X-ABLABEL:boat"]
    ),
    (
      "<preferred-address>home</preferred-address>",
      ["X-FIELD;X-LABEL=contact/preferred-address:home"]
    ),
    ("<latitude>1.5</latitude><longitude>-2</longitude>", ["GEO:geo:1.5,-2"]),
    ("<longitude>-2</longitude>", ["X-FIELD;X-LABEL=contact/longitude:-2"]),
    ("<body>N</body><web-page>http://e.com</web-page>", ["NOTE:N", "URL:http://e.com"]),
    (
      "<im-address>a@e.com</im-address><free-busy-url>http://e.com/f</free-busy-url>",
      ["IMPP:a@e.com", "FBURL:http://e.com/f"]
    ),
    ("<gender>male</gender><language>de</language>", ["GENDER:M", "LANG:de"]),
    ("<categories>A, B,</categories>", ["CATEGORIES:A,B"]),
    ("<sensitivity>confidential</sensitivity>", ["CLASS:CONFIDENTIAL"]),
    (
      "<picture>kolab-picture.png</picture>", ["X-FIELD;X-LABEL=contact/picture:kolab-picture.png"]
    ),
    (
      "<x-custom app='KADDRESSBOOK' name='BlogFeed' value='http://e.com/b'/>",
      ["X-FIELD;X-LABEL=KADDRESSBOOK-BlogFeed:http://e.com/b"]
    ),
    (
      "<office-location>2.14</office-location>", ["X-FIELD;X-LABEL=contact/office-location:2.14"]
    ),
  ]

  @Test("Each element becomes its property", arguments: rows)
  func element(xml: String, rows: [String]) throws {
    #expect(try card(xml).contact.rows == rows)
  }

  static let phones: [(type: String, row: String)] = [
    ("business1", "TEL;TYPE=work:1"), ("business2", "TEL;TYPE=work:1"),
    ("businessfax", "TEL;TYPE=work,fax:1"), ("home1", "TEL;TYPE=home:1"),
    ("homefax", "TEL;TYPE=home,fax:1"), ("mobile", "TEL;TYPE=cell:1"),
    ("pager", "TEL;TYPE=pager:1"), ("primary", "TEL;PREF=1:1"), ("other", "TEL:1"),
    ("company", "item1.TEL;TYPE=work:1 item1.X-ABLABEL:company main"),
    ("boat", "item1.TEL:1 item1.X-ABLABEL:boat"), ("", "TEL:1"),
  ]

  @Test("The kinds of numbers are types, or labels where no type says it", arguments: phones)
  func phone(type: String, row: String) throws {
    let card = try card("<phone><type>\(type)</type><number>1</number></phone>")
    #expect(card.contact.rows.joined(separator: " ") == row)
  }

  @Test("A distribution list is a card of a group with members")
  func distributionList() throws {
    let card = try card(
      """
      <uid>1</uid><display-name>Team</display-name>\
      <member><display-name>A</display-name><smtp-address>a@e.com</smtp-address></member>\
      <member><uid>kolab-2</uid></member><member><display-name>B</display-name></member>
      """,
      as: "distribution-list"
    )
    #expect(
      card.contact.rows == [
        "KIND:group", "UID;VALUE=text:1", "FN:Team", "item1.MEMBER:mailto:a@e.com",
        "item1.X-ABLABEL:A", "MEMBER;VALUE=text:kolab-2",
        "X-FIELD;X-LABEL=distribution-list/member/display-name:B",
      ]
    )
  }
}
