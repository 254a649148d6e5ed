import ContactModel

/// One property as an entry of a collection of JSContact (RFC 9555, 2); nil for properties that are
/// none.
struct JSContactEntry {
  var collection: String
  /// The key of the entry where the value itself is the key.
  var id: String?
  private var members: [JSONMember] = []
  /// Parameters that no member says.
  private var left: [(name: String, values: [String])] = []

  var value: JSONValue {
    guard !left.isEmpty else { return .object(members) }
    let parameters = left.map { name, values in
      let texts = values.map { JSONValue.string($0) }
      return JSONMember(name: name.lowercased(), value: texts.count == 1 ? texts[0] : .array(texts))
    }
    return .object(members + [JSONMember(name: "vCardParams", value: .object(parameters))])
  }

  /// - Parameter keepsValueType: Whether VALUE is written, which the value itself mostly says.
  init?(_ property: Property, label: String?, keepsValueType: Bool) {
    guard let place = Self.place(of: property) else { return nil }
    collection = place.collection
    if let kind = place.kind { add("kind", .string(kind)) }
    guard addValue(property, place.rule) else { return nil }
    if let group = property.group { left.append(("group", [group])) }
    if let label {
      guard place.rule?.hasLabel ?? true else { return nil }
      add("label", .string(label))
    }
    for parameter in property.parameters {
      switch parameter.name {
      case "PROP-ID", "JSCOMPS": continue
      case "VALUE" where !keepsValueType: continue
      case "MEDIATYPE":
        if case .binary = property.value { continue }
      default: break
      }
      if !add(parameter, place.rule, property.name) { addLeft(parameter.name, parameter.values) }
    }
  }

  private mutating func add(_ name: String, _ value: JSONValue) {
    members.append(JSONMember(name: name, value: value))
  }

  private mutating func addLeft(_ name: String, _ values: [String]) {
    if let index = left.firstIndex(where: { $0.name == name }) {
      left[index].values += values
    } else {
      left.append((name, values))
    }
  }

  // MARK: The place

  private struct Place {
    var collection: String
    var kind: String?
    var rule: JSContactEntryRule?
  }

  private static let places: [PropertyName: Place] = {
    var places: [PropertyName: Place] = [:]
    for (collection, rule) in JSContactEntryRule.all {
      for (kind, name) in rule.names {
        if kind.isEmpty, places[name] != nil { continue }
        places[name] = Place(collection: collection, kind: kind.isEmpty ? nil : kind, rule: rule)
      }
    }
    let service = JSContactDecoder.serviceRule
    places[.org] = Place(collection: "organizations", rule: JSContactDecoder.organizationRule)
    places[.note] = Place(collection: "notes", rule: JSContactDecoder.noteRule)
    places[.socialprofile] = Place(collection: "onlineServices", rule: service)
    places[.impp] = Place(collection: "onlineServices", rule: service)
    let dates = JSContactDecoder.anniversaryRule
    places[.bday] = Place(collection: "anniversaries", kind: "birth", rule: dates)
    places[.deathdate] = Place(collection: "anniversaries", kind: "death", rule: dates)
    places[.anniversary] = Place(collection: "anniversaries", kind: "wedding", rule: dates)
    for name in [PropertyName.adr, .geo, .tz] { places[name] = Place(collection: "addresses") }
    places[.related] = Place(collection: "relatedTo", rule: JSContactDecoder.relationRule)
    return places
  }()

  private static func place(of property: Property) -> Place? { places[property.name] }

  // MARK: The value

  private mutating func addValue(_ property: Property, _ rule: JSContactEntryRule?) -> Bool {
    switch (property.name, property.value) {
    case (.adr, .structured(let components)):
      guard let value = JSContactAddressValue(components, property.parameters) else { return false }
      members += value.members
    case (.org, .structured(let components)): return addOrganization(components)
    case (.geo, .text(let text)): add("coordinates", .string(text))
    case (.tz, .text(let text)):
      guard property.valueType == nil else { return false }
      add("timeZone", .string(text))
    case (.bday, .text(let text)), (.deathdate, .text(let text)), (.anniversary, .text(let text)):
      guard let date = Self.date(text, scale: property.parameters.value(of: "CALSCALE")) else {
        return false
      }
      add("date", date)
    case (.related, .text(let text)):
      guard !text.isEmpty else { return false }
      id = text
      let types = property.parameters.values(of: "TYPE").map { $0.lowercased() }
      guard Set(types).count == types.count else { return false }
      add("relation", .set(types))
    case (.impp, .text(let text)):
      add("uri", .string(text))
      add("vCardName", .string("impp"))
    case (.socialprofile, .text(let text)):
      add(property.valueType == "text" ? "user" : "uri", .string(text))
    case (_, .text(let text)):
      guard let rule else { return false }
      add(rule.value, .string(text))
    case (_, .list(let texts)):
      guard let rule, texts.count == 1 else { return false }
      add(rule.value, .string(texts[0]))
    case (_, .binary(let bytes)):
      guard let rule, case .object = rule.form else { return false }
      let type = property.parameters.value(of: "MEDIATYPE") ?? ""
      guard type.isEmpty || JCardProperty.isMediaType(type) else { return false }
      add(rule.value, .string("data:\(type);base64," + Base64.encode(bytes)))
    default: return false
    }
    return true
  }

  private mutating func addOrganization(_ components: [[String]]) -> Bool {
    guard components.allSatisfy({ $0.count <= 1 }) else { return false }
    if let name = components.first?.first { add("name", .string(name)) }
    let units = components.dropFirst().map { JSONValue.object(["name": .string($0.first ?? "")]) }
    if !units.isEmpty { add("units", .array(units)) }
    return true
  }

  /// A PartialDate, or a Timestamp where a time is said (RFC 9553, 2.8.1).
  private static func date(_ text: String, scale: String?) -> JSONValue? {
    guard let date = VCardDate(text) else { return nil }
    guard let parts = date.dayParts else {
      guard scale == nil, let utc = date.extended, utc.hasSuffix("Z") else { return nil }
      return .object(["@type": .string("Timestamp"), "utc": .string(utc)])
    }
    return .object([
      "@type": .string("PartialDate"), "year": parts.year.map { .number($0) },
      "month": parts.month.map { .number($0) }, "day": parts.day.map { .number($0) },
      "calendarScale": scale.map { .string($0) },
    ])
  }

  // MARK: Parameters

  /// Adds what a member says; false where none does.
  private mutating func add(
    _ parameter: Parameter,
    _ rule: JSContactEntryRule?,
    _ property: PropertyName
  ) -> Bool {
    let value = parameter.values.count == 1 ? parameter.values.first : nil
    switch (parameter.name, property) {
    case ("TYPE", .related): return true
    case ("TYPE", _):
      addTypes(parameter.values, rule)
      return true
    case ("PREF", _):
      guard rule?.hasPreference ?? true, let value, let rank = Int(value),
        (1...100).contains(rank), String(rank) == value
      else { return false }
      add("pref", .number(rank))
      return true
    case ("CALSCALE", .bday), ("CALSCALE", .deathdate), ("CALSCALE", .anniversary): return true
    case ("SORT-AS", .org):
      guard let value, members.contains(where: { $0.name == "name" }) else { return false }
      return addSortKeys(value)
    default: break
    }
    guard let value else { return false }
    if let index = rule?.parameters.firstIndex(where: { $0.parameter == parameter.name }),
      let member = rule?.parameters[index].member
    {
      if member == "listAs" {
        guard let number = Int(value), String(number) == value else { return false }
        add(member, .number(number))
      } else if property == .expertise,
        let word = JSContactEntryRule.expertiseLevels.first(where: { $0.value == value })?.key
      {
        add(member, .string(word))
      } else {
        add(member, .string(value))
      }
      return true
    }
    switch (parameter.name, property) {
    case ("LABEL", .adr): add("full", .string(value))
    case ("CC", .adr): add("countryCode", .string(value))
    case ("GEO", .adr): add("coordinates", .string(value))
    case ("TZ", .adr): add("timeZone", .string(value))
    case ("SERVICE-TYPE", .socialprofile), ("SERVICE-TYPE", .impp): add("service", .string(value))
    case ("USERNAME", .socialprofile), ("USERNAME", .impp): add("user", .string(value))
    case ("CREATED", .note):
      guard let time = VCardDate(value)?.extended, time.hasSuffix("Z") else { return false }
      add("created", .string(time))
    case ("AUTHOR", .note): addAuthor("uri", value)
    case ("AUTHOR-NAME", .note): addAuthor("name", value)
    default: return false
    }
    return true
  }

  private mutating func addAuthor(_ name: String, _ value: String) {
    let author = members.first { $0.name == "author" }?.value.members ?? []
    members.removeAll { $0.name == "author" }
    add("author", .object(author + [JSONMember(name: name, value: .string(value))]))
  }

  /// The keys of the name and of the units.
  private mutating func addSortKeys(_ text: String) -> Bool {
    let keys = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var units = members.first { $0.name == "units" }?.value.elements ?? []
    guard keys.count <= units.count + 1 else { return false }
    if !keys[0].isEmpty { add("sortAs", .string(keys[0])) }
    for (index, key) in keys.dropFirst().enumerated() where !key.isEmpty {
      let sortAs = JSONMember(name: "sortAs", value: .string(key))
      units[index] = .object(units[index].members + [sortAs])
    }
    for index in members.indices where members[index].name == "units" {
      members[index].value = .array(units)
    }
    return true
  }

  private mutating func addTypes(_ types: [String], _ rule: JSContactEntryRule?) {
    var contexts: [String] = []
    var features: [String] = []
    for type in types {
      let word = type.lowercased()
      if rule?.hasContexts ?? true,
        let name = JSContactEntryRule.contexts.first(where: { $0.value == word })?.key,
        rule == nil || name == "work" || name == "private"
      {
        contexts.append(name)
      } else if rule?.value == "number",
        let name = JSContactEntryRule.features.first(where: { $0.value == word })?.key
      {
        features.append(name)
      } else {
        addLeft("TYPE", [type])
      }
    }
    if !contexts.isEmpty { add("contexts", .set(contexts)) }
    if !features.isEmpty { add("features", .set(features)) }
  }
}
