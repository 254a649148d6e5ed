import ContactFormats
import ContactModel
import TestSupport
import Testing

@Suite("Every generated contact")
struct VCardWritingGrammarTests {
  @Test("is written by the grammar of its version", arguments: VCardWriter.Version.allCases)
  func grammar(version: VCardWriter.Version) {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: version)
    for round in 0..<240 {
      let contact =
        switch round % 3 {
        case 0: generator.person()
        case 1: generator.standardContact()
        default: generator.hostileContact()
        }
      let bytes = writer.bytes(of: contact)
      let violations = VCardGrammar.violations(of: bytes, version: version.rawValue)
      #expect(violations.isEmpty, "\(generator), round \(round)")
      if !violations.isEmpty { break }
    }
  }
}

@Suite("The grammar of the tests")
struct VCardGrammarTests {
  @Test(
    "finds what is wrong",
    arguments: [
      ("FN:A\r\nUID:urn:1\r\n", 0), ("FN:A\r\n", 1), ("UID:urn:1\r\n", 1),
      ("FN:A\nUID:urn:1\r\n", 1), ("FN:a,b\r\nUID:urn:1\r\n", 1), ("FN:a\\b\r\nUID:urn:1\r\n", 1),
      ("FN:A\r\nUID:urn:1\r\nN:a;b\r\n", 1), ("FN:A\r\nUID:urn:1\r\nBDAY:1996-04-15\r\n", 1),
      ("FN:A\r\nUID:urn:1\r\nUID:urn:2\r\n", 1), ("FN:A\r\nUID:a b\r\n", 1),
      ("FN:A\r\nUID:urn:1\r\nTEL;PREF=0:1\r\n", 1), ("FN;X=\"a:A\r\nUID:urn:1\r\n", 2),
      ("FN:A\u{2028}\r\nUID:urn:1\r\n", 1), ("FN:A\u{7}\r\nUID:urn:1\r\n", 1),
      ("FN:A\r\nUID:urn:1\r\nURL:http://ü.example\r\n", 1),
      ("FN:A\r\nUID:urn:1\r\nEND:VCARD\r\n", 1),
      ("FN:\(String(repeating: "x", count: 73))\r\nUID:urn:1\r\n", 1),
    ]
  )
  func findings(lines: String, count: Int) {
    let card = "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n"
    let found = VCardGrammar.violations(of: Array(card.utf8), version: "4.0")
    #expect(found.isEmpty == (count == 0), "\(found)")
  }
}
