import ContactFormats
import ContactModel
import TestSupport
import Testing

@Suite("What is written and read again")
struct VCardRoundTripTests {
  /// Equal to the last byte: `==` of texts takes `é` and `e` with an accent for the same.
  private func isSame(_ left: Contact?, _ right: Contact) -> Bool {
    left == right
      && String(reflecting: left?.properties ?? []).utf8
        .elementsEqual(String(reflecting: right.properties).utf8)
  }

  @Test("is the same contact in 4.0, whatever Unicode it holds")
  func version4() {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: .v4)
    for round in 0..<150 {
      let contact = round % 2 == 0 ? generator.person() : generator.standardContact()
      let read = StrictVCard.contact(of: writer.bytes(of: contact), version: "4.0")
      guard isSame(read, contact) else {
        Issue.record("\(generator), round \(round)")
        #expect(read == contact)
        break
      }
    }
  }

  @Test("is the same contact in 3.0, as far as 3.0 has words for it")
  func version3() {
    var generator = SeededGenerator()
    let writer = VCardWriter(version: .v3)
    for round in 0..<150 {
      let contact = Self.sayableIn3(generator.standardContact())
      let read = StrictVCard.contact(of: writer.bytes(of: contact), version: "3.0")
      guard isSame(read, contact) else {
        Issue.record("\(generator), round \(round)")
        #expect(read == contact)
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
    var properties = contact.properties.filter { shared.contains($0.name) }
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
    for round in 0..<120 {
      let contact = round % 4 == 0 ? generator.standardContact() : generator.hostileContact()
      let once = writer.bytes(of: contact)
      let read = try #require(
        StrictVCard.contact(of: once, version: version.rawValue),
        "\(generator), round \(round)"
      )
      let twice = writer.bytes(of: read)
      guard once == twice else {
        Issue.record("\(generator), round \(round)")
        let lines = [once, twice].map { unfolded(String(decoding: $0, as: UTF8.self)) }
        let difference = zip(lines[0], lines[1]).first { $0.0 != $0.1 }
        #expect(difference?.1 == difference?.0)
        break
      }
    }
  }
}
