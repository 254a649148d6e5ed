import ContactModel

/// The shapes of values.
extension XCardDecoder {
  /// One value, or several, each of which becomes a property of its own.
  mutating func appendTexts(_ element: XMLElement, _ property: XCardProperty, _ group: String?) {
    var parameters: XMLElement?
    var isEmpty = true
    for child in element.children {
      let part = names.part(child)
      if let type = part.valueType {
        isEmpty = false
        appendFields(within: child)
        if type == .unknown {
          appendUnprocessed(child, property, group, parameters)
        } else if case .object = property.shape {
          appendObject(child, property, group, parameters, type)
        } else {
          append(
            .text(type == .text ? child.laidOutText : child.trimmedText),
            property,
            group,
            parameters: parameters,
            type: type,
            line: element.line
          )
        }
      } else if part.role == .parameters, isEmpty {
        parameters = child
      } else {
        appendField(child)
      }
    }
    if isEmpty { appendUnprocessed(element, property, group, parameters) }
  }

  /// NICKNAME, CATEGORIES and ORG: several `text` elements are one value.
  mutating func appendList(_ element: XMLElement, _ property: XCardProperty, _ group: String?) {
    var parameters: XMLElement?
    var values: [String] = []
    var type: VCardValueType?
    for child in element.children {
      let part = names.part(child)
      if part.valueType == .unknown {
        appendUnprocessed(child, property, group, parameters)
        appendFields(within: child)
        type = .unknown
      } else if let valueType = part.valueType {
        appendFields(within: child)
        values.append(child.laidOutText)
        type = valueType
      } else if part.role == .parameters {
        parameters = child
      } else {
        appendField(child)
      }
    }
    guard let type else { return appendUnprocessed(element, property, group, parameters) }
    if values.isEmpty { return }
    let value: PropertyValue
    if case .list = property.shape {
      value = .list(values)
    } else {
      value = .structured(values.map { $0.isEmpty ? [] : [$0] })
    }
    append(value, property, group, parameters: parameters, type: type, line: element.line)
  }

  /// N, ADR, GENDER and CLIENTPIDMAP: every component has an element of its own, which may stand
  /// several times.
  mutating func appendComponents(
    _ element: XMLElement,
    _ property: XCardProperty,
    _ group: String?,
    _ structure: XCardProperty.Structure,
    _ fewest: Int
  ) {
    var parameters: XMLElement?
    var components = [[String]](repeating: [], count: fewest)
    var beginsEmpty = 0
    var hasComponents = false
    var hasOther = false
    for child in element.children {
      let part = names.part(child)
      let index = part.component(of: structure)
      if index >= 0 {
        hasComponents = true
        appendFields(within: child)
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
      } else if part.role == .parameters {
        parameters = child
      } else if part.valueType != nil {
        hasOther = true
        appendFields(within: child)
        appendUnprocessed(child, property, group, parameters)
      } else {
        appendField(child)
      }
    }
    if hasComponents {
      append(
        .structured(components),
        property,
        group,
        parameters: parameters,
        type: nil,
        line: element.line
      )
    } else if !hasOther {
      appendUnprocessed(element, property, group, parameters)
    }
  }

  /// A photo, logo, sound or key: a link, or the bytes themselves in a `data:` URI.
  private mutating func appendObject(
    _ element: XMLElement,
    _ property: XCardProperty,
    _ group: String?,
    _ parameters: XMLElement?,
    _ type: VCardValueType
  ) {
    let bytes = element.textBytes.trimmed
    let object = type == .text ? nil : Object(bytes)
    append(
      object.map { .binary($0.bytes) }
        ?? .text(type == .text ? element.laidOutText : element.trimmedText),
      property,
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
    _ property: XCardProperty,
    _ group: String?,
    _ parameters: XMLElement?
  ) {
    let bytes = element.laidOutBytes
    let isUnknown = names.part(element).valueType == .unknown
    if bytes.isEmpty, !isUnknown, parameters == nil { return }
    if case .object = property.kind, Object(bytes) != nil {
      return appendObject(element, property, group, parameters, .unknown)
    }
    let value: PropertyValue =
      switch property.kind {
      case .structured:
        .structured(Escaping.text.components(bytes, commas: true, scratch: scratch))
      case .components, .numberAndURI:
        .structured(Escaping.text.components(bytes, commas: false, scratch: scratch))
      case .list: .list(Escaping.text.list(bytes, scratch: scratch))
      case .uri: .text(Escaping.separators.string(bytes, scratch: scratch))
      default: .text(Escaping.text.string(bytes, scratch: scratch))
      }
    append(value, property, group, parameters: parameters, type: .unknown, line: element.line)
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
}
