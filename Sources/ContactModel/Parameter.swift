/// One parameter of a property: a name and its values, in the order of the input (RFC 6350, 5).
public struct Parameter: Sendable, Hashable {
  /// Upper case, as the registry writes it.
  public let name: String
  /// Decoded: quotes taken off, RFC 6868 circumflex escapes undone.
  public var values: [String]

  public init(_ name: String, _ values: [String]) {
    self.name =
      name.utf8.contains { (0x61...0x7A).contains($0) || $0 >= 0x80 }
      ? name.uppercased() : name
    self.values = values
  }

  public init(_ name: String, _ value: String) {
    self.init(name, [value])
  }
}

extension [Parameter] {
  /// Every value of every parameter of that name (upper case), in order.
  public func values(of name: String) -> [String] {
    var found: [String] = []
    for parameter in self where parameter.name == name {
      found.append(contentsOf: parameter.values)
    }
    return found
  }

  /// The first value of the first parameter of that name (upper case).
  public func value(of name: String) -> String? {
    first { $0.name == name }?.values.first
  }
}
