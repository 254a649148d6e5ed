import ContactFormats
import ContactModel
import Testing

@Suite("The two versions")
struct VCardWritingVersionsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var property: Property
    var in4: [String]
    var in3: [String]
    var testDescription: String { in4.joined(separator: " | ") }

    init(
      _ name: PropertyName,
      _ value: PropertyValue,
      _ parameters: [String: [String]] = [:],
      in4: String...,
      in3: String...
    ) {
      property = Property(
        name,
        value,
        parameters: parameters.sorted { $0.key < $1.key }.map { Parameter($0.key, $0.value) }
      )
      self.in4 = in4
      self.in3 = in3
    }
  }

  static let dates: [Case] = [
    Case(.bday, .text("1996-04-15"), in4: "BDAY:19960415", in3: "BDAY:1996-04-15"),
    Case(
      .bday,
      .text("19960415"),
      ["VALUE": ["date"]],
      in4: "BDAY:19960415",
      in3: "BDAY:1996-04-15"
    ),
    Case(.bday, .text("--0415"), in4: "BDAY:--0415", in3: "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15"),
    Case(
      .bday,
      .text("1604-04-15"),
      ["X-APPLE-OMIT-YEAR": ["1604"]],
      in4: "BDAY:--0415",
      in3: "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15"
    ),
    Case(.bday, .text("1996-04"), in4: "BDAY:1996-04", in3: "X-BDAY:1996-04"),
    Case(.bday, .text("1996"), in4: "BDAY:1996", in3: "X-BDAY:1996"),
    Case(.bday, .text("---15"), in4: "BDAY:---15", in3: "X-BDAY:---15"),
    Case(
      .bday,
      .text("1953-10-15T23:10:00Z"),
      in4: "BDAY:19531015T231000Z",
      in3: "BDAY;VALUE=date-time:1953-10-15T23:10:00Z"
    ),
    Case(
      .bday,
      .text("19531015T2310-0530"),
      in4: "BDAY:19531015T2310-0530",
      in3: "BDAY;VALUE=date-time:1953-10-15T23:10:00-05:30"
    ),
    Case(
      .bday,
      .text("April, 1996"),
      in4: "BDAY;VALUE=text:April\\, 1996",
      in3: "X-BDAY:April\\, 1996"
    ),
    Case(.bday, .text("19961315"), in4: "BDAY;VALUE=text:19961315", in3: "X-BDAY:19961315"),
    Case("X-BDAY", .text("1996"), in4: "BDAY:1996", in3: "X-BDAY:1996"),
    Case(
      .anniversary,
      .text("20100601"),
      in4: "ANNIVERSARY:20100601",
      in3: "X-ANNIVERSARY:2010-06-01"
    ),
    Case(
      "X-ANNIVERSARY",
      .text("2010-06-01"),
      in4: "ANNIVERSARY:20100601",
      in3: "X-ANNIVERSARY:2010-06-01"
    ),
    Case(
      .rev,
      .text("20261120T093000Z"),
      in4: "REV:20261120T093000Z",
      in3: "REV:2026-11-20T09:30:00Z"
    ),
    Case(
      .rev,
      .text("2026-11-20T09:30:00.123Z"),
      in4: "REV:20261120T093000Z",
      in3: "REV:2026-11-20T09:30:00Z"
    ),
    Case(.rev, .text("2026-11-20"), in4: "REV:20261120T000000", in3: "REV;VALUE=date:2026-11-20"),
    Case(.rev, .text("yesterday"), in4: "X-REV:yesterday", in3: "X-REV:yesterday"),
  ]

  static let places: [Case] = [
    Case(
      .geo,
      .text("37.386013;-122.082932"),
      in4: "GEO:geo:37.386013,-122.082932",
      in3: "GEO:37.386013;-122.082932"
    ),
    Case(.geo, .structured([["+37.5"], ["-122"]]), in4: "GEO:geo:37.5,-122", in3: "GEO:37.5;-122"),
    Case(
      .geo,
      .text("geo:37.5,-122,30;u=35"),
      in4: "GEO:geo:37.5,-122,30;u=35",
      in3: "GEO:37.5;-122"
    ),
    Case(.geo, .text("here"), in4: "X-GEO:here", in3: "X-GEO:here"),
    Case(.tz, .text("-05:00"), in4: "TZ;VALUE=utc-offset:-0500", in3: "TZ:-05:00"),
    Case(
      .tz,
      .text("-0500"),
      ["VALUE": ["utc-offset"]],
      in4: "TZ;VALUE=utc-offset:-0500",
      in3: "TZ:-05:00"
    ),
    Case(.tz, .text("Europe/Berlin"), in4: "TZ:Europe/Berlin", in3: "TZ;VALUE=text:Europe/Berlin"),
    Case(
      .adr,
      .structured([[""], [""], ["1 Elm St"], ["Town"], [""], [""], [""]]),
      ["LABEL": ["1 Elm St\nTown"], "TYPE": ["work"]],
      in4: "ADR;LABEL=\"1 Elm St^nTown\";TYPE=work:;;1 Elm St;Town;;;",
      in3: "ADR;TYPE=work:;;1 Elm St;Town;;;",
      "LABEL;TYPE=work:1 Elm St\\nTown"
    ),
  ]

  static let media: [Case] = [
    Case(
      .photo,
      .binary([1, 2, 3, 4]),
      ["TYPE": ["JPEG"]],
      in4: "PHOTO:data:image/jpeg;base64,AQIDBA==",
      in3: "PHOTO;TYPE=JPEG;ENCODING=b:AQIDBA=="
    ),
    Case(
      .logo,
      .binary([255, 254, 253]),
      ["MEDIATYPE": ["image/png"], "TYPE": ["work"]],
      in4: "LOGO;TYPE=work:data:image/png;base64,//79",
      in3: "LOGO;TYPE=work,PNG;ENCODING=b://79"
    ),
    Case(
      .photo,
      .binary([]),
      ["MEDIATYPE": ["image/x,evil;base64"]],
      in4: "PHOTO;MEDIATYPE=\"image/x,evil;base64\":data:;base64,",
      in3: "PHOTO;MEDIATYPE=\"image/x,evil;base64\";ENCODING=b:"
    ),
    Case(
      .photo,
      .text("https://a.example/p.gif"),
      ["TYPE": ["GIF"], "VALUE": ["URL"]],
      in4: "PHOTO;VALUE=uri;MEDIATYPE=image/gif:https://a.example/p.gif",
      in3: "PHOTO;TYPE=GIF;VALUE=uri:https://a.example/p.gif"
    ),
    Case(
      .key,
      .text("-----BEGIN, PGP"),
      ["TYPE": ["PGP"]],
      in4: "KEY;VALUE=text;MEDIATYPE=application/pgp-keys:-----BEGIN\\, PGP",
      in3: "KEY;TYPE=PGP;VALUE=text:-----BEGIN\\, PGP"
    ),
    Case(
      "X-BLOB",
      .binary([0]),
      in4: "X-BLOB;VALUE=uri:data:;base64,AA==",
      in3: "X-BLOB;ENCODING=b:AA=="
    ),
  ]

  static let people: [Case] = [
    Case(.kind, .text("group"), in4: "KIND:group", in3: "X-ADDRESSBOOKSERVER-KIND:group"),
    Case(
      "X-ADDRESSBOOKSERVER-KIND",
      .text("group"),
      in4: "KIND:group",
      in3: "X-ADDRESSBOOKSERVER-KIND:group"
    ),
    Case(.kind, .text("org"), in4: "KIND:org", in3: "X-ABShowAs:COMPANY"),
    Case(.abShowAs, .text("COMPANY"), in4: "KIND:org", in3: "X-ABShowAs:COMPANY"),
    Case(
      .member,
      .text("urn:uuid:2"),
      in4: "MEMBER:urn:uuid:2",
      in3: "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:2"
    ),
    Case(.gender, .structured([["F"]]), in4: "GENDER:F", in3: "X-GENDER:Female"),
    Case(
      .gender,
      .structured([["O"], ["two, or more"]]),
      in4: "GENDER:O;two\\, or more",
      in3: "X-GENDER:O;two\\, or more"
    ),
    Case("X-GENDER", .text("male"), in4: "GENDER:M", in3: "X-GENDER:male"),
    Case("X-GENDER", .text("enby"), in4: "GENDER:;enby", in3: "X-GENDER:enby"),
    Case(
      .n,
      .structured([["van der Harten"], ["Rene"], [""], [""], [""]]),
      ["SORT-AS": ["Harten,Rene"]],
      in4: "N;SORT-AS=\"Harten,Rene\":van der Harten;Rene;;;",
      in3: "N:van der Harten;Rene;;;",
      "SORT-STRING:Harten\\,Rene"
    ),
    Case(
      .related,
      .text("urn:uuid:3"),
      ["TYPE": ["agent"]],
      in4: "RELATED;TYPE=agent:urn:uuid:3",
      in3: "AGENT;VALUE=uri:urn:uuid:3"
    ),
    Case(
      .related,
      .text("Sam Doe"),
      ["TYPE": ["spouse"], "VALUE": ["text"]],
      in4: "RELATED;TYPE=spouse;VALUE=text:Sam Doe",
      in3: "item1.X-ABRELATEDNAMES:Sam Doe",
      "item1.X-ABLabel:_$!<Spouse>!$_"
    ),
    Case(.related, .text("Sam Doe"), in4: "RELATED;VALUE=text:Sam Doe", in3: "RELATED:Sam Doe"),
    Case(
      .socialprofile,
      .text("https://social.example/@a"),
      ["SERVICE-TYPE": ["Mastodon"]],
      in4: "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@a",
      in3: "X-SOCIALPROFILE;SERVICE-TYPE=Mastodon;TYPE=mastodon:https://social.example/@a"
    ),
  ]

  static let channels: [Case] = [
    Case(
      .tel,
      .text("tel:+1-202-555-0142;ext=7"),
      ["VALUE": ["uri"]],
      in4: "TEL;VALUE=uri:tel:+1-202-555-0142;ext=7",
      in3: "TEL:+1-202-555-0142 x7"
    ),
    Case(
      .tel,
      .text("tel:7042;phone-context=a.example"),
      ["VALUE": ["uri"]],
      in4: "TEL;VALUE=uri:tel:7042;phone-context=a.example",
      in3: "TEL;VALUE=uri:tel:7042\\;phone-context=a.example"
    ),
    Case(
      .tel,
      .text("(202) 555-0142"),
      ["VALUE": ["uri"]],
      in4: "TEL:(202) 555-0142",
      in3: "TEL:(202) 555-0142"
    ),
    Case(
      .email,
      .text("a@b.example"),
      ["TYPE": ["INTERNET", "PREF"]],
      in4: "EMAIL;TYPE=INTERNET;PREF=1:a@b.example",
      in3: "EMAIL;TYPE=INTERNET,PREF:a@b.example"
    ),
    Case(
      .email,
      .text("a@b.example"),
      ["PREF": ["7"], "TYPE": ["work"]],
      in4: "EMAIL;PREF=7;TYPE=work:a@b.example",
      in3: "EMAIL;TYPE=work,pref:a@b.example"
    ),
    Case(
      .email,
      .text("a@b.example"),
      ["PREF": ["500"]],
      in4: "EMAIL;PREF=100:a@b.example",
      in3: "EMAIL:a@b.example"
    ),
    Case(
      .impp,
      .text("xmpp:a@b.example"),
      in4: "IMPP:xmpp:a@b.example",
      in3: "IMPP:xmpp:a@b.example"
    ),
  ]

  @Test("say the same in their own words", arguments: dates + places + media + people + channels)
  func words(of example: Case) {
    #expect(lines(example.property, as: .v4) == example.in4)
    #expect(lines(example.property, as: .v3) == example.in3)
  }

  @Test("mark the best of each kind: by rank in 4.0, by type in 3.0")
  func preference() {
    func phone(_ number: String, _ rank: String) -> Property {
      Property(.tel, .text(number), parameters: [Parameter("PREF", rank)])
    }
    #expect(
      lines(phone("1", "20"), phone("2", "10"), Property(.tel, .text("3")), as: .v3)
        == ["TEL:1", "TEL;TYPE=pref:2", "TEL:3"]
    )
    #expect(
      lines(phone("1", "20"), phone("2", "10"), as: .v4) == ["TEL;PREF=20:1", "TEL;PREF=10:2"]
    )
  }

  @Test("tie a label of 3.0 to the address of its types in 4.0, or to an empty one")
  func labels() {
    func typed(_ name: PropertyName, _ value: PropertyValue, _ type: String) -> Property {
      Property(name, value, parameters: [Parameter("TYPE", type)])
    }
    func address(_ street: String) -> PropertyValue {
      .structured([[""], [""], [street], [""], [""], [""], [""]])
    }
    let written = lines(
      typed(.label, .text("Work\nlabel\\, escaped\\ntwice"), "WORK"),
      typed(.adr, address("h"), "home"),
      typed(.adr, address("w"), "work"),
      typed(.label, .text("Parcels"), "parcel"),
      as: .v4
    )
    #expect(
      written == [
        "ADR;TYPE=home:;;h;;;;", "ADR;TYPE=work;LABEL=\"Work^nlabel, escaped^ntwice\":;;w;;;;",
        "ADR;TYPE=parcel;LABEL=Parcels:;;;;;;",
      ]
    )
  }

  @Test("tie SORT-STRING to the name in 4.0")
  func sortString() {
    let name = Property(.n, .structured([["de Vries"], ["An"], [""], [""], [""]]))
    let sort = Property(.sortString, .text("Vries"))
    #expect(lines(name, sort, as: .v4) == ["N;SORT-AS=Vries:de Vries;An;;;"])
    #expect(lines(sort, as: .v4) == ["X-SORT-STRING:Vries"])
  }

  @Test("carry a contact within a contact")
  func agents() {
    let agent = Contact([Property(.fn, .text("Ag, Ent")), Property(.uid, .text("urn:uuid:5"))])
    #expect(
      lines(Property(.agent, .contact(agent)), as: .v3) == [
        #"AGENT:BEGIN:VCARD\nVERSION:3.0\nFN:Ag\\\, Ent\nN:\;\;\;\;\nUID:urn:uuid:5\nEND:VCARD\n"#
      ]
    )
    let nested = String(decoding: VCardWriter(version: .v4).bytes(of: agent), as: UTF8.self)
    #expect(
      nested == "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ag\\, Ent\r\nUID:urn:uuid:5\r\nEND:VCARD\r\n"
    )
    let base64 =
      "QkVHSU46VkNBUkQNClZFUlNJT046NC4wDQpGTjpBZ1wsIEVudA0KVUlEOnVybjp1dWlkOjUNCkVORDpWQ0FSRA0K"
    #expect(
      lines(Property(.agent, .contact(agent)), as: .v4)
        == ["RELATED;TYPE=agent:data:text/vcard;base64," + base64]
    )
    let named = Property(
      .related,
      .text("Ag"),
      parameters: [Parameter("TYPE", "agent"), Parameter("VALUE", "text")]
    )
    #expect(
      lines(named, as: .v3).first?.hasPrefix(#"AGENT:BEGIN:VCARD\nVERSION:3.0\nFN:Ag\n"#) == true
    )
  }

  @Test("name a contact that is nested too deep, and grow no more")
  func deepAgents() {
    var contact = Contact([Property(.fn, .text("Deepest"))])
    for level in 0..<40 {
      contact = Contact([Property(.fn, .text("L\(level)")), Property(.agent, .contact(contact))])
    }
    for version in VCardWriter.Version.allCases {
      #expect(VCardWriter(version: version).bytes(of: contact).count < 4000)
    }
    #expect(
      String(decoding: VCardWriter(version: .v3).bytes(of: contact), as: UTF8.self)
        .contains("L35")
    )
  }
}
