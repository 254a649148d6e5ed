import ContactFormats
import ContactModel
import Testing

@Suite("Parameters are read in every style")
struct ParameterTests {
  @Test(
    "Names, lists, quotes and bare words",
    arguments: [
      ("TEL;TYPE=work,voice:1", [Parameter("TYPE", ["work", "voice"])]),
      ("TEL;TYPE=work;TYPE=voice:1", [Parameter("TYPE", ["work", "voice"])]),
      ("TEL;WORK;VOICE:1", [Parameter("TYPE", ["WORK", "VOICE"])]),
      ("TEL;type=\"work,voice\":1", [Parameter("TYPE", ["work,voice"])]),
      ("TEL;X-A=\"a;b:c,d\";PREF=1:1", [Parameter("X-A", "a;b:c,d"), Parameter("PREF", "1")]),
      ("TEL ; type = home ; pref = 1 :1", [Parameter("TYPE", "home"), Parameter("PREF", "1")]),
      ("TEL;X-A=a^nb^'c^^d^e:1", [Parameter("X-A", "a\nb\"c^d^e")]),
      ("TEL;X-A=:1", [Parameter("X-A", "")]),
      ("TEL;;X-A=b;:1", [Parameter("X-A", "b")]),
      ("TEL;X-A=a\\;b:1", [Parameter("X-A", "a;b")]),
      ("TEL;X-A=\"a\",\"b,c\":1", [Parameter("X-A", ["a", "b,c"])]),
      ("TEL;X-A=日本:1", [Parameter("X-A", "日本")]),
      ("TEL;URL:1", [Parameter("VALUE", "URL")]),
      ("TEL;ENCODING=8BIT;CHARSET=UTF-8:1", []),
    ]
  )
  func parameters(line: String, parameters: [Parameter]) throws {
    let card = try card("3.0", line)
    let property = try #require(card.contact.properties.first)
    #expect(property == Property(.tel, .text("1"), parameters: parameters, line: 3))
    #expect(card.codes == [])
  }

  @Test("The LABEL of an address may have line breaks")
  func label() throws {
    let card = try card("4.0", "ADR;LABEL=\"1 Main St\\nTown, US\":;;1 Main St;Town;;;US")
    #expect(card.contact.first(.adr)?.parameters == [Parameter("LABEL", "1 Main St\nTown, US")])
  }

  @Test("A quote that never ends is an ordinary character")
  func unbalanced() throws {
    let card = try card("3.0", "TEL;X-A=\"b:1", "FN:x")
    #expect(card.contact.texts(.tel) == ["1"])
    #expect(card.codes == ["unbalanced-quote"])
    #expect(card.contact.formattedName == "x")
  }

  @Test("A parameter without a name, an encoding nobody knows")
  func odd() throws {
    let card = try card("3.0", "TEL;=work:1", "NOTE;ENCODING=rot13:uryyb")
    #expect(card.contact.first(.tel)?.types == ["work"])
    #expect(card.contact.first(.note)?.value == .text("uryyb"))
    #expect(card.contact.first(.note)?.parameters == [Parameter("ENCODING", "rot13")])
    #expect(card.codes == ["malformed-parameter", "unknown-encoding"])
  }

  @Test("Groups tie properties together; a group may have dots in older versions")
  func groups() throws {
    let card = try card("2.1", "item1.EMAIL:a", "A.B.TEL:1")
    #expect(card.contact.properties.map(\.group) == ["item1", "A.B"])
    #expect(card.contact.properties.map(\.name) == [.email, .tel])
  }
}
