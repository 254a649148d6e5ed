import ContactModel
import Testing

@testable import ContactFormats

@Suite(
  "Samples of XML from RFCs, XMPP, Kolab and FOAF give every value",
  .enabled(if: FormatSamples.isPresent)
)
struct XMLStandardSampleTests {
  private func card(_ name: String, as dialect: XMLDialect) throws -> Card {
    let result = try read(FormatSamples.bytes(name), format: ContactFormat(dialect))
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    return try #require(result.cards.first)
  }

  @Test("RFC 6351")
  func xCard() throws {
    let card = try card("xcard_rfc6351.xml", as: .xCard)
    #expect(card.version == "4.0")
    #expect(card.problems.isEmpty)
    #expect(
      card.contact.rows == [
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "FN:Priya Raman",
        "N:Raman;Priya;;;",
        "BDAY:--0521",
        "LANG;PREF=1:en",
        "ORG;TYPE=work:Capitol Coders;Operations",
        "TITLE:Director of Operations",
        """
        ADR;TYPE=work;LABEL=1 Capitol Plaza
        Washington DC 20001:;;1 Capitol Plaza;Washington;DC;20001;USA
        """,
        "TEL;TYPE=work,voice;VALUE=uri:tel:+1-202-555-0103",
        "EMAIL;TYPE=work:priya@example.com",
        "CONTACT.RELATED;TYPE=contact;VALUE=text:Introduced by Morgan Blake",
        "CATEGORIES:Hiring Heroes DC",
        "REV:20261112T221500Z",
      ]
    )
    #expect(card.contact.first(.categories)?.value == .list(["Hiring Heroes DC"]))
    #expect(card.contact.properties.map(\.line) == [4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19, 20])
  }

  @Test("XEP-0292")
  func xmpp() throws {
    let card = try card("xmpp_xep0292.xml", as: .xCard)
    #expect(
      card.contact.rows == [
        "FN:Luis Ortega-Reyes", "N:Ortega-Reyes;Luis;;;", "ORG;TYPE=work:Blue Ridge Analytics",
        "TITLE:Program Manager", "TEL;TYPE=work,voice;PREF=1;VALUE=uri:tel:+1-202-555-0102",
        "EMAIL;TYPE=work:luis.ortega@example.com", "IMPP:xmpp:luis@example.com",
      ]
    )
  }

  @Test("Kolab 3")
  func kolab() throws {
    let card = try card("kolab3_contact.xml", as: .xCard)
    #expect(
      card.contact.rows == [
        "UID:urn:uuid:437656b2-d55e-11e4-a43b-080027b7afc5", "X-KOLAB-VERSION;VALUE=text:3.1.0",
        "PRODID:Roundcube-libkolab-1.1 Libkolabxml-1.2", "REV:20261112T221500Z",
        "KIND:individual", "FN:Renée Müller", "N:Müller;Renée;;;",
        "NOTE:Met at Hiring Heroes DC", "TITLE:UX Lead",
        "Affiliation.ORG:Müller, Sørensen & Co. KG;Design", "TEL;TYPE=work:+1 202 555 0104",
        "EMAIL;TYPE=work:renee.mueller@example.com",
      ]
    )
  }

  @Test("XEP-0054")
  func vCardTemp() throws {
    let card = try card("xmpp_vcard_temp.xml", as: .vCardTemp)
    #expect(card.version == "vcard-temp")
    #expect(
      card.contact.rows == [
        "FN:Luis Ortega-Reyes", "N:Ortega-Reyes;Luis;;;", "NICKNAME:lor",
        "URL:https://blueridge.example.com", "BDAY:1985-08-06", "ORG:Blue Ridge Analytics",
        "TITLE:Program Manager", "ROLE:Federal", "TEL;TYPE=work,voice:+1-202-555-0102",
        "ADR;TYPE=work:;Suite 600;1899 Example Street;Arlington;VA;22201;USA",
        "EMAIL;PREF=1:luis.ortega@example.com", "IMPP:xmpp:luis@example.com",
        "NOTE:Met at Hiring Heroes DC",
      ]
    )
  }

  @Test("FOAF")
  func foaf() throws {
    let card = try card("foaf.rdf", as: .foaf)
    #expect(card.absence == nil)
    #expect(
      card.contact.rows == [
        "UID:https://www.example.com/people#dana", "FN:Dana Whitfield",
        "EMAIL:dana.whitfield@example.com",
        "X-FIELD;X-LABEL=Person/mbox_sha1sum:5d598665be61006654f09a43391d4c41e037c3bc",
        "TEL;VALUE=uri:tel:+1-202-555-0101", "URL;TYPE=work:https://harbor.example.com/",
        "RELATED;VALUE=text;TYPE=acquaintance:Morgan Blake",
        "X-FIELD;X-LABEL=Person/knows/Person/mbox:mailto:morgan.blake@example.com",
        "N:Whitfield;Dana;;Ms;",
      ]
    )
  }
}
