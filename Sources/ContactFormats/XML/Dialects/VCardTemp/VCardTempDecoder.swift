import ContactModel

/// Turns one vcard-temp `vCard` into a contact.
struct VCardTempDecoder: XMLRecordDecoder {
  private typealias Vocabulary = VCardTempVocabulary

  /// Cards of agents are read this deep; what lies deeper is kept as text.
  private static let deepestNesting = 8

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var problems: [Problem] = []
    let contact = Self.contact(record, depth: 0, &problems)
    return DecodedXML(version: "vcard-temp", contact: contact, problems: problems)
  }

  private static func contact(
    _ record: XMLElement,
    depth: Int,
    _ problems: inout [Problem]
  ) -> Contact {
    var list = PropertyList()
    for element in record.children { add(element, to: &list, depth: depth, &problems) }
    return list.contact
  }

  private static func add(
    _ element: XMLElement,
    to list: inout PropertyList,
    depth: Int,
    _ problems: inout [Problem]
  ) {
    let name = element.localName
    let line = element.line
    if let property = Vocabulary.texts[name] {
      let text = element.trimmedText
      let needsText = property == .uid && !text.looksLikeURI
      list.add(property, text, ValueQualities(valueType: needsText ? "text" : nil), line: line)
      list.addFields(within: element)
      return
    }
    if let property = Vocabulary.objects[name] {
      VCardTempObject(element, &problems).add(as: property, to: &list, line: line)
      return
    }
    switch name {
    case "N": addComponents(element, .n, Vocabulary.nameComponents, to: &list)
    case "ADR": addComponents(element, .adr, Vocabulary.addressComponents, to: &list)
    case "TEL": addValue(element, .tel, "NUMBER", to: &list)
    case "EMAIL": addValue(element, .email, "USERID", to: &list)
    case "NICKNAME":
      list.add(.nickname, .list(commaSeparated(element.trimmedText)), line: line)
      list.addFields(within: element)
    case "LABEL": addLabel(element, to: &list)
    case "JABBERID":
      list.add(.impp, TextURI.with("xmpp", element.trimmedText), line: line)
      list.addFields(within: element)
    case "GEO": addPosition(element, to: &list)
    case "ORG": addOrganization(element, to: &list)
    case "CATEGORIES":
      let (words, rest) = element.partition("KEYWORD")
      let texts = words.map(\.trimmedText).filter { !$0.isEmpty }
      list.add(
        .categories,
        .list(words.isEmpty ? commaSeparated(element.trimmedText) : texts),
        line: line
      )
      addUnknown(words.flatMap(\.children) + rest, to: &list)
    case "CLASS":
      let known = element.children.first { Vocabulary.classes.contains($0.localName) }
      list.add(.class, known?.localName ?? element.trimmedText, line: line)
      for child in element.children {
        if child.localName == known?.localName {
          list.addFields(within: child)
        } else {
          list.addField(child)
        }
      }
    case "AGENT": addAgent(element, to: &list, depth: depth, &problems)
    case "VERSION": break
    case _ where name.hasPrefix("X-") && element.children.isEmpty:
      list.add(PropertyName(rawValue: name), element.trimmedText, line: line)
    default: list.addField(element)
    }
  }

  private static func addUnknown(_ elements: some Sequence<XMLElement>, to list: inout PropertyList)
  {
    for element in elements { list.addField(element) }
  }

  private static func commaSeparated(_ text: String) -> [String] {
    text.utf8.split(separator: ASCII.comma).map { String(Substring($0)).withoutBlanks }
      .filter { !$0.isEmpty }
  }

  // MARK: Values with kinds

  /// What the empty elements beside a value say of it; the others are left to the caller.
  private static func qualities(_ element: XMLElement) -> (ValueQualities, rest: [XMLElement]) {
    var qualities = ValueQualities()
    var rest: [XMLElement] = []
    for child in element.children {
      let name = child.localName
      if name == "PREF" {
        qualities.isPreferred = true
      } else if Vocabulary.types.contains(name) {
        qualities.types.append(name.lowercased())
      } else if !Vocabulary.silentTypes.contains(name) {
        rest.append(child)
        continue
      }
      rest += child.children
    }
    return (qualities, rest)
  }

  /// TEL and EMAIL. Programs that forget the inner element put the text in the outer.
  private static func addValue(
    _ element: XMLElement,
    _ property: PropertyName,
    _ valueName: String,
    to list: inout PropertyList
  ) {
    let (qualities, rest) = qualities(element)
    list.add(property, element.trimmedText, qualities, line: element.line)
    for child in rest {
      if child.localName == valueName {
        list.add(property, child.trimmedText, qualities, line: element.line)
        list.addFields(within: child)
      } else {
        list.addField(child)
      }
    }
  }

  /// N and ADR. An address without any component is still one: it has its kind.
  private static func addComponents(
    _ element: XMLElement,
    _ property: PropertyName,
    _ names: [String],
    to list: inout PropertyList
  ) {
    let (qualities, rest) = qualities(element)
    var components = [[String]](repeating: [], count: names.count)
    var unknown: [XMLElement] = []
    for child in rest {
      guard let index = names.firstIndex(of: child.localName) else {
        unknown.append(child)
        continue
      }
      let text = child.trimmedText
      if !text.isEmpty { components[index].append(text) }
      unknown += child.children
    }
    if property == .adr {
      list.append(
        Property(
          .adr,
          .structured(components),
          parameters: qualities.parameters,
          line: element.line
        )
      )
    } else {
      list.add(property, .structured(components), qualities, line: element.line)
    }
    addUnknown(unknown, to: &list)
  }

  private static func addLabel(_ element: XMLElement, to list: inout PropertyList) {
    let (qualities, rest) = qualities(element)
    let (lines, others) = rest.partition("LINE")
    let text = lines.map(\.trimmedText).joined(separator: "\n")
    list.add(.label, lines.isEmpty ? element.trimmedText : text, qualities, line: element.line)
    addUnknown(lines.flatMap(\.children) + others, to: &list)
  }

  // MARK: Others

  private static func addPosition(_ element: XMLElement, to list: inout PropertyList) {
    let latitude = element.child("LAT")
    let longitude = element.child("LON")
    guard let latitude, let longitude,
      let position = VCardPosition(latitude.trimmedText + ";" + longitude.trimmedText)
    else { return list.addField(element) }
    list.add(.geo, position.uri, line: element.line)
    for child in element.children {
      if child.localName == "LAT" || child.localName == "LON" {
        list.addFields(within: child)
      } else {
        list.addField(child)
      }
    }
  }

  private static func addOrganization(_ element: XMLElement, to list: inout PropertyList) {
    let (names, others) = element.partition("ORGNAME")
    let (units, rest) = others.partition("ORGUNIT")
    var components = [names.first?.trimmedText ?? element.trimmedText]
    components += units.map(\.trimmedText).filter { !$0.isEmpty }
    list.add(.org, components: components, line: element.line)
    addUnknown(names.dropFirst(), to: &list)
    addUnknown((names.prefix(1) + units).flatMap(\.children) + rest, to: &list)
  }

  /// A card of another person, or where it is to be found.
  private static func addAgent(
    _ element: XMLElement,
    to list: inout PropertyList,
    depth: Int,
    _ problems: inout [Problem]
  ) {
    list.add(.agent, element.trimmedText, line: element.line)
    for child in element.children {
      if child.localName == "EXTVAL" {
        list.add(.agent, child.trimmedText, ValueQualities(valueType: "uri"), line: element.line)
        list.addFields(within: child)
      } else if Vocabulary.records.contains(child.name) {
        if depth < deepestNesting {
          let nested = contact(child, depth: depth + 1, &problems)
          list.add(.agent, .contact(nested), line: element.line)
        } else {
          problems.append(.nestedTooDeep(line: child.line))
          list.add(.agent, child.allText, line: element.line)
        }
      } else {
        list.addField(child)
      }
    }
  }
}
