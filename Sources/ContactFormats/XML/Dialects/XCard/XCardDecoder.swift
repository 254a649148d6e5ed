import ContactModel

/// Turns one `vcard` element into a contact: the same contact that the vCard with these properties
/// gives.
struct XCardDecoder: XMLRecordDecoder {
  let names = XCardNames()
  let parameters = XCardParameters()
  let properties = PropertyStack()
  let scratch = Scratch()
  var problems: [Problem] = []

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    problems = []
    for element in record.children { append(element, group: nil) }
    scratch.trim()
    return DecodedXML(
      version: "4.0",
      contact: Contact(properties.takeAll()),
      problems: problems
    )
  }

  private mutating func append(_ element: XMLElement, group: String?) {
    switch names.part(element).role {
    case .property: break
    case .group:
      let group = element.attribute("name").map(\.withoutBlanks)
      for child in element.children { append(child, group: group) }
      return
    case .foreign:
      // RFC 6351, 6: elements of other namespaces are XML properties, as they are.
      properties.append(.xml, .text(element.serialized()), group: group, line: element.line)
      return
    case .version: return
    case .parameters, .other:
      appendField(element)
      return
    }
    let property = names.property(element)
    parameters.beginProperty()
    switch property.shape {
    case .text, .object: appendTexts(element, property, group)
    case .list, .texts: appendList(element, property, group)
    case .components(let structure, let fewest):
      appendComponents(element, property, group, structure, fewest)
    }
  }

  func append(
    _ value: PropertyValue,
    _ property: XCardProperty,
    _ group: String?,
    parameters element: XMLElement?,
    type: VCardValueType?,
    mediaType: String? = nil,
    line: Int
  ) {
    var declared = type
    if let type, type == .unknown || property.defaultTypes.contains(type) { declared = nil }
    var parameters = parameters.parameters(element, valueType: declared, names: names)
    if let mediaType, parameters.value(of: "MEDIATYPE") == nil {
      parameters.append(Parameter("MEDIATYPE", mediaType))
    }
    properties.append(property.name, value, parameters: parameters, group: group, line: line)
    if self.parameters.hasUnknown, let element { appendUnknownParameters(element) }
  }

  /// Elements where a text should be: they are no part of the value (RFC 6351, 6).
  @inline(__always)
  func appendFields(within element: XMLElement) {
    if element.children.isEmpty { return }
    for child in element.children { appendField(child) }
  }

  private func appendUnknownParameters(_ element: XMLElement) {
    for parameter in element.children {
      if names.part(parameter).role == .foreign {
        appendField(parameter)
        continue
      }
      for value in parameter.children {
        if names.part(value).role == .foreign {
          appendField(value)
        } else {
          appendFields(within: value)
        }
      }
    }
  }

  func appendField(_ element: XMLElement) {
    var list = PropertyList()
    list.addField(element)
    for field in list.properties { properties.append(field) }
  }
}
