/// The content of one card: its properties in the order of the input.
///
/// Nothing is dropped and nothing is guessed here. What no typed view reads (an `X-` property, a
/// property of a later RFC) stays in `properties` with group and parameters, and goes out again on
/// export.
public struct Contact: Sendable, Hashable {
  public var properties: [Property]

  public init(_ properties: [Property] = []) {
    self.properties = properties
  }

  /// All properties of that name, in order.
  public func all(_ name: PropertyName) -> [Property] {
    properties.filter { $0.name == name }
  }

  /// The first property of that name.
  public func first(_ name: PropertyName) -> Property? {
    properties.first { $0.name == name }
  }

  /// The texts of all properties of that name, empty ones left out.
  public func texts(_ name: PropertyName) -> [String] {
    var found: [String] = []
    for property in properties where property.name == name {
      if let text = property.value.text, !text.isEmpty { found.append(text) }
    }
    return found
  }

  /// The label Apple's address book ties to a property through its group (`item1.X-ABLabel`), with
  /// its own `_$!<…>!$_` wrapping taken off; nil where there is none.
  public func label(of property: Property) -> String? {
    guard let group = property.group else { return nil }
    for candidate in properties where candidate.name == .abLabel {
      guard candidate.group?.lowercased() == group.lowercased(), let text = candidate.value.text
      else { continue }
      if text.hasPrefix("_$!<"), text.hasSuffix(">!$_") {
        return String(text.dropFirst(4).dropLast(4))
      }
      return text
    }
    return nil
  }

  /// The same contact without the lines its properties came from: for comparing content.
  public var withoutLines: Contact {
    Contact(
      properties.map { property in
        var copy = property
        copy.line = nil
        if case .contact(let nested) = copy.value { copy.value = .contact(nested.withoutLines) }
        return copy
      }
    )
  }
}
