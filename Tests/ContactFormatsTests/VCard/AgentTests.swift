import ContactFormats
import ContactModel
import Testing

@Suite("A card within a card is the agent's, not the owner's")
struct AgentTests {
  private func agent(_ card: Card) throws -> Contact {
    guard case .contact(let nested) = try #require(card.contact.first(.agent)).value else {
      Issue.record("AGENT is no contact")
      return Contact()
    }
    return nested
  }

  @Test(
    "Between the lines, as vCard 2.1 has it",
    arguments: [
      "AGENT:\r\nBEGIN:VCARD", "AGENT:BEGIN:VCARD", "AGENT:\r\n\r\nBEGIN:VCARD",
      "agent;X-A=b: \r\nbegin:vcard",
    ]
  )
  func inline(begin: String) throws {
    let card = try card(
      "2.1",
      "FN:owner",
      begin,
      "VERSION:2.1",
      "FN:agent",
      "TEL:1",
      "END:VCARD",
      "TITLE:after"
    )
    #expect(card.contact.formattedName == "owner")
    #expect(card.contact.texts(.tel) == [])
    #expect(card.contact.texts(.title) == ["after"])
    let nested = try agent(card)
    #expect(nested.formattedName == "agent")
    #expect(nested.texts(.tel) == ["1"])
    #expect(nested.properties.map(\.name) == [.fn, .tel])
    #expect(card.codes == [])
  }

  @Test(
    "Indented as a whole, so that it looks folded",
    arguments: ["AGENT:BEGIN:VCARD", "AGENT:\r\n BEGIN:VCARD"]
  )
  func indented(begin: String) throws {
    let card = try card(
      "3.0",
      "FN:owner",
      begin,
      " VERSION:3.0",
      " FN:agent",
      " NOTE:one",
      "  two",
      " TEL:1",
      " END:VCARD",
      "TITLE:after"
    )
    #expect(card.contact.formattedName == "owner")
    #expect(card.contact.texts(.title) == ["after"])
    let nested = try agent(card)
    #expect(nested.properties.map(\.name) == [.fn, .note, .tel])
    #expect(nested.texts(.note) == ["onetwo"])
    #expect(card.codes == [])
  }

  @Test("As escaped text, as vCard 3.0 has it")
  func escaped() throws {
    let card = try card(
      "3.0",
      "FN:owner",
      "AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Joe\\, the agent\\nN:A\\\\;B\\;C\\nEND:VCARD\\n",
      "TEL:2"
    )
    let nested = try agent(card)
    #expect(nested.formattedName == "Joe, the agent")
    #expect(nested.first(.n)?.value == .structured([["A;B"], ["C"]]))
    #expect(nested.properties.map(\.line) == [4, 4])
    #expect(card.contact.texts(.tel) == ["2"])
    #expect(card.codes == [])
  }

  @Test("A link to an agent is text")
  func link() throws {
    let card = try card("3.0", "AGENT;VALUE=uri:CID:JQPUBLIC.part3@host.com")
    #expect(card.contact.first(.agent)?.value == .text("CID:JQPUBLIC.part3@host.com"))
  }

  @Test("A BEGIN without an AGENT before it is a new card")
  func notNested() throws {
    let result = try readInPieces(
      "BEGIN:VCARD\nVERSION:2.1\nN:a\nBEGIN:VCARD\nVERSION:2.1\nN:b\nEND:VCARD\nEND:VCARD\n"
    )
    #expect(result.cards.count == 2)
    #expect(result.cards.map(\.line) == [1, 4])
    #expect(result.codes == ["missing-end@1", "missing-begin@8"])
  }

  @Test("An agent without an END does not swallow the next card")
  func unclosed() throws {
    let result = try readInPieces(
      "BEGIN:VCARD\nVERSION:2.1\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:a\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nFN:b\nEND:VCARD\n"
    )
    #expect(result.cards.count == 2)
    #expect(result.cards.last?.contact.formattedName == "b")
    #expect(result.codes == ["missing-end@1"])
  }

  @Test("Nesting is read to a depth, and below it kept as text")
  func deep() throws {
    let depth = 5000
    let text =
      String(repeating: "BEGIN:VCARD\nVERSION:2.1\nFN:x\nAGENT:\n", count: depth)
      + "BEGIN:VCARD\nVERSION:2.1\nFN:innermost\nEND:VCARD\n"
      + String(repeating: "END:VCARD\n", count: depth)
    let result = try read(Array(text.utf8))
    #expect(result.cards.count == 1)
    #expect(result.codes == ["nested-too-deep@36"])
    var contact = try #require(result.cards.first).contact
    var levels = 0
    while case .contact(let nested) = contact.first(.agent)?.value {
      contact = nested
      levels += 1
    }
    #expect(levels == 8)
    #expect(contact.first(.agent)?.value.text?.contains("FN:innermost") == true)
  }
}
