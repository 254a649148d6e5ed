import ContactModel

/// Values of several elements.
extension VCardTempDecoder {
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
  static func addValue(
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
  static func addComponents(
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

  static func addLabel(_ element: XMLElement, to list: inout PropertyList) {
    let (qualities, rest) = qualities(element)
    let (lines, others) = rest.partition("LINE")
    let text = lines.map(\.trimmedText).joined(separator: "\n")
    list.add(.label, lines.isEmpty ? element.trimmedText : text, qualities, line: element.line)
    addUnknown(lines.flatMap(\.children) + others, to: &list)
  }

  static func addPosition(_ element: XMLElement, to list: inout PropertyList) {
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

  static func addOrganization(_ element: XMLElement, to list: inout PropertyList) {
    let (names, others) = element.partition("ORGNAME")
    let (units, rest) = others.partition("ORGUNIT")
    var components = [names.first?.trimmedText ?? element.trimmedText]
    components += units.map(\.trimmedText).filter { !$0.isEmpty }
    list.add(.org, components: components, line: element.line)
    addUnknown(names.dropFirst(), to: &list)
    addUnknown((names.prefix(1) + units).flatMap(\.children) + rest, to: &list)
  }
}
