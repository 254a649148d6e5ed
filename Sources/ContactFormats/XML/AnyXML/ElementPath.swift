/// The way from one element down to another: local names, joined by `/`.
struct ElementPath: Sendable, Hashable, CustomStringConvertible {
  var names: [String]

  init(_ names: [String]) {
    self.names = names
  }

  /// As the user writes it: `person`, `people/person`, `/people/person`; prefixes are no matter.
  init(written: String) {
    names = written.split(separator: "/").map { part in
      part.hasPrefix("@") ? String(part) : part.split(separator: ":").last.map(String.init) ?? ""
    }
  }

  var description: String { names.joined(separator: "/") }

  /// Whether an element of that name within those ancestors ends such a path.
  func matches(_ name: XMLName, _ ancestors: [XMLName]) -> Bool {
    guard let last = names.last, last == name.local, names.count <= ancestors.count + 1 else {
      return false
    }
    return zip(names.dropLast().reversed(), ancestors.reversed()).allSatisfy { $0 == $1.local }
  }

  /// Whether an element of that name within those ancestors is at exactly this path from the root.
  func isPath(of name: XMLName, _ ancestors: [XMLName]) -> Bool {
    names.count == ancestors.count + 1 && matches(name, ancestors)
  }
}
