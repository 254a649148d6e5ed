import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("xCard that is written")
struct XCardWriterTests {
  private func written(_ property: Property, _ form: XCardWriter.Form = .exact) -> String {
    var bytes: [UInt8] = []
    XCardWriter(form: form).write(Contact([property]), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A document has the elements of RFC 6351")
  func document() {
    let contact = Contact([
      Property(.fn, .text("Ana & Bo <x>")),
      Property(.n, .structured([["Prado"], ["Ana", "Luz"], [], [], []])),
      Property(
        .tel,
        .text("tel:+1"),
        parameters: [
          Parameter("TYPE", ["work", "cell"]),
          Parameter("PREF", "1"), Parameter("VALUE", "uri"),
        ],
        group: "item1"
      ),
      Property(.abLabel, .text("Desk, left"), group: "item1"),
      Property(.bday, .text("--0415")),
      Property(.photo, .binary([1, 2, 3]), parameters: [Parameter("MEDIATYPE", "image/png")]),
      Property(.org, .structured([["Prado"], ["Data"]])),
      Property(.uid, .text("urn:uuid:1")),
    ])
    let text = String(decoding: XCardWriter().bytes(of: [contact]), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">
        <vcard><fn><text>Ana &amp; Bo &lt;x&gt;</text></fn>\
        <n><surname>Prado</surname><given>Ana</given><given>Luz</given><additional></additional>\
        <prefix></prefix><suffix></suffix></n>\
        <group name="item1"><tel><parameters><type><text>work</text><text>cell</text></type>\
        <pref><integer>1</integer></pref></parameters><uri>tel:+1</uri></tel>\
        <x-ablabel><unknown>Desk\\, left</unknown></x-ablabel></group>\
        <bday><date-and-or-time>--0415</date-and-or-time></bday>\
        <photo><uri>data:image/png;base64,AQID</uri></photo>\
        <org><text>Prado</text><text>Data</text></org><uid><uri>urn:uuid:1</uri></uid></vcard>
        </vcards>

        """
    )
  }

  @Test("What XML cannot hold is U+FFFD, and names that are none are made so")
  func unsayable() {
    #expect(
      written(Property(.note, .text("a\0\u{B}\u{FFFF}\r\tb")))
        == "<vcard><note><text>a\u{FFFD}\u{FFFD}\u{FFFD}&#13;\tb</text></note></vcard>\n"
    )
    let names = ["GROUP", "1A", "A B", "X-Ä", "-", "VERSION", ""]
    let elements = names.map { XCardElements.name(of: PropertyName(rawValue: $0).rawValue) }
    #expect(elements == ["x-group", "x-1a", "a-b", "x---", "x--", "x-version", "x-"])
  }

  @Test("No text adds an element", arguments: XCardWriter.Form.allCases)
  func injection(_ form: XCardWriter.Form) throws {
    var generator = SeededGenerator()
    for _ in 0..<100 {
      var contact = generator.hostileContact()
      let text = "</text></note><fn>x</fn>\"'&amp;]]>"
      contact.properties.append(Property(.note, .text(text), group: text))
      let result = try readXML(
        String(decoding: XCardWriter(form: form).bytes(of: [contact]), as: UTF8.self),
        as: .xCard
      )
      #expect(result.cards.count == 1 && result.problems.isEmpty, "\(generator)")
      let read = result.cards.first?.contact
      #expect(read?.texts(.note).contains(text) ?? false, "\(generator)")
      if form == .exact { #expect(read?.properties.count == contact.properties.count) }
    }
  }

  /// The one card of a vCard.
  private func read(_ bytes: [UInt8]) throws -> Contact {
    var reader = VCardReader(MemoryStream(bytes))
    while let element = try reader.next() {
      if case .card(let card) = element { return card.contact }
    }
    throw ByteStreamError(message: "no card")
  }

  private func roundTrip(_ contact: Contact, _ form: XCardWriter.Form) throws -> Contact? {
    let text = String(decoding: XCardWriter(form: form).bytes(of: [contact]), as: UTF8.self)
    let result = try readXML(text, as: .xCard)
    #expect(result.problems.isEmpty && result.skipped.isEmpty)
    #expect(result.cards.flatMap(\.problems).isEmpty)
    return result.cards.first?.contact.withoutLines
  }

  @Test("What vCard 4.0 says comes back as it was")
  func generated() throws {
    var generator = SeededGenerator()
    for round in 0..<300 {
      let made = round % 2 == 0 ? generator.person() : generator.standardContact()
      let bytes = VCardWriter(version: .v4).bytes(of: made)
      let contact = try read(bytes).withoutLines
      let exact = try roundTrip(sayable(contact), .exact)
      guard exact == sayable(contact) else {
        let difference = zip(exact?.properties ?? [], sayable(contact).properties).first {
          $0 != $1
        }
        Issue.record("\(generator), round \(round)")
        #expect(difference?.0 == difference?.1)
        return
      }
      // vCard to xCard to vCard.
      let standard = try roundTrip(sayable(contact), .standard)
      let again = standard.map { VCardWriter(version: .v4).bytes(of: $0) }
      #expect(
        again == VCardWriter(version: .v4).bytes(of: sayable(contact)),
        "\(generator), \(round)"
      )
    }
  }

  /// The contact with U+FFFD for what XML cannot hold, and without lines around parameters.
  private func sayable(_ contact: Contact) -> Contact {
    func text(_ text: String) -> String {
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isWhite = scalar == "\t" || scalar == "\n" || scalar == "\r"
        let isLost = scalar.value < 0x20 && !isWhite || (0xFFFE...0xFFFF).contains(scalar.value)
        kept.append(isLost ? "\u{FFFD}" : scalar)
      }
      return String(kept)
    }
    return Contact(
      contact.properties.map { property in
        var copy = property
        copy.parameters = property.parameters.map { parameter in
          let values = parameter.values.map { $0.contains("\n") ? $0.withoutBlanks : $0 }
          return Parameter(parameter.name, values.map(text))
        }
        switch property.value {
        case .text(let value): copy.value = .text(text(value))
        case .list(let values): copy.value = .list(values.map(text))
        case .structured(let parts): copy.value = .structured(parts.map { $0.map(text) })
        default: break
        }
        return copy
      }
    )
  }

  @Test(
    "The forms of vCard that xCard has no elements for come back too",
    arguments: [
      "N:Prado", "N:Prado;Ana;;;;", "N:,;a\\,b,c;;;", "N:Prado;Ana;;;;;Jr.", "N:;;;;;;;;x", "ORG:",
      "ORG:a;;b;", "ORG:a,b;c", "GENDER:", "GENDER:M;x", "GENDER:M;x;y", "NICKNAME:",
      "NICKNAME:a,,b",
      "CATEGORIES:a\\,b,c\\nd", "CLIENTPIDMAP:1;urn:uuid:a;b", "CLIENTPIDMAP:1", "NOTE:",
      "NOTE: ", "NOTE:\\n a \\n", "NOTE:\\n", "NOTE:a\\\\nb", "X-A:\\n a;b\\,c \\n", "X-A: b ",
      "X-A;VALUE=text:\\n b\\n", "X-A;VALUE=uri:http://a/b,c", "X-A;VALUE=URI:http://a",
      "X-A;VALUE=x-other:b", "TEL;VALUE=text:1", "TEL;VALUE=uri;TYPE=home:tel:1",
      "TEL;VALUE=uri: a",
      "BDAY:19900101", "BDAY;VALUE=text:circa 1800", "BDAY;VALUE=date:19900101",
      "BDAY;VALUE=text;CALSCALE=gregorian:x", "RELATED;VALUE=text;TYPE=friend:Bo",
      "URL:http://a/?b;c,d\\e", "URL: http://a ", "REV:20240101T000000Z", "LANG:de",
      "EMAIL;PID=1.1,2:a@b", "EMAIL;TYPE=home;TYPE=work:a@b", "EMAIL;X-P=\" a \";PREF=1:a@b",
      "EMAIL;X-P=\"a^nb\":a@b", "EMAIL;ALTID=1;LANGUAGE=fr:a@b", "ADR;LABEL=\"a^nb\":;;a;b;c;d;e",
      "ADR:;;a", "ADR:;;a,b;c;d;e;f;;;1", "PHOTO:http://a/b.png",
      "PHOTO;MEDIATYPE=image/png:http://a", "PHOTO:data:image/png;base64,AQID",
      "PHOTO;MEDIATYPE=image/gif;PREF=1:data:image/png;base64,AQID", "PHOTO:data:;base64,AQID",
      "KEY;VALUE=text:abc", "PHOTO;VALUE=uri:data:image/png;base64,AQID", "item1.X-ABLabel:a",
      "a-b.TEL:1", "XML:<a xmlns=\"b\">c</a>", "XML:not <xml", "GEO:geo:1,2", "TZ:-0500",
      "TZ;VALUE=utc-offset:-0500", "IMPP;X-SERVICE-TYPE=x:xmpp:a", "MEMBER:urn:a", "LABEL:a;b",
      "SORT-STRING:a", "FN;DERIVED=true:a", "NOTE;SORT-AS=\"a,b\",c:d", "X-1:a",
    ]
  )
  func forms(_ line: String) throws {
    let text = "BEGIN:VCARD\r\nVERSION:4.0\r\n\(line)\r\nEND:VCARD\r\n"
    let contact = try read(Array(text.utf8)).withoutLines
    #expect(contact.properties.count == 1)
    #expect(try roundTrip(contact, .exact) == contact)
  }
}
