import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("Real vCards, written as xCard,", .enabled(if: Corpus.isPresent))
struct XCardWritingCorpusTests {
  @Test("come back as they were", arguments: VCardCorpusTests.families)
  func exact(family: String) throws {
    for file in try Corpus.files(family) {
      let read = try XCardRoundTrip.contacts(file.bytes).prefix(200)
      // As 4.0 says it: older versions say things that xCard has no words for.
      let contacts = try read.map { contact in
        let card = try XCardRoundTrip.card(VCardWriter(version: .v4).bytes(of: contact))
        return XCardRoundTrip.sayable(card)
      }
      let again = try XCardRoundTrip.roundTrip(contacts, .exact)
      #expect(again.count == contacts.count, "\(file.name)")
      guard again != contacts else { continue }
      for (left, right) in zip(again, contacts) where left != right {
        let difference = zip(left.properties, right.properties).first { $0 != $1 }
        #expect(difference?.0 == difference?.1, "\(file.name)")
        #expect(left.properties.count == right.properties.count, "\(file.name)")
        break
      }
    }
  }

  @Test("say the same as when written as vCard 4.0", arguments: VCardCorpusTests.families)
  func standard(family: String) throws {
    let writer = VCardWriter(version: .v4)
    for file in try Corpus.files(family) {
      let contacts = try XCardRoundTrip.contacts(file.bytes).prefix(200)
        .map(XCardRoundTrip.sayable)
      let again = try XCardRoundTrip.roundTrip(contacts, .standard)
      #expect(again.count == contacts.count, "\(file.name)")
      for (left, right) in zip(again, contacts) {
        let written = try XCardRoundTrip.card(writer.bytes(of: right))
        let found = XCardRoundTrip.withPlainTypes(left)
        let expected = XCardRoundTrip.withPlainTypes(written)
        guard found != expected else { continue }
        let difference = zip(found.properties, expected.properties).first { $0 != $1 }
        #expect(difference?.0 == difference?.1, "\(file.name)")
        #expect(found.properties.count == expected.properties.count, "\(file.name)")
        break
      }
    }
  }
}
