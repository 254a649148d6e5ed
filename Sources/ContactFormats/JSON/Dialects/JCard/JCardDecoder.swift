import ContactModel

/// Turns a jCard into the contact that the vCard with these properties gives (RFC 7095, 4).
struct JCardDecoder {
  private let line: Int
  private let depth: Int
  private let scratch = Scratch()
  private var decoded = DecodedJSON()

  /// - Parameter depth: How many contacts this one stands within.
  init(line: Int, depth: Int = 0) {
    self.line = line
    self.depth = depth
  }

  /// The properties that one element of a list of properties stands for.
  func properties(of property: JSONValue) -> [Property] {
    var copy = self
    copy.add(property, number: 1)
    return copy.decoded.contact.properties
  }

  func decode(_ card: JSONValue) -> DecodedJSON {
    var copy = self
    guard case .array(let parts) = card, parts.count > 1, case .array(let properties) = parts[1]
    else {
      copy.decoded.problems.append(.jCardWithoutProperties(line: line))
      return copy.decoded
    }
    for (index, property) in properties.enumerated() { copy.add(property, number: index + 1) }
    return copy.decoded
  }

  /// A property is a name, parameters, a value type, and one value or more (RFC 7095, 3.3).
  private mutating func add(_ property: JSONValue, number: Int) {
    guard case .array(let parts) = property, parts.count >= 4, let name = parts[0].string,
      case .object(let parameters) = parts[1]
    else {
      decoded.problems.append(.malformedJCardProperty(line: line, number: number))
      return
    }
    if parts[2].string == nil {
      decoded.problems.append(.jCardPropertyWithoutType(line: line, number: number))
    }
    let type = parts[2].string ?? "unknown"
    let values = Array(parts[3...])
    let propertyName = PropertyName(rawValue: name)
    if propertyName == .version {
      decoded.version = values[0].scalarText
      return
    }
    let head = Head(
      name: propertyName,
      type: type.lowercased(),
      parameters: parameters,
      line: line
    )
    switch ValueKind(propertyName) {
    case .structured, .components, .numberAndURI:
      for value in values { append(structured(value, head), head) }
    case .list:
      append(.list(values.flatMap { texts(of: $0, head) }), head)
    case .object:
      for value in values { appendObject(value, head) }
    case .agent:
      for value in values { appendAgent(value, head) }
    case .text, .uri, .version, .envelope:
      if head.isEncoded { return values.forEach { appendObject($0, head) } }
      for value in values {
        for text in texts(of: value, head) { append(.text(text), head) }
      }
    }
  }

  /// What is said of a property before its values.
  private struct Head {
    var name: PropertyName
    var type: String
    var group: String?
    var parameters: [Parameter] = []
    /// The value is bytes, whatever the property is (ENCODING of vCard 3.0).
    var isEncoded = false

    init(name: PropertyName, type: String, parameters members: [JSONMember], line: Int) {
      self.name = name
      self.type = type
      for member in members {
        let values = (member.value.elements.isEmpty ? [member.value] : member.value.elements)
          .compactMap(\.scalarText)
        guard !values.isEmpty else { continue }
        // The group is a parameter here (RFC 7095, 3.3.1.4 and 7.1).
        if member.name.lowercased() == "group" {
          group = values[0]
        } else if member.name.lowercased() == "encoding" {
          isEncoded = ["b", "base64"].contains(values[0].lowercased())
        } else {
          parameters.append(Parameter(member.name, values))
        }
      }
      let valueType = VCardValueType(name: type)
      let isDefault = valueType.map { VCardValueType.defaults(of: name).contains($0) } ?? false
      if !isDefault, !isEncoded, type != "unknown" { parameters.append(Parameter("VALUE", type)) }
    }
  }

  private mutating func append(
    _ value: PropertyValue,
    _ head: Head,
    more parameters: [Parameter] = []
  ) {
    decoded.contact.properties.append(
      Property(
        head.name,
        value,
        parameters: head.parameters + parameters,
        group: head.group,
        line: line
      )
    )
  }

  private mutating func appendObject(_ value: JSONValue, _ head: Head) {
    for text in texts(of: value, head) {
      let utf8 = Array(text.utf8)
      let object = utf8.withUnsafeBufferPointer { head.type == "text" ? nil : DataURI($0) }
      guard let object else {
        append(.text(text), head)
        continue
      }
      if object.misfits > 0 { decoded.problems.append(.invalidBase64(line: line)) }
      let isNamed = head.parameters.value(of: "MEDIATYPE") != nil
      let mediaType = isNamed ? nil : object.mediaType.map { Parameter("MEDIATYPE", $0) }
      append(.binary(object.bytes), head, more: [mediaType].compactMap(\.self))
    }
  }

  /// AGENT of vCard 2.1 and 3.0: a jCard in a URI is a contact within this one.
  private mutating func appendAgent(_ value: JSONValue, _ head: Head) {
    guard depth < CardDecoder.deepestNesting, case .string(let text) = value,
      let nested = nestedCard(text)
    else {
      for text in texts(of: value, head) { append(.text(text), head) }
      return
    }
    let card = JCardDecoder(line: line, depth: depth + 1).decode(nested)
    decoded.problems += card.problems
    var head = head
    head.parameters.removeAll { $0.name == "VALUE" }
    append(.contact(card.contact), head)
  }

  private func nestedCard(_ text: String) -> JSONValue? {
    let utf8 = Array(text.utf8)
    guard let object = utf8.withUnsafeBufferPointer({ DataURI($0) }),
      object.mediaType == "application/vcard+json"
    else { return nil }
    return object.bytes.withUnsafeBufferPointer { try? JSONParser.parse($0) }
  }

  /// Components, each a text or an array of texts; a single text is the first component, or, of
  /// type unknown, all of them as they stand in a vCard.
  private func structured(_ value: JSONValue, _ head: Head) -> PropertyValue {
    guard case .array(let components) = value else {
      guard head.type == "unknown", let text = value.string else {
        return .structured([texts(of: value, head)])
      }
      let utf8 = Array(text.utf8)
      return .structured(
        utf8.withUnsafeBufferPointer {
          Escaping.text.components($0, commas: true, scratch: scratch)
        }
      )
    }
    return .structured(
      components.map { component in
        let values = component.elements.isEmpty ? [component] : component.elements
        let texts = values.map { $0.scalarText ?? "" }
        if case .numberAndURI = ValueKind(head.name) { return texts }
        return texts == [""] ? [] : texts
      }
    )
  }

  /// The texts a value stands for, in the forms of vCard.
  private func texts(of value: JSONValue, _ head: Head) -> [String] {
    switch value {
    case .null: return []
    case .array(let elements): return elements.flatMap { texts(of: $0, head) }
    case .object: return []
    case .bool(let flag): return [flag ? "TRUE" : "FALSE"]
    case .number(let text): return [Self.plain(text)]
    case .string(let text):
      switch head.type {
      case "date", "time", "date-time", "date-and-or-time", "timestamp":
        return [VCardDate(text)?.basic ?? text]
      case "utc-offset": return [text.replacing(":", with: "")]
      case "unknown":
        let utf8 = Array(text.utf8)
        return [
          utf8.withUnsafeBufferPointer { Escaping.text.string($0, scratch: scratch) }
        ]
      default: return [text]
      }
    }
  }

  /// A number without an exponent (RFC 7095, 3.5.9 and 3.5.10).
  private static func plain(_ text: String) -> String {
    guard text.contains(where: { $0 == "e" || $0 == "E" }), let number = Double(text) else {
      return text
    }
    return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}
