import ContactModel

/// Collects the properties of one record in the order of its source.
///
/// A value without any text is no value: it is not added.
struct PropertyList {
  private(set) var properties: [Property] = []
  private var groupCount = 0

  var contact: Contact { Contact(properties) }

  mutating func append(_ property: Property) {
    properties.append(property)
  }

  /// Adds a value, and the label that no TYPE says for it: as `X-ABLABEL` of the same group.
  mutating func add(
    _ name: PropertyName,
    _ value: PropertyValue,
    _ qualities: ValueQualities = ValueQualities(),
    line: Int
  ) {
    guard !value.isEmpty else { return }
    var group: String?
    if let label = qualities.label, !label.isEmpty {
      groupCount += 1
      group = "item\(groupCount)"
    }
    properties.append(
      Property(name, value, parameters: qualities.parameters, group: group, line: line)
    )
    if let label = qualities.label, let group {
      properties.append(Property(.abLabel, .text(label), group: group, line: line))
    }
  }

  /// Adds values that say one thing together, such as an organisation and the post in it. The
  /// qualities are the first value's. A group ties them together where the label needs one, or where
  /// the contact has several such things.
  mutating func addTogether(
    _ values: [(name: PropertyName, value: PropertyValue)],
    _ qualities: ValueQualities = ValueQualities(),
    isOneOfSeveral: Bool,
    line: Int
  ) {
    let values = values.filter { !$0.value.isEmpty }
    var group: String?
    if values.count > 1 && isOneOfSeveral || !values.isEmpty && qualities.label != nil {
      groupCount += 1
      group = "item\(groupCount)"
    }
    for (index, value) in values.enumerated() {
      let parameters = index == 0 ? qualities.parameters : []
      properties.append(
        Property(value.name, value.value, parameters: parameters, group: group, line: line)
      )
    }
    if let label = qualities.label, let group {
      properties.append(Property(.abLabel, .text(label), group: group, line: line))
    }
  }

  /// Adds a value that is one text.
  mutating func add(
    _ name: PropertyName,
    _ text: String,
    _ qualities: ValueQualities = ValueQualities(),
    line: Int
  ) {
    add(name, .text(text), qualities, line: line)
  }

  /// Adds components, each of one text; an empty one has no value.
  mutating func add(
    _ name: PropertyName,
    components: [String],
    _ qualities: ValueQualities = ValueQualities(),
    line: Int
  ) {
    add(name, .structured(components.map { $0.isEmpty ? [] : [$0] }), qualities, line: line)
  }

  /// Adds a value that no property is for, under a name of its own.
  mutating func addField(_ label: String, _ text: String, line: Int) {
    guard !text.isEmpty else { return }
    properties.append(
      Property(.field, .text(text), parameters: [Parameter("X-LABEL", label)], line: line)
    )
  }
}
