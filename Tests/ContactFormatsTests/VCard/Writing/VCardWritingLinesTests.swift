import ContactFormats
import ContactModel
import Testing

@Suite("A written content line")
struct VCardWritingLinesTests {
  @Test("is a whole card of the version, in the order of the contact")
  func wholeCard() {
    let contact = [
      Property(.note, .text("n")), Property(.fn, .text("Zoë")), Property(.uid, .text("urn:uuid:7")),
    ]
    #expect(
      written(contact[0], contact[1], contact[2], as: .v4)
        == "BEGIN:VCARD\r\nVERSION:4.0\r\nNOTE:n\r\nFN:Zoë\r\nUID:urn:uuid:7\r\nEND:VCARD\r\n"
    )
    #expect(
      written(contact[0], contact[1], contact[2], as: .v3)
        == "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:n\r\nFN:Zoë\r\nN:;;;;\r\nUID:urn:uuid:7\r\nEND:VCARD\r\n"
    )
  }

  @Test("folds at 75 octets", arguments: [70, 71])
  func folds(count: Int) {
    let text = String(repeating: "x", count: count)
    let expected = count == 70 ? "NOTE:\(text)\r\n" : "NOTE:\(text.dropLast())\r\n x\r\n"
    #expect(written(Property(.note, .text(text)), as: .v4).contains(expected))
  }

  @Test("never folds inside a character")
  func foldsBetweenCharacters() {
    // 5 + 68 octets, then a character of four that would end in octet 77.
    let text = String(repeating: "x", count: 68) + "😀y"
    #expect(
      written(Property(.note, .text(text)), as: .v4)
        .contains("NOTE:\(text.dropLast(2))\r\n 😀y\r\n")
    )
  }

  @Test(
    "escapes a text as its version does",
    arguments: [
      ("a,b;c", "a\\,b\\;c", "a\\,b\\;c"),
      ("back\\slash", "back\\\\slash", "back\\\\slash"),
      ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour", "one\\ntwo\\nthree\\nfour"),
      (
        "vt\u{B}ff\u{C}nel\u{85}ls\u{2028}ps\u{2029}.", "vt\\nff\\nnel\\nls\\nps\\n.",
        "vt\\nff\\nnel\\nls\\nps\\n."
      ),
      (
        "nul\0esc\u{1B}[31m del\u{7F}", "nul\u{FFFD}esc\u{FFFD}[31m del\u{FFFD}",
        "nul\u{FFFD}esc\u{FFFD}[31m del\u{FFFD}"
      ),
      ("\ttab: \"quoted\"", "\ttab: \"quoted\"", "\ttab: \"quoted\""),
      ("Ā\u{FFFF}â\u{80}😀", "Ā\u{FFFF}â\u{80}😀", "Ā\u{FFFF}â\u{80}😀"),
    ]
  )
  func texts(text: String, in4: String, in3: String) {
    #expect(lines(Property(.note, .text(text)), as: .v4) == ["NOTE:" + in4])
    #expect(lines(Property(.note, .text(text)), as: .v3) == ["NOTE:" + in3])
  }

  @Test(
    "separates components and lists, and escapes what is in them",
    arguments: VCardWriter.Version.allCases
  )
  func structured(version: VCardWriter.Version) {
    let org = Property(.org, .structured([["Smith, Jones; Sons"], ["R&D"]]))
    #expect(lines(org, as: version) == ["ORG:Smith\\, Jones\\; Sons;R&D"])
    let names = Property(.nickname, .list(["A;B", "C,D", "E\\F"]))
    #expect(
      lines(names, as: version)
        == (version == .v4
          ? ["NICKNAME:A\\;B,C\\,D,E\\\\F"]
          : ["NICKNAME:A\\;B", "NICKNAME:C\\,D", "NICKNAME:E\\\\F"])
    )
    let address = Property(.adr, .structured([[], [""], ["1 Main St", "Rear"]]))
    #expect(lines(address, as: version) == ["ADR:;;1 Main St,Rear;;;;"])
  }

  @Test("quotes and escapes parameter values")
  func parameters() {
    let property = Property(
      .note,
      .text("n"),
      parameters: [
        Parameter("X-A", ["plain", "a,b;c:d"]), Parameter("X-B", "line\nbreak ^ \"quote\""),
        Parameter("X-C", []), Parameter("X-D", #"C:\new"#), Parameter("TYPE", ["a", "BASE64"]),
        Parameter("TYPE", "b"),
      ]
    )
    #expect(
      lines(property, as: .v4) == [
        #"NOTE;X-A=plain,"a,b;c:d";X-B="line^nbreak ^^ ^'quote^'";X-D="C:\new";TYPE=a,b:n"#
      ]
    )
    #expect(
      lines(property, as: .v3) == [
        #"NOTE;X-A=plain,"a,b;c:d";X-B="line^nbreak ^^ ^'quote^'";X-D="C:\new";TYPE=a,b:n"#
      ]
    )
  }

  @Test("percent-encodes what may not stand in a URI, and in 3.0 escapes where programs cut it")
  func uris() {
    let url = Property(.url, .text("https://a.example/ü b\\?q=1,2;3%20%zz\r\nEND:VCARD"))
    #expect(
      lines(url, as: .v4)
        == ["URL:https://a.example/%C3%BC%20b%5C?q=1,2;3%20%25zz%0D%0AEND:VCARD"]
    )
    #expect(
      lines(url, as: .v3)
        == [#"URL:https://a.example/%C3%BC%20b%5C?q=1\,2\;3%20%25zz%0D%0AEND:VCARD"#]
    )
  }

  @Test("leaves the semicolon of a private property alone, whose affair it is")
  func privateText() {
    let property = Property("X-FOO", .text("a;b,c"))
    for version in VCardWriter.Version.allCases {
      #expect(lines(property, as: version) == [#"X-FOO:a;b\,c"#])
    }
  }

  @Test("lets no name, group or parameter bring in a line of its own")
  func tokens() {
    let property = Property(
      "X-A:b\r\nTEL",
      .text("n"),
      parameters: [Parameter("P;Q=\r\n", "v\r\nEMAIL:x"), Parameter("ENCODING", "b")],
      group: "g.h\r\ni"
    )
    #expect(
      lines(property, as: .v4) == [#"g-h--i.X-A-B--TEL;P-Q---="v^nEMAIL:x":n"#]
    )
    #expect(lines(Property("END", .text("VCARD")), as: .v4) == ["X-END:VCARD"])
    #expect(lines(Property("Größe", .text("1")), as: .v3) == ["X-GR--SSE:1"])
  }

  @Test(
    "keeps private properties with group, label and parameters",
    arguments: VCardWriter.Version.allCases
  )
  func privateProperties(version: VCardWriter.Version) {
    let written = lines(
      Property(.tel, .text("1"), parameters: [Parameter("X-P", "q")], group: "item1"),
      Property(.abLabel, .text("_$!<HomePage>!$_"), group: "item1"),
      Property("X-ANDROID-CUSTOM", .structured([["vnd.example/name"], ["A;B"], ["1"], []])),
      Property("X-FIELDS", .text("one;two,three")),
      as: version
    )
    #expect(
      written == [
        "item1.TEL;X-P=q:1", "item1.X-ABLabel:_$!<HomePage>!$_",
        #"X-ANDROID-CUSTOM:vnd.example/name;A\;B;1;"#, #"X-FIELDS:one;two\,three"#,
      ]
    )
  }
}
