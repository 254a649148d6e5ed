import ContactModel

/// What an entry says of its value: the parameters, the group and the label of the property.
struct JSContactQualities {
  var parameters: [Parameter] = []
  var types: [String] = []
  var group: String?
  var label: String?
  /// The name of the property the value once was (vCardName).
  var name: PropertyName?

  /// Takes the members that most entries have (RFC 9553, 1.5; RFC 9555, 2.3).
  init(
    _ object: inout JSONObjectReader,
    _ rule: JSContactEntryRule?,
    id: String?,
    converted: JSContactConverted?
  ) {
    if rule?.hasContexts ?? true {
      types = object.takeSet("contexts", JSContactEntryRule.contexts)
    }
    if rule?.value == "number" {
      types += object.takeSet("features", JSContactEntryRule.features)
    }
    if rule?.hasPreference ?? true, let rank = object.takeScalar("pref") {
      parameters.append(Parameter("PREF", rank))
    }
    if rule?.hasLabel ?? true { label = object.takeText("label") }
    for (member, parameter) in rule?.parameters ?? [] {
      if let text = object.takeScalar(member) { parameters.append(Parameter(parameter, text)) }
    }
    if let id { parameters.append(Parameter("PROP-ID", id)) }
    name = object.takeText("vCardName").map(PropertyName.init(rawValue:))
    add(object.take("vCardParams")?.members ?? [])
    if let converted {
      name = name ?? converted.name
      add(converted.parameters)
    }
  }

  init() {}

  /// Parameters as jCard writes them.
  mutating func add(_ members: [JSONMember]) {
    for member in members {
      let values = (member.value.elements.isEmpty ? [member.value] : member.value.elements)
        .compactMap(\.scalarText)
      guard !values.isEmpty else { continue }
      switch member.name.lowercased() {
      case "group": group = values[0]
      case "type": types += values
      case "prop-id":
        parameters.removeAll { $0.name == "PROP-ID" }
        parameters.append(Parameter("PROP-ID", values))
      default:
        let parameter = Parameter(member.name, values)
        parameters.removeAll { $0.name == parameter.name }
        parameters.append(parameter)
      }
    }
  }

  /// All parameters, TYPE first.
  var all: [Parameter] { (types.isEmpty ? [] : [Parameter("TYPE", types)]) + parameters }

  /// Says the value's type, where nothing says it yet.
  mutating func setValueType(_ type: String?) {
    guard let type, !parameters.contains(where: { $0.name == "VALUE" }) else { return }
    parameters.insert(Parameter("VALUE", type), at: 0)
  }
}

/// What a drafted form of RFC 9555, which is in use, says of a value in `vCard/convertedProperties`.
struct JSContactConverted {
  var name: PropertyName?
  var parameters: [JSONMember] = []

  /// By the place of the value.
  static func all(in value: JSONValue?) -> [String: JSContactConverted] {
    var found: [String: JSContactConverted] = [:]
    for member in value?.members ?? [] {
      found[member.name] = JSContactConverted(
        name: member.value["name"]?.string.map(PropertyName.init(rawValue:)),
        parameters: member.value["parameters"]?.members ?? []
      )
    }
    return found
  }
}
