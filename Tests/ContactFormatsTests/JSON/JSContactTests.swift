import ContactModel
import Testing

@testable import ContactFormats

@Suite("JSContact")
struct JSContactTests {
  private func cards(_ text: String) throws -> ReadResult {
    let bytes = Array(text.utf8)
    #expect(FormatFamily.json.claims(InputSample(bytes: bytes)).map(\.format.name) == ["jscontact"])
    return try read(bytes, format: ContactFormat(JSONDialect.jsContact))
  }

  /// The properties of one card, each as a line.
  private func lines(_ members: String) throws -> [String] {
    let result = try cards(#"{"@type":"Card","version":"1.0","# + members + "}")
    let card = try #require(result.cards.first)
    #expect(card.version == "1.0" && card.problems.isEmpty)
    return card.contact.properties.map { property in
      let group = property.group.map { $0 + "." } ?? ""
      let parameters = property.parameters.map { ";\($0.name)=\($0.values.joined(separator: ","))" }
      return group + property.name.rawValue + parameters.joined() + ":"
        + (property.value.text ?? "?")
    }
  }

  @Test("Names keep their order, their sort keys and how they are spoken")
  func names() throws {
    #expect(
      try lines(
        #"""
        "name":{"components":[{"kind":"given","value":"Diego","phonetic":"djego"},
        {"kind":"separator","value":" "},{"kind":"surname","value":"Rivera"},
        {"kind":"surname2","value":"Barrientos"}],"isOrdered":true,"defaultSeparator":", ",
        "sortAs":{"surname":"Rivera"},"phoneticSystem":"ipa"}
        """#
      ) == [
        #"N;JSCOMPS=s,\, ;1;s, ;0;5;SORT-AS=Rivera;ALTID=1:Rivera,Barrientos;Diego;;;;Barrientos;"#,
        "N;ALTID=1;PHONETIC=ipa:;djego;;;",
      ]
    )
  }

  @Test("Ways to reach somebody have their types, rank, label and key")
  func reach() throws {
    #expect(
      try lines(
        #"""
        "emails":{"e1":{"address":"a@b.c","contexts":{"work":true,"private":false},"pref":1}},
        "phones":{"p1":{"number":"tel:+1-555","features":{"mobile":true,"x.example:sat":true}},
        "p2":{"number":"0123","label":"Desk","vCardParams":{"group":"g","x-foo":"bar"}}},
        "onlineServices":{"o1":{"service":"Mastodon","user":"@jo"},
        "o2":{"uri":"xmpp:jo@x","vCardName":"impp"}},
        "links":{"l1":{"uri":"https://x","label":"Blog"}}
        """#
      ) == [
        "EMAIL;TYPE=work;PREF=1;PROP-ID=e1:a@b.c",
        "TEL;TYPE=cell;VALUE=uri;PROP-ID=p1:tel:+1-555",
        "JSPROP;JSPTR=phones/p1/features/x.example:sat:true",
        "g.TEL;PROP-ID=p2;X-FOO=bar:0123", "g.X-ABLABEL:Desk",
        "SOCIALPROFILE;VALUE=text;PROP-ID=o1;SERVICE-TYPE=Mastodon:@jo",
        "IMPP;PROP-ID=o2:xmpp:jo@x", "item1.URL;PROP-ID=l1:https://x", "item1.X-ABLABEL:Blog",
      ]
    )
  }

  @Test("Addresses are whole for readers of seven components")
  func addresses() throws {
    #expect(
      try lines(
        #"""
        "addresses":{"a":{"components":[{"kind":"number","value":"54321"},{"kind":"name","value":"Oak St"},
        {"kind":"floor","value":"3"},{"kind":"locality","value":"Reston"}],"countryCode":"US",
        "full":"54321 Oak St"},"b":{"components":[{"kind":"name","value":"Main St 1"}]},
        "c":{"full":"Somewhere"},"d":{"components":[{"kind":"moon","value":"x"}],"pref":2}}
        """#
      ) == [
        "ADR;PROP-ID=a;CC=US;LABEL=54321 Oak St:;3;54321 Oak St;Reston;;;;;;3;54321;Oak St;;;;;;",
        "ADR;PROP-ID=b:;;Main St 1;;;;", "ADR;PROP-ID=c:;;Somewhere;;;;",
        #"JSPROP;JSPTR=addresses/d:{"components":[{"kind":"moon","value":"x"}],"pref":2}"#,
      ]
    )
  }

  @Test("Dates, work and people")
  func others() throws {
    #expect(
      try lines(
        #"""
        "kind":"individual","uid":"abc","updated":"2026-11-20T09:30:00Z","keywords":{"a":true,"b":true},
        "anniversaries":{"x":{"kind":"birth","date":{"year":1990,"month":4,"day":15},"place":{"full":"Rome"}},
        "y":{"kind":"wedding","date":{"@type":"PartialDate","month":6}},"z":{"kind":"other","date":{"year":1}}},
        "titles":{"t":{"name":"Lead","organizationId":"o"}},
        "organizations":{"o":{"name":"ABC","units":[{"name":"R&D","sortAs":"RD"}]}},
        "relatedTo":{"urn:uuid:2":{"relation":{"friend":true}},"Ada":{"relation":{}}},
        "personalInfo":{"i":{"kind":"expertise","value":"Go","level":"high","listAs":1}},
        "notes":{"n":{"note":"Hi","created":"2026-11-20T09:30:00Z","author":{"name":"Jo"}}},
        "speakToAs":{"grammaticalGender":"neuter","pronouns":{"k":{"pronouns":"they","pref":1}}},
        "example.com:foo":{"a":[1]}
        """#
      ) == [
        "KIND:individual", "UID;VALUE=text:abc", "REV:20261120T093000Z", "CATEGORIES:a,b",
        "BDAY;PROP-ID=x:19900415", "BIRTHPLACE;PROP-ID=x:Rome", "ANNIVERSARY;PROP-ID=y:--06",
        #"JSPROP;JSPTR=anniversaries/z:{"kind":"other","date":{"year":1}}"#,
        "item1.TITLE;PROP-ID=t:Lead", "item1.ORG;PROP-ID=o;SORT-AS=,RD:ABC;R&D",
        "RELATED;TYPE=friend:urn:uuid:2", "RELATED;VALUE=text:Ada",
        "EXPERTISE;LEVEL=expert;INDEX=1;PROP-ID=i:Go",
        "NOTE;PROP-ID=n;CREATED=20261120T093000Z;AUTHOR-NAME=Jo:Hi", "GRAMGENDER:neuter",
        "PRONOUNS;PREF=1;PROP-ID=k:they", #"JSPROP;JSPTR=example.com:foo:{"a":[1]}"#,
      ]
    )
  }

  @Test("Other languages are tied to the card's by ALTID")
  func localizations() throws {
    #expect(
      try lines(
        #"""
        "titles":{"t":{"name":"Patron"}},"emails":{"e":{"address":"a@b.c"}},
        "localizations":{"en":{"titles/t/name":"Boss","emails/e/no/such":1},"de":{"name/full":"Jo"}}
        """#
      ) == [
        "TITLE;PROP-ID=t;ALTID=1:Patron", "EMAIL;PROP-ID=e:a@b.c",
        "TITLE;PROP-ID=t;ALTID=1;LANGUAGE=en:Boss",
        "JSPROP;JSPTR=localizations/en/emails~1e~1no~1such:1",
        #"JSPROP;JSPTR=localizations/de/name~1full:"Jo""#,
      ]
    )
  }

  @Test("What a vCard had comes back")
  func vCardProps() throws {
    #expect(
      try lines(
        #"""
        "name":{"full":"Jo"},"vCardProps":[["fn",{"language":"de"},"text","Jo"],
        ["x-foo",{"group":"g"},"unknown","a\\,b"],["clientpidmap",{},"uri",["1","urn:x"]],7]
        """#
      ) == ["FN;LANGUAGE=de:Jo", "g.X-FOO:a,b", "CLIENTPIDMAP:1;urn:x"]
    )
  }

  @Test(
    "Cards are found wherever they stand",
    arguments: [
      #"[{"@type":"Card","name":{"full":"A"}},{"@type":"Card","name":{"full":"B"}}]"#,
      #"{"list":[{"@type":"Card","name":{"full":"A"}}],"x":{"y":{"@type":"Card","name":{"full":"B"}}}}"#,
      #"{"cards":[{"uid":"1","name":{"full":"A"}},{"version":"1.0","name":{"full":"B"}}]}"#,
      #"{"methodResponses":[["ContactCard/get",{"list":[{"@type":"Card","name":{"full":"A"}},{"@type":"Card","name":{"full":"B"}}]},"c1"]]}"#,
    ]
  )
  func places(text: String) throws {
    #expect(try cards(text).cards.map { $0.contact.texts(.fn) } == [["A"], ["B"]])
  }

  @Test(
    "Other JSON is none",
    arguments: [
      #"{"@type":"Person","uid":"1","name":{"full":"A"}}"#,
      #"{"uid":"1","name":{"formatted":"A"},"emails":[{"value":"a@b.c"}]}"#,
      #"{"name":{"full":"A"}}"#, #"{"uid":"1","name":"A"}"#, "[]", "{}",
    ]
  )
  func others(text: String) {
    #expect(FormatFamily.json.claims(InputSample(bytes: Array(text.utf8))).isEmpty)
  }

  @Test("Members of the wrong type are kept")
  func damage() throws {
    #expect(
      try lines(
        #""name":"Jo","emails":[1],"phones":{"p":7,"q":{"number":5}},"notes":{"n":{}},"localizations":3,"media":{"m":{"kind":"photo"}}"#
      ) == [
        "JSPROP;JSPTR=phones/p:7", #"JSPROP;JSPTR=phones/q:{"number":5}"#,
        "JSPROP;JSPTR=notes/n:{}", #"JSPROP;JSPTR=media/m:{"kind":"photo"}"#,
        #"JSPROP;JSPTR=name:"Jo""#, "JSPROP;JSPTR=emails:[1]", "JSPROP;JSPTR=localizations:3",
      ]
    )
  }
}
