import ContactModel
import Testing

@testable import ContactFormats

@Suite(
  "Samples of XML from Google, Microsoft, Kolab and Plaxo give every value",
  .enabled(if: FormatSamples.isPresent)
)
struct XMLProductSampleTests {
  private func card(_ name: String, as dialect: XMLDialect) throws -> Card {
    let result = try read(FormatSamples.bytes(name), format: ContactFormat(dialect))
    #expect(result.problems.isEmpty)
    #expect(result.cards.count == 1)
    let card = try #require(result.cards.first)
    #expect(card.problems.isEmpty)
    return card
  }

  @Test("Google Contacts API")
  func gData() throws {
    let card = try card("google_gdata_contacts.xml", as: .gData)
    #expect(card.version == "gdata")
    #expect(
      card.contact.rows == [
        "UID:http://www.google.com/m8/feeds/contacts/me%40example.com/base/79ec2071883179b9",
        "REV:2026-11-12T22:15:00.000Z", "NOTE:Met at Hiring Heroes DC",
        """
        PHOTO:https://www.google.com/m8/feeds/photos/media/me%40example.com/79ec2071883179b9
        """,
        "FN:Dana Whitfield", "N:Whitfield;Dana;;;", "NICKNAME:Dee", "BDAY:--05-21",
        "ORG;TYPE=work;PREF=1:Harbor Logistics LLC", "TITLE:Talent Partner",
        "EMAIL;TYPE=work;PREF=1:dana.whitfield@example.com",
        "item1.EMAIL:dwhitfield@example.com", "item1.X-ABLABEL:Alumni",
        "TEL;TYPE=cell;PREF=1:+1 202-555-0101",
        """
        ADR;LABEL=100 Harbor St
        Arlington, VA 22201;TYPE=work:;;100 Harbor St;Arlington;VA;22201;United States
        """,
        "X-FIELD;X-LABEL=entry/structuredPostalAddress/country/@code:US",
        "RELATED;VALUE=text;TYPE=referred-by:Morgan Blake",
        "item2.URL:https://www.example.com/in/dana-whitfield", "item2.X-ABLABEL:profile",
        "ANNIVERSARY:2010-06-05", "X-FIELD;X-LABEL=Met at:Hiring Heroes DC",
        """
        X-FIELD;X-LABEL=entry/groupMembershipInfo:http://www.google.com/m8/feeds/groups/\
        me%40example.com/base/6
        """,
      ]
    )
  }

  @Test("Exchange Web Services")
  func ews() throws {
    let card = try card("ews_contacts.xml", as: .ews)
    #expect(
      card.contact.rows == [
        "FN:Dana Whitfield", "N:Whitfield;Dana;;;", "ORG:Harbor Logistics",
        "TITLE:Talent Partner", "UID;VALUE=text:AAMkAGEXAMPLE=", "NOTE:Met at Hiring Heroes DC",
        "CATEGORIES:Networking", "X-FIELD;X-LABEL=Contact/FileAs:Whitfield, Dana",
        "EMAIL:dana.whitfield@example.com",
        """
        X-FIELD;X-LABEL=Contact/EmailAddresses/EmailAddress2:/o=ExchangeLabs/\
        ou=Exchange Administrative Group/cn=Recipients/cn=dana
        """,
        "X-FIELD;X-LABEL=Contact/EmailAddresses/EmailAddress2/@Name:Dana",
        "ADR;TYPE=work:;;100 Harbor St;Arlington;VA;22201;USA", "TEL;TYPE=work:+1 202 555 0101",
        "BDAY:1990-05-21", "URL;TYPE=work:https://harbor.example.com",
      ]
    )
  }

  @Test("Windows Contact")
  func windowsContact() throws {
    let card = try card("windows_contact.contact", as: .windowsContact)
    #expect(card.version == "windows-contact")
    #expect(
      card.contact.rows == [
        "CREATED:2026-11-12T22:15:00Z", "UID;VALUE=text:0bcf610e-a7be-4f26-9042-d6b3c22c9863",
        "EMAIL;TYPE=work;PREF=1:sam.oneil@example.com", "FN:Sam O'Neil", "N:O'Neil;Sam;;;Jr.",
        "NICKNAME:Sammy", "TEL;TYPE=voice,work:+1 (202) 555-0105",
        "ADR;TYPE=work:;;1 Main St;Arlington;VA;22201;USA", "ORG;TYPE=work:Acme, Inc.;Talent",
        "TITLE:Recruiter", "URL;TYPE=work:https://acme.example.com", "NOTE:Hiring Heroes DC",
      ]
    )
  }

  @Test("Kolab 2")
  func kolab2() throws {
    let card = try card("kolab2_contact.xml", as: .kolab2)
    #expect(card.version == "1.0")
    #expect(
      card.contact.rows == [
        "PRODID:KAddressBook 3.3, Kolab resource", "UID;VALUE=text:kolab-contact-0104",
        "NOTE:Met at Hiring Heroes DC", "CATEGORIES:Networking", "CREATED:2026-11-12T22:15:00Z",
        "REV:2026-11-12T22:15:00Z", "CLASS:PUBLIC", "FN:Renée Müller", "N:Müller;Renée;;;",
        "ORG:Müller, Sørensen & Co. KG", "TITLE:UX Lead", "EMAIL:renee.mueller@example.com",
        "TEL;TYPE=work:+1 202 555 0104", "ADR;TYPE=work;PREF=1:;;Straße 1;Berlin;;10115;Germany",
      ]
    )
  }

  @Test("Portable Contacts")
  func portableContacts() throws {
    let card = try card("portablecontacts.xml", as: .portableContacts)
    #expect(
      card.contact.rows == [
        "UID;VALUE=text:703887", "FN:Priya Raman", "N:Raman;Priya;;;",
        "CREATED:2026-11-12T22:15:00Z", "EMAIL;TYPE=work;PREF=1:priya@example.com",
        "TEL;TYPE=cell:+1-202-555-0103", "ORG;TYPE=work:Capitol Coders",
        "TITLE:Director of Operations", "URL;TYPE=work:https://capitol.example.com",
        "CATEGORIES:Hiring Heroes DC", "NOTE:warm lead",
      ]
    )
  }
}
