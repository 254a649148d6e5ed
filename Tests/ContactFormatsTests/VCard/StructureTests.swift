import ContactFormats
import ContactModel
import Testing

@Suite("The cards of a damaged file are found, and each defect is said once")
struct StructureTests {
  static let good = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:good\r\nEND:VCARD\r\n"

  @Test(
    "Damage between and around cards",
    arguments: [
      ("", 0, []),
      ("\r\n\r\n", 0, []),
      ("\u{FEFF}", 0, []),
      (good, 1, []),
      (good + good, 2, []),
      ("\u{FEFF}" + good + "\u{FEFF}" + good, 2, []),
      (String(good.dropLast(1)), 1, []),
      (good.lowercased().replacing("version", with: "VERSION"), 1, []),
      ("  " + good, 1, []),
      ("BEGIN:VCARD \t\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARD  \r\n", 1, []),
      ("BEGIN : VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND : VCARD\r\n", 1, []),
      ("hello\r\nworld\r\n" + good, 1, ["text-outside-card@1"]),
      (
        good + "hello\r\n" + good + "there\r\nyou\r\n", 2,
        ["text-outside-card@5", "text-outside-card@10"]
      ),
      ("END:VCARD\r\n" + good, 1, ["missing-begin@1"]),
      (good + "TEL:1\r\nEND:VCARD\r\n", 1, ["text-outside-card@5", "missing-begin@6"]),
      ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\n" + good, 2, ["missing-end@1"]),
      ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\n\r\n\r\n", 1, ["missing-end@1"]),
      ("BEGIN:VCARD", 1, ["missing-end@1", "missing-version@1"]),
      (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARDBEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD", 2,
        []
      ),
      ("BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD;dirt\n", 1, ["text-outside-card@4"]),
      ("BEGIN:VCARD\nVERSION:3.0\nEND:VCARDS\nEND:VCARD\n", 1, ["unexpected-component@3"]),
      (
        "BEGIN:VCARD\nVERSION:3.0\nBEGIN:PROFILE\nFN:x\nEND:PROFILE\nEND:VCARD\n", 1,
        ["unexpected-component@3", "unexpected-component@5"]
      ),
      (good + "\u{1A}", 1, []),
    ]
  )
  func damage(text: String, cards: Int, codes: [String]) throws {
    let result = try readInPieces(text)
    #expect(result.cards.count == cards)
    #expect(result.codes == codes)
  }

  @Test("Raw bytes, offset and line of every card are those of the source")
  func positions() throws {
    let result = try readInPieces("x\r\n" + Self.good + "\r\n" + Self.good)
    #expect(result.cards.map(\.offset) == [3, 51])
    #expect(result.cards.map(\.line) == [2, 7])
    #expect(result.cards.map(\.record) == [1, 2])
    #expect(
      result.cards.map { String(decoding: $0.raw, as: UTF8.self) }.allSatisfy {
        $0 == Self.good.dropLast(1) || $0 + "\r\n" == Self.good
      }
    )
  }

  @Test("Every kind of line break", arguments: ["\r\n", "\n", "\r", "\r\r\n"])
  func lineBreaks(separator: String) throws {
    let lines = ["BEGIN:VCARD", "VERSION:3.0", "FN:x", "NOTE:a", " b", "END:VCARD", ""]
    let result = try readInPieces((lines + lines).joined(separator: separator))
    #expect(result.cards.count == 2)
    #expect(result.cards.last?.line == 8)
    #expect(result.cards.last?.contact.properties.map(\.line) == [10, 11])
    #expect(result.cards.first?.contact.texts(.note) == ["ab"])
    #expect(result.codes == [])
  }

  @Test(
    "A line that is no property is kept, and costs only itself",
    arguments: [
      ("just words", "just words", "missing-colon"),
      (":value", ":value", "missing-name"),
      (";TYPE=x:value", ";TYPE=x:value", "missing-name"),
      ("some words: value", "some words: value", "unreadable-name"),
      ("TEL;WORK", "TEL;WORK", "missing-colon"),
    ]
  )
  func unreadable(line: String, text: String, code: String) throws {
    let card = try card("3.0", "FN:x", line, "TEL:1")
    #expect(
      card.contact.properties == [
        Property(.fn, .text("x"), line: 3),
        Property("X-UNREADABLE-LINE", .text(text), line: 4),
        Property(.tel, .text("1"), line: 5),
      ]
    )
    #expect(card.problems.map(\.code.rawValue) == [code])
    #expect(card.problems.first?.line == 4)
  }

  @Test("A private name may have odd characters")
  func oddNames() throws {
    let card = try card("3.0", "X-GOOGLE TALK:a", "X-messaging/skype-All:b", "TEL :1")
    #expect(
      card.contact.properties.map(\.name)
        == ["X-GOOGLE TALK", "X-MESSAGING/SKYPE-ALL", .tel]
    )
    #expect(card.codes == ["invalid-name", "invalid-name"])
  }

  @Test("NUL bytes are left out of the value")
  func nul() throws {
    let card = try card("3.0", "FN:a\0b", "TEL:1")
    #expect(card.contact.formattedName == "ab")
    #expect(card.codes == ["nul-byte"])
  }

  @Test("Any prefix of a card is read without losing a byte")
  func truncated() throws {
    let text = Array(
      "BEGIN:VCARD\r\nVERSION:2.1\r\nN;QUOTED-PRINTABLE:=C3=\r\n=BC;x\r\nPHOTO;BASE64:\r\n Zm9v\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:é\r\nEND:VCARD\r\nEND:VCARD\r\n"
        .utf8
    )
    for length in 0...text.count {
      let result = try readInPieces(Array(text[..<length]))
      #expect(result.cards.count == (length >= 11 ? 1 : 0))
    }
  }
}
