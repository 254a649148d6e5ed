import ContactModel

/// An object of a card, of which members are taken one after another; what nobody took is kept.
struct JSContactObject {
  /// Where it stands in the card: a JSON pointer without the slash at its beginning (RFC 9553,
  /// 1.4.3).
  let pointer: String
  private(set) var members: [JSONMember]

  init(_ value: JSONValue, at pointer: String) {
    self.pointer = pointer
    members = value.members
  }

  /// The member of that name, which is then read.
  mutating func take(_ name: String) -> JSONValue? {
    guard let value = members.last(where: { $0.name == name })?.value else { return nil }
    members.removeAll { $0.name == name }
    return value
  }

  /// The text of that member; another type of value stays where it is.
  mutating func takeText(_ name: String) -> String? {
    guard case .string(let text)? = members.last(where: { $0.name == name })?.value else {
      return nil
    }
    _ = take(name)
    return text
  }

  /// A number or a text, as text.
  mutating func takeScalar(_ name: String) -> String? {
    guard let text = members.last(where: { $0.name == name })?.value.scalarText else { return nil }
    _ = take(name)
    return text
  }

  /// The names of a set (an object of names with the value true) that `known` translates; others stay.
  mutating func takeSet(_ name: String, _ known: [String: String]) -> [String] {
    guard case .object(let entries)? = members.last(where: { $0.name == name })?.value else {
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

  func path(_ name: String) -> String { JSONPointer.adding(name, to: pointer) }

  /// What was taken and could not be read after all.
  var rest: [(pointer: String, value: JSONValue)] = []

  /// JSPROP properties for everything that was not taken (RFC 9555, 3.2.1).
  func leftovers(line: Int) -> [Property] {
    let left =
      members.filter { $0.name != "@type" && $0.value != .null }.map { (path($0.name), $0.value) }
      + rest
    return left.map { Property.jsProp($0.0, $0.1, line: line) }
  }
}

/// Pointers into a card (RFC 6901), without the slash at the beginning.
enum JSONPointer {
  static func adding(_ name: String, to pointer: String) -> String {
    let escaped = name.replacing("~", with: "~0").replacing("/", with: "~1")
    return pointer.isEmpty ? escaped : pointer + "/" + escaped
  }

  static func names(_ pointer: String) -> [String] {
    pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(Substring($0)).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }
}

extension JSONValue {
  /// The value with another at that place; nil where the place has no parent (RFC 9553, 1.4.3).
  /// Null takes away what is there.
  func setting(_ value: JSONValue, at names: ArraySlice<String>) -> JSONValue? {
    guard let name = names.first else { return value }
    switch self {
    case .object(var members):
      if let index = members.lastIndex(where: { $0.name == name }) {
        guard names.count > 1 || value != .null else {
          members.remove(at: index)
          return .object(members)
        }
        guard let changed = members[index].value.setting(value, at: names.dropFirst()) else {
          return nil
        }
        members[index].value = changed
      } else {
        guard names.count == 1 else { return nil }
        if value != .null { members.append(JSONMember(name: name, value: value)) }
      }
      return .object(members)
    case .array(var elements):
      guard let index = Int(name), elements.indices.contains(index),
        let changed = elements[index].setting(value, at: names.dropFirst())
      else { return nil }
      elements[index] = changed
      return .array(elements)
    default: return nil
    }
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
