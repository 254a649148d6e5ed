/// An object of which members are taken one after another, so that what nobody took can be kept.
struct JSONObjectReader {
  /// Where it stands in the record: a JSON pointer without the slash at its beginning.
  let pointer: String
  private(set) var members: [JSONMember]
  /// What was taken and could not be read after all.
  var rest: [(pointer: String, value: JSONValue)] = []

  init(_ value: JSONValue, at pointer: String) {
    self.pointer = pointer
    members = value.members
  }

  /// The member of that name, which is then read.
  mutating func take(_ name: String) -> JSONValue? {
    guard let value = self[name] else { return nil }
    members.removeAll { $0.name == name }
    return value
  }

  /// The text of that member; another type of value stays where it is.
  mutating func takeText(_ name: String) -> String? {
    guard case .string(let text)? = self[name] else { return nil }
    _ = take(name)
    return text
  }

  /// A text, a number or a truth value, as text.
  mutating func takeScalar(_ name: String) -> String? {
    guard let text = self[name]?.scalarText else { return nil }
    _ = take(name)
    return text
  }

  subscript(_ name: String) -> JSONValue? { members.last { $0.name == name }?.value }

  func path(_ name: String) -> String { JSONPointer.adding(name, to: pointer) }
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
