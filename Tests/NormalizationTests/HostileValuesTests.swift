import ContactModel
import Normalization
import TestSupport
import Testing

/// Any text in any property gives comparable values or none, and what was written with them.
@Suite struct HostileValuesTests {
  static let pieces = [
    "@", "<", ">", "%", "%4", ";ext=", "mailto:", "tel:", "1604-01-01", "--", "xn--", "\u{0}", "🇩🇪",
    "é", "\u{301}", "(", ")", "\"", ",", "x", "+49", "00", "0", "30 123456", "١٢", "Dr.", " Jr",
    " ",
    ".", "a", "example.com", "://", "/", "ß", "İ", "GmbH", "&", "ﬁ", "\u{FFFD}", "\u{200B}", "\n",
    "王", "linkedin.com/in/", "urn:uuid:", "van ", "von", "T", "#", "＠",
  ]

  @Test func nothingTrapsAndNormalFormsAreStable() {
    var random = SeededGenerator()
    let normalizer = Normalizer(homeRegion: "DE")
    var found = 0
    for _ in 0..<1500 {
      let text = (0...random.int(0...9)).map { _ in random.pick(Self.pieces) ?? "" }.joined()
      let address = random.oneIn(2) ? text : text + "a@example.com"
      let contact = Contact([
        Property(.fn, .text(text)),
        Property(.n, .structured([[text], [text], [], [text], [text]])),
        Property(.email, .text(address)), Property(.tel, .text(text)), Property(.bday, .text(text)),
        Property(.org, .structured([[text], [text]])), Property(.url, .text(text)),
        Property(.uid, .text(text)), Property(.title, .text(text)),
        Property(.nickname, .list([text])),
        Property(.adr, .structured([[text], [], [], [], [text]])),
      ])
      let normalized = normalizer.normalize(contact, eventRegion: nil)
      _ = normalizer.region(ofPlace: text)
      for email in normalized.emails {
        found += 1
        #expect(email.written == address)
        #expect(EmailAddress(email.value.canonical) == email.value, "\(text), \(random)")
      }
      for phone in normalized.phones {
        #expect(phone.value.e164.map { $0.hasPrefix("+") && $0.utf8.count > 5 } ?? true)
        #expect(phone.value.digits.utf8.allSatisfy { (0x30...0x39).contains($0) })
      }
      for url in normalized.urls {
        let again = normalizer.normalize(
          Contact([Property(.url, .text(url.value))]),
          eventRegion: nil
        )
        #expect(again.urls.map(\.value) == [url.value], "\(text), \(random)")
      }
      #expect(folded(folded(text)) == folded(text), "\(text.debugDescription), \(random)")
    }
    #expect(found > 20)
  }
}
