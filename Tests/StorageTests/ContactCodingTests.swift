import ContactModel
import Storage
import TestSupport
import Testing

@Suite struct ContactCodingTests {
  @Test func anyContactComesBackTheSameToTheByte() throws {
    var generator = SeededGenerator()
    for round in 0..<2000 {
      let contact =
        round % 2 == 0 ? generator.standardContact() : generator.hostileContact()
      let encoded = ContactCoding.encode(contact)
      let decoded = try ContactCoding.decode(encoded)
      // Strings are equal where they look alike; their bytes must be equal too.
      guard decoded == contact, ContactCoding.encode(decoded) == encoded else {
        Issue.record("round \(round), \(generator): \(contact)")
        return
      }
    }
  }

  @Test func everyKindOfPartComesBack() throws {
    let contact = Contact([
      Property(.fn, .text(""), line: 7),
      Property(.n, .structured([]), line: 3),
      Property(.adr, .structured([[], [""], ["a", "b"]]), parameters: [Parameter("TYPE", [])]),
      Property(.nickname, .list([]), group: ""),
      Property(.categories, .list(["x", "é", "e\u{301}"]), group: "item1", line: .max),
      Property(.photo, .binary([]), line: .min),
      Property(.photo, .binary([UInt8](0...255)), line: 0),
      Property(
        "X-ODD.NAME",
        .text("\u{0}\r\n😀"),
        parameters: [Parameter("X-P", ["", "1"])],
        line: -1
      ),
      Property(
        .agent,
        .contact(Contact([Property(.fn, .text("a"), line: 2), Property("", .text(""))]))
      ),
    ])
    #expect(try ContactCoding.decode(ContactCoding.encode(contact)) == contact)
    #expect(try ContactCoding.decode(ContactCoding.encode(Contact())) == Contact())
  }

  @Test func nestingEndsWhereItIsAbsurd() throws {
    func nested(_ depth: Int) -> Contact {
      var contact = Contact([Property(.fn, .text("innermost"))])
      for _ in 0..<depth { contact = Contact([Property(.agent, .contact(contact))]) }
      return contact
    }
    let deepest = nested(ContactCoding.depthLimit)
    #expect(try ContactCoding.decode(ContactCoding.encode(deepest)) == deepest)
    let deeper = try ContactCoding.decode(ContactCoding.encode(nested(10_000)))
    #expect(deeper != deepest)
    #expect(ContactCoding.encode(deeper).count < ContactCoding.encode(deepest).count + 16)

    // Version 1, then without end: one property, AGENT, a nested contact.
    let agent: [UInt8] = [1, 0, 5] + Array("AGENT".utf8) + [4]
    let bytes = [1] + Array([[UInt8]](repeating: agent, count: 100_000).joined())
    #expect(throws: CodingFailure.tooDeep) { try ContactCoding.decode(bytes) }
  }

  @Test func whatWasWrittenByVersion1IsReadForEver() throws {
    // FN, line 3, a text; g.EMAIL, line 1, TYPE=work, a text; X-A, a list.
    let bytes: [UInt8] =
      [1, 3]
      + [2, 0b01_0000, 6, 3] + Array("Ada".utf8)
      + [7, 0b11_1000, 1] + Array("g".utf8) + [3, 1, 1, 1, 4] + Array("work".utf8)
      + [3] + Array("a@b".utf8)
      + [0, 3] + Array("X-A".utf8) + [1, 2, 1] + Array("b".utf8) + [0]
    let contact = Contact([
      Property(.fn, .text("Ada"), line: 3),
      Property(
        .email,
        .text("a@b"),
        parameters: [Parameter("TYPE", "work")],
        group: "g",
        line: 1
      ),
      Property("X-A", .list(["b", ""])),
    ])
    #expect(try ContactCoding.decode(bytes) == contact)
    #expect(ContactCoding.encode(contact) == bytes)
  }
}
