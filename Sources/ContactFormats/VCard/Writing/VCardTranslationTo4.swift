import ContactModel

/// The words of 4.0 (RFC 6350), for what older cards and programs say otherwise.
extension VCardTranslation {
  mutating func translateToVersion4(nest: (Contact) -> [UInt8]?) {
    takeStandardNames()
    attachLabels()
    attachSortString()
    for index in properties.indices {
      adjust(&properties[index], nest: nest)
    }
  }

  /// Private names that say what a property of 4.0 says, where that property is not there itself.
  private static let standardNames: [PropertyName: PropertyName] = [
    "X-GENDER": .gender, "X-ANNIVERSARY": .anniversary, "X-ADDRESSBOOKSERVER-KIND": .kind,
    "X-BDAY": .bday,
  ]

  private mutating func takeStandardNames() {
    var present = names
    for index in properties.indices {
      guard properties[index].name.isExtension else { continue }
      let property = properties[index]
      if property.valueType == "uri" { continue }
      if property.name == "X-ADDRESSBOOKSERVER-MEMBER", property.value.text != nil {
        properties[index].name = .member
      } else if property.name == .abShowAs, !present.contains(.kind),
        property.value.text?.uppercased() == "COMPANY"
      {
        properties[index].name = .kind
        properties[index].value = .text("org")
        present.insert(.kind)
      } else if let name = Self.standardNames[property.name], !present.contains(name),
        let text = property.value.text
      {
        properties[index].name = name
        properties[index].value =
          name == .gender ? .structured(VCardGender.components(of: text)) : .text(text)
        present.insert(name)
      }
    }
  }

  /// LABEL of 3.0 is a parameter of the address it is printed for: the one of the same group and
  /// types. A label without such an address gets an empty one.
  private mutating func attachLabels() {
    guard names.contains(.label) else { return }
    func key(_ property: Property) -> String {
      let types = Set(property.types).subtracting(["pref"]).sorted().joined(separator: ",")
      return (property.group?.lowercased() ?? "") + ";" + types
    }
    var addresses: [String: [Int]] = [:]
    for (index, property) in properties.enumerated().reversed() where property.name == .adr {
      guard property.parameters.value(of: "LABEL") == nil else { continue }
      addresses[key(property), default: []].append(index)
    }
    var attached = Set<Int>()
    for (index, property) in properties.enumerated() where property.name == .label {
      guard let text = property.value.text?.withoutLabelEscapes else { continue }
      if let address = addresses[key(property)]?.popLast() {
        properties[address].setParameter("LABEL", text)
        attached.insert(index)
      } else {
        properties[index].name = .adr
        properties[index].value = .structured([[String]](repeating: [], count: 7))
        properties[index].setParameter("LABEL", text)
      }
    }
    removeProperties(at: attached)
  }

  /// SORT-STRING of 3.0 is the SORT-AS of the name.
  private mutating func attachSortString() {
    guard names.contains(.sortString) else { return }
    var attached = Set<Int>()
    var name = properties.firstIndex { $0.name == .n }
    for (index, property) in properties.enumerated() where property.name == .sortString {
      if let unsorted = name, let text = property.value.text,
        properties[unsorted].parameters.value(of: "SORT-AS") == nil
      {
        properties[unsorted].setParameter("SORT-AS", text)
        name = nil
        attached.insert(index)
      } else {
        properties[index].makePrivate()
      }
    }
    removeProperties(at: attached)
  }

  private mutating func removeProperties(at indices: Set<Int>) {
    guard !indices.isEmpty else { return }
    properties = properties.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
  }

  private func adjust(_ property: inout Property, nest: (Contact) -> [UInt8]?) {
    rankPreference(of: &property)
    adjustValueType(of: &property)
    switch property.name {
    case .bday, .anniversary, .deathdate: adjustDate(&property)
    case .rev, .created: adjustTimestamp(&property)
    case .gender: adjustGender(&property)
    case .geo: adjustPosition(&property)
    case .tz: adjustTimeZone(&property)
    case .tel, .key, .uid, .related, .socialprofile: declareText(&property)
    case .agent: adjustAgent(&property, nest: nest)
    default: break
    }
    if case .contact(let contact) = property.value {
      property.value = Self.embedded(contact, nest: nest)
    }
    if VCardMediaType.properties.contains(property.name) { nameMediaType(of: &property) }
    if case .binary = property.value, !VCardVocabulary.defaultsToURI(property.name, in: .v4) {
      property.setParameter("VALUE", "uri")
    }
  }

  /// PREF of 1 to 100 takes the place of TYPE=pref (RFC 6350, 5.3).
  private func rankPreference(of property: inout Property) {
    guard !property.parameters.isEmpty else { return }
    let rank = property.parameters.value(of: "PREF").flatMap(Int.init)
    let isPreferred = property.types.contains("pref")
    property.removeTypes { $0.lowercased() == "pref" }
    if let rank {
      property.setParameter("PREF", String(min(max(rank, 1), 100)))
    } else {
      property.removeParameter("PREF")
      if isPreferred { property.setParameter("PREF", "1") }
    }
  }

  private func adjustDate(_ property: inout Property) {
    guard let text = property.value.text else { return }
    guard property.valueType != "text", var date = VCardDate(text) else {
      return property.setParameter("VALUE", "text")
    }
    property.removeParameter("VALUE")
    if let year = property.parameters.value(of: "X-APPLE-OMIT-YEAR"), year == date.yearText {
      property.removeParameter("X-APPLE-OMIT-YEAR")
      date = date.withoutYear
    }
    property.value = .text(date.basic)
  }

  private func adjustTimestamp(_ property: inout Property) {
    guard let text = property.value.text, let stamp = VCardDate(text)?.basicTimestamp else {
      return property.makePrivate()
    }
    property.removeParameter("VALUE")
    property.value = .text(stamp)
  }

  private func adjustGender(_ property: inout Property) {
    guard case .structured(let components) = property.value else { return }
    let text = components.map { $0.joined(separator: ",") }.joined(separator: ";")
    property.value = .structured(VCardGender.components(of: text))
  }

  private func adjustPosition(_ property: inout Property) {
    guard let text = property.value.text, !text.looksLikeURI else { return }
    guard let position = VCardPosition(text) else { return property.makePrivate() }
    property.removeParameter("VALUE")
    property.value = .text(position.uri)
  }

  private func adjustTimeZone(_ property: inout Property) {
    guard let text = property.value.text, property.valueType != "uri" else { return }
    if let offset = UTCOffset(text) {
      property.value = .text(offset.basic)
      property.setParameter("VALUE", "utc-offset")
    } else if property.valueType != "text" {
      property.removeParameter("VALUE")
    }
  }

  /// Says VALUE=text where the property is a URI by default and this one is none; and takes a VALUE
  /// of uri from a telephone number that is none.
  private func declareText(_ property: inout Property) {
    guard case .text(let text) = property.value, !text.looksLikeURI else { return }
    if VCardVocabulary.defaultsToURI(property.name, in: .v4) {
      property.setParameter("VALUE", "text")
    } else if property.valueType == "uri" {
      property.removeParameter("VALUE")
    }
  }

  /// AGENT is RELATED of type agent since 4.0 (RFC 6350, A.2).
  private func adjustAgent(_ property: inout Property, nest: (Contact) -> [UInt8]?) {
    property.name = .related
    if !property.types.contains("agent") { property.addType("agent") }
    if case .contact(let contact) = property.value {
      property.value = Self.embedded(contact, nest: nest)
      if case .binary = property.value { property.setParameter("MEDIATYPE", "text/vcard") }
    }
    if let text = property.value.text, text.looksLikeURI { property.removeParameter("VALUE") }
    declareText(&property)
  }

  /// A contact as the bytes of its own vCard, or as its name where it lies too deep.
  private static func embedded(_ contact: Contact, nest: (Contact) -> [UInt8]?) -> PropertyValue {
    if let bytes = nest(contact) { return .binary(bytes) }
    return .text(contact.formattedName ?? contact.derivedFormattedName)
  }

  /// MEDIATYPE takes the place of the format in TYPE.
  private func nameMediaType(of property: inout Property) {
    let declared = property.mediaType
    let named = property.parameters.values(of: "TYPE").lazy
      .compactMap(VCardMediaType.mediaType(ofWord:)).first
    guard let named else { return }
    if declared == nil { property.setParameter("MEDIATYPE", named) }
    let type = declared?.lowercased() ?? named
    property.removeTypes { VCardMediaType.mediaType(ofWord: $0) == type }
  }
}

extension String {
  /// With `\n`, `\,` and `\;` as what they stand for: in the LABEL parameter a backslash is an escape
  /// (RFC 6350, 6.3.1), so that labels that were escaped twice cannot be told from others.
  fileprivate var withoutLabelEscapes: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    var plain: [UInt8] = []
    for byte in utf8 {
      guard plain.last == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): plain[plain.count - 1] = 0x0A
      case UInt8(ascii: ","), UInt8(ascii: ";"): plain[plain.count - 1] = byte
      default: plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
