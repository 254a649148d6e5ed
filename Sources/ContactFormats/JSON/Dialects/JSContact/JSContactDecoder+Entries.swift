import ContactModel

/// The collections of a card whose entries are one value each.
extension JSContactDecoder {
  /// An entry as its rule says; nil where it has no value, or is of a kind without a property.
  func simple(
    _ object: inout JSONObjectReader,
    _ rule: JSContactEntryRule,
    _ id: String
  ) -> [JSContactProperty]? {
    let kind = object.takeText("kind") ?? ""
    guard let text = object.takeText(rule.value) else { return nil }
    let organization = object.takeText("organizationId")
    var qualities = qualities(&object, rule, id: id, values: [rule.value])
    guard let name = qualities.name ?? rule.names[kind] ?? (kind.isEmpty ? nil : rule.names[""])
    else { return nil }
    if name == .expertise {
      qualities.translate("LEVEL") { JSContactEntryRule.expertiseLevels[$0] }
    }
    var found: JSContactProperty
    switch rule.form {
    case .text: found = property(name, .text(text), qualities)
    case .list: found = property(name, .list([text]), qualities)
    case .textOrURI:
      qualities.setValueType(Self.isPhoneURI(text) ? "uri" : nil)
      found = property(name, .text(text), qualities)
    case .object: found = media(name, text, &qualities)
    }
    found.organization = organization
    found.pointer = object.pointer
    if !kind.isEmpty, rule.names[kind] == nil {
      return [found, .kept(object.path("kind"), .string(kind), line)]
    }
    return [found]
  }

  static func isPhoneURI(_ text: String) -> Bool {
    let lower = text.prefix(5).lowercased()
    return lower.hasPrefix("tel:") || lower.hasPrefix("sip:") || lower.hasPrefix("sips:")
  }

  /// A link, or the bytes that a `data:` URI is.
  private func media(
    _ name: PropertyName,
    _ uri: String,
    _ qualities: inout JSContactQualities
  ) -> JSContactProperty {
    let utf8 = Array(uri.utf8)
    let object = utf8.withUnsafeBufferPointer { DataURI($0) }
    guard let object else { return property(name, .text(uri), qualities) }
    if let type = object.mediaType,
      !qualities.parameters.contains(where: { $0.name == "MEDIATYPE" })
    {
      qualities.parameters.append(Parameter("MEDIATYPE", type))
    }
    return property(name, .binary(object.bytes), qualities)
  }

  /// ORG: the name and the units; their sort keys go together into SORT-AS (RFC 9555, 2.9.4).
  func organization(_ object: inout JSONObjectReader, _ id: String) -> [JSContactProperty]? {
    let name = object.takeText("name")
    let units = object.take("units")?.elements ?? []
    guard name != nil || !units.isEmpty else { return nil }
    var components = [name.map { [$0] } ?? []]
    var sortKeys = [object.takeText("sortAs") ?? ""]
    var left: [Property] = []
    for (index, unit) in units.enumerated() {
      var unit = JSONObjectReader(unit, at: object.path("units") + "/\(index)")
      components.append(unit.takeText("name").map { [$0] } ?? [])
      sortKeys.append(unit.takeText("sortAs") ?? "")
      left += unit.leftovers(line: line)
    }
    var qualities = qualities(&object, Self.organizationRule, id: id, values: ["name"])
    while sortKeys.last?.isEmpty ?? false { sortKeys.removeLast() }
    if !sortKeys.isEmpty {
      qualities.parameters.append(Parameter("SORT-AS", sortKeys.joined(separator: ",")))
    }
    return [property(.org, .structured(components), qualities)] + left.map { JSContactProperty($0) }
  }

  static let organizationRule = JSContactEntryRule(
    value: "name",
    names: ["": .org],
    hasPreference: false,
    hasLabel: false
  )

  /// NOTE with AUTHOR, AUTHOR-NAME and CREATED (RFC 9554, 4).
  func note(_ object: inout JSONObjectReader, _ id: String) -> [JSContactProperty]? {
    guard let text = object.takeText("note") else { return nil }
    var qualities = qualities(&object, Self.noteRule, id: id, values: ["note"])
    if let created = object.takeText("created") {
      qualities.parameters.append(Parameter("CREATED", VCardDate(created)?.basic ?? created))
    }
    var left: [Property] = []
    if let author = object.take("author") {
      var author = JSONObjectReader(author, at: object.path("author"))
      if let uri = author.takeText("uri") {
        qualities.parameters.append(Parameter("AUTHOR", uri))
      }
      if let name = author.takeText("name") {
        qualities.parameters.append(Parameter("AUTHOR-NAME", name))
      }
      left = author.leftovers(line: line)
    }
    return [property(.note, .text(text), qualities)] + left.map { JSContactProperty($0) }
  }

  static let noteRule = JSContactEntryRule(
    value: "note",
    names: ["": .note],
    hasContexts: false,
    hasPreference: false,
    hasLabel: false
  )

  /// SOCIALPROFILE (RFC 9554, 3.5), or IMPP where it once was one; the name of the user is the value
  /// where there is no URI.
  func onlineService(_ object: inout JSONObjectReader, _ id: String) -> [JSContactProperty]? {
    let uri = object.takeText("uri")
    let user = object.takeText("user")
    let service = object.takeText("service")
    guard let text = uri ?? user else { return nil }
    var qualities = qualities(&object, Self.serviceRule, id: id, values: ["uri", "user"])
    if let service { qualities.parameters.append(Parameter("SERVICE-TYPE", service)) }
    if uri != nil, let user { qualities.parameters.append(Parameter("USERNAME", user)) }
    if uri == nil { qualities.setValueType("text") }
    return [property(qualities.name ?? .socialprofile, .text(text), qualities)]
  }

  static let serviceRule = JSContactEntryRule(value: "uri", names: ["": .socialprofile])

  static let relationRule = JSContactEntryRule(
    value: "",
    names: ["": .related],
    hasContexts: false,
    hasPreference: false,
    hasLabel: false
  )

  /// RELATED with a TYPE for each relation (RFC 9555, 2.9.5).
  func related(_ object: inout JSONObjectReader, _ id: String) -> [JSContactProperty]? {
    var qualities = JSContactQualities()
    for relation in object.take("relation")?.members ?? [] where relation.value.isTrue {
      qualities.types.append(relation.name)
    }
    qualities.add(object.take("vCardParams")?.members ?? [])
    if !id.looksLikeURI { qualities.setValueType("text") }
    return [property(.related, .text(id), qualities)]
  }
}

extension JSContactQualities {
  /// Changes the value of a parameter to another word for it.
  mutating func translate(_ name: String, _ word: (String) -> String?) {
    for index in parameters.indices where parameters[index].name == name {
      parameters[index].values = parameters[index].values.map { word($0) ?? $0 }
    }
  }
}
