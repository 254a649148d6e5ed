import ContactModel
import Normalization
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("HTTPS://WWW.Acme.COM/", "https://www.acme.com"),
    ("http://acme.com/A/b/?Q=1", "http://acme.com/A/b/?Q=1"),
    ("Acme.com/Team/", "acme.com/Team"),
    ("skype:ann.lee", "skype:ann.lee"),
  ])
  func schemeAndHostAreLowerCase(written: String, expected: String) {
    let contact = Contact([Property(.url, .text(written))])
    let urls = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).urls
    #expect(urls.map(\.value) == [expected])
  }

  @Test(arguments: [
    ("https://www.linkedin.com/in/Ann-Lee-1a2b3c", "linkedin.com/in/ann-lee-1a2b3c"),
    ("de.linkedin.com/in/ann-lee-1a2b3c?trk=x", "linkedin.com/in/ann-lee-1a2b3c"),
    ("https://github.com/annlee", "github.com/annlee"),
    ("https://github.com/annlee/project", nil),
    ("https://github.com/about", nil),
    ("https://www.linkedin.com/company/acme", nil),
    ("https://acme.com/in/ann", nil),
    ("https://linkedin.com", nil),
  ])
  func profilePagesIdentifyTheirOwner(url: String, key: String?) {
    #expect(NormalizedContact.profileKey(of: url) == key)
  }
}
