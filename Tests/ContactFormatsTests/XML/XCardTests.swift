import ContactModel
import Testing

@testable import ContactFormats

@Suite("xCard is read as the vCard it stands for")
struct XCardTests {
  /// The properties of one xCard.
  private func card(_ properties: String) throws -> Card {
    let result = try readXML(
      """
      <?xml version="1.0"?>
      <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard>
      \(properties)
      </vcard></vcards>
      """,
      as: .xCard
    )
    #expect(result.problems.isEmpty)
    return try #require(result.cards.first)
  }

  static let equalProperties: [(xml: String, vCard: String)] = [
    ("<fn><text>J. Doe</text></fn>", "FN:J. Doe"),
    (
      """
      <n><surname>Stevenson</surname><given>John</given><additional>Philip</additional>
      <additional>Paul</additional><prefix>Dr.</prefix><suffix>Jr.</suffix><suffix>M.D.</suffix></n>
      """,
      "N:Stevenson;John;Philip,Paul;Dr.;Jr.,M.D."
    ),
    (
      """
      <n><parameters><sort-as><text>Harten</text><text>Rene</text></sort-as></parameters>
      <surname>van der Harten</surname><given>Rene</given><additional>J.</additional><prefix>Sir</prefix>
      <suffix>R.D.O.N.</suffix></n>
      """,
      "N;SORT-AS=\"Harten\",\"Rene\":van der Harten;Rene;J.;Sir;R.D.O.N."
    ),
    ("<n><surname>Doe</surname><given/><additional/><prefix/><suffix/></n>", "N:Doe;;;;"),
    (
      "<nickname><text>Jim</text><text>Jimmie</text></nickname>", "NICKNAME:Jim,Jimmie"
    ),
    ("<nickname><text>Jo, the one</text></nickname>", "NICKNAME:Jo\\, the one"),
    ("<photo><uri>http://e.com/a.gif</uri></photo>", "PHOTO:http://e.com/a.gif"),
    (
      "<photo><uri>data:image/jpeg;base64,/9j/4AAQ\nSkZJRg==</uri></photo>",
      "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg=="
    ),
    (
      """
      <photo><parameters><mediatype><text>image/png</text></mediatype></parameters>
      <uri>data:image/jpeg;base64,AAAA</uri></photo>
      """,
      "PHOTO;MEDIATYPE=image/png:data:image/jpeg;base64,AAAA"
    ),
    ("<bday><date>19531015</date></bday>", "BDAY:19531015"),
    ("<bday><date-time>19531015T231000Z</date-time></bday>", "BDAY:19531015T231000Z"),
    ("<bday><text>circa 1800</text></bday>", "BDAY;VALUE=text:circa 1800"),
    ("<anniversary><date>--0412</date></anniversary>", "ANNIVERSARY:--0412"),
    ("<gender><sex>M</sex></gender>", "GENDER:M"),
    ("<gender><sex/><identity>it's complicated</identity></gender>", "GENDER:;it's complicated"),
    (
      """
      <adr><parameters><label><text>1 Plaza
      City</text></label><type><text>home</text></type></parameters><pobox/><ext/>
      <street>123 Main Street</street><locality>Any Town</locality><region>CA</region>
      <code>91921-1234</code><country>U.S.A.</country></adr>
      """,
      "ADR;LABEL=\"1 Plaza\\nCity\";TYPE=home:;;123 Main Street;Any Town;CA;91921-1234;U.S.A."
    ),
    (
      """
      <adr><parameters><geo><uri>geo:12.3,-4.5</uri></geo><tz><text>Raleigh/North America</text></tz>
      <pid><text>1.1</text></pid></parameters><pobox/><ext/><street>Main St; North</street>
      <locality/><region/><code/><country/></adr>
      """,
      "ADR;GEO=\"geo:12.3,-4.5\";TZ=Raleigh/North America;PID=1.1:;;Main St\\; North;;;;"
    ),
    (
      """
      <tel><parameters><type><text>work</text><text>voice</text></type>
      <pref><integer>1</integer></pref></parameters><uri>tel:+1-555-555-5555;ext=5555</uri></tel>
      """,
      "TEL;TYPE=work,voice;PREF=1;VALUE=uri:tel:+1-555-555-5555;ext=5555"
    ),
    ("<tel><text>+1 555</text></tel>", "TEL:+1 555"),
    (
      "<email><parameters><type><text>work</text></type></parameters><text>j@e.com</text></email>",
      "EMAIL;TYPE=work:j@e.com"
    ),
    ("<impp><uri>xmpp:alice@example.com</uri></impp>", "IMPP:xmpp:alice@example.com"),
    (
      """
      <lang><parameters><pref><integer>1</integer></pref></parameters>
      <language-tag>fr</language-tag></lang>
      """,
      "LANG;PREF=1:fr"
    ),
    ("<tz><text>Raleigh/North America</text></tz>", "TZ:Raleigh/North America"),
    ("<tz><utc-offset>-0500</utc-offset></tz>", "TZ;VALUE=utc-offset:-0500"),
    ("<geo><uri>geo:37.386013,-122.082932</uri></geo>", "GEO:geo:37.386013,-122.082932"),
    ("<title><text>Research Scientist</text></title>", "TITLE:Research Scientist"),
    (
      "<org><text>ABC, Inc.</text><text>North American Division</text><text>Marketing</text></org>",
      "ORG:ABC\\, Inc.;North American Division;Marketing"
    ),
    (
      "<related><uri>urn:uuid:f81d4fae</uri></related>", "RELATED:urn:uuid:f81d4fae"
    ),
    (
      """
      <related><parameters><type><text>co-worker</text></type></parameters>
      <text>Please contact my assistant</text></related>
      """,
      "RELATED;TYPE=co-worker;VALUE=text:Please contact my assistant"
    ),
    (
      "<categories><text>INTERNET</text><text>IETF</text></categories>", "CATEGORIES:INTERNET,IETF"
    ),
    ("<note><text>one\ntwo; three, \\four</text></note>", "NOTE:one\\ntwo; three\\, \\\\four"),
    ("<rev><timestamp>19951031T222710Z</timestamp></rev>", "REV:19951031T222710Z"),
    ("<uid><uri>urn:uuid:4fbe8971</uri></uid>", "UID:urn:uuid:4fbe8971"),
    ("<uid><text>4fbe8971</text></uid>", "UID;VALUE=text:4fbe8971"),
    (
      "<clientpidmap><sourceid>1</sourceid><uri>urn:uuid:53e374d9</uri></clientpidmap>",
      "CLIENTPIDMAP:1;urn:uuid:53e374d9"
    ),
    ("<key><text>-----BEGIN PGP</text></key>", "KEY;VALUE=text:-----BEGIN PGP"),
    ("<x-count><integer>5</integer></x-count>", "X-COUNT;VALUE=integer:5"),
    ("<x-on><boolean>true</boolean></x-on>", "X-ON;VALUE=boolean:true"),
    ("<x-size><float>1.5</float></x-size>", "X-SIZE;VALUE=float:1.5"),
    ("<x-at><time>102200</time></x-at>", "X-AT;VALUE=time:102200"),
    (
      """
      <x-file><parameters><mediatype><text>image/jpeg</text></mediatype></parameters>
      <unknown>alien\\, 1.jpg</unknown></x-file>
      """,
      "X-FILE;MEDIATYPE=image/jpeg:alien\\, 1.jpg"
    ),
    ("<group name=\"item1\"><fn><text>A</text></fn></group>", "item1.FN:A"),
    // RFC 9554, 2.2.
    (
      """
      <n><surname>A</surname><given>B</given><additional/><prefix/><suffix/><surname2>C</surname2>
      <generation>Jr.</generation></n>
      """,
      "N:A;B;;;;C;Jr."
    ),
  ]

  @Test("A property gives what the line of a vCard gives")
  func equal() throws {
    for (xml, vCard) in Self.equalProperties {
      let text = "BEGIN:VCARD\r\nVERSION:4.0\r\n\(vCard)\r\nEND:VCARD\r\n"
      let expected = try #require(try read(Array(text.utf8)).cards.first)
      let card = try card(xml)
      #expect(card.contact.withoutLines == expected.contact.withoutLines, "\(vCard)")
      #expect(card.version == "4.0")
      #expect(card.problems.isEmpty, "\(vCard)")
    }
  }

  @Test("The example of RFC 6351, section 6, with an element of another namespace")
  func example() throws {
    let card = try card(
      """
      <fn><text>J. Doe</text></fn>
      <n><surname>Doe</surname><given>J.</given><additional/><prefix/><suffix/></n>
      <x-file><parameters><mediatype><text>image/jpeg</text></mediatype></parameters>
      <unknown>alien.jpg</unknown></x-file>
      <a xmlns="http://www.w3.org/1999/xhtml"
      href="http://www.example.com">My web page!</a>
      """
    )
    #expect(
      card.contact.rows == [
        "FN:J. Doe", "N:Doe;J.;;;", "X-FILE;MEDIATYPE=image/jpeg:alien.jpg",
        """
        XML:<a xmlns="http://www.w3.org/1999/xhtml" href="http://www.example.com">My web page!</a>
        """,
      ]
    )
  }

  @Test("An element of another namespace keeps its attributes and the order of its content")
  func foreign() throws {
    let card = try card(
      """
      <p xmlns="urn:p" xmlns:q="urn:q" xml:lang="en" q:a="&lt;1&quot;">one <!-- no --><b>two</b> three\
      <q:i><b xmlns=""/></q:i></p>
      """
    )
    #expect(
      card.contact.rows == [
        """
        XML:<p xmlns="urn:p" xml:lang="en" xmlns:n1="urn:q" n1:a="&lt;1&quot;">one <b>two</b> three\
        <i xmlns="urn:q"><b xmlns=""/></i></p>
        """
      ]
    )
  }

  @Test("A property in a group, with its line")
  func groups() throws {
    let card = try card(
      """
      <group name="contact"><fn><text>A</text></fn>
      <email><text>a@e.com</text></email></group>
      <categories><text>B</text></categories>
      """
    )
    #expect(card.contact.rows == ["contact.FN:A", "contact.EMAIL:a@e.com", "CATEGORIES:B"])
    #expect(card.contact.properties.map(\.line) == [3, 4, 5])
  }

  @Test("What no schema allows is read where its meaning is clear")
  func lenient() throws {
    let card = try card(
      """
      <fn>Ann</fn>
      <n>Doe;Ann</n>
      <title>
        <text>
          CTO
        </text>
      </title>
      <lang><parameters><pref>1</pref></parameters><language-tag>en</language-tag></lang>
      <categories>a,b</categories>
      <tel><text>1</text><text>2</text></tel>
      <note/>
      <nickname><text>A</text></nickname>
      <email><text>a@e.com</text><verified>yes</verified></email>
      <org><dept>Sales</dept><text>Acme</text></org>
      <begin><text>VCARD</text></begin>
      <version><text>4.0</text></version>
      """
    )
    #expect(
      card.contact.rows == [
        "FN:Ann", "N:Doe;Ann", "TITLE:CTO", "LANG;PREF=1:en", "CATEGORIES:a,b", "TEL:1", "TEL:2",
        "NICKNAME:A", "EMAIL:a@e.com", "X-FIELD;X-LABEL=vcard/email/verified:yes",
        "X-FIELD;X-LABEL=vcard/org/dept:Sales", "ORG:Acme",
        "X-FIELD;X-LABEL=vcard/begin/text:VCARD",
      ]
    )
  }

  @Test("Bytes that are not good base64 are a problem, and read as far as they go")
  func badBase64() throws {
    let card = try card("<photo><uri>data:image/png;base64,AA*AA</uri></photo>")
    #expect(card.contact.rows == ["PHOTO;MEDIATYPE=image/png:<3 bytes>"])
    #expect(card.problems.map(\.code) == ["invalid-base64"])
    #expect(card.problems.map(\.line) == [3])
  }

  @Test("Parameters of one value do not leak into the next")
  func parameters() throws {
    let card = try card(
      """
      <tel><parameters><type><text>ab</text><text>c</text></type></parameters><text>1</text></tel>
      <tel><parameters><type><text>a</text><text>bc</text></type></parameters><text>2</text></tel>
      <tel><parameters><type><text>ab</text><text>c</text></type></parameters><text>3</text></tel>
      <tel><parameters><type><text>ab</text></type><type><text>c</text></type></parameters>
      <text>4</text></tel>
      <tel><parameters><pid><text>ab</text><text>c</text></pid></parameters><uri>tel:5</uri></tel>
      <tel><parameters><pid><z xmlns="urn:z">ab</z><text>c</text></pid></parameters>
      <uri>tel:7</uri></tel>
      <tel><parameters><type/><pref><integer> </integer></pref></parameters><text>6</text></tel>
      """
    )
    #expect(
      card.contact.rows == [
        "TEL;TYPE=ab,c:1", "TEL;TYPE=a,bc:2", "TEL;TYPE=ab,c:3", "TEL;TYPE=ab,c:4",
        "TEL;PID=ab,c;VALUE=uri:tel:5", "TEL;PID=c;VALUE=uri:tel:7",
        "X-FIELD;X-LABEL=vcard/tel/parameters/pid/z:ab", "TEL:6",
      ]
    )
  }

  @Test("A great many parameters of a great many values are read once", .timeLimit(.minutes(1)))
  func endlessParameters() throws {
    let types = String(repeating: "<type><text>a</text></type>", count: 50_000)
    let values = String(repeating: "<text>1</text><uri>tel:1</uri>", count: 1000)
    let card = try card("<tel><parameters>\(types)</parameters>\(values)</tel>")
    #expect(card.contact.properties.count == 2000)
    #expect(card.contact.properties.last?.parameters.values(of: "TYPE").count == 50_000)
    #expect(card.contact.properties.last?.valueType == "uri")
  }

  @Test("The path of an element is bounded, because it is said of every element within")
  func boundedPath() throws {
    let name = "x" + String(repeating: "y", count: 5000)
    let depth = 100
    let card = try card(
      "<begin>" + String(repeating: "<\(name)>", count: depth) + "deep"
        + String(repeating: "</\(name)>", count: depth) + "</begin>"
    )
    let label = try #require(card.contact.properties.first?.parameters.value(of: "X-LABEL"))
    #expect(label.hasPrefix("…/xyy"))
    #expect(label.utf8.count < 5000)
  }

  @Test("A document without the namespace is read if it is built like one")
  func unnamed() throws {
    let result = try readXML(
      "<vcards><vcard><fn><text>A</text></fn></vcard></vcards>",
      as: .xCard
    )
    #expect(result.cards.map(\.contact.formattedName) == ["A"])
  }

  @Test("Prefixes are as good as a default namespace")
  func prefixes() throws {
    let result = try readXML(
      """
      <v:vcards xmlns:v="urn:ietf:params:xml:ns:vcard-4.0"><v:vcard><v:fn><v:text>A</v:text></v:fn>
      <fn xmlns="urn:other"><b>c &amp; &lt;</b></fn></v:vcard></v:vcards>
      """,
      as: .xCard
    )
    #expect(
      result.cards.map(\.contact.rows) == [
        ["FN:A", "XML:<fn xmlns=\"urn:other\"><b>c &amp; &lt;</b></fn>"]
      ]
    )
  }
}
