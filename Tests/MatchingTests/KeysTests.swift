import ContactModel
import Matching
import Normalization
import Testing

@Suite struct KeysTests {
  @Test func keysAreEachGivenOnceInAStableOrder() {
    let contact = Contact([
      Property(.email, .text("Ann.Lee@Example.ORG.uk")),
      Property(.email, .text("ann.lee@example.org.uk")),
      Property(.n, .structured([["Lee"], ["Ann"]])),
      Property(.uid, .text("urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1")),
    ])
    let normalized = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil)
    let keys = Matcher().keys(of: normalized)
    #expect(
      keys.prefix(2) == [
        CandidateKey(.uid, "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
        CandidateKey(.email, "ann.lee@example.org.uk"),
      ]
    )
    #expect(Set(keys.map(\.kind)).isSuperset(of: [.uid, .email, .mailboxName, .name]))
    #expect(Set(keys).count == keys.count)
    #expect(Matcher().keys(of: normalized) == keys)
  }

  @Test func whoHasAnOfficesMailboxIsFoundByIt() {
    let contact = CardSketch(emails: ["info@acme.com"], phones: ["+1 800 356 9377"]).record(1)
      .contact
    #expect(
      Matcher().keys(of: contact) == [
        CandidateKey(.email, "info@acme.com"), CandidateKey(.phone, "+18003569377"),
      ]
    )
  }

  @Test func fillersAreNoKeys() {
    let contact = CardSketch(
      emails: ["none@none.com"],
      phones: ["000-000-0000", "1234567", "123", "+1 555 555 5555"]
    )
    .record(1).contact
    #expect(Matcher().keys(of: contact).isEmpty)
  }
}
