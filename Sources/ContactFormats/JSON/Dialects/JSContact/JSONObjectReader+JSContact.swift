import ContactModel

extension JSONObjectReader {
  /// The names of a set (an object of names with the value true) that `known` translates; others stay.
  mutating func takeSet(_ name: String, _ known: [String: String]) -> [String] {
    guard case .object(let entries)? = self[name] else {
      return []
    }
    var taken: [String] = []
    var left: [JSONMember] = []
    for entry in entries {
      if entry.value.isTrue, let word = known[entry.name] {
        taken.append(word)
      } else if entry.value != .bool(false) {
        left.append(entry)
      }
    }
    _ = take(name)
    rest += left.map { (JSONPointer.adding($0.name, to: path(name)), $0.value) }
    return taken
  }

  /// JSPROP properties for everything that was not taken (RFC 9555, 3.2.1).
  func leftovers(line: Int) -> [Property] {
    let left =
      members.filter { $0.name != "@type" && $0.value != .null }.map { (path($0.name), $0.value) }
      + rest
    return left.map { Property.jsProp($0.0, $0.1, line: line) }
  }
}

extension Property {
  /// A value of JSContact that vCard has no property for (RFC 9555, 3.2.1).
  static func jsProp(_ pointer: String, _ value: JSONValue, line: Int) -> Property {
    Property(
      .jsProp,
      .text(value.jsonText),
      parameters: [Parameter("JSPTR", pointer)],
      line: line
    )
  }
}

extension PropertyName {
  static let jsProp: PropertyName = "JSPROP"
}
