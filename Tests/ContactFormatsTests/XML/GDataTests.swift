import ContactModel
import Testing

@testable import ContactFormats

@Suite("An Atom entry of Google says who it is about")
struct GDataTests {
  private func card(_ elements: String) throws -> Card {
    let result = try readXML(
      """
      <entry xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005" \
      xmlns:gContact="http://schemas.google.com/contact/2008">\(elements)</entry>
      """,
      as: .gData
    )
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    return try #require(result.cards.first)
  }

  static let rows: [(xml: String, rows: [String])] = [
    // Names
    ("<title>A B</title>", ["FN:A B"]),
    ("<title/><gd:name/>", []),
    ("<title>A B</title><gd:name><gd:fullName>A B</gd:fullName></gd:name>", ["FN:A B"]),
    (
      "<title>B</title><gd:name><gd:fullName>A B</gd:fullName></gd:name>",
      ["X-FIELD;X-LABEL=entry/title:B", "FN:A B"]
    ),
    (
      "<title>A B</title><gd:name><gd:givenName>A</gd:givenName></gd:name>",
      ["FN:A B", "N:;A;;;"]
    ),
    (
      """
      <gd:name><gd:namePrefix>Dr.</gd:namePrefix><gd:givenName yomi="あ">A</gd:givenName>\
      <gd:additionalName>C</gd:additionalName><gd:familyName yomi="び">B</gd:familyName>\
      <gd:nameSuffix>Jr.</gd:nameSuffix></gd:name>
      """,
      ["X-PHONETIC-FIRST-NAME:あ", "X-PHONETIC-LAST-NAME:び", "N:B;A;C;Dr.;Jr."]
    ),
    ("<gContact:nickname>Al</gContact:nickname>", ["NICKNAME:Al"]),
    ("<gContact:maidenName>M</gContact:maidenName>", ["X-MAIDENNAME:M"]),
    (
      "<gContact:initials>A.B.</gContact:initials><gContact:shortName>A</gContact:shortName>",
      ["X-FIELD;X-LABEL=entry/initials:A.B.", "X-FIELD;X-LABEL=entry/shortName:A"]
    ),

    // Addresses of the Internet
    ("<gd:email address=' a@e.com '/>", ["EMAIL:a@e.com"]),
    (
      "<gd:email address='a@e.com' rel='http://schemas.google.com/g/2005#other'/>",
      ["EMAIL:a@e.com"]
    ),
    (
      "<title>A</title><gd:email address='a@e.com' displayName='Ally'/>",
      ["FN:A", "EMAIL:a@e.com", "X-FIELD;X-LABEL=entry/email/@displayName:Ally"]
    ),
    ("<gd:email address='' label='x'/>", []),
    (
      "<gContact:website href='http://e.com' rel='home-page' primary='true'/>",
      ["item1.URL;PREF=1:http://e.com", "item1.X-ABLABEL:home page"]
    ),
    ("<gContact:website href='http://e.com' rel='work'/>", ["URL;TYPE=work:http://e.com"]),
    (
      "<gContact:calendarLink rel='free-busy' href='http://e.com/c'/>",
      ["item1.CALURI:http://e.com/c", "item1.X-ABLABEL:free-busy"]
    ),
    (
      "<gd:im address='a' protocol='http://schemas.google.com/g/2005#AIM'/>",
      ["IMPP;X-SERVICE-TYPE=AIM:aim:a"]
    ),
    (
      "<gd:im address='a@e.com' protocol='http://schemas.google.com/g/2005#GOOGLE_TALK' label='t'/>",
      ["item1.IMPP;X-SERVICE-TYPE=GOOGLE_TALK:xmpp:a@e.com", "item1.X-ABLABEL:t"]
    ),
    ("<gd:im address='a' protocol='Threema'/>", ["IMPP;X-SERVICE-TYPE=Threema:a"]),
    ("<gd:im address='a'/>", ["IMPP:a"]),

    // Organisations
    (
      """
      <gd:organization label="Firm"><gd:orgName>O</gd:orgName><gd:orgDepartment>D</gd:orgDepartment>\
      <gd:orgTitle>T</gd:orgTitle><gd:orgJobDescription>J</gd:orgJobDescription>\
      <gd:orgSymbol>OO</gd:orgSymbol><gd:where valueString="W"/></gd:organization>
      """,
      [
        "X-FIELD;X-LABEL=entry/organization/orgSymbol:OO",
        "X-FIELD;X-LABEL=entry/organization/where/@valueString:W",
        "item1.ORG:O;D", "item1.TITLE:T", "item1.ROLE:J", "item1.X-ABLABEL:Firm",
      ]
    ),
    ("<gd:organization><gd:orgTitle>T</gd:orgTitle></gd:organization>", ["TITLE:T"]),
    (
      """
      <gd:organization><gd:orgName>O</gd:orgName><gd:orgTitle>T</gd:orgTitle></gd:organization>\
      <gd:organization><gd:orgName>P</gd:orgName></gd:organization>\
      <gd:organization><gd:orgName>Q</gd:orgName><gd:orgTitle>S</gd:orgTitle></gd:organization>
      """,
      ["item1.ORG:O", "item1.TITLE:T", "ORG:P", "item2.ORG:Q", "item2.TITLE:S"]
    ),
    ("<gContact:occupation>O</gContact:occupation>", ["ROLE:O"]),

    // Postal addresses
    ("<gd:postalAddress>1 S St\nB</gd:postalAddress>", ["ADR:;;1 S St\nB;;;;"]),
    (
      """
      <gd:structuredPostalAddress mailClass="http://schemas.google.com/g/2005#letters">\
      <gd:housename>H</gd:housename><gd:street>S</gd:street><gd:pobox>1</gd:pobox>\
      <gd:neighborhood>N</gd:neighborhood><gd:city>C</gd:city><gd:subregion>U</gd:subregion>\
      <gd:region>R</gd:region><gd:postcode>2</gd:postcode><gd:country code="FR"/>\
      </gd:structuredPostalAddress>
      """,
      [
        "ADR:1;H,N;S;C;R;2;FR", "X-FIELD;X-LABEL=entry/structuredPostalAddress/subregion:U",
        """
        X-FIELD;X-LABEL=entry/structuredPostalAddress/@mailClass:\
        http://schemas.google.com/g/2005#letters
        """,
      ]
    ),
    (
      """
      <gd:structuredPostalAddress><gd:formattedAddress>1 S</gd:formattedAddress>\
      </gd:structuredPostalAddress>
      """,
      ["ADR:;;1 S;;;;"]
    ),

    // Dates and people
    ("<gContact:birthday when='1990-12-01'/>", ["BDAY:1990-12-01"]),
    ("<gContact:birthday when='June 24'/>", ["BDAY;VALUE=text:June 24"]),
    (
      "<gContact:event label='First met'><gd:when startTime='2020-01-02'/></gContact:event>",
      ["item1.X-ABDATE:2020-01-02", "item1.X-ABLABEL:First met"]
    ),
    (
      """
      <gContact:event rel='other'><gd:when startTime='2020-01-02' endTime='2020-01-03'/>\
      </gContact:event>
      """,
      ["X-FIELD;X-LABEL=entry/event/when/@endTime:2020-01-03", "X-ABDATE:2020-01-02"]
    ),
    (
      "<gContact:relation rel='spouse'>S</gContact:relation>",
      ["RELATED;VALUE=text;TYPE=spouse:S"]
    ),
    (
      "<gContact:relation label='Boss'>S</gContact:relation>",
      ["item1.RELATED;VALUE=text:S", "item1.X-ABLABEL:Boss"]
    ),
    ("<gContact:gender value='female'/>", ["GENDER:F"]),
    ("<gContact:gender value='agender'/>", ["GENDER:;agender"]),

    // The rest
    ("<content type='text'>N\nO</content>", ["NOTE:N\nO"]),
    (
      "<content type='html'>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>",
      ["NOTE:A & B", "X-FIELD;X-LABEL=entry/content:<p>A &amp; B</p>"]
    ),
    (
      """
      <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <b>B</b></div></content>
      """,
      ["NOTE:A B"]
    ),
    ("<gContact:hobby>H</gContact:hobby>", ["HOBBY:H"]),
    ("<gContact:language code='de' label='German'/>", ["item1.LANG:de", "item1.X-ABLABEL:German"]),
    ("<gContact:language label='Klingon'/>", ["X-FIELD;X-LABEL=entry/language:Klingon"]),
    (
      "<gContact:userDefinedField key='Badge' value='12'/>", ["X-FIELD;X-LABEL=Badge:12"]
    ),
    ("<gd:extendedProperty name='pet' value='hamster'/>", ["X-FIELD;X-LABEL=pet:hamster"]),
    (
      "<gd:extendedProperty name='pet'><kind>dog</kind></gd:extendedProperty>",
      ["X-FIELD;X-LABEL=entry/extendedProperty/kind:dog"]
    ),
    (
      "<gContact:externalId label='ext id' value='54321'/>",
      [
        "X-FIELD;X-LABEL=entry/externalId/@label:ext id",
        "X-FIELD;X-LABEL=entry/externalId/@value:54321",
      ]
    ),
    (
      "<gContact:jot rel='home'>1248</gContact:jot><gContact:priority rel='low'/>",
      [
        "X-FIELD;X-LABEL=entry/jot:1248", "X-FIELD;X-LABEL=entry/jot/@rel:home",
        "X-FIELD;X-LABEL=entry/priority/@rel:low",
      ]
    ),
    ("<gContact:groupMembershipInfo deleted='true' href='http://e.com/6'/>", []),
    ("<link rel='self' href='http://e.com/a'/>", []),
    (
      "<unknown xmlns='urn:x' a='1'>V</unknown>",
      ["X-FIELD;X-LABEL=entry/unknown:V", "X-FIELD;X-LABEL=entry/unknown/@a:1"]
    ),
    ("<nickname>not Google's</nickname>", ["X-FIELD;X-LABEL=entry/nickname:not Google's"]),
  ]

  @Test("Each element becomes its property", arguments: rows)
  func element(xml: String, rows: [String]) throws {
    #expect(try card(xml).contact.rows == rows)
  }

  static let phones: [(rel: String, row: String)] = [
    ("work_fax", "TEL;TYPE=work,fax:1"), ("home_fax", "TEL;TYPE=home,fax:1"),
    ("mobile", "TEL;TYPE=cell:1"), ("work_mobile", "TEL;TYPE=work,cell:1"),
    ("pager", "TEL;TYPE=pager:1"), ("work_pager", "TEL;TYPE=work,pager:1"),
    ("other", "TEL:1"), ("home", "TEL;TYPE=home:1"), ("car", "TEL;TYPE=car:1"),
    ("isdn", "TEL;TYPE=isdn:1"), ("tty_tdd", "TEL;TYPE=textphone:1"),
    ("main", "item1.TEL:1 item1.X-ABLABEL:main"),
    ("company_main", "item1.TEL;TYPE=work:1 item1.X-ABLABEL:company main"),
    ("assistant", "item1.TEL:1 item1.X-ABLABEL:assistant"),
    ("telex", "item1.TEL:1 item1.X-ABLABEL:telex"),
  ]

  @Test("The kinds of numbers are types, or labels where no type says it", arguments: phones)
  func phone(rel: String, row: String) throws {
    let full = "http://schemas.google.com/g/2005#" + rel
    let card = try card("<gd:phoneNumber rel='\(full)' uri='tel:1'>1</gd:phoneNumber>")
    #expect(card.contact.rows.joined(separator: " ") == row)
  }

  @Test("A tel: URI that says more than the number is kept")
  func phoneURI() throws {
    let card = try card("<gd:phoneNumber uri='tel:+1-202-555-0101'>555-0101</gd:phoneNumber>")
    #expect(
      card.contact.rows == [
        "TEL:555-0101", "X-FIELD;X-LABEL=entry/phoneNumber/@uri:tel:+1-202-555-0101",
      ]
    )
  }

  @Test("A deleted contact is nobody's card, and its bytes are kept")
  func deleted() throws {
    let kind = """
      <category scheme="http://schemas.google.com/g/2005#kind" \
      term="http://schemas.google.com/contact/2008#contact"/>
      """
    let result = try readXML(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005">
      <entry>\(kind)
      <gd:deleted/></entry><entry>\(kind)<title>Ada</title></entry></feed>
      """,
      as: .gData
    )
    #expect(result.cards.map(\.contact.formattedName) == ["Ada"])
    #expect(result.cards.map(\.record) == [2])
    #expect(result.skipped.map(\.problem.code) == ["deleted-contact"])
    #expect(result.skipped.map(\.problem.line) == [3])
    #expect(result.skipped.map { $0.raw != nil } == [true])
  }

  @Test("A contact group is a card of a group")
  func group() throws {
    let result = try readXML(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:c="http://schemas.google.com/contact/2008">
      <title>Groups</title>
      <entry><category scheme="http://schemas.google.com/g/2005#kind"
        term="http://schemas.google.com/contact/2008#group"/>
      <title>Joggers</title><c:systemGroup id="Friends"/></entry>
      <entry><category scheme="urn:x" term="http://e.com/starred" label="Starred"/><title>B</title>
      </entry>
      </feed>
      """,
      as: .gData
    )
    #expect(
      result.cards.map(\.contact.rows) == [
        ["KIND:group", "FN:Joggers", "X-FIELD;X-LABEL=entry/systemGroup/@id:Friends"],
        ["CATEGORIES:Starred", "FN:B"],
      ]
    )
    #expect(result.cards.map(\.line) == [3, 6])
  }
}
