/// The components of a person's name (N: RFC 6350, 6.2.2), each a list because a name may have
/// several of each.
public struct StructuredName: Sendable, Hashable {
  public var family: [String]
  public var given: [String]
  public var additional: [String]
  public var prefixes: [String]
  public var suffixes: [String]

  public init(
    family: [String] = [],
    given: [String] = [],
    additional: [String] = [],
    prefixes: [String] = [],
    suffixes: [String] = []
  ) {
    self.family = family
    self.given = given
    self.additional = additional
    self.prefixes = prefixes
    self.suffixes = suffixes
  }

  /// Reads the components of an N value; components beyond the fifth (RFC 9554) stay in the
  /// property.
  public init(components: [[String]]) {
    func component(_ index: Int) -> [String] {
      index < components.count ? components[index].filter { !$0.isEmpty } : []
    }
    self.init(
      family: component(0),
      given: component(1),
      additional: component(2),
      prefixes: component(3),
      suffixes: component(4)
    )
  }

  public var isEmpty: Bool {
    family.isEmpty && given.isEmpty && additional.isEmpty && prefixes.isEmpty && suffixes.isEmpty
  }

  /// The five components as N writes them.
  public var components: [[String]] { [family, given, additional, prefixes, suffixes] }

  /// The name in the order Western cards print it: prefixes, given, additional, family, suffixes.
  public var displayText: String {
    (prefixes + given + additional + family + suffixes).joined(separator: " ")
  }
}

/// A postal address (ADR: RFC 6350, 6.3.1).
public struct Address: Sendable, Hashable {
  public var postOfficeBox: String
  public var extended: String
  public var street: String
  public var locality: String
  public var region: String
  public var postalCode: String
  public var country: String

  /// Reads the components of an ADR value; several values of one component are joined by a comma.
  public init(components: [[String]]) {
    func component(_ index: Int) -> String {
      index < components.count ? components[index].joined(separator: ", ") : ""
    }
    self.postOfficeBox = component(0)
    self.extended = component(1)
    self.street = component(2)
    self.locality = component(3)
    self.region = component(4)
    self.postalCode = component(5)
    self.country = component(6)
  }
}

/// An organisation and the units within it, largest first (ORG: RFC 6350, 6.6.4).
public struct Organization: Sendable, Hashable {
  public var name: String
  public var units: [String]

  public init(name: String, units: [String] = []) {
    self.name = name
    self.units = units
  }
}

extension Contact {
  /// The first formatted name that is not empty.
  public var formattedName: String? { texts(.fn).first }

  /// The structured names, as read; one per N property that is not empty.
  public var names: [StructuredName] {
    all(.n).compactMap { property in
      guard case .structured(let components) = property.value else { return nil }
      let name = StructuredName(components: components)
      return name.isEmpty ? nil : name
    }
  }

  public var addresses: [Address] {
    all(.adr).compactMap { property in
      guard case .structured(let components) = property.value else { return nil }
      return Address(components: components)
    }
  }

  public var organizations: [Organization] {
    all(.org).compactMap { property in
      guard case .structured(let components) = property.value else { return nil }
      let parts = components.map { $0.joined(separator: ", ") }
      guard let name = parts.first, parts.contains(where: { !$0.isEmpty }) else { return nil }
      return Organization(name: name, units: parts.dropFirst().filter { !$0.isEmpty })
    }
  }
}
