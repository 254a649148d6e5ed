/// A JSON value (RFC 8259) as it was read: members in order, repeated names kept, numbers as written.
indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// As written, so that nothing is rounded.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

struct JSONMember: Sendable, Hashable {
  var name: String
  var value: JSONValue
}

extension JSONValue {
  /// The member of that name; of several the last, as RFC 8259 says most readers take it.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The elements of an array; none where it is no array.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The members of an object; none where it is no object.
  var members: [JSONMember] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The text of a string.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The text of a string, a number or a truth value.
  var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }

  var isTrue: Bool { self == .bool(true) }
}
