import ContactModel
import Testing

@testable import ContactFormats

@Suite("jCard")
struct JCardTests {
  private func jCards(
    _ text: String,
    format: ContactFormat = ContactFormat(JSONDialect.jCard)
  ) throws -> ReadResult {
    let whole = try read(Array(text.utf8), format: format)
    for chunk in [1, 7, 100] {
      #expect(try read(Array(text.utf8), chunk: chunk, format: format) == whole)
    }
    return whole
  }

  @Test("says what the vCard with the same properties says")
  func sameAsVCard() throws {
    let json = #"""
      ["vcard", [
        ["version", {}, "text", "4.0"],
        ["fn", {}, "text", "Ada, \"Countess\" Lovelace"],
        ["n", {}, "text", ["Lovelace", ["Ada", "Augusta"], "", "", ""]],
        ["org", {"type": "work"}, "text", ["Analytical; Engines", "R&D"]],
        ["nickname", {}, "text", "Ada", "Enchantress"],
        ["bday", {}, "date", "1815-12-10"],
        ["anniversary", {}, "date-time", "2013-01-10T19:00:00Z"],
        ["email", {"type": ["home", "work"], "pref": "1"}, "text", "ada@example.com"],
        ["tel", {"type": "cell", "group": "item1"}, "uri", "tel:+1-202-555-0101"],
        ["x-ablabel", {"group": "item1"}, "unknown", "Pager\\, old"],
        ["adr", {"label": "1 Main St\nLondon"}, "text", ["", "", ["1 Main St", "Flat 2"], "London", "", "", "UK"]],
        ["lang", {}, "language-tag", "en"],
        ["tz", {}, "utc-offset", "-05:00"],
        ["photo", {}, "uri", "data:image/png;base64,iVBORw0KGgo="],
        ["rev", {}, "timestamp", "2013-02-14T12:30:00Z"],
        ["x-non-smoking", {}, "boolean", true],
        ["x-karma", {}, "integer", 42]
      ]]
      """#
    let vCard = #"""
      BEGIN:VCARD
      VERSION:4.0
      FN:Ada\, "Countess" Lovelace
      N:Lovelace;Ada,Augusta;;;
      ORG;TYPE=work:Analytical\; Engines;R&D
      NICKNAME:Ada,Enchantress
      BDAY;VALUE=date:18151210
      ANNIVERSARY;VALUE=date-time:20130110T190000Z
      EMAIL;TYPE=home,work;PREF=1:ada@example.com
      item1.TEL;TYPE=cell;VALUE=uri:tel:+1-202-555-0101
      item1.X-ABLABEL:Pager\, old
      ADR;LABEL=1 Main St^nLondon:;;1 Main St,Flat 2;London;;;UK
      LANG:en
      TZ;VALUE=utc-offset:-0500
      PHOTO:data:image/png;base64,iVBORw0KGgo=
      REV:20130214T123000Z
      X-NON-SMOKING;VALUE=boolean:TRUE
      X-KARMA;VALUE=integer:42
      END:VCARD
      """#
    let card = try #require(try jCards(json).cards.first)
    let wanted = try #require(try read(Array(vCard.utf8)).cards.first)
    #expect(card.version == "4.0")
    #expect(card.problems.isEmpty)
    // A date says its type where its property has several: the vCard need not.
    let plain = wanted.contact.withoutLines.properties.map { property in
      var copy = property
      if property.name == .bday || property.name == .anniversary {
        copy.parameters.removeAll { $0.name == "VALUE" }
      }
      return copy
    }
    let found = card.contact.withoutLines.properties
    #expect(found.count == plain.count)
    for (found, wanted) in zip(found, plain) { #expect(found == wanted) }
  }

  @Test("several, in an array or one after another")
  func several() throws {
    let one = #"["vcard",[["fn",{},"text","A"]]]"#
    for text in ["[\(one),\n\(one)]", "\(one)\n\(one)\n", "{\"all\":[\(one), 1, \(one)]}"] {
      let result = try jCards(text)
      #expect(result.cards.map { $0.contact.texts(.fn) } == [["A"], ["A"]])
    }
  }

  @Test("damage costs a property, or one record")
  func damage() throws {
    let text = #"""
      [["vcard",[["fn",{},"text"],["fn",{},"text","A"],[1],["email",{},"text",null]]],
       ["vcard",false],
       ["vcard",[["fn",{},"text","B" "C"]]],
       ["vcard",[["fn",{},"text","D"]]],
       ["vcard",[["fn",{},"text","cut off
      """#
    let result = try jCards(text)
    #expect(result.cards.map { $0.contact.texts(.fn) } == [["A"], [], ["D"]])
    #expect(
      result.cards.map(\.codes) == [
        ["malformed-property", "malformed-property"], ["jcard-without-properties"], [],
      ]
    )
    #expect(result.skipped.map(\.problem.code) == ["malformed-json", "truncated-json"])
    #expect(result.skipped.map(\.problem.line) == [3, 5])
    #expect(result.skipped.map(\.record) == [3, 5])
  }

  @Test("in a registry's answer are contacts, the rest is frame")
  func rdap() throws {
    let text = #"""
      {"handle":"X","entities":[{"roles":["abuse"],"vcardArray":["vcard",[["version",{},"text","4.0"],
      ["fn",{},"text","Abuse desk"]]],"entities":[{"vcardArray":["vcard",[["fn",{},"text","Jo"]]]}]}]}
      """#
    let result = try jCards(text, format: ContactFormat(JSONDialect.rdap))
    #expect(result.cards.map { $0.contact.texts(.fn) } == [["Abuse desk"], ["Jo"]])
    let claims = FormatFamily.json.claims(InputSample(bytes: Array(text.utf8)))
    #expect(claims.map(\.format.name) == ["rdap-jcard"])
  }

  @Test(
    "of the corpus give the expected values",
    .enabled(if: Corpus.isPresent),
    arguments: [("jcard", "jcard"), ("rdap-jcard", "rdap-jcard")]
  )
  func corpus(family: String, format: String) throws {
    for file in try Corpus.files(family) {
      let claims = FormatFamily.json.claims(InputSample(bytes: file.bytes))
      #expect(claims.map(\.format.name) == [format])
      let result = try read(file.bytes, format: try #require(claims.first).format)
      for difference in VCardCorpusTests.differences(result, file.expected) {
        Issue.record("\(file.name) \(difference.card) \(difference.field): \(difference.text)")
      }
    }
  }
}
