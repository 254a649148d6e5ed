import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("A table that is written and read again")
struct CSVRoundTripTests {
  @Test("in Google's layout holds the same contacts, whatever Unicode and formulas are in them")
  func google() throws {
    try hold(GoogleCSVWriter(), "google-csv") { $0.googleContact() }
  }

  @Test("in Outlook's layout holds the same contacts, whatever Unicode and formulas are in them")
  func outlook() throws {
    try hold(OutlookCSVWriter(), "outlook-csv") { $0.outlookContact() }
  }

  private func hold(
    _ writer: some ContactWriter,
    _ format: String,
    make: (inout SeededGenerator) -> Contact
  ) throws {
    var generator = SeededGenerator()
    for round in 0..<60 {
      var contacts: [Contact] = []
      while contacts.count < generator.int(1...12) {
        let contact = make(&generator)
        if !contact.properties.isEmpty { contacts.append(contact) }
      }
      let bytes = writer.document(of: contacts)
      let name = FormatRegistry.standard.recognize(InputSample(bytes: bytes))?.name
      try #require(name == format, "\(generator), round \(round)")
      let reader = try #require(FormatRegistry.standard.format(named: format))
      let cards = try read(bytes, format: reader).cards
      try #require(cards.count == contacts.count, "\(generator), round \(round)")
      for (card, contact) in zip(cards, contacts) {
        guard !isSame(card.contact, contact) || !card.problems.isEmpty else { continue }
        Issue.record("\(generator), round \(round): \(card.problems)")
        let difference = zip(card.contact.properties, contact.properties).first { pair in
          !isSame(Contact([pair.0]), Contact([pair.1]))
        }
        #expect(difference?.0 == difference?.1)
        #expect(card.contact.properties.count == contact.properties.count)
        return
      }
    }
  }

  /// Equal to the last byte: `==` of texts takes `é` and `e` with an accent for the same.
  private func isSame(_ left: Contact, _ right: Contact) -> Bool {
    left == right
      && String(reflecting: left.properties).utf8
        .elementsEqual(String(reflecting: right.properties).utf8)
  }
}
