import ContactFormats
import ContactModel
import Testing

@Suite("Folded lines are joined")
struct FoldingTests {
  @Test(
    "One blank belongs to the fold, whichever line break is used",
    arguments: [
      ("NOTE:one\r\n two", "onetwo"),
      ("NOTE:one\r\n\ttwo", "onetwo"),
      ("NOTE:one\n two", "onetwo"),
      ("NOTE:one\r two", "onetwo"),
      ("NOTE:one\r\r\n two", "onetwo"),
      ("NOTE:one\r\n  two", "one two"),
      ("NOTE:one\r\n \r\n two", "onetwo"),
      ("NOTE:\r\n one", "one"),
      ("NO\r\n TE:one", "one"),
      ("NOTE;X-A=1;\r\n X-B=2:one", "one"),
      ("NOTE;X-A=\"a:\r\n b\":one", "one"),
      ("NOTE:a\\\r\n nb", "a\nb"),
    ]
  )
  func joins(lines: String, note: String) throws {
    let card = try card("3.0", lines, "TITLE:after")
    #expect(card.contact.first(.note)?.value == .text(note))
    #expect(card.contact.first(.title)?.value == .text("after"))
    #expect(card.codes == [])
  }

  @Test("A fold may cut a character in two")
  func cutsCharacter() throws {
    var bytes = Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J".utf8)
    bytes += [0xC3] + Array("\r\n ".utf8) + [0xBC] + Array("rgen\r\nEND:VCARD\r\n".utf8)
    let result = try readInPieces(bytes)
    #expect(result.cards.first?.contact.formattedName == "Jürgen")
    #expect(result.codes == [])
  }

  @Test("vCard 2.1 keeps the blank before which it folded, not one that a fixed width put there")
  func version21() throws {
    let words = try card("2.1", "NOTE:met at the booth of the conference, wants", " a demo")
    #expect(
      words.contact.first(.note)?.value == .text("met at the booth of the conference, wants a demo")
    )
    let full = String(repeating: "x", count: 71)
    let width = try card("2.1", "NOTE:\(full)", " yz")
    #expect(width.contact.first(.note)?.value == .text("\(full)yz"))
  }

  @Test("A note with real line breaks goes on until the next property")
  func unindented() throws {
    let card = try card("3.0", "NOTE:first", "second", "", "third", "TEL:1")
    #expect(card.contact.first(.note)?.value == .text("first\nsecond\n\nthird"))
    #expect(card.contact.texts(.tel) == ["1"])
    #expect(card.problems.map(\.code) == ["unindented-continuation"])
    #expect(card.problems.first?.line == 4)
  }

  @Test("A property of 50,000 folded lines takes time in proportion")
  func manyFolds() throws {
    let text =
      "BEGIN:VCARD\nVERSION:3.0\nNOTE:" + String(repeating: "\n ab", count: 50_000)
      + "\nEND:VCARD\n"
    let result = try read(Array(text.utf8))
    #expect(result.cards.first?.contact.texts(.note).first?.utf8.count == 100_000)
  }

  @Test("Every property knows its line")
  func lines() throws {
    let card = try card("3.0", "FN:a", " b", "", "TEL:1", "NOTE:n")
    #expect(card.contact.properties.map(\.line) == [3, 6, 7])
    #expect(card.line == 1)
  }
}
