import ContactModel
import Normalization
import Testing

@Suite struct EmailTests {
  @Test(arguments: [
    ("Ann.Lee@EXAMPLE.org.UK", "Ann.Lee@example.org.uk"),
    (" ann@host.com ", "ann@host.com"),
    ("mailto:ann@host.com", "ann@host.com"),
    ("MAILTO:ann%2Bx@host.com?subject=Hi", "ann+x@host.com"),
    ("Ann Lee <ann@host.com>", "ann@host.com"),
    ("<ann@host.com>", "ann@host.com"),
    ("\"Lee, Ann\" <ann@host.com>;", "ann@host.com"),
    ("ann@host.com.", "ann@host.com"),
    ("ann@xn--mnchen-3ya.de", "ann@münchen.de"),
    ("ann@MÜNCHEN.de", "ann@münchen.de"),
    ("ann@straße.de", "ann@straße.de"),
    ("ann@例え.jp", "ann@例え.jp"),
    ("用户@例え.jp", "用户@例え.jp"),
    ("name.@docomo.ne.jp", "name.@docomo.ne.jp"),
    ("\"ann lee\"@host.com", "\"ann lee\"@host.com"),
    ("o'neill+x_y-z@a-b.co", "o'neill+x_y-z@a-b.co"),
  ])
  func addressesAreReadInEveryForm(written: String, canonical: String) {
    #expect(EmailAddress(written)?.canonical == canonical)
  }

  @Test(arguments: [
    "", "@", "ann", "ann@", "@host.com", "ann@host", "ann@@host.com", "ann lee@host.com",
    "ann@ho st.com", "ann@-host.com", "ann@host-.com", "ann@host..com", "ann@.com",
    "ann@1.2.3.4", "ann@host_x.com", "a\u{0}b@host.com", "ann@host.com, bob@host.com",
    "ann@xn--a.com", "mailto:%ZZ@host.com", "ann@\u{0}.com",
    String(repeating: "a", count: 65) + "@host.com",
    "ann@" + String(repeating: "a", count: 64) + ".com",
    "ann@" + String(repeating: "abc.", count: 64) + "com",
  ])
  func whatIsNoAddressGivesNothing(written: String) {
    #expect(EmailAddress(written) == nil)
  }

  @Test(arguments: [
    ("Ann.Lee@Host.com", "ann.lee@host.com"),
    ("a.n.n+event@gmail.com", "ann@gmail.com"),
    ("ANN@googlemail.com", "ann@gmail.com"),
    ("ann.lee+x@outlook.com", "ann.lee@outlook.com"),
    ("ann+x@host.com", "ann+x@host.com"),
    ("+x@gmail.com", "+x@gmail.com"),
  ])
  func oneMailboxHasOneMatchingKey(written: String, key: String) {
    #expect(EmailAddress(written)?.matchingKey == key)
  }

  @Test(arguments: [
    ("info@acme.com", true), ("Sales@acme.com", true), ("no-reply@acme.com", true),
    ("office+x@acme.com", true), ("ann@acme.com", false), ("infos.ann@acme.com", false),
  ])
  func mailboxesOfAFunctionAreRoles(written: String, isRole: Bool) {
    #expect(EmailAddress(written)?.isRole == isRole)
  }

  @Test(arguments: [
    ("none@none.com", true), ("na@host.com", true), ("noemail@example.com", true),
    ("ann@example.org", false), ("ann@host.example", false), ("nana@host.com", false),
  ])
  func fillersAreNoAddressOfAnybody(written: String, isPlaceholder: Bool) {
    #expect(EmailAddress(written)?.isPlaceholder == isPlaceholder)
  }

  @Test func freeMailTellsNoEmployer() {
    #expect(EmailAddress("ann@GMX.de")?.isFreeMail == true)
    #expect(EmailAddress("ann@acme.de")?.isFreeMail == false)
  }

  @Test func whatIsUnreadableIsLeftOutAndTheRestIsKept() {
    let contact = Contact([
      Property(.email, .text("nonsense"), line: 3),
      Property(.email, .text("mailto:Ann@Host.com"), line: 4),
    ])
    let emails = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).emails
    #expect(emails.map(\.value.canonical) == ["Ann@host.com"])
    #expect(emails.first?.written == "mailto:Ann@Host.com")
    #expect(emails.first?.line == 4)
  }
}
