import ContactFormats
import ContactModel
import TestSupport
import Testing

@Suite("What is written and read again")
struct VCardRoundTripTests {
  /// The one card in the bytes, as the reader reads it.
  private static func read(_ bytes: [UInt8]) throws -> Card {
    var reader = VCardReader(MemoryStream(bytes))
    var cards: [Card] = []
    while let element = try reader.next() {
      if case .card(let card) = element { cards.append(card) }
    }
    #expect(cards.count == 1)
    return try #require(cards.first)
  }

  /// Equal to the last byte: `==` of texts takes `é` and `e` with an accent for the same.
  private static func isSame(_ left: Contact, _ right: Contact) -> Bool {
    left == right
      && String(reflecting: left.properties).utf8
        .elementsEqual(String(reflecting: right.properties).utf8)
  }

  private static func firstDifference(_ left: Contact, _ right: Contact) -> (Property, Property)? {
    zip(left.properties, right.properties).first {
      !isSame(Contact([$0.0]), Contact([$0.1]))
    }
  }

  @Test("is the same contact in 4.0, whatever Unicode it holds, without a problem")
  func version4() throws {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: .v4)
    for round in 0..<150 {
      let contact = round % 2 == 0 ? generator.person() : generator.standardContact()
      let bytes = writer.bytes(of: contact)
      let card = try Self.read(bytes)
      let read = card.contact.withoutLines
      guard Self.isSame(read, contact), card.problems.isEmpty else {
        let difference = Self.firstDifference(read, contact)
        Issue.record("\(generator), round \(round): \(card.problems)")
        #expect(difference?.0 == difference?.1)
        #expect(read.properties.count == contact.properties.count)
        break
      }
    }
  }

  @Test("is the same contact in 3.0, as far as 3.0 has words for it")
  func version3() throws {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: .v3)
    for round in 0..<150 {
      let contact = Self.sayableIn3(generator.standardContact())
      let card = try Self.read(writer.bytes(of: contact))
      let read = card.contact.withoutLines
      guard Self.isSame(read, contact), card.problems.isEmpty else {
        let difference = Self.firstDifference(read, contact)
        Issue.record("\(generator), round \(round): \(card.problems)")
        #expect(difference?.0 == difference?.1)
        break
      }
    }
  }

  /// The part of a contact that 3.0 can say as it is: properties it shares with 4.0, without ranks; and
  /// an N.
  private static func sayableIn3(_ contact: Contact) -> Contact {
    let shared: Set<PropertyName> = [
      .fn, .n, .nickname, .adr, .org, .email, .title, .role, .note, .url, .categories, .impp, .uid,
      .prodid, .key, .hobby, .caluri, "X-CARDSTOCK-TEST",
    ]
    var properties = contact.properties.filter { shared.contains($0.name) }.flatMap { property in
      guard property.name == .nickname, case .list(let names) = property.value else {
        return [property]
      }
      // In 3.0 each goes into a property of its own.
      return names.map { name in
        var copy = property
        copy.value = .list([name])
        return copy
      }
    }
    if !properties.contains(where: { $0.name == .n }) {
      properties.append(Property(.n, .structured([["Doe"], ["Jo"], [], [], []])))
    }
    for index in properties.indices {
      properties[index].parameters.removeAll { $0.name == "PREF" }
    }
    return Contact(properties)
  }

  @Test(
    "is written as the same bytes, whatever it was at first",
    arguments: VCardWriter.Version.allCases
  )
  func idempotence(version: VCardWriter.Version) throws {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: version)
    for round in 0..<80 {
      var contact = round % 4 == 0 ? generator.standardContact() : generator.hostileContact()
      // It becomes a parameter in 4.0, and there the reader takes `\;` for the escape of 2.1.
      contact.properties.removeAll { property in
        property.name == .sortString
          && property.value.text?.utf8.contains(UInt8(ascii: "\\")) ?? false
      }
      let once = writer.bytes(of: contact)
      let twice = writer.bytes(of: try Self.read(once).contact)
      guard once == twice else {
        Issue.record("\(generator), round \(round)")
        let lines = [once, twice].map { unfolded(String(decoding: $0, as: UTF8.self)) }
        let difference = zip(lines[0], lines[1]).first { $0.0 != $0.1 }
        #expect(difference?.1 == difference?.0)
        break
      }
    }
  }

  @Test(
    "is what a reading by the letter of the RFC finds",
    arguments: VCardWriter.Version.allCases
  )
  func secondOpinion(version: VCardWriter.Version) throws {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: version)
    for round in 0..<100 {
      let bytes = writer.bytes(of: generator.standardContact())
      let read = try Self.read(bytes).contact.withoutLines
      let strict = try #require(StrictVCard.contact(of: bytes, version: version.rawValue))
      guard Self.isSame(read, strict) else {
        Issue.record("\(generator), round \(round)")
        let difference = Self.firstDifference(read, strict)
        #expect(difference?.0 == difference?.1)
        break
      }
    }
  }
}
