import ContactModel
import Testing

@testable import ContactFormats

/// What is written and read again, for comparing.
enum WrittenJSON {
  static func card(_ bytes: [UInt8], as dialect: JSONDialect) throws -> Card {
    let result = try read(bytes, format: ContactFormat(dialect))
    try #require(result.cards.count == 1 && result.skipped.isEmpty)
    return result.cards[0]
  }

  static func vCards(_ bytes: [UInt8]) throws -> [Card] { try read(bytes).cards }

  /// The contact in the one form that JSON has for things vCard says in several: dates in basic
  /// form, no VALUE for bytes, the default or nothing at all, a parameter for each name.
  static func canonical(_ contact: Contact) -> [Property] {
    contact.withoutLines.properties.map(canonical)
  }

  private static func canonical(_ property: Property) -> Property {
    var copy = property
    var parameters: [Parameter] = []
    for parameter in property.parameters where !parameter.values.isEmpty {
      var parameter = parameter
      if parameter.name == "GROUP" { parameter = Parameter("X-GROUP", parameter.values) }
      if let index = parameters.firstIndex(where: { $0.name == parameter.name }) {
        parameters[index].values += parameter.values
      } else {
        parameters.append(parameter)
      }
    }
    switch copy.value {
    case .text(let text):
      let type = copy.valueType ?? VCardValueType.defaultName(of: copy.name)
      let dates = ["date", "time", "date-time", "date-and-or-time", "timestamp"]
      if dates.contains(type ?? "") { copy.value = .text(VCardDate(text)?.basic ?? text) }
      if type == "utc-offset" { copy.value = .text(text.replacing(":", with: "")) }
    case .binary, .contact: parameters.removeAll { $0.name == "VALUE" }
    default: break
    }
    if case .contact(let nested) = copy.value {
      copy.value = .contact(Contact(canonical(nested)))
    }
    parameters.removeAll { parameter in
      parameter.name == "VALUE" && ["", "unknown"].contains(parameter.values[0].lowercased())
        || parameter.name == "ENCODING"
    }
    if let type = parameters.value(of: "VALUE").flatMap({ VCardValueType(name: $0.lowercased()) }),
      VCardValueType.defaults(of: copy.name).contains(type)
    {
      parameters.removeAll { $0.name == "VALUE" }
    }
    copy.parameters = parameters
    return copy
  }

  /// The first pair of properties that do not say the same.
  static func difference(_ left: [Property], _ right: [Property]) -> String? {
    for (left, right) in zip(left, right) where !left.saysTheSame(as: right) {
      if case .contact(let left) = left.value, case .contact(let right) = right.value {
        return difference(left.properties, right.properties)
      }
      return "\(left)\n  instead of \(right)"
    }
    return left.count == right.count ? nil : "\(left.count) properties instead of \(right.count)"
  }

  /// The properties in an order that says nothing, without what JSContact joins or adds.
  static func sorted(_ contact: Contact, keepingIDs: Set<String>, uid: Bool) -> [String] {
    var categories: [String] = []
    var texts: [String] = []
    for property in canonical(contact) {
      var property = property
      property.parameters.removeAll {
        $0.name == "PROP-ID" && !keepingIDs.contains($0.values.first ?? "")
      }
      if property.name == .uid {
        if !uid { continue }
        property.parameters.removeAll { $0.name == "VALUE" }
      }
      if property.name == .categories, property.isPlain, case .list(let list) = property.value {
        categories += list
        continue
      }
      if property.name == .nickname, case .list(let list) = property.value {
        texts += list.map { text(property, .list([$0])) }
      } else {
        texts.append(text(property, property.value))
      }
    }
    return (texts + Set(categories).map { "CATEGORY " + $0 }).sorted()
  }

  private static func text(_ property: Property, _ value: PropertyValue) -> String {
    var parameters = property.parameters.map { parameter in
      var values = parameter.values
      if parameter.name == "TYPE" { values = values.map { $0.lowercased() }.sorted() }
      if parameter.name == "VALUE" { values = values.map { $0.lowercased() } }
      return "\(parameter.name)=\(values)"
    }
    if let type = property.valueType.flatMap(VCardValueType.init(name:)),
      VCardValueType.defaults(of: property.name).contains(type)
    {
      parameters.removeAll { $0.hasPrefix("VALUE=") }
    }
    var content = "\(value)"
    if case .contact(let nested) = value {
      content = "\(nested.properties.map { text($0, $0.value) })"
    }
    return "\(property.group ?? "").\(property.name) \(parameters.sorted()) \(content)"
  }
}
