import ContactFormats
import ContactModel
import Testing

@Suite("Quoted-printable values are decoded")
struct QuotedPrintableTests {
  @Test(
    "Soft line breaks, however the next line is written",
    arguments: [
      ("=48=69", "Hi"),
      ("a=3Bb=2Cc", "a;b,c"),
      ("one=0D=0A=\r\ntwo", "one\r\ntwo"),
      ("one=\r\ntwo", "onetwo"),
      ("one=\r\n two", "one two"),
      ("one=  \r\ntwo", "onetwo"),
      ("one=\n\ttwo", "onetwo"),
      ("one=\r\n two=\r\n three", "onetwothree"),
      ("one\r\n two", "onetwo"),
      ("one=\r\n=\r\ntwo", "onetwo"),
      ("J=C3=BC=\r\nrgen", "Jürgen"),
      ("J=C3=\r\n=BCrgen", "Jürgen"),
      ("J=c3=bcrgen", "Jürgen"),
      ("back\\nslash", "back\\nslash"),
      ("http:=\r\n//x", "http://x"),
      ("TEL: 1=\r\nTEL: 2", "TEL: 1TEL: 2"),
      ("", ""),
    ]
  )
  func decodes(written: String, note: String) throws {
    let card = try card("2.1", "NOTE;ENCODING=QUOTED-PRINTABLE:\(written)", "TITLE:after")
    #expect(card.contact.first(.note) == Property(.note, .text(note), line: 3))
    #expect(card.contact.texts(.title) == ["after"])
    #expect(card.codes == [])
  }

  @Test(
    "ENCODING may stand without its name and in any case",
    arguments: [
      "QUOTED-PRINTABLE", "quoted-printable", "ENCODING=quoted-printable",
      "encoding=QUOTED-PRINTABLE", "WORK;ENCODING=QUOTED-PRINTABLE",
    ]
  )
  func bare(parameter: String) throws {
    let card = try card("2.1", "NOTE;\(parameter):=41")
    #expect(card.contact.texts(.note) == ["A"])
    #expect(card.contact.first(.note)?.parameters.values(of: "ENCODING") == [])
  }

  @Test("A wrong digit costs a problem, not the value")
  func wrongDigits() throws {
    let card = try card("2.1", "NOTE;QUOTED-PRINTABLE:100=ZZ =41=", "FN:x")
    #expect(card.contact.texts(.note) == ["100=ZZ AFN:x"])
    #expect(card.codes == ["invalid-quoted-printable"])
  }

  @Test("A soft line break never takes the end of the card")
  func danglingAtEnd() throws {
    let text =
      "BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;QUOTED-PRINTABLE:a=\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:b\r\nEND:VCARD\r\n"
    let result = try readInPieces(text)
    #expect(result.cards.count == 2)
    #expect(result.cards.first?.contact.texts(.note) == ["a"])
  }

  @Test("Components are cut after decoding")
  func structured() throws {
    let card = try card(
      "2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=\r\n=C3=B6rg"
    )
    #expect(card.contact.first(.n)?.value == .structured([["Müller"], ["Jörg"]]))
  }
}
