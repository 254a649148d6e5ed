import ContactModel
import Testing

@testable import ContactFormats

@Suite("An element nobody knows")
struct XMLStandardUnknownTests {
  private static let documents: [(dialect: XMLDialect, xml: String)] = [
    (
      .xCard,
      """
      <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>A</text></fn><n><surname>A
      </surname><given/></n><org><text>B</text><text>C</text></org><nickname><unknown>a,b</unknown>
      </nickname><tel><parameters><type><text>work</text></type><pref><integer>1</integer></pref>
      </parameters><uri>tel:1</uri></tel><adr><street>1</street></adr><gender><sex>F</sex></gender>
      <group name="g"><photo><uri>data:image/png;base64,AAAA</uri></photo></group><clientpidmap>
      <sourceid>1</sourceid><uri>urn:x</uri></clientpidmap><x-a><unknown>1</unknown></x-a></vcard>
      </vcards>
      """
    ),
    (
      .vCardTemp,
      """
      <vCard xmlns="vcard-temp"><FN>A</FN><N><GIVEN>A</GIVEN></N><NICKNAME>a,b</NICKNAME><PHOTO>
      <TYPE>image/png</TYPE><BINVAL>AAAA</BINVAL></PHOTO><ADR><HOME/><STREET>1</STREET></ADR><LABEL>
      <LINE>a</LINE></LABEL><TEL><WORK/><NUMBER>1</NUMBER></TEL><EMAIL><INTERNET/><PREF/><USERID>a
      </USERID></EMAIL><JABBERID>a</JABBERID><GEO><LAT>1</LAT><LON>2</LON></GEO><ORG><ORGNAME>A
      </ORGNAME><ORGUNIT>B</ORGUNIT></ORG><AGENT><EXTVAL>a</EXTVAL></AGENT><CATEGORIES><KEYWORD>a
      </KEYWORD></CATEGORIES><CLASS><PUBLIC/></CLASS><SOUND><PHONETIC>a</PHONETIC></SOUND></vCard>
      """
    ),
    (
      .foaf,
      """
      <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:f="http://xmlns.com/foaf/0.1/"
      xmlns:v="http://www.w3.org/2006/vcard/ns#"><f:Person><f:name>A</f:name><f:title>B</f:title>
      <f:mbox r:resource="mailto:a"/><f:phone><r:Description r:about="tel:1"/></f:phone><f:account>
      <f:OnlineAccount><f:accountName>a</f:accountName><f:accountServiceHomepage r:resource="urn:s"/>
      </f:OnlineAccount></f:account><f:knows><f:Person><f:name>B</f:name></f:Person></f:knows>
      <v:hasTelephone><v:Work><v:hasValue r:resource="tel:2"/></v:Work></v:hasTelephone><v:hasAddress>
      <v:Home><v:locality>L</v:locality></v:Home></v:hasAddress></f:Person></r:RDF>
      """
    ),
  ]

  @Test("is kept wherever it stands, and changes nothing else")
  func unknown() throws {
    for (dialect, xml) in Self.documents {
      let bytes = Array(xml.utf8)
      let known = try #require(try readXML(xml, as: dialect).cards.first)
      let range = try #require(
        String(decoding: known.raw, as: UTF8.self).isEmpty
          ? nil : known.offset..<known.offset + known.raw.count
      )
      // Behind every tag of the record but the last; an empty element is opened for it.
      let tags = range.dropLast().filter { bytes[$0] == UInt8(ascii: ">") }
      for end in tags {
        var changed = bytes
        let insertion = Array("<z xmlns=\"urn:z\">token</z>".utf8)
        changed.insert(contentsOf: insertion, at: end + 1)
        let card = try #require(
          try read(changed, format: ContactFormat(dialect)).cards.first
        )
        let rows = card.contact.rows
        let place = String(decoding: bytes[range.lowerBound...end].suffix(40), as: UTF8.self)
        #expect(rows.filter { $0.contains("token") }.count == 1, "\(dialect.name): \(place)")
        let rest = rows.filter { !$0.contains("token") }
        #expect(rest == known.contact.rows, "\(dialect.name): \(place)")
      }
    }
  }
}
