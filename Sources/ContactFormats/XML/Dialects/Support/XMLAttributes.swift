/// The attributes of one element, to be asked for several times.
struct XMLAttributes {
  let all: [(name: XMLName, value: String)]

  init(_ element: XMLElement) {
    all = element.attributes
  }

  /// The value without blanks around it; nil where there is none or it is empty.
  subscript(_ local: String) -> String? {
    for attribute in all where attribute.name.local == local {
      let value = attribute.value.withoutBlanks
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// Whether the attribute says yes (XML Schema, 3.2.2: `true` or `1`).
  func isTrue(_ local: String) -> Bool {
    guard let value = self[local] else { return false }
    return value == "true" || value == "1"
  }
}
