import ContactModel
import Testing

@testable import ContactFormats

@Suite("People of Google's API")
struct GooglePeopleTests {
  private func people(_ text: String) throws -> ReadResult {
    let bytes = Array(text.utf8)
    #expect(
      FormatFamily.json.claims(InputSample(bytes: bytes)).map(\.format.name) == ["google-people"]
    )
    return try read(bytes, format: ContactFormat(JSONDialect.googlePeople))
  }

  /// The properties of one person, each as a line.
  private func lines(_ members: String) throws -> [String] {
    let result = try people(#"{"resourceName":"people/c1","etag":"%x","# + members + "}")
    let contact = try #require(result.cards.first).contact
    return contact.properties.dropFirst().map { property in
      let group = property.group.map { $0 + "." } ?? ""
      let parameters = property.parameters.map { ";\($0.name)=\($0.values.joined(separator: ","))" }
      return group + property.name.rawValue + parameters.joined() + ":"
        + (property.value.text ?? "?")
    }
  }

  @Test(
    "are found in every answer",
    arguments: [
      #"{"connections":[@,@],"totalItems":2,"nextSyncToken":"x"}"#,
      #"{"people":[@,@]}"#, #"{"otherContacts":[@,@]}"#, "[@,@]", "@\n@\n",
      #"{"results":[{"person":@},{"person":@}]}"#,
      #"{"responses":[{"httpStatusCode":200,"person":@,"requestedResourceName":"people/c1"},{"person":@}]}"#,
    ]
  )
  func answers(shape: String) throws {
    let person =
      #"{"resourceName":"people/c1","names":[{"displayName":"Jo","metadata":{"primary":true}}]}"#
    let result = try people(shape.replacing("@", with: person))
    #expect(result.cards.map { $0.contact.texts(.fn) } == [["Jo"], ["Jo"]])
    #expect(result.cards[0].contact.texts(.uid) == ["people/c1"])
    #expect(result.codes == [])
  }

  @Test("without a resource name are known by their names and their source")
  func withoutResource() throws {
    let result = try people(
      #"{"names":[{"displayName":"Jo","givenName":"Jo"}],"metadata":{"sources":[]}}"#
    )
    #expect(result.cards.map { $0.contact.texts(.fn) } == [["Jo"]])
  }

  @Test("are no contact groups")
  func groups() {
    let text =
      #"{"contactGroups":[{"resourceName":"contactGroups/friends","etag":"x","name":"f"}]}"#
    #expect(FormatFamily.json.claims(InputSample(bytes: Array(text.utf8))).isEmpty)
  }

  @Test("have names and ways to reach them")
  func reach() throws {
    #expect(
      try lines(
        #"""
        "names":[{"metadata":{"primary":true},"displayName":"Dr. Jo Q. Doe Jr.","familyName":"Doe",
          "givenName":"Jo","middleName":"Q.","honorificPrefix":"Dr.","honorificSuffix":"Jr.",
          "displayNameLastFirst":"Doe, Jo","unstructuredName":"Dr. Jo","phoneticGivenName":"Djo"}],
        "nicknames":[{"value":"Jojo"},{"value":"Roe","type":"MAIDEN_NAME"}],
        "emailAddresses":[{"metadata":{"primary":true},"value":"a@b.c","type":"work","formattedType":"Work"},
          {"value":"d@e.f","type":"lab","formattedType":"Lab","displayName":"The lab"}],
        "phoneNumbers":[{"value":"(201) 555-0123","canonicalForm":"+12015550123","type":"workMobile"}],
        "sipAddresses":[{"value":"jo@sip.example","type":"home"}],
        "imClients":[{"username":"jo@x.example","protocol":"jabber","formattedProtocol":"Jabber"}],
        "urls":[{"value":"https://x.example","type":"homePage","formattedType":"Home Page"}]
        """#
      ) == [
        "FN:Dr. Jo Q. Doe Jr.", "N:Doe;Jo;Q.;Dr.;Jr.", "X-PHONETIC-FIRST-NAME:Djo",
        "NICKNAME:Jojo", "X-MAIDENNAME:Roe", "EMAIL;TYPE=work;PREF=1:a@b.c", "item1.EMAIL:d@e.f",
        "item1.X-ABLABEL:Lab", "X-FIELD;X-LABEL=emailAddresses/displayName:The lab",
        "TEL;TYPE=work,cell:(201) 555-0123", "IMPP;TYPE=home:sip:jo@sip.example",
        "IMPP;X-SERVICE-TYPE=jabber:xmpp:jo@x.example", "item2.URL:https://x.example",
        "item2.X-ABLABEL:home page",
      ]
    )
  }

  @Test("have work, places and dates")
  func work() throws {
    #expect(
      try lines(
        #"""
        "organizations":[{"name":"ABC","department":"R&D","title":"Lead","jobDescription":"Leads",
          "domain":"abc.example","current":true,"startDate":{"year":2020,"month":3}}],
        "addresses":[{"type":"home","streetAddress":"Oak St 1","city":"Reston","country":"USA",
          "countryCode":"US","formattedValue":"Oak St 1\nReston"}],
        "birthdays":[{"date":{"year":1990,"month":4,"day":15},"text":"4/15/1990"},{"text":"in spring"}],
        "events":[{"date":{"month":6,"day":2},"type":"anniversary"},
          {"date":{"year":2020,"month":1,"day":2},"type":"party","formattedType":"Party"}]
        """#
      ) == [
        "ORG:ABC;R&D", "TITLE:Lead", "ROLE:Leads",
        "X-FIELD;X-LABEL=organizations/startDate:2020-03",
        "X-FIELD;X-LABEL=organizations/domain:abc.example",
        "X-FIELD;X-LABEL=organizations/current:true",
        "ADR;LABEL=Oak St 1\nReston;CC=US;TYPE=home:;;Oak St 1;Reston;;;USA",
        "BDAY:19900415", "BDAY;VALUE=text:in spring",
        "ANNIVERSARY:--0602", "item1.X-ABDATE:20200102", "item1.X-ABLABEL:Party",
      ]
    )
  }

  @Test("have relations, among them who introduced them, and all the rest")
  func rest() throws {
    let result = try lines(
      #"""
      "biographies":[{"value":"<p>Met <b>twice</b></p>","contentType":"TEXT_HTML"}],
      "relations":[{"person":"Ada","type":"referredBy"},{"person":"Bob","type":"boss","formattedType":"Boss"}],
      "photos":[{"url":"https://p.example/d","default":true},{"url":"https://p.example/1"}],
      "userDefined":[{"key":"Badge","value":"17"}],"clientData":[{"key":"k","value":"v"}],
      "occupations":[{"value":"Baker"}],"interests":[{"value":"Chess"}],"skills":[{"value":"Go"}],
      "locales":[{"value":"de"}],"genders":[{"value":"female","formattedValue":"Female","addressMeAs":"her"}],
      "externalIds":[{"value":"E1","type":"account","formattedType":"Account"}],
      "fileAses":[{"value":"Doe, Jo"}],
      "memberships":[{"contactGroupMembership":{"contactGroupId":"a1","contactGroupResourceName":"contactGroups/a1"}}],
      "locations":[{"value":"desk 3","floor":"2"}],"futureThing":{"a":[1,true,null]}
      """#
    )
    #expect(
      result == [
        "NOTE:Met twice", "RELATED;VALUE=text;TYPE=referred-by:Ada",
        "item1.RELATED;VALUE=text:Bob", "item1.X-ABLABEL:Boss", "PHOTO:https://p.example/1",
        "X-FIELD;X-LABEL=Badge:17", "X-FIELD;X-LABEL=k:v", "ROLE:Baker", "INTEREST:Chess",
        "EXPERTISE:Go", "LANG:de", "GENDER:F", "X-FIELD;X-LABEL=genders/addressMeAs:her",
        "X-FIELD;X-LABEL=Account:E1", "X-FIELD;X-LABEL=fileAses:Doe, Jo",
        "X-FIELD;X-LABEL=memberships:contactGroups/a1", "X-FIELD;X-LABEL=locations/value:desk 3",
        "X-FIELD;X-LABEL=locations/floor:2", "X-FIELD;X-LABEL=futureThing/a:1",
        "X-FIELD;X-LABEL=futureThing/a:true",
      ]
    )
  }

  @Test("that are deleted are skipped, with a reason")
  func deleted() throws {
    let result = try people(
      #"""
      {"connections":[{"resourceName":"people/c1","metadata":{"deleted":true}},
      {"resourceName":"people/c2","metadata":{"deleted":false,
      "sources":[{"type":"CONTACT","id":"1","updateTime":"2026-11-20T09:30:00.123Z"}]}}]}
      """#
    )
    #expect(result.codes == ["deleted-contact@1"])
    #expect(result.skipped.map(\.record) == [1])
    #expect(result.cards.map { $0.contact.texts(.rev) } == [["20261120T093000Z"]])
  }

  @Test("whose members are of the wrong type cost nothing else")
  func damage() throws {
    let result = try lines(
      #""names":{"displayName":"Jo"},"emailAddresses":["a@b.c",null,{"value":7}],"phoneNumbers":null,"birthdays":[{"date":{"year":99999,"month":-1}}]"#
    )
    #expect(
      result == [
        "X-FIELD;X-LABEL=names/displayName:Jo", "X-FIELD;X-LABEL=emailAddresses:a@b.c",
        "X-FIELD;X-LABEL=emailAddresses/value:7", "X-FIELD;X-LABEL=birthdays/date/year:99999",
        "X-FIELD;X-LABEL=birthdays/date/month:-1",
      ]
    )
  }
}
