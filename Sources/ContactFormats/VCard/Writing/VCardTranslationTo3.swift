import ContactModel

/// The words of 3.0 (RFC 2426 and, for IMPP, RFC 4770), for what newer cards say otherwise.
extension VCardTranslation {
  mutating func translateToVersion3(nest: (Contact) -> [UInt8]?) {
    markPreferred()
    var translated: [Property] = []
    translated.reserveCapacity(properties.count)
    var groups = GroupNames(names.contains(.related) ? properties : [])
    let sorted = names.contains(.sortString)
    var isFirstName = true
    for var property in properties {
      let label = takeLabel(from: &property)
      var sortAs: Property?
      if property.name == .n, isFirstName {
        isFirstName = false
        sortAs = sorted ? nil : takeSortAs(from: &property)
      }
      adjust(&property, nest: nest)
      let relation = nameRelation(&property, groups: &groups)
      translated.append(contentsOf: oneNicknameEach(property))
      translated.append(contentsOf: [label, sortAs, relation].compactMap { $0 })
    }
    properties = translated
  }

  /// TYPE=pref for the best of each name takes the place of PREF; 3.0 knows no second best.
  private mutating func markPreferred() {
    var best: [PropertyName: Int] = [:]
    for property in properties where property.parameters.value(of: "PREF") != nil {
      guard let rank = property.preference else { continue }
      best[property.name] = min(best[property.name] ?? 100, rank)
    }
    for index in properties.indices where properties[index].parameters.value(of: "PREF") != nil {
      let rank = properties[index].preference
      properties[index].removeParameter("PREF")
      if let rank, rank == best[properties[index].name], !properties[index].types.contains("pref") {
        properties[index].addType("pref")
      }
    }
  }

  /// The LABEL parameter of an address as a property of its own, with the same types.
  private func takeLabel(from property: inout Property) -> Property? {
    guard property.name == .adr else { return nil }
    let text = property.parameters.values(of: "LABEL").joined(separator: ",")
    property.removeParameter("LABEL")
    guard !text.isEmpty else { return nil }
    return Property(
      .label,
      .text(text),
      parameters: property.parameters.filter { $0.name == "TYPE" || $0.name == "LANGUAGE" },
      group: property.group
    )
  }

  /// Several nicknames as several properties, which RFC 2426 allows as well as a list: vobject, and
  /// with it khard and Radicale, keeps only the first of a list.
  private func oneNicknameEach(_ property: Property) -> [Property] {
    guard property.name == .nickname, case .list(let names) = property.value, names.count > 1 else {
      return [property]
    }
    return names.filter { !$0.isEmpty }.map { name in
      var copy = property
      copy.value = .list([name])
      return copy
    }
  }

  private func takeSortAs(from property: inout Property) -> Property? {
    let text = property.parameters.values(of: "SORT-AS").joined(separator: ",")
    property.removeParameter("SORT-AS")
    return text.isEmpty ? nil : Property(.sortString, .text(text))
  }

  private func adjust(_ property: inout Property, nest: (Contact) -> [UInt8]?) {
    adjustValueType(of: &property)
    switch property.name {
    case .bday: adjustDate(&property)
    case .rev: adjustTimestamp(&property)
    case .anniversary: adjustAnniversary(&property)
    case .gender: adjustGender(&property)
    case .kind: adjustKind(&property)
    case .member: property.name = "X-ADDRESSBOOKSERVER-MEMBER"
    case .socialprofile: adjustProfile(&property)
    case .geo: adjustPosition(&property)
    case .tz: adjustTimeZone(&property)
    case .tel: adjustTelephone(&property)
    case .uid: property.removeParameter("VALUE")
    case .related where property.types.contains("agent"): adjustAgent(&property)
    default: break
    }
    if VCardMediaType.properties.contains(property.name) { adjustMedia(&property) }
    if property.name == .agent, case .text = property.value {
      property.setParameter("VALUE", "uri")
    }
    if case .contact(let contact) = property.value { embed(contact, in: &property, nest: nest) }
  }

  /// A birthday without a year is written as Apple's address books do; what is no date at all goes
  /// out under a private name.
  private func adjustDate(_ property: inout Property) {
    guard let text = property.value.text else { return }
    guard property.valueType != "text", let date = VCardDate(text) else {
      return property.makePrivate()
    }
    let placeholder = "1604"
    property.removeParameter("VALUE")
    if let extended = date.extended {
      property.value = .text(extended)
    } else if date.yearText == nil, let extended = date.inYear(placeholder).extended {
      property.value = .text(extended)
      property.setParameter("X-APPLE-OMIT-YEAR", placeholder)
    } else {
      return property.makePrivate()
    }
    if date.hasTime { property.setParameter("VALUE", "date-time") }
  }

  private func adjustTimestamp(_ property: inout Property) {
    guard let date = property.value.text.flatMap(VCardDate.init), let extended = date.extended
    else {
      return property.makePrivate()
    }
    property.removeParameter("VALUE")
    if !date.hasTime { property.setParameter("VALUE", "date") }
    property.value = .text(extended)
  }

  private func adjustAnniversary(_ property: inout Property) {
    let isText = property.valueType == "text"
    property.makePrivate()
    if !isText, let extended = property.value.text.flatMap(VCardDate.init)?.extended {
      property.value = .text(extended)
    }
  }

  private func adjustGender(_ property: inout Property) {
    guard case .structured(let components) = property.value else { return }
    property.makePrivate()
    property.value = .text(VCardGender.text(of: components))
  }

  /// Apple's address books show an organisation by X-ABShowAs and know groups by a name of their
  /// server; others read these too.
  private func adjustKind(_ property: inout Property) {
    property.removeParameter("VALUE")
    if property.value.text?.lowercased() == "org" {
      property.name = .abShowAs
      property.value = .text("COMPANY")
    } else {
      property.name = "X-ADDRESSBOOKSERVER-KIND"
    }
  }

  private func adjustProfile(_ property: inout Property) {
    property.name = .xSocialProfile
    property.removeParameter("VALUE")
    if let service = property.parameters.value(of: "SERVICE-TYPE"),
      !property.types.contains(service.lowercased())
    {
      property.addType(service.lowercased())
    }
  }

  private func adjustPosition(_ property: inout Property) {
    guard let position = property.value.text.flatMap(VCardPosition.init) else {
      return property.makePrivate()
    }
    property.removeParameter("VALUE")
    property.value = .structured([[position.latitude], [position.longitude]])
  }

  private func adjustTimeZone(_ property: inout Property) {
    guard let text = property.value.text, property.valueType != "uri" else { return }
    if let offset = UTCOffset(text) {
      property.value = .text(offset.extended)
      property.removeParameter("VALUE")
    } else {
      property.setParameter("VALUE", "text")
    }
  }

  /// The number of a `tel:` URI (RFC 3966), with its extension as people write it. One that names
  /// its context is not dialled by its number alone and stays as it is.
  private func adjustTelephone(_ property: inout Property) {
    guard property.valueType == "uri", case .text(let text) = property.value, text.looksLikeURI
    else { return property.removeParameter("VALUE") }
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    guard let number = parts.first, number.lowercased().hasPrefix("tel:") else { return }
    var spoken = String(number.dropFirst(4))
    for part in parts.dropFirst() {
      guard part.lowercased().hasPrefix("ext=") else { return }
      spoken += " x" + part.dropFirst(4)
    }
    property.value = .text(spoken)
    property.removeParameter("VALUE")
  }

  private func adjustAgent(_ property: inout Property) {
    property.name = .agent
    property.removeTypes { $0.lowercased() == "agent" }
    if property.valueType == "text", let text = property.value.text {
      property.value = .contact(Contact([Property(.fn, .text(text))]))
    }
    property.removeParameter("VALUE")
  }

  /// A contact as the text of its own vCard (RFC 2426, 3.5.4); one that lies too deep by its name.
  private func embed(
    _ contact: Contact,
    in property: inout Property,
    nest: (Contact) -> [UInt8]?
  ) {
    property.removeParameter("VALUE")
    if let bytes = nest(contact) {
      property.value = .text(String(decoding: bytes, as: UTF8.self))
    } else {
      property = Property(
        .related,
        .text(contact.formattedName ?? contact.derivedFormattedName),
        parameters: [Parameter("TYPE", "agent"), Parameter("VALUE", "text")],
        group: property.group
      )
    }
  }

  /// A linked object says VALUE=uri; a format known to 3.0 is named in TYPE.
  private func adjustMedia(_ property: inout Property) {
    if let type = property.mediaType, let word = VCardMediaType.word(of: type) {
      property.removeParameter("MEDIATYPE")
      let isNamed = property.types.contains {
        VCardMediaType.mediaType(ofWord: $0) == type.lowercased()
      }
      if !isNamed { property.addType(word) }
    }
    guard case .text(let text) = property.value else { return }
    let isText = property.name == .key && (property.valueType == "text" || !text.looksLikeURI)
    property.setParameter("VALUE", isText ? "text" : "uri")
  }
}
