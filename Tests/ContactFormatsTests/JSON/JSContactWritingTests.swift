import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("What is written as JSContact")
struct JSContactWritingTests {
  private static func read(_ contact: Contact) throws -> Card {
    try WrittenJSON.card(JSContactWriter().bytes(of: contact), as: .jsContact)
  }

  /// What is lost or new when the contact is written and read again; nil where nothing is.
  private static func difference(_ contact: Contact, _ again: Contact) -> String? {
    let ids = Set(contact.properties.flatMap { $0.parameters.values(of: "PROP-ID") })
    let hasUID = contact.first(.uid) != nil
    let before = WrittenJSON.sorted(contact, keepingIDs: ids, uid: hasUID)
    let after = WrittenJSON.sorted(again, keepingIDs: ids, uid: hasUID)
    let lost = before.filter { !after.contains($0) }
    let new = after.filter { !before.contains($0) }
    return before == after ? nil : "lost \(lost.prefix(2))\n  new \(new.prefix(2))"
  }

  private static func text(_ properties: Property...) -> String {
    let all = [Property(.uid, .text("urn:uuid:1"))] + properties
    return String(decoding: JSContactWriter().bytes(of: Contact(all)), as: UTF8.self)
      .replacing(#"{"@type":"Card","version":"1.0","uid":"urn:uuid:1","#, with: "{")
  }

  @Test("has in the standard form an organisation that Apple wrote, and a preference as a number")
  func standard() {
    let contact = Contact([
      Property(.fn, .text("Jo")),
      Property(.email, .text("j@a.example"), parameters: [Parameter("TYPE", ["pref"])]),
      Property(.org, .structured([["ABC"], [""]])),
    ])
    let text = String(decoding: JSContactWriter(form: .standard).bytes(of: contact), as: UTF8.self)
    #expect(text.contains(#""organizations":{"k1":{"name":"ABC"}}"#))
    #expect(text.contains(#""emails":{"k1":{"address":"j@a.example","pref":1}}"#))
    #expect(!text.contains("vCardProps"))
  }

  @Test("has the members that RFC 9555 names")
  func members() {
    let work = Parameter("TYPE", ["work"])
    #expect(
      Self.text(
        Property(.email, .text("a@b.c"), parameters: [work, Parameter("PREF", "1")], group: "g")
      )
        == #"{"emails":{"k1":{"address":"a@b.c","contexts":{"work":true},"pref":1,"vCardParams":{"group":"g"}}}}"#
    )
    #expect(
      Self.text(
        Property(.fn, .text("Jo Doe")),
        Property(.n, .structured([["Doe"], ["Jo"], [], [], ["Jr.", "M.D."], [], ["Jr."]]))
      )
        == #"""
        {"name":{"full":"Jo Doe","components":[{"kind":"given","value":"Jo"},\#
        {"kind":"surname","value":"Doe"},{"kind":"generation","value":"Jr."},\#
        {"kind":"credential","value":"M.D."}]}}
        """#
    )
    #expect(
      Self.text(Property(.bday, .text("--0415")), Property(.birthplace, .text("Rome")))
        == #"""
        {"anniversaries":{"k1":{"kind":"birth","date":{"@type":"PartialDate","month":4,"day":15},\#
        "place":{"@type":"Address","full":"Rome"}}}}
        """#
    )
    #expect(
      Self.text(
        Property(.tel, .text("+1"), group: "i"),
        Property(.abLabel, .text("Desk"), group: "i")
      )
        == #"{"phones":{"k1":{"number":"+1","label":"Desk","vCardParams":{"group":"i"}}}}"#
    )
    #expect(
      Self.text(Property("X-FOO", .text("bar")), Property(.bday, .text("in spring")))
        == #"{"vCardProps":[["x-foo",{},"unknown","bar"],["bday",{},"unknown","in spring"]]}"#
    )
    #expect(
      Self.text(
        Property(.adr, .structured([[], [], ["Oak St 1"], ["Reston"], [], [], ["USA"]]))
      )
        == #"""
        {"addresses":{"k1":{"components":[{"kind":"locality","value":"Reston"},\#
        {"kind":"country","value":"USA"},{"kind":"name","value":"Oak St 1"}]}}}
        """#
    )
  }

  @Test("ties a title to the organisation of its group")
  func titles() {
    let text = Self.text(
      Property(.org, .structured([["ABC"], ["R&D"]]), group: "g"),
      Property(.role, .text("Lead"), group: "g")
    )
    #expect(text.contains(#""titles":{"k1":{"kind":"role","name":"Lead","#))
    #expect(text.contains(#""organizationId":"k1""#))
  }

  @Test("keeps all of a contact, whatever Unicode it holds")
  func everything() throws {
    var generator = SeededGenerator()
    for round in 0..<300 {
      let contact = round % 2 == 0 ? generator.person() : generator.standardContact()
      let again = try Self.read(contact)
      let difference = Self.difference(contact, again.contact)
      guard difference == nil, again.problems.isEmpty else {
        Issue.record("\(generator), round \(round): \(difference ?? "\(again.problems)")")
        break
      }
    }
  }

  @Test("keeps what the vCard reader gave, whatever it gave")
  func hostile() throws {
    var generator = SeededGenerator()
    for round in 0..<300 {
      let version = VCardWriter.Version.allCases[round % 2]
      let bytes = VCardWriter(version: version).bytes(of: generator.hostileContact())
      for card in try WrittenJSON.vCards(bytes) {
        let difference = Self.difference(card.contact, try Self.read(card.contact).contact)
        if let difference { Issue.record("\(generator), round \(round): \(difference)") }
      }
    }
  }

  @Test("keeps every vCard of the corpus", .enabled(if: Corpus.isPresent))
  func corpus() throws {
    for family in VCardCorpusTests.families {
      for file in try Corpus.files(family) where file.bytes.count < 1 << 20 {
        // What JSPROP says becomes what it says.
        for card in try WrittenJSON.vCards(file.bytes) where card.contact.first(.jsProp) == nil {
          let difference = Self.difference(card.contact, try Self.read(card.contact).contact)
          if let difference { Issue.record("\(file.name) \(card.record): \(difference)") }
        }
      }
    }
  }

  @Test("keeps what was read from JSContact", .enabled(if: Corpus.isPresent))
  func again() throws {
    for file in try Corpus.files("jscontact") {
      let card = try WrittenJSON.card(file.bytes, as: .jsContact)
      let difference = Self.difference(card.contact, try Self.read(card.contact).contact)
      if let difference { Issue.record("\(file.name): \(difference)") }
    }
  }
}
