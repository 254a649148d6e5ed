import ContactModel

/// Generated contacts that try the limits of formats.
extension SeededGenerator {
  /// A contact with any property of RFC 6350 and its extensions, in random order, with texts from
  /// all of Unicode, in the form in which 4.0 can say it: FN and UID are there; what may stand once
  /// stands once; every value has the shape and type of its property and no VALUE where that is the
  /// default; dates are in basic form; PREF and MEDIATYPE stand for what TYPE says in 3.0; texts have no
  /// controls but tab and line feed, and parameters no backslash.
  public mutating func standardContact() -> Contact {
    var properties = [
      Property(.fn, .text("F" + unicodeText())),
      Property(.uid, .text(uri())),
    ]
    properties += singleProperties()
    for _ in 0..<2 { properties += repeatableProperties().filter { _ in oneIn(2) } }
    for index in properties.indices { decorate(&properties[index]) }
    properties.shuffle(using: &self)
    return Contact(properties)
  }

  /// A contact of whatever the model can hold: names, groups and parameters outside every grammar,
  /// values of the wrong shape, controls, contacts within contacts.
  public mutating func hostileContact(depth: Int = 0) -> Contact {
    var properties: [Property] = []
    for _ in 0..<int(0...12) {
      var parameters: [Parameter] = []
      while oneIn(2) { parameters.append(hostileParameter()) }
      let property = Property(
        oneIn(5)
          ? PropertyName(rawValue: unicodeText(upTo: 6, controls: true))
          : pick(Self.names) ?? .note,
        hostileValue(depth: depth),
        parameters: parameters,
        group: oneIn(3) ? unicodeText(upTo: 4, controls: true) : nil
      )
      properties.append(property)
    }
    return Contact(properties)
  }

  /// The properties that may stand once (RFC 6350, 6; RFC 6474; RFC 9554), each half of the time.
  private mutating func singleProperties() -> [Property] {
    let revision = "20261120T\(int(10...23))3000Z"
    let all = [
      Property(.n, components(5)),
      Property(.kind, .text(pick(["individual", "group", "org", "location"]) ?? "")),
      Property(.bday, .text(date())),
      Property(.anniversary, .text(date())),
      Property(.gender, .structured([["F"], ["G" + unicodeText()]])),
      Property(.prodid, .text(unicodeText())),
      Property(.rev, .text(revision)),
      Property(.birthplace, .text(unicodeText())),
      Property(.deathdate, .text(date())),
      Property(.created, .text("20250101T000000Z")),
    ]
    return all.filter { _ in oneIn(2) }
  }

  /// One property of each kind that may stand any number of times.
  private mutating func repeatableProperties() -> [Property] {
    func property(_ name: PropertyName, _ text: String, _ parameters: Parameter...) -> Property {
      Property(name, .text(text), parameters: parameters)
    }
    let isURI = Parameter("VALUE", "uri")
    let isText = Parameter("VALUE", "text")
    var all = [
      Property(.nickname, .list(values())),
      Property(.categories, .list(values())),
      Property(.adr, components(7)),
      Property(.org, .structured([["O" + unicodeText()], ["U" + unicodeText()]])),
      property(.tel, "+44 20 7946 0\(int(100...999))"),
      property(.tel, "tel:+1-202-555-01\(int(10...99));ext=\(int(1...99))", isURI),
      property(.email, "\(token())@example.com"),
      property(.lang, pick(["de", "zh-Hant", "en-US"]) ?? ""),
      property(.tz, "Europe/" + token()),
      property(.tz, "-0530", Parameter("VALUE", "utc-offset")),
      property(.geo, "geo:\(int(-90...90)).5,\(int(-180...180))"),
      property(.key, unicodeText(), isText),
      property(.related, uri(), Parameter("TYPE", "friend")),
      property(.related, unicodeText(), isText),
    ]
    let image = [Parameter("MEDIATYPE", "image/png")]
    all.append(Property(.photo, .binary(bytes(upTo: 120)), parameters: image))
    for name in [PropertyName.title, .role, .note, .hobby, .pronouns, "X-CARDSTOCK-TEST"] {
      all.append(property(name, unicodeText(upTo: 200)))
    }
    for name in [PropertyName.source, .impp, .url, .photo, .caluri] {
      all.append(property(name, uri()))
    }
    return all
  }

  private mutating func components(_ count: Int) -> PropertyValue {
    var parts: [[String]] = []
    for _ in 0..<count { parts.append(values()) }
    return .structured(parts)
  }

  /// One to three values for a list, none of them empty.
  private mutating func values() -> [String] {
    var list: [String] = []
    for _ in 0..<int(1...3) { list.append(word() + unicodeText(upTo: 8) + word()) }
    return list
  }

  private mutating func decorate(_ property: inout Property) {
    if oneIn(4) { property.group = token(1...6) }
    var parameters: [Parameter] = []
    if oneIn(6) { parameters.append(Parameter("PREF", String(int(1...100)))) }
    if oneIn(6) { parameters.append(Parameter("LANGUAGE", "fr-CA")) }
    if oneIn(6) {
      parameters.append(Parameter("X-" + token().uppercased(), [parameterText(), word()]))
    }
    property.parameters = parameters + property.parameters
  }

  /// A text without backslashes, which some readers take for escapes in parameters too, as in 2.1.
  private mutating func parameterText(controls: Bool = false) -> String {
    let text = unicodeText(upTo: 20, controls: controls)
    return String(text.unicodeScalars.filter { $0 != "\\" })
  }

  private mutating func hostileParameter() -> Parameter {
    let names = [
      "TYPE", "PREF", "VALUE", "ENCODING", "CHARSET", "MEDIATYPE", "ALTID", "LABEL", "SORT-AS",
      "LANGUAGE", "X-APPLE-OMIT-YEAR", "", "a:b\r\nFN",
    ]
    let known = [
      "pref", "uri", "text", "date", "agent", "JPEG", "image/png", "1", "1604", "base64",
    ]
    var values: [String] = []
    for _ in 0..<int(0...3) {
      values.append(oneIn(2) ? pick(known) ?? "" : parameterText(controls: true))
    }
    return Parameter(pick(names) ?? "", values)
  }

  private mutating func hostileValue(depth: Int) -> PropertyValue {
    let known = [
      "\r\nEND:VCARD\r\n", "1996-04-15", "--0415", "1996-04", "T10", "20261120T093000Z", "-05:00",
      "geo:1,2", "12.5;-3", "tel:+1;ext=5", "https://a.example/ä b", "M", "male", "COMPANY", "org",
      "abc-123", "urn:uuid:1", "",
    ]
    func texts(_ generator: inout SeededGenerator) -> [String] {
      var list: [String] = []
      for _ in 0..<generator.int(0...3) {
        list.append(generator.unicodeText(upTo: 20, controls: true))
      }
      return list
    }
    switch int(1...10) {
    case 1...4: return .text(unicodeText(upTo: 120, controls: true))
    case 5, 6: return .text(pick(known) ?? "")
    case 7: return .list(texts(&self))
    case 8:
      var parts: [[String]] = []
      for _ in 0..<int(0...9) { parts.append(texts(&self)) }
      return .structured(parts)
    case 9 where depth < 5: return .contact(hostileContact(depth: depth + 1))
    default: return .binary(bytes(upTo: 100))
    }
  }

  private static let names: [PropertyName] = [
    .fn, .n, .nickname, .photo, .bday, .anniversary, .gender, .adr, .tel, .email, .impp, .lang, .tz,
    .geo, .title, .role, .logo, .org, .member, .related, .categories, .note, .prodid, .rev, .sound,
    .uid, .clientpidmap, .url, .version, .key, .kind, .source, .xml, .agent, .label, .mailer, .name,
    .profile, .sortString, .class, .abLabel, .abRelatedNames, .abDate, .abShowAs, .xSocialProfile,
    .socialprofile, .created, .deathdate, .hobby, "BEGIN", "END", "X-GENDER", "X-ANNIVERSARY",
    "X-BDAY",
    "X-GEO", "X-REV", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER", "X-N",
    "X-ANDROID-CUSTOM",
  ]
}
