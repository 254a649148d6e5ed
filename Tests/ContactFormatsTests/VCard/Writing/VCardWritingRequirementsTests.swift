import ContactFormats
import ContactModel
import Testing

@Suite("A written vCard")
struct VCardWritingRequirementsTests {
  @Test(
    "has a name, from whatever there is",
    arguments: [
      (
        [
          Property(.fn, .text("")),
          Property(.n, .structured([["Doe"], ["Jane", "A."], [], ["Dr."]])),
        ], "Dr. Jane A. Doe"
      ),
      (
        [
          Property(.org, .structured([["Acme"], ["R&D"]])), Property(.nickname, .list(["", "JD"])),
        ], "JD"
      ),
      ([Property(.email, .text("j@a.example")), Property(.org, .structured([["Acme"]]))], "Acme"),
      ([Property(.tel, .text("1")), Property(.email, .text("j@a.example"))], "j@a.example"),
      ([Property(.tel, .text("+1 202 555 0123"))], "+1 202 555 0123"),
      ([], ""),
    ] as [([Property], String)]
  )
  func formattedName(properties: [Property], expected: String) {
    for version in VCardWriter.Version.allCases {
      let bytes = VCardWriter(version: version).bytes(of: Contact(properties))
      let found = unfolded(String(decoding: bytes, as: UTF8.self)).filter { $0.hasPrefix("FN:") }
      #expect(found == ["FN:" + expected])
    }
  }

  @Test("has an identifier: the contact's, else the caller's, else one made from the content")
  func identifier() throws {
    func uid(_ contact: Contact, _ fallback: String?, _ version: VCardWriter.Version) -> String? {
      let bytes = VCardWriter(version: version).bytes(of: contact, uid: fallback)
      return unfolded(String(decoding: bytes, as: UTF8.self)).first { $0.hasPrefix("UID") }
    }
    let jane = Contact([Property(.fn, .text("Jane"))])
    let john = Contact([Property(.fn, .text("John"))])
    let known = Contact([Property(.uid, .text("card-7"))])
    #expect(uid(known, "urn:uuid:9", .v4) == "UID;VALUE=text:card-7")
    #expect(uid(known, "urn:uuid:9", .v3) == "UID:card-7")
    #expect(uid(jane, "urn:uuid:9", .v4) == "UID:urn:uuid:9")
    #expect(uid(Contact([Property(.uid, .text(""))]), "x", .v3) == "UID:x")
    let made = try #require(uid(jane, nil, .v4))
    #expect(
      made.wholeMatch(
        of: /UID:urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
      ) != nil
    )
    #expect(uid(jane, nil, .v4) == made)
    #expect(uid(jane, nil, .v3) == made)
    #expect(uid(john, nil, .v4) != made)
  }

  @Test("says once what may be said once, and loses nothing")
  func cardinality() {
    let names = [
      Property(.n, .structured([["Doe"], ["Jane"], [""], [""], [""]])),
      Property(.n, .structured([["Roe"], ["Jane"], [""], [""], [""]])),
    ]
    #expect(lines(names[0], names[1], as: .v4) == ["N:Doe;Jane;;;", "X-N:Roe;Jane;;;"])
    #expect(lines(names[0], names[1], as: .v3) == ["N:Doe;Jane;;;", "X-N:Roe;Jane;;;"])
    #expect(lines(Property(.fn, .text("B")), as: .v4) == ["FN:B"])
    #expect(lines(Property(.fn, .text("B")), as: .v3) == ["X-FN:B"])
  }

  @Test("counts alternatives as one in 4.0")
  func alternatives() {
    func name(_ family: String, _ id: String) -> Property {
      Property(
        .n,
        .structured([[family], [""], [""], [""], [""]]),
        parameters: [Parameter("ALTID", id)]
      )
    }
    #expect(
      lines(name("山田", "1"), name("Yamada", "1"), name("Roe", "2"), as: .v4)
        == ["N;ALTID=1:山田;;;;", "N;ALTID=1:Yamada;;;;", "X-N;ALTID=2:Roe;;;;"]
    )
    #expect(
      lines(name("山田", "1"), name("Yamada", "1"), as: .v3)
        == ["N;ALTID=1:山田;;;;", "X-N;ALTID=1:Yamada;;;;"]
    )
  }

  @Test("gives names and addresses the components their version knows")
  func components() {
    let name = Property(
      .n,
      .structured([["Pérez", "García"], ["Ana"], [], [], [], ["García"], ["Jr."]])
    )
    #expect(lines(name, as: .v4) == ["N:Pérez,García;Ana;;;;García;Jr."])
    #expect(lines(name, as: .v3) == ["N:Pérez,García;Ana;;;Jr."])
    #expect(lines(Property(.n, .text("Doe;John")), as: .v4) == ["N:Doe\\;John;;;;"])
    var parts = [[String]](repeating: [""], count: 18)
    parts[2] = ["12 Elm St"]
    parts[10] = ["Elm St"]
    parts[12] = ["Tower B"]
    #expect(lines(Property(.adr, .structured(parts)), as: .v3) == ["ADR:;;12 Elm St,Tower B;;;;"])
    #expect(
      lines(Property(.adr, .structured(parts)), as: .v4)
        == ["ADR:;;12 Elm St;;;;;;;;Elm St;;Tower B;;;;;"]
    )
  }
}
