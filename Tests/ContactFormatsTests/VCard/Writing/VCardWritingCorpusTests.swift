import ContactFormats
import ContactModel
import TestSupport
import Testing

@Suite("Real vCards, written again,", .enabled(if: Corpus.isPresent))
struct VCardWritingCorpusTests {
  private func contacts(_ bytes: [UInt8]) throws -> [Contact] {
    var reader = VCardReader(MemoryStream(bytes))
    var contacts: [Contact] = []
    while let element = try reader.next() {
      if case .card(let card) = element { contacts.append(card.contact) }
    }
    return contacts
  }

  @Test(
    "are valid, and the same bytes when written once more",
    arguments: VCardCorpusTests.families,
    VCardWriter.Version.allCases
  )
  func validAndStable(family: String, version: VCardWriter.Version) throws {
    let writer = VCardWriter(version: version)
    var count = 0
    for file in try Corpus.files(family) {
      for contact in try contacts(file.bytes).prefix(100) {
        let once = writer.bytes(of: contact)
        let found = VCardGrammar.violations(of: once, version: version.rawValue)
        #expect(found.isEmpty, "\(file.name)")
        let again = try #require(try contacts(once).first, "\(file.name)")
        let twice = writer.bytes(of: again)
        if once != twice {
          let lines = [once, twice].map { unfolded(String(decoding: $0, as: UTF8.self)) }
          let difference = zip(lines[0], lines[1]).first { $0.0 != $0.1 }
          #expect(difference?.1 == difference?.0, "\(file.name)")
        }
        count += 1
      }
    }
    // Nothing in the files of that family is a card.
    #expect(count > 0 || family == "vcard-malformed")
  }

  @Test("keep every channel and name", arguments: VCardCorpusTests.families)
  func nothingLost(family: String) throws {
    for file in try Corpus.files(family) {
      for contact in try contacts(file.bytes).prefix(100) {
        let written = VCardWriter(version: .v4).bytes(of: contact)
        let again = try #require(try contacts(written).first)
        #expect(again.texts(.email) == contact.texts(.email), "\(file.name)")
        #expect(again.texts(.tel) == contact.texts(.tel), "\(file.name)")
        #expect(again.names.first == contact.names.first, "\(file.name)")
        let names = again.all(.n).count + again.all("X-N").count
        #expect(names == contact.all(.n).count + contact.all("X-N").count, "\(file.name)")
        #expect(again.organizations == contact.organizations, "\(file.name)")
      }
    }
  }
}
