import ContactModel
import Testing

@testable import ContactFormats

@Suite("xCard, XMPP vCards and FOAF are told apart by their content")
struct XMLStandardRecognitionTests {
  private func names(_ bytes: [UInt8]) -> [String] {
    FormatFamily.xml.claims(InputSample(bytes: bytes)).map(\.format.name)
  }

  @Test(
    "Every sample is one dialect",
    .enabled(if: FormatSamples.isPresent),
    arguments: [
      ("xcard_rfc6351.xml", "xcard"), ("xmpp_xep0292.xml", "xcard"),
      ("kolab3_contact.xml", "xcard"), ("xmpp_vcard_temp.xml", "vcard-temp"),
      ("foaf.rdf", "foaf"),
    ]
  )
  func samples(file: String, name: String) throws {
    #expect(names(try FormatSamples.bytes(file)) == [name])
  }

  @Test("Every file of the corpus is one dialect", .enabled(if: Corpus.isPresent))
  func corpus() throws {
    for (family, dialect) in XMLCorpusTests.families {
      for file in try Corpus.files(family) {
        #expect(names(file.bytes) == [dialect.name], "\(file.name)")
      }
    }
  }

  @Test("Other XML is none of them")
  func others() {
    let documents = [
      "<vcard><fn>A</fn></vcard>",
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>",
      "<people xmlns:f=\"http://xmlns.com/foaf/0.1/\"><f:Person/></people>",
      "<iq xmlns='jabber:client'><query xmlns='jabber:iq:roster'/></iq>",
    ]
    for document in documents {
      let names = names(Array(document.utf8))
      #expect(!names.contains { ["xcard", "vcard-temp", "foaf"].contains($0) }, "\(document)")
    }
  }
}
