import ContactFormats
import ContactModel
import Testing

@Suite("Values are unescaped and cut into their parts")
struct EscapingTests {
  @Test(
    "Text of vCard 3.0 and 4.0",
    arguments: [
      ("a\\nb\\Nc", "a\nb\nc"), ("a\\,b\\;c\\\\d", "a,b;c\\d"), ("http\\://x", "http://x"),
      ("\\x\\", "\\x\\"), ("a,b;c", "a,b;c"), ("", ""), ("  two  ", "  two  "),
    ]
  )
  func text(written: String, text: String) throws {
    for version in ["3.0", "4.0"] {
      #expect(try card(version, "NOTE:\(written)").contact.first(.note)?.value == .text(text))
    }
  }

  @Test("URIs of vCard 4.0 have no line breaks to unescape")
  func uri() throws {
    let card = try card(
      "4.0",
      "URL:file:///C:\\new",
      "TEL;VALUE=uri:tel:+1\\;ext=2",
      "URL;VALUE=text:a\\nb"
    )
    #expect(card.contact.texts(.url) == ["file:///C:\\new", "a\nb"])
    #expect(card.contact.texts(.tel) == ["tel:+1;ext=2"])
  }

  @Test(
    "Structured values",
    arguments: [
      ("3.0", "N:Doe;John;Q.,P.;Dr.;", [["Doe"], ["John"], ["Q.", "P."], ["Dr."], []]),
      ("3.0", "N:D\\;o\\,e", [["D;o,e"]]),
      ("3.0", "N:", [[]]),
      ("2.1", "N:Doe;Q.,P.", [["Doe"], ["Q.,P."]]),
      ("2.1", "N:;A\\;B\\\\;C", [[], ["A;B\\"], ["C"]]),
      (
        "3.0", "ADR:;;1 Main St\\, 2;Town;;1;US",
        [[], [], ["1 Main St, 2"], ["Town"], [], ["1"], ["US"]]
      ),
      ("3.0", "ORG:ABC, Inc.;Sales;", [["ABC, Inc."], ["Sales"], []]),
      ("4.0", "GENDER:O;it's, complicated", [["O"], ["it's, complicated"]]),
      ("4.0", "CLIENTPIDMAP:1;urn:uuid:a;b", [["1"], ["urn:uuid:a;b"]]),
      ("3.0", "X-ANDROID-CUSTOM:nick;Bob;1;;", [["nick"], ["Bob"], ["1"], [], []]),
    ]
  )
  func structured(version: String, line: String, parts: [[String]]) throws {
    #expect(try card(version, line).contact.properties.first?.value == .structured(parts))
  }

  @Test("Lists")
  func lists() throws {
    let card = try card("3.0", "NICKNAME:Jim\\, Jr.,Jimmie", "CATEGORIES:a,,b")
    #expect(card.contact.first(.nickname)?.value == .list(["Jim, Jr.", "Jimmie"]))
    #expect(card.contact.first(.categories)?.value == .list(["a", "", "b"]))
  }

  @Test("What nobody registered stays, with its group and parameters")
  func extensions() throws {
    let card = try card("3.0", "item1.X-ABLabel;X-P=q:_$!<Other>!$_", "FOO-bar:x;y")
    #expect(
      card.contact.properties == [
        Property(
          "X-ABLABEL",
          .text("_$!<Other>!$_"),
          parameters: [Parameter("X-P", "q")],
          group: "item1",
          line: 3
        ),
        Property("FOO-BAR", .text("x;y"), line: 4),
      ]
    )
  }

  @Test("VERSION is the card's, not a property")
  func version() throws {
    let result = try readInPieces("BEGIN:VCARD\nFN:x\nversion: 4.0 \nEND:VCARD\n")
    #expect(result.cards.first?.version == "4.0")
    #expect(result.cards.first?.contact.properties.map(\.name) == [.fn])
  }

  @Test(
    "A version that is missing or unknown is said",
    arguments: [("", nil, "missing-version"), ("VERSION:4.2\n", "4.2", "unknown-version")]
  )
  func oddVersion(line: String, version: String?, code: String) throws {
    let result = try readInPieces("BEGIN:VCARD\n\(line)FN:x\nEND:VCARD\n")
    #expect(result.cards.first?.version == version)
    #expect(result.cards.first?.codes == [code])
  }
}
