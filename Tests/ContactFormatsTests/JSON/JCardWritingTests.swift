import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("What is written as jCard")
struct JCardWritingTests {
  private static func read(_ contact: Contact) throws -> Card {
    try WrittenJSON.card(JCardWriter().bytes(of: contact), as: .jCard)
  }

  @Test("has the forms of RFC 7095")
  func forms() {
    let contact = Contact([
      Property(.fn, .text("Jo \"J\" Doe\n\u{1}")),
      Property(.n, .structured([["Doe"], ["Jo", "J."], [], [], []]), group: "item1"),
      Property(.bday, .text("--0415")),
      Property(.rev, .text("20261120T093000Z")),
      Property(.tel, .text("tel:+1"), parameters: [Parameter("VALUE", "uri")]),
      Property(.nickname, .list(["A", "B"])),
      Property(.org, .structured([["ABC"]])),
      Property("X-FOO", .text("a,b"), parameters: [Parameter("TYPE", ["work", "x"])]),
      Property("X-N", .text("5"), parameters: [Parameter("VALUE", "integer")]),
    ])
    #expect(
      String(decoding: JCardWriter().bytes(of: contact, uid: "urn:u"), as: UTF8.self) == #"""
        ["vcard",[["version",{},"text","4.0"],["fn",{},"text","Jo \"J\" Doe\n\u0001"],\#
        ["n",{"group":"item1"},"text",["Doe",["Jo","J."],"","",""]],\#
        ["bday",{},"date-and-or-time","--04-15"],["rev",{},"timestamp","2026-11-20T09:30:00Z"],\#
        ["tel",{},"uri","tel:+1"],["nickname",{},"text","A","B"],["org",{},"text","ABC"],\#
        ["x-foo",{"type":["work","x"]},"unknown","a\\,b"],["x-n",{},"integer",5],\#
        ["uid",{},"uri","urn:u"]]]
        """#
    )
  }

  @Test("says of a text that is no URI that its type is unknown")
  func noURI() {
    let contact = Contact([Property(.url, .text("www.a.example"))])
    #expect(
      String(decoding: JCardWriter().bytes(of: contact), as: UTF8.self).contains(
        #"["url",{},"unknown","www.a.example"]"#
      )
    )
  }

  @Test("says in the standard form what older versions say in their own way")
  func standard() {
    let contact = Contact([
      Property(.fn, .text("Jo")),
      Property(
        .email,
        .text("j@a.example"),
        parameters: [Parameter("TYPE", ["INTERNET", "pref"])]
      ),
      Property(.org, .structured([["ABC"], [""]])),
      Property(.note, .text("one\r\ntwo")),
      Property(.uid, .text("gst-1")),
    ])
    let bytes = JCardWriter(form: .standard).bytes(of: contact)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        ["vcard",[["version",{},"text","4.0"],["fn",{},"text","Jo"],\#
        ["email",{"type":"INTERNET","pref":"1"},"text","j@a.example"],["org",{},"text","ABC"],\#
        ["note",{},"text","one\ntwo"],["uid",{},"text","gst-1"]]]
        """#
    )
  }

  @Test("is the same contact when read again")
  func identity() throws {
    var generator = SeededGenerator()
    for round in 0..<300 {
      let contact = round % 2 == 0 ? generator.person() : generator.standardContact()
      let card = try Self.read(contact)
      let difference = WrittenJSON.difference(
        card.contact.withoutLines.properties,
        contact.properties
      )
      guard difference == nil, card.problems.isEmpty else {
        Issue.record("\(generator), round \(round): \(card.problems) \(difference ?? "")")
        break
      }
    }
  }

  @Test("is what the vCard reader gave, whatever it gave")
  func hostile() throws {
    var generator = SeededGenerator()
    for round in 0..<300 {
      let version = VCardWriter.Version.allCases[round % 2]
      let bytes = VCardWriter(version: version).bytes(of: generator.hostileContact())
      for card in try WrittenJSON.vCards(bytes) {
        let again = try Self.read(card.contact).contact
        let difference = WrittenJSON.difference(
          WrittenJSON.canonical(again),
          WrittenJSON.canonical(card.contact)
        )
        if let difference { Issue.record("\(generator), round \(round): \(difference)") }
      }
    }
  }

  @Test("keeps every vCard of the corpus", .enabled(if: Corpus.isPresent))
  func corpus() throws {
    for family in VCardCorpusTests.families {
      for file in try Corpus.files(family) where file.bytes.count < 1 << 20 {
        for card in try WrittenJSON.vCards(file.bytes) {
          let again = try Self.read(card.contact).contact
          let difference = WrittenJSON.difference(
            WrittenJSON.canonical(again),
            WrittenJSON.canonical(card.contact)
          )
          if let difference { Issue.record("\(file.name) \(card.record): \(difference)") }
        }
      }
    }
  }
}
