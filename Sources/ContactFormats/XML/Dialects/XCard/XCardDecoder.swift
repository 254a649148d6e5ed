import ContactModel

/// Turns one `vcard` element into a contact: the same contact that the vCard with these properties
/// gives.
struct XCardDecoder: XMLRecordDecoder {
  private let names = XCardNames()
  private let parameters = XCardParameters()
  private let properties = PropertyStack()
  private let scratch = Scratch()
  private var problems: [Problem] = []

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
    let name = names[element]
    switch name.role {
    case .property: break
    case .group:
      let group = element.attribute("name").map(\.withoutBlanks)
      for child in element.children { append(child, group: group) }
      return
    case .foreign:
      // RFC 6351, 6: elements of other namespaces are XML properties, as they are.
      properties.append(
        Property(.xml, .text(element.serialized()), group: group, line: element.line)
      )
      return
    case .version: return
    case .parameters, .other:
      appendField(element)
      return
    }
    switch name.shape {
    case .text, .object: appendTexts(element, name, group)
    case .list, .texts: appendList(element, name, group)
    case .components(let structure, let fewest):
      appendComponents(element, name, group, structure, fewest)
    }
  }

  private func append(
    _ value: PropertyValue,
    _ name: XCardName,
    _ group: String?,
    parameters element: XMLElement?,
    type: XCardValueType?,
    mediaType: String? = nil,
    line: Int
  ) {
    var declared = type
    if let type, type == .unknown || name.defaultTypes.contains(type) { declared = nil }
    var parameters = parameters.parameters(element, valueType: declared, names: names)
    if let mediaType, parameters.value(of: "MEDIATYPE") == nil {
      parameters.append(Parameter("MEDIATYPE", mediaType))
    }
    properties.append(
      Property(name.property, value, parameters: parameters, group: group, line: line)
    )
  }

  // MARK: Shapes of values

  /// One value, or several, each of which becomes a property of its own.
  private mutating func appendTexts(_ element: XMLElement, _ name: XCardName, _ group: String?) {
    var parameters: XMLElement?
    var isEmpty = true
    for child in element.children {
      let childName = names[child]
      if let type = childName.valueType {
        isEmpty = false
        if type == .unknown {
          appendUnprocessed(child, name, group, parameters)
        } else if case .object = name.shape {
          appendObject(child, name, group, parameters, type)
        } else {
          append(
            .text(type == .text ? child.laidOutText : child.trimmedText),
            name,
            group,
            parameters: parameters,
            type: type,
            line: element.line
          )
        }
      } else if childName.role == .parameters {
        parameters = child
      } else {
        appendField(child)
      }
    }
    if isEmpty { appendUnprocessed(element, name, group, parameters) }
  }

  /// NICKNAME, CATEGORIES and ORG: several `text` elements are one value.
  private mutating func appendList(_ element: XMLElement, _ name: XCardName, _ group: String?) {
    var parameters: XMLElement?
    var values: [String] = []
    var type: XCardValueType?
    for child in element.children {
      let childName = names[child]
      if childName.valueType == .unknown {
        appendUnprocessed(child, name, group, parameters)
        type = .unknown
      } else if let valueType = childName.valueType {
        values.append(child.laidOutText)
        type = valueType
      } else if childName.role == .parameters {
        parameters = child
      } else {
        appendField(child)
      }
    }
    guard let type else { return appendUnprocessed(element, name, group, parameters) }
    if values.isEmpty { return }
    let value: PropertyValue
    if case .list = name.shape {
      value = .list(values)
    } else {
      value = .structured(values.map { $0.isEmpty ? [] : [$0] })
    }
    append(value, name, group, parameters: parameters, type: type, line: element.line)
  }

  /// N, ADR, GENDER and CLIENTPIDMAP: every component has an element of its own, which may stand
  /// several times.
  private mutating func appendComponents(
    _ element: XMLElement,
    _ name: XCardName,
    _ group: String?,
    _ structure: XCardName.Structure,
    _ fewest: Int
  ) {
    var parameters: XMLElement?
    var components = [[String]](repeating: [], count: fewest)
    var beginsEmpty = 0
    var hasComponents = false
    var hasOther = false
    for child in element.children {
      let childName = names[child]
      let index = childName.component(of: structure)
      if index >= 0 {
        hasComponents = true
        while components.count <= index { components.append([]) }
        let text = child.laidOutText
        // An empty element alone is no value, but has its place among several.
        if !components[index].isEmpty {
          components[index].append(text)
        } else if text.isEmpty {
          beginsEmpty |= 1 << index
        } else {
          components[index] = beginsEmpty & 1 << index == 0 ? [text] : ["", text]
        }
      } else if childName.role == .parameters {
        parameters = child
      } else if childName.valueType != nil {
        hasOther = true
        appendUnprocessed(child, name, group, parameters)
      } else {
        appendField(child)
      }
    }
    if hasComponents {
      append(
        .structured(components),
        name,
        group,
        parameters: parameters,
        type: nil,
        line: element.line
      )
    } else if !hasOther {
      appendUnprocessed(element, name, group, parameters)
    }
  }

  /// A photo, logo, sound or key: a link, or the bytes themselves in a `data:` URI.
  private mutating func appendObject(
    _ element: XMLElement,
    _ name: XCardName,
    _ group: String?,
    _ parameters: XMLElement?,
    _ type: XCardValueType
  ) {
    let bytes = element.textBytes.trimmed
    let object = type == .text ? nil : Object(bytes)
    append(
      object.map { .binary($0.bytes) }
        ?? .text(type == .text ? element.laidOutText : element.trimmedText),
      name,
      group,
      parameters: parameters,
      type: type,
      mediaType: object?.mediaType,
      line: element.line
    )
    if let problem = object?.problem(element.line) { problems.append(problem) }
  }

  /// Text as it would stand in a vCard (RFC 6351, 6, `unknown`), or right in the property's
  /// element: with escapes, and with separators for components.
  private mutating func appendUnprocessed(
    _ element: XMLElement,
    _ name: XCardName,
    _ group: String?,
    _ parameters: XMLElement?
  ) {
    let bytes = element.laidOutBytes
    let isUnknown = names[element].valueType == .unknown
    if bytes.isEmpty, !isUnknown, parameters == nil { return }
    if case .object = name.kind, Object(bytes) != nil {
      return appendObject(element, name, group, parameters, .unknown)
    }
    let value: PropertyValue =
      switch name.kind {
      case .structured:
        .structured(Escaping.text.components(bytes, commas: true, scratch: scratch))
      case .components, .numberAndURI:
        .structured(Escaping.text.components(bytes, commas: false, scratch: scratch))
      case .list: .list(Escaping.text.list(bytes, scratch: scratch))
      case .uri: .text(Escaping.separators.string(bytes, scratch: scratch))
      default: .text(Escaping.text.string(bytes, scratch: scratch))
      }
    append(value, name, group, parameters: parameters, type: .unknown, line: element.line)
  }

  /// Bytes in a card: of a `data:` URI, or of long base64 that does not say what it is.
  private struct Object {
    var bytes: [UInt8]
    var mediaType: String?
    var problem: (_ line: Int) -> Problem?

    init?(_ text: Bytes) {
      if let uri = DataURI(text) {
        bytes = uri.bytes
        mediaType = uri.mediaType
        problem = { uri.misfits > 0 ? .invalidBase64(line: $0) : nil }
      } else if text.count >= 64, text.isBase64Line {
        bytes = Base64.decode(text).bytes
        problem = { .undeclaredBase64(line: $0) }
      } else {
        return nil
      }
    }
  }

  private func appendField(_ element: XMLElement) {
    var list = PropertyList()
    list.addField(element)
    for property in list.properties { properties.append(property) }
  }
}
