import ContactModel

/// One property as an element (RFC 6351, 5).
extension XCardElements {
  /// How a value is written: in the elements of a type, or as it stands in a vCard.
  private enum Content {
    case typed(VCardValueType)
    case components([String])
    case unknown
  }

  mutating func write(_ property: Property) {
    var property = property
    // Among the forms of 4.0 it is one text.
    if property.name == .clientpidmap, case .text(let text) = property.value {
      let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      property.value = .structured(parts.map { $0.isEmpty ? [] : [String($0)] })
    }
    let name = Self.name(of: property.name.rawValue)
    let known = XCardProperty(XMLName(name, in: XCardVocabulary.namespace))
    var parameters = property.parameters
    var type = Self.defaultType(known)
    var mediaType: String?
    if case .binary = property.value {
      type = .uri
      mediaType = takeMediaType(&parameters)
    }
    // What VALUE says the element of the value says.
    let declared = declaredType(parameters, known)
    let content: Content
    if let declared, case .typed = self.content(property, known, declared) {
      parameters.removeAll { $0.name == "VALUE" }
      content = .typed(declared)
    } else {
      let isDefault = declared.map { known.defaultTypes.contains($0) } ?? true
      content = self.content(property, known, isExact || isDefault ? type : .unknown)
      if !isExact, isDefault { parameters.removeAll { $0.name == "VALUE" } }
    }
    open(name)
    write(parameters)
    write(property, content, mediaType: mediaType ?? "")
    close(name)
  }

  /// The type of values that have no VALUE; `unknown` for properties that nobody registered
  /// (RFC 6351, 6.1.3).
  private static func defaultType(_ known: XCardProperty) -> VCardValueType {
    if known.defaultTypes.contains(.dateAndOrTime) { return .dateAndOrTime }
    return VCardValueType.allCases.first { known.defaultTypes.contains($0) } ?? .unknown
  }

  /// The type that VALUE names, if its element says just that: in the exact form VALUE must then be
  /// what the reader makes of the element, the last parameter, and not the default.
  private func declaredType(
    _ parameters: [Parameter],
    _ known: XCardProperty
  ) -> VCardValueType? {
    let values = parameters.values(of: "VALUE")
    guard let value = values.first else { return nil }
    guard isExact else {
      return VCardValueType(name: value.lowercased()).flatMap { $0 == .unknown ? nil : $0 }
    }
    guard values.count == 1, parameters.last?.name == "VALUE",
      let type = VCardValueType(name: value), type != .unknown, !known.defaultTypes.contains(type)
    else { return nil }
    return type
  }

  /// Takes the media type out that the `data:` URI will say; nil where it must stay a parameter.
  private func takeMediaType(_ parameters: inout [Parameter]) -> String? {
    let all = parameters.filter { $0.name == "MEDIATYPE" }
    guard all.count == 1, all[0].values.count == 1, let type = all[0].values.first,
      !isExact || parameters.last == all[0]
    else { return nil }
    let isPlain = type.utf8.allSatisfy { byte in
      byte.isASCIIAlphanumeric || "+-._/;=".utf8.contains(byte)
    }
    guard isPlain, type.utf8.contains(UInt8(ascii: "/")), !type.lowercased().hasSuffix("base64")
    else { return nil }
    parameters.removeAll { $0.name == "MEDIATYPE" }
    return type
  }

  // MARK: Parameters

  private mutating func write(_ parameters: [Parameter]) {
    let parameters = parameters.filter { !$0.values.allSatisfy(\.isEmpty) }
    guard !parameters.isEmpty else { return }
    open("parameters")
    for parameter in parameters {
      let name = Self.name(of: parameter.name)
      open(name)
      for value in parameter.values {
        let type = Self.parameterTypes[parameter.name] ?? .text
        element((Self.isTrimmed(value) ? type : .text).name, value)
      }
      close(name)
    }
    close("parameters")
  }

  /// The parameters that are no texts (RFC 6351, Appendix A).
  private static let parameterTypes: [String: VCardValueType] = [
    "LANGUAGE": .languageTag, "PREF": .integer, "GEO": .uri,
  ]

  // MARK: Values

  /// How the value must be written to be read again as it is.
  private func content(
    _ property: Property,
    _ known: XCardProperty,
    _ type: VCardValueType
  ) -> Content {
    switch (known.shape, property.value) {
    case (.components(let structure, let fewest), .structured(let parts)):
      let names = Self.componentNames(structure)
      let fits =
        (fewest...names.count).contains(parts.count)
        && parts.allSatisfy { part in
          (part.isEmpty || !part.allSatisfy(\.isEmpty)) && part.allSatisfy(Self.keepsBlanks)
        }
      return fits ? .components(names) : .unknown
    case (.components, _): return .unknown
    case (_, _) where type == .unknown: return .unknown
    case (.list, .list(let values)):
      return values.isEmpty || !values.allSatisfy(Self.keepsBlanks) ? .unknown : .typed(type)
    case (.texts, .structured(let parts)):
      let fits = parts.allSatisfy { part in
        part.isEmpty || part.count == 1 && part[0] != "" && Self.keepsBlanks(part[0])
      }
      return fits && !parts.isEmpty ? .typed(type) : .unknown
    case (.list, _), (.texts, _): return .unknown
    // A text is never taken for bytes.
    case (_, .binary): return type == .text ? .unknown : .typed(type)
    case (_, .contact): return .typed(type)
    default:
      let text = property.value.text ?? ""
      if !isExact, type == .uri { return .typed(type) }
      return (type == .text ? Self.keepsBlanks(text) : Self.isTrimmed(text))
        ? .typed(type) : .unknown
    }
  }

  private mutating func write(_ property: Property, _ content: Content, mediaType: String) {
    switch (content, property.value) {
    case (.components(let names), .structured(let parts)):
      for (name, part) in zip(names, parts) {
        for value in part.isEmpty ? [""] : part { element(name, value) }
      }
    case (.typed(let type), .list(let values)) where !isSingle(property):
      for value in values { element(type.name, value) }
    case (.typed(let type), .structured(let parts)) where !isSingle(property):
      for part in parts { element(type.name, part.first ?? "") }
    case (.typed(let type), .binary(let bytes)):
      element(type.name, base64: bytes, mediaType: mediaType)
    case (_, .binary(let bytes)):
      element(VCardValueType.uri.name, base64: bytes, mediaType: mediaType)
    case (.typed(let type), .contact(let contact)):
      element(type.name, Self.vCard(contact))
    case (.typed(.uri), let value) where !isExact:
      element(VCardValueType.uri.name, uri: value.text ?? "")
    case (.typed(let type), let value): element(type.name, value.text ?? "")
    case (_, .contact(let contact)):
      element(VCardValueType.unknown.name, Self.escaped([Self.vCard(contact)], isURI: false))
    case (_, .text(let text)):
      let isURI = ValueKind(property.name) == .uri
      element(VCardValueType.unknown.name, Self.escaped([text], isURI: isURI))
    case (_, .list(let values)):
      element(VCardValueType.unknown.name, Self.escaped(values, isURI: false))
    case (_, .structured(let parts)):
      let components = parts.map { Self.escaped($0, isURI: false) }
      element(VCardValueType.unknown.name, components.joined(separator: ";"))
    }
  }

  /// Whether the property has one text, whatever its value looks like.
  private func isSingle(_ property: Property) -> Bool {
    switch ValueKind(property.name) {
    case .list, .structured, .components, .numberAndURI: false
    default: true
    }
  }

  private static func vCard(_ contact: Contact) -> String {
    String(decoding: VCardWriter(version: .v4).bytes(of: contact), as: UTF8.self)
  }

  /// Texts as they stand in a vCard, separated by commas (RFC 6350, 3.4).
  private static func escaped(_ values: [String], isURI: Bool) -> String {
    var text = String.UnicodeScalarView()
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(",") }
      for scalar in value.unicodeScalars {
        switch scalar {
        case "\\", ",", ";": text.append(contentsOf: ["\\", scalar])
        case "\n" where !isURI: text.append(contentsOf: ["\\", "n"])
        default: text.append(scalar)
        }
      }
    }
    return String(text)
  }

  private static func componentNames(_ structure: XCardProperty.Structure) -> [String] {
    switch structure {
    case .name: XCardVocabulary.nameComponents
    case .address: XCardVocabulary.addressComponents
    case .gender: XCardVocabulary.genderComponents
    case .map: XCardVocabulary.mapComponents
    }
  }

  /// Whether the reader takes the blanks around a text for a part of it: not where the text seems to
  /// stand on lines of its own.
  private static func keepsBlanks(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    return first > ASCII.space || last > ASCII.space || !text.utf8.contains(ASCII.lineFeed)
  }

  /// Whether there are no blanks around a text.
  private static func isTrimmed(_ text: String) -> Bool {
    (text.utf8.first.map { $0 > ASCII.space } ?? true)
      && (text.utf8.last.map { $0 > ASCII.space } ?? true)
  }
}
