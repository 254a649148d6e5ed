import ContactModel
import Normalization
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
    ("4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
    (
      "4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1:ABPerson",
      "4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1:ABPerson"
    ),
    (" Case-Matters ", "Case-Matters"),
  ])
  func identifiersLoseTheirWrapping(written: String, expected: String) {
    let contact = Contact([
      Property(.uid, .text(written)), Property(.prodid, .text("-//Acme//Book 1//EN")),
    ])
    let normalized = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil)
    #expect(normalized.uids.map(\.value) == [expected])
    #expect(normalized.product == "-//Acme//Book 1//EN")
  }
}
