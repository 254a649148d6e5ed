import ContactModel
import Testing

@testable import ContactFormats

@Suite("vcard-temp is read as XEP-0054 says")
struct VCardTempTests {
  private func card(_ properties: String) throws -> Card {
    let result = try readXML("<vCard xmlns='vcard-temp'>\(properties)</vCard>", as: .vCardTemp)
    #expect(result.problems.isEmpty)
    return try #require(result.cards.first)
  }

  static let rows: [(xml: String, rows: [String])] = [
    ("<FN>Peter</FN>", ["FN:Peter"]),
    (
      """
      <N><FAMILY>A</FAMILY><GIVEN>B</GIVEN><MIDDLE>C</MIDDLE><PREFIX>D</PREFIX><SUFFIX>E</SUFFIX></N>
      """, ["N:A;B;C;D;E"]
    ),
    ("<N><GIVEN/></N>", []),
    ("<NICKNAME>a, b,c</NICKNAME>", ["NICKNAME:a,b,c"]),
    (
      "<PHOTO><TYPE>image/png</TYPE><BINVAL>AA AA</BINVAL></PHOTO>",
      [
        "PHOTO;MEDIATYPE=image/png:<3 bytes>"
      ]
    ),
    (
      "<PHOTO><BINVAL>AAAA</BINVAL><TYPE>JPEG</TYPE></PHOTO>",
      [
        "PHOTO;MEDIATYPE=image/jpeg:<3 bytes>"
      ]
    ),
    ("<PHOTO><EXTVAL>http://e.com/a.png</EXTVAL></PHOTO>", ["PHOTO:http://e.com/a.png"]),
    ("<LOGO><BINVAL>http://e.com/a.png</BINVAL></LOGO>", ["LOGO:http://e.com/a.png"]),
    (
      "<PHOTO><BINVAL>data:image/gif;base64,AAAA</BINVAL></PHOTO>",
      [
        "PHOTO;MEDIATYPE=image/gif:<3 bytes>"
      ]
    ),
    ("<PHOTO><TYPE>image/png</TYPE><BINVAL/></PHOTO>", []),
    ("<SOUND><PHONETIC>fee</PHONETIC></SOUND>", ["SOUND;VALUE=text:fee"]),
    ("<KEY><TYPE>x509</TYPE><CRED>abc</CRED></KEY>", ["KEY;VALUE=text:abc"]),
    ("<BDAY>1966-08-06</BDAY>", ["BDAY:1966-08-06"]),
    (
      """
      <ADR><HOME/><POSTAL/><PREF/><POBOX>1</POBOX><EXTADD>2</EXTADD><STREET>3</STREET>
      <LOCALITY>4</LOCALITY><REGION>5</REGION><PCODE>6</PCODE><CTRY>7</CTRY><PLANET>8</PLANET></ADR>
      """,
      ["ADR;TYPE=home,postal;PREF=1:1;2;3;4;5;6;7", "X-FIELD;X-LABEL=vCard/ADR/PLANET:8"]
    ),
    (
      "<LABEL><WORK/><LINE>1 Road</LINE><LINE>Town</LINE></LABEL>",
      [
        "LABEL;TYPE=work:1 Road\nTown"
      ]
    ),
    ("<TEL><WORK/><CELL/><PREF/><NUMBER>1</NUMBER></TEL>", ["TEL;TYPE=work,cell;PREF=1:1"]),
    ("<TEL><HOME/><NUMBER/></TEL>", []),
    ("<TEL>1</TEL>", ["TEL:1"]),
    ("<EMAIL><INTERNET/><HOME/><USERID>a@e.com</USERID></EMAIL>", ["EMAIL;TYPE=home:a@e.com"]),
    ("<JABBERID>a@e.com</JABBERID>", ["IMPP:xmpp:a@e.com"]),
    ("<JABBERID>xmpp:a@e.com</JABBERID>", ["IMPP:xmpp:a@e.com"]),
    ("<MAILER>M</MAILER><TZ>-06:00</TZ>", ["MAILER:M", "TZ:-06:00"]),
    ("<GEO><LAT>39.59</LAT><LON>-105.01</LON></GEO>", ["GEO:geo:39.59,-105.01"]),
    ("<GEO><LAT>north</LAT></GEO>", ["X-FIELD;X-LABEL=vCard/GEO/LAT:north"]),
    ("<TITLE>T</TITLE><ROLE>R</ROLE>", ["TITLE:T", "ROLE:R"]),
    ("<ORG><ORGNAME>A</ORGNAME><ORGUNIT>B</ORGUNIT><ORGUNIT>C</ORGUNIT></ORG>", ["ORG:A;B;C"]),
    ("<ORG><ORGUNIT>B</ORGUNIT></ORG>", ["ORG:;B"]),
    ("<ORG>A</ORG>", ["ORG:A"]),
    ("<CATEGORIES><KEYWORD>a</KEYWORD><KEYWORD>b</KEYWORD></CATEGORIES>", ["CATEGORIES:a,b"]),
    ("<NOTE>n</NOTE><DESC>d</DESC>", ["NOTE:n", "NOTE:d"]),
    (
      "<PRODID>p</PRODID><REV>r</REV><SORT-STRING>s</SORT-STRING>",
      [
        "PRODID:p", "REV:r", "SORT-STRING:s",
      ]
    ),
    ("<UID>1</UID><UID>urn:uuid:1</UID>", ["UID;VALUE=text:1", "UID:urn:uuid:1"]),
    ("<URL>http://e.com</URL>", ["URL:http://e.com"]),
    ("<CLASS><PRIVATE/></CLASS>", ["CLASS:PRIVATE"]),
    (
      "<AGENT><vCard><FN>Other</FN><EMAIL><USERID>o@e.com</USERID></EMAIL></vCard></AGENT>",
      [
        "AGENT:<FN:Other | EMAIL:o@e.com>"
      ]
    ),
    ("<AGENT><EXTVAL>http://e.com/a</EXTVAL></AGENT>", ["AGENT;VALUE=uri:http://e.com/a"]),
    (
      "<VERSION>2.0</VERSION><X-SIZE>5</X-SIZE><FOO><BAR>b</BAR>f</FOO>",
      [
        "X-SIZE:5", "X-FIELD;X-LABEL=vCard/FOO:f", "X-FIELD;X-LABEL=vCard/FOO/BAR:b",
      ]
    ),
  ]

  @Test("Every element of the DTD has its property")
  func elements() throws {
    for (xml, rows) in Self.rows {
      let card = try card(xml)
      #expect(card.contact.rows == rows, "\(xml)")
      #expect(card.problems.isEmpty)
      #expect(card.version == "vcard-temp")
    }
  }

  @Test("What is no base64 is kept as text, and said")
  func noBase64() throws {
    let card = try card("<PHOTO>\n<BINVAL>*** ??? !!!</BINVAL></PHOTO><FN>A</FN>")
    #expect(card.contact.rows == ["PHOTO;VALUE=text:*** ??? !!!", "FN:A"])
    #expect(card.problems.map(\.code) == ["not-base64"])
    #expect(card.problems.map(\.line) == [2])
  }

  @Test("Agents of agents end somewhere")
  func nesting() throws {
    let depth = 12
    let card = try card(
      String(repeating: "<AGENT><vCard>", count: depth) + "<FN>Last</FN>"
        + String(repeating: "</vCard></AGENT>", count: depth)
    )
    #expect(card.problems.map(\.code) == ["nested-too-deep"])
    #expect(card.contact.rows.first?.contains("AGENT:Last") == true)
  }
}
