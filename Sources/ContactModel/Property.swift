/// One property of a contact: a name, parameters, a value, and where it stood in its source.
///
/// This is the shape RFC 6350 gives a contact in every format: formats differ in how they write a
/// property, not in what one is. Typed views (`StructuredName`, `Address`, …) are read off it.
public struct Property: Sendable, Hashable {
  public var name: PropertyName
  /// The part before the dot in `item1.EMAIL`, as written; it ties properties together.
  public var group: String?
  public var parameters: [Parameter]
  public var value: PropertyValue
  /// The 1-based line of the source on which the property begins; nil where the format has none.
  public var line: Int?

  // Inlined where properties are made, so that they are made in the place they are for.
  @inlinable
  public init(
    _ name: PropertyName,
    _ value: PropertyValue,
    parameters: [Parameter] = [],
    group: String? = nil,
    line: Int? = nil
  ) {
    self.name = name
    self.value = value
    self.parameters = parameters
    self.group = group
    self.line = line
  }
}

/// The value of a property, decoded: no escapes, no transfer encoding, Unicode throughout.
public enum PropertyValue: Sendable, Hashable {
  /// One text, URI, date or number, exactly as written once unescaped.
  case text(String)
  /// Values separated by commas: NICKNAME, CATEGORIES.
  case list([String])
  /// Components separated by semicolons, each a list separated by commas: N, ADR, ORG, GENDER.
  case structured([[String]])
  /// Bytes carried in the card itself: a photo, a logo, a sound, a key.
  case binary([UInt8])
  /// A whole contact inside another: AGENT of vCard 2.1 and 3.0.
  indirect case contact(Contact)
}

extension PropertyValue {
  /// The value as one text: components joined as vCard does, but not escaped; nil for bytes and for
  /// a nested contact.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .list(let values): values.joined(separator: ",")
    case .structured(let parts): parts.map { $0.joined(separator: ",") }.joined(separator: ";")
    case .binary, .contact: nil
    }
  }

  /// Whether there is nothing in it: no text, no bytes, only empty components.
  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let values): values.allSatisfy(\.isEmpty)
    case .structured(let parts): parts.allSatisfy { $0.allSatisfy(\.isEmpty) }
    case .binary(let bytes): bytes.isEmpty
    case .contact(let contact): contact.properties.isEmpty
    }
  }
}

extension Property {
  /// The TYPE values in lower case: `work`, `cell`, `pref`.
  public var types: [String] {
    parameters.values(of: "TYPE").map { $0.lowercased() }
  }

  /// How much this value is preferred among its like, 1 (most) to 100 (RFC 6350, 5.3). `TYPE=PREF`
  /// of vCard 2.1 and 3.0 counts as 1; nil where nothing is said.
  public var preference: Int? {
    if let written = parameters.value(of: "PREF") {
      guard let rank = Int(written), (1...100).contains(rank) else { return nil }
      return rank
    }
    return types.contains("pref") ? 1 : nil
  }

  /// The language tag of the value (RFC 5646), as written.
  public var language: String? { parameters.value(of: "LANGUAGE") }

  /// Properties of one name that share an ALTID say the same thing in other words (RFC 6350, 5.4).
  public var alternativeID: String? { parameters.value(of: "ALTID") }

  /// The media type of an embedded or linked object, as written: `image/jpeg`.
  public var mediaType: String? { parameters.value(of: "MEDIATYPE") }

  /// The value type the input declared, in lower case: `uri`, `date-and-or-time`.
  public var valueType: String? { parameters.value(of: "VALUE")?.lowercased() }
}
