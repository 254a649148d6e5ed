import ContactModel
import Testing

@testable import ContactFormats

@Suite("XML of Google, Microsoft, Kolab and Plaxo is told apart by its content")
struct XMLProductRecognitionTests {
  private static let names: Set<String> = [
    "gdata-atom", "ews", "windows-contact", "kolab2", "portablecontacts",
  ]

  private func names(_ bytes: [UInt8]) -> [String] {
    FormatFamily.xml.claims(InputSample(bytes: bytes)).map(\.format.name)
  }

  @Test(
    "Every sample is one dialect",
    .enabled(if: FormatSamples.isPresent),
    arguments: [
      ("google_gdata_contacts.xml", "gdata-atom"), ("ews_contacts.xml", "ews"),
      ("windows_contact.contact", "windows-contact"), ("kolab2_contact.xml", "kolab2"),
      ("portablecontacts.xml", "portablecontacts"),
    ]
  )
  func samples(file: String, name: String) throws {
    #expect(names(try FormatSamples.bytes(file)) == [name])
  }

  static let documents: [(xml: String, name: String)] = [
    (
      "<entry xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://schemas.google.com/g/2005'>"
        + "<title>A</title><g:phoneNumber>1</g:phoneNumber></entry>",
      "gdata-atom"
    ),
    (
      "<feed xmlns='http://www.w3.org/2005/Atom'><category "
        + "scheme='http://schemas.google.com/g/2005#kind' "
        + "term='http://schemas.google.com/contact/2008#contact'/></feed>",
      "gdata-atom"
    ),
    (
      "<a><DistributionList xmlns='http://schemas.microsoft.com/exchange/services/2006/types'/></a>",
      "ews"
    ),
    ("<contact xmlns='http://schemas.microsoft.com/Contact'/>", "windows-contact"),
    ("<contact><product-id>KAddressBook</product-id></contact>", "kolab2"),
    ("<distribution-list version='1.0'><uid>1</uid></distribution-list>", "kolab2"),
    (
      "<response><totalResults>1</totalResults><entry><id>1</id><emails/></entry></response>",
      "portablecontacts"
    ),
    (
      "<response xmlns='http://portablecontacts.net/spec/1.0'><entry><displayName>A</displayName>"
        + "</entry></response>",
      "portablecontacts"
    ),
  ]

  @Test("A document with the signature is that dialect", arguments: documents)
  func signature(xml: String, name: String) {
    #expect(names(Array(xml.utf8)) == [name])
  }

  @Test(
    "Other XML is none of them",
    arguments: [
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title></entry></feed>",
      // An event of Google Calendar has a place, and a person in it, but another kind.
      "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://schemas.google.com/g/2005'>"
        + "<category scheme='http://schemas.google.com/g/2005#kind' "
        + "term='http://schemas.google.com/g/2005#event'/><entry><g:email/></entry></feed>",
      "<contact><name>A</name><email>a@example.com</email></contact>",
      "<contact version='1.0'><name>A</name></contact>",
      "<response><entry><title>A</title></entry></response>",
      "<response><item><displayName>A</displayName></item></response>",
      "<Contact><DisplayName>A</DisplayName></Contact>",
    ]
  )
  func others(xml: String) {
    #expect(Self.names.isDisjoint(with: names(Array(xml.utf8))))
  }
}
