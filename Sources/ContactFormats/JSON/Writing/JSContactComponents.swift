import ContactModel

/// The components of N as members of a card's `name` (RFC 9555, 2.5.5).
struct JSContactNameValue {
  var members: [JSONMember] = []

  init?(_ property: Property) {
    guard case .structured(let parts) = property.value, parts.count == 5 || parts.count == 7 else {
      return nil
    }
    func texts(_ index: Int) -> [String] { index < parts.count ? parts[index] : [] }
    let secondSurnames = Set(texts(5))
    let generations = Set(texts(6))
    var components: [JSContactComponent] = []
    for (kind, index) in [
      ("title", 3), ("given", 1), ("given2", 2), ("surname", 0), ("generation", 4),
    ] {
      for text in texts(index) {
        if index == 0, secondSurnames.contains(text) {
          components.append(JSContactComponent("surname2", 5, text))
        } else if index == 4 {
          components.append(
            generations.contains(text)
              ? JSContactComponent(kind, 6, text) : JSContactComponent("credential", 4, text)
          )
        } else {
          components.append(JSContactComponent(kind, index, text))
        }
      }
    }
    guard !components.isEmpty else { return nil }
    let written = JSContactComponent.members(components, property.parameters)
    members = written.members
    addParameters(property, isOrdered: written.isOrdered)
  }

  private mutating func addParameters(_ property: Property, isOrdered: Bool) {
    var left: [JSONMember] = []
    if let group = property.group { left.append(JSONMember(name: "group", value: .string(group))) }
    for parameter in property.parameters {
      if parameter.name == "JSCOMPS", isOrdered { continue }
      if parameter.name == "SORT-AS", parameter.values.count == 1, addSortKeys(parameter.values[0])
      {
        continue
      }
      let texts = parameter.values.map { JSONValue.string($0) }
      left.append(
        JSONMember(
          name: parameter.name.lowercased(),
          value: texts.count == 1 ? texts[0] : .array(texts)
        )
      )
    }
    if !left.isEmpty { members.append(JSONMember(name: "vCardParams", value: .object(left))) }
  }

  private mutating func addSortKeys(_ text: String) -> Bool {
    let keys = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard keys.count <= 2, !members.contains(where: { $0.name == "sortAs" }) else { return false }
    let value = JSONValue.object([
      "surname": keys[0].isEmpty ? nil : .string(keys[0]),
      "given": keys.count < 2 ? nil : .string(keys[1]),
    ])
    members.append(JSONMember(name: "sortAs", value: value))
    return true
  }
}

/// The components of ADR as members of an address (RFC 9555, 2.6.1).
struct JSContactAddressValue {
  var members: [JSONMember] = []

  init?(_ parts: [[String]], _ parameters: [Parameter]) {
    guard parts.count == 7 || parts.count == 18 else { return nil }
    var components: [JSContactComponent] = []
    let kinds = JSContactDecoder.addressKinds.sorted { $0.value < $1.value }
    for (kind, index) in kinds {
      let place = parts.count == 7 ? [8: 1, 11: 2][index] ?? index : index
      guard place < parts.count else { continue }
      for text in parts[place] { components.append(JSContactComponent(kind, place, text)) }
    }
    guard !components.isEmpty else { return nil }
    members = JSContactComponent.members(components, parameters).members
  }
}

/// A component of a name or an address.
struct JSContactComponent {
  var kind: String
  /// Its place in the property: JSCOMPS counts so.
  var index: Int
  var text: String

  init(_ kind: String, _ index: Int, _ text: String) {
    (self.kind, self.index, self.text) = (kind, index, text)
  }

  private static func value(_ kind: String, _ text: String) -> JSONValue {
    .object(["kind": .string(kind), "value": .string(text)])
  }

  /// The members that hold the components, in the order that JSCOMPS says, if it can be followed.
  static func members(
    _ components: [JSContactComponent],
    _ parameters: [Parameter]
  ) -> (members: [JSONMember], isOrdered: Bool) {
    let plain = JSONMember(
      name: "components",
      value: .array(components.map { value($0.kind, $0.text) })
    )
    guard let written = parameters.value(of: "JSCOMPS"), let order = JSContactOrder(written) else {
      return ([plain], false)
    }
    let places = Dictionary(grouping: components, by: \.index)
    var ordered: [JSONValue] = []
    var used = 0
    for entry in order.entries {
      switch entry {
      case .separator(let text): ordered.append(value("separator", text))
      case .component(let index, let number):
        guard let same = places[index], same.indices.contains(number) else {
          return ([plain], false)
        }
        ordered.append(value(same[number].kind, same[number].text))
        used += 1
      }
    }
    guard used == components.count else { return ([plain], false) }
    var members = [
      JSONMember(name: "components", value: .array(ordered)),
      JSONMember(name: "isOrdered", value: .bool(true)),
    ]
    if let separator = order.defaultSeparator {
      members.append(JSONMember(name: "defaultSeparator", value: .string(separator)))
    }
    return (members, true)
  }
}
