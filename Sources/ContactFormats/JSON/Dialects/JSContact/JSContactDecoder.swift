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
    for member in card.members where object.members.contains(member) {
      guard let values = values(of: member.name, member.value) else { continue }
      _ = object.take(member.name)
      list += values
    }
    let patches = object.take("localizations")
    for member in patches?.members ?? [] { localize(card, member.name, member.value) }
    list += object.leftovers(line: line).map { JSContactProperty($0) }
    tieTitles()
    decoded.contact = Contact(finished())
    for property in kept {
      add(JCardDecoder(line: line).properties(of: property), to: &decoded.contact)
    }
    return decoded
  }

  /// Adds what a vCard had beside the values of JSContact. A name or an identifier that is there
  /// already is the same one, without its parameters.
  private func add(_ properties: [Property], to contact: inout Contact) {
    for property in properties {
      if property.name == .fn || property.name == .uid,
        let index = contact.properties.firstIndex(where: {
          $0.name == property.name && $0.value.text == property.value.text
        })
      {
        contact.properties[index] = property
      } else {
        contact.properties.append(property)
      }
    }
  }

  /// The properties a member of the card stands for; nil where it is none that is known.
  func values(of name: String, _ value: JSONValue) -> [JSContactProperty]? {
    switch name {
    case "@type": return []
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

  private static let collections = Set(JSContactEntryRule.all.keys).subtracting(["pronouns"])
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

  // MARK: Localizations

  /// The properties of another language (RFC 9555, 2.2.6): those the patches change, tied to those
  /// of the card by ALTID. A patch that cannot be applied is kept as it is.
  private mutating func localize(_ card: JSONValue, _ language: String, _ patches: JSONValue) {
    let place = JSONPointer.adding(language, to: "localizations")
    guard case .object(let members) = patches else {
      list.append(.kept(place, patches, line))
      return
    }
    var roots: [(names: [String], patches: [JSONMember])] = []
    for patch in members {
      let names = JSONPointer.names(patch.name)
      let depth = names[0] == "name" || names[0] == "speakToAs" ? 1 : 2
      let root = Array(names.prefix(depth))
      if let index = roots.firstIndex(where: { $0.names == root }) {
        roots[index].patches.append(patch)
      } else {
        roots.append((root, [patch]))
      }
    }
    for root in roots {
      var patched: JSONValue? = card
      for patch in root.patches {
        patched = patched?.setting(patch.value, at: JSONPointer.names(patch.name)[...])
      }
      guard let patched, add(root.names, of: patched, in: language) else {
        list += root.patches.map {
          .kept(JSONPointer.adding($0.name, to: place), $0.value, line)
        }
        continue
      }
    }
  }

  private mutating func add(_ root: [String], of card: JSONValue, in language: String) -> Bool {
    let found: [JSContactProperty]
    switch root.count {
    case 2:
      guard let value = card[root[0]]?[root[1]], Self.collections.contains(root[0]) else {
        return false
      }
      found = entry(of: root[0], id: root[1], value)
    default:
      guard root[0] == "name", let value = card["name"], let names = name(value) else {
        return false
      }
      found = names
    }
    for var localized in found {
      let id = localized.property.parameters.value(of: "PROP-ID")
      let base = list.indices.first { index in
        let other = list[index].property
        return other.name == localized.property.name && other.language == nil
          && other.parameters.value(of: "PROP-ID") == id
      }
      if let base, list[base].property.value == localized.property.value,
        list[base].property.parameters == localized.property.parameters
      {
        continue
      }
      localized.property.parameters.removeAll { $0.name == "ALTID" || $0.name == "LANGUAGE" }
      let alternative = base.flatMap { list[$0].property.alternativeID } ?? nextAlternative()
      if let base, list[base].property.alternativeID == nil {
        list[base].property.parameters.append(Parameter("ALTID", alternative))
      }
      localized.property.parameters.append(Parameter("ALTID", alternative))
      localized.property.parameters.append(Parameter("LANGUAGE", language))
      list.append(localized)
    }
    return true
  }

  private func nextAlternative() -> String {
    let used = Set(list.compactMap(\.property.alternativeID))
    return String((1...).first { !used.contains(String($0)) } ?? 1)
  }

  // MARK: Groups

  /// Ties a title to its organisation by a group (RFC 9555, 2.8.3).
  private mutating func tieTitles() {
    for index in list.indices {
      guard let id = list[index].organization else { continue }
      let organization = list.indices.first { other in
        list[other].property.name == .org
          && list[other].property.parameters.value(of: "PROP-ID") == id
      }
      if let organization, list[index].property.group == nil {
        let group = list[organization].property.group ?? nextGroup()
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

  private func nextGroup() -> String {
    let used = Set(list.compactMap { $0.property.group?.lowercased() })
    return "item\((1...).first { !used.contains("item\($0)") } ?? 1)"
  }

  /// The properties, with each label as X-ABLABEL in the group of its property.
  private mutating func finished() -> [Property] {
    var used = Set(list.compactMap { $0.property.group?.lowercased() })
    var count = 0
    var properties: [Property] = []
    properties.reserveCapacity(list.count)
    for item in list {
      var property = item.property
      guard let label = item.label, !label.isEmpty else {
        properties.append(property)
        continue
      }
      if property.group == nil {
        repeat { count += 1 } while used.contains("item\(count)")
        property.group = "item\(count)"
        used.insert("item\(count)")
      }
      properties.append(property)
      properties.append(Property(.abLabel, .text(label), group: property.group, line: line))
    }
    return properties
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
