import ContactModel

/// Turns a card of JSContact (RFC 9553) into the contact that RFC 9555 makes of it.
///
/// What vCard has no property for becomes a JSPROP property (RFC 9555, 3.2.1), so that it comes out
/// again; what JSContact keeps of vCards (`vCardProps`, `vCardParams`, `vCardName`) comes back.
struct JSContactDecoder {
  let line: Int
  var converted: [String: JSContactConverted] = [:]
  private var list: [JSContactProperty] = []

  init(line: Int) {
    self.line = line
  }

  func decode(_ card: JSONValue) -> DecodedJSON {
    var copy = self
    return copy.read(card)
  }

  private mutating func read(_ card: JSONValue) -> DecodedJSON {
    var decoded = DecodedJSON()
    var object = JSONObjectReader(card, at: "")
    decoded.version = object.takeText("version")
    var kept = object.take("vCardProps")?.elements ?? []
    if let vCard = object.take("vCard") {
      converted = JSContactConverted.all(in: vCard["convertedProperties"])
      kept += vCard["properties"]?.elements ?? []
    }
    var patches: JSONValue?
    if case .object? = object["localizations"] { patches = object.take("localizations") }
    for name in Self.names(object.members) {
      guard let value = object[name], let values = values(of: name, value) else { continue }
      _ = object.take(name)
      list += values
    }
    if let patches { list = JSContactLocalizations(card, list, self).adding(patches) }
    list += object.leftovers(line: line).map { JSContactProperty($0) }
    tieTitles()
    decoded.contact = Contact(finished())
    add(kept, to: &decoded.contact)
    return decoded
  }

  /// The names that are known, each once, in order.
  private static func names(_ members: [JSONMember]) -> [String] {
    var seen: Set<String> = []
    return members.map(\.name).filter { isKnown($0) && seen.insert($0).inserted }
  }

  private static func isKnown(_ name: String) -> Bool {
    collections.contains(name) || others.contains(name)
  }

  private static let others: Set<String> = [
    "uid", "kind", "language", "prodId", "created", "updated", "name", "keywords", "members",
    "speakToAs",
  ]

  /// Adds what a vCard had beside the values of JSContact. A name or an identifier that is there
  /// already is the same one, without its parameters.
  private func add(_ kept: [JSONValue], to contact: inout Contact) {
    let decoder = JCardDecoder(line: line)
    var places: [PropertyName: Int] = [:]
    for name in [PropertyName.fn, .uid] {
      places[name] = contact.properties.firstIndex { $0.name == name }
    }
    for property in kept.flatMap(decoder.properties) {
      if let index = places[property.name], !property.isPlain,
        contact.properties[index].value.text == property.value.text
      {
        contact.properties[index] = property
        places[property.name] = nil
      } else {
        contact.properties.append(property)
      }
    }
  }

  /// The properties a member of the card stands for; nil where it is none that is known.
  func values(of name: String, _ value: JSONValue) -> [JSContactProperty]? {
    switch name {
    case "uid", "kind", "language", "prodId", "created", "updated":
      return scalar(name, value).map { [JSContactProperty($0)] }
    case "name": return self.name(value)
    case "keywords", "members": return set(name, value)
    case "speakToAs": return speakToAs(value)
    default:
      guard Self.collections.contains(name), case .object(let entries) = value else { return nil }
      return entries.flatMap { entry(of: name, id: $0.name, $0.value) }
    }
  }

  static let collections = Set(JSContactEntryRule.all.keys).subtracting(["pronouns"])
    .union(["organizations", "notes", "onlineServices", "addresses", "anniversaries", "relatedTo"])

  /// The properties one entry of a collection stands for.
  func entry(of collection: String, id: String, _ value: JSONValue) -> [JSContactProperty] {
    let pointer = JSONPointer.adding(id, to: collection)
    guard case .object = value else { return [.kept(pointer, value, line)] }
    var object = JSONObjectReader(value, at: pointer)
    let found: [JSContactProperty]? =
      switch collection {
      case "organizations": organization(&object, id)
      case "notes": note(&object, id)
      case "onlineServices": onlineService(&object, id)
      case "addresses": address(&object, id)
      case "anniversaries": anniversary(&object, id)
      case "relatedTo": related(&object, id)
      default: JSContactEntryRule.all[collection].flatMap { simple(&object, $0, id) }
      }
    guard let found else { return [.kept(pointer, value, line)] }
    return found + object.leftovers(line: line).map { JSContactProperty($0) }
  }

  /// A property with the qualities of its entry.
  func property(
    _ name: PropertyName,
    _ value: PropertyValue,
    _ qualities: JSContactQualities
  ) -> JSContactProperty {
    var found = JSContactProperty(
      Property(name, value, parameters: qualities.all, group: qualities.group, line: line)
    )
    found.label = qualities.label
    return found
  }

  /// The qualities of an entry, with what a drafted `vCard` member says of its value.
  func qualities(
    _ object: inout JSONObjectReader,
    _ rule: JSContactEntryRule?,
    id: String?,
    values: [String]
  ) -> JSContactQualities {
    var known: JSContactConverted?
    if !converted.isEmpty {
      for value in values where known == nil { known = converted[object.path(value)] }
    }
    return JSContactQualities(&object, rule, id: id, converted: known)
  }

  // MARK: Groups

  /// Ties a title to its organisation by a group (RFC 9555, 2.9.6).
  private mutating func tieTitles() {
    guard list.contains(where: { $0.organization != nil }) else { return }
    var organizations: [String: Int] = [:]
    for (index, item) in list.enumerated() where item.property.name == .org {
      if let id = item.property.parameters.value(of: "PROP-ID"), organizations[id] == nil {
        organizations[id] = index
      }
    }
    var groups = JSContactGroups(list)
    for index in list.indices {
      guard let id = list[index].organization else { continue }
      let organization = organizations[id]
      if let organization, list[index].property.group == nil {
        let group = list[organization].property.group ?? groups.next()
        list[organization].property.group = group
        list[index].property.group = group
      } else if organization == nil
        || list[organization ?? 0].property.group?.lowercased()
          != list[index].property.group?.lowercased()
      {
        list.append(.kept(list[index].pointer + "/organizationId", .string(id), line))
      }
    }
  }

  /// The properties, with each label as X-ABLABEL in the group of its property.
  private mutating func finished() -> [Property] {
    var groups = JSContactGroups(list)
    var properties: [Property] = []
    properties.reserveCapacity(list.count)
    for item in list {
      var property = item.property
      guard let label = item.label, !label.isEmpty else {
        properties.append(property)
        continue
      }
      if property.group == nil { property.group = groups.next() }
      properties.append(property)
      properties.append(Property(.abLabel, .text(label), group: property.group, line: line))
    }
    return properties
  }
}

/// Names for groups that are not taken: `item1`, `item2`, ….
private struct JSContactGroups {
  private var used: Set<String>
  private var count = 0

  init(_ list: [JSContactProperty]) {
    used = Set(list.compactMap { $0.property.group?.lowercased() })
  }

  mutating func next() -> String {
    repeat { count += 1 } while used.contains("item\(count)")
    used.insert("item\(count)")
    return "item\(count)"
  }
}

/// A property that was read, and what ties it to others.
struct JSContactProperty {
  var property: Property
  var label: String?
  /// Of a title: the id of its organisation.
  var organization: String?
  /// Where the entry stands.
  var pointer = ""

  init(_ property: Property) {
    self.property = property
  }

  static func kept(_ pointer: String, _ value: JSONValue, _ line: Int) -> JSContactProperty {
    JSContactProperty(.jsProp(pointer, value, line: line))
  }
}
