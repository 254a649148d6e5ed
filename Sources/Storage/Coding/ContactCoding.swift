import ContactModel

/// A contact as bytes: what a store keeps beside a card's raw bytes, so that reading a person
/// parses nothing again.
///
/// Encoding and decoding are exact inverses. The first byte is the version; a later version of the
/// program reads all earlier ones. Version 1: the number of properties, then of each its name (its
/// place in `ContactCodingNames`, or 0 and the text), a byte that says which parts follow and what
/// kind of value it has, then group, line (as difference to the property before), parameters,
/// value.
public enum ContactCoding {
  static let version: UInt8 = 1
  /// How deep contacts may be nested: a card within a card within a card is already absurd.
  public static let depthLimit = 64

  /// Contacts nested deeper than `depthLimit` lose what lies below it; no reader makes such.
  public static func encode(_ contact: Contact) -> [UInt8] {
    var writer = ByteWriter(capacity: 512)
    writer.write(byte: version)
    write(contact, to: &writer, depth: 0)
    return writer.bytes
  }

  /// - Throws: `CodingFailure` for bytes that `encode` did not write; it never crashes, and takes
  ///   time and memory in proportion to the bytes.
  public static func decode(_ bytes: [UInt8]) throws(CodingFailure) -> Contact {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(CodingFailure) in try decode(buffer) }
    }
    return try result.get()
  }

  /// The same for bytes that somebody else holds.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> Contact {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == Self.version else { throw .unknownVersion(version) }
    let contact = try readContact(from: &reader, depth: 0)
    try reader.finish()
    return contact
  }
}

// MARK: - Parts

private enum Part {
  static let kind: UInt8 = 0b0000_0111
  static let group: UInt8 = 0b0000_1000
  static let line: UInt8 = 0b0001_0000
  static let parameters: UInt8 = 0b0010_0000
}

extension PropertyValue {
  fileprivate var kind: UInt8 {
    switch self {
    case .text: 0
    case .list: 1
    case .structured: 2
    case .binary: 3
    case .contact: 4
    }
  }
}

extension ContactCoding {
  private static func write(_ contact: Contact, to writer: inout ByteWriter, depth: Int) {
    guard depth <= depthLimit else { return writer.write(count: 0) }
    writer.write(count: contact.properties.count)
    var line = 0
    for property in contact.properties {
      writer.write(name: property.name.rawValue, known: ContactCodingNames.places)
      var parts = property.value.kind
      if property.group != nil { parts |= Part.group }
      if property.line != nil { parts |= Part.line }
      if !property.parameters.isEmpty { parts |= Part.parameters }
      writer.write(byte: parts)
      if let group = property.group { writer.write(group) }
      if let own = property.line {
        writer.write(own &- line)
        line = own
      }
      if !property.parameters.isEmpty {
        writer.write(count: property.parameters.count)
        for parameter in property.parameters {
          writer.write(name: parameter.name, known: ContactCodingNames.parameterPlaces)
          writer.write(texts: parameter.values)
        }
      }
      switch property.value {
      case .text(let text): writer.write(text)
      case .list(let values): writer.write(texts: values)
      case .structured(let components):
        writer.write(count: components.count)
        for component in components { writer.write(texts: component) }
      case .binary(let bytes): writer.write(bytes)
      case .contact(let nested): write(nested, to: &writer, depth: depth + 1)
      }
    }
  }

  private static func readContact(
    from reader: inout ByteReader,
    depth: Int
  ) throws(CodingFailure) -> Contact {
    guard depth <= depthLimit else {
      guard try reader.count() == 0 else { throw .tooDeep }
      return Contact()
    }
    var line = 0
    return Contact(
      try reader.list { (reader) throws(CodingFailure) in
        let name = try reader.propertyName()
        let parts = try reader.byte()
        let group = parts & Part.group != 0 ? try reader.text() : nil
        if parts & Part.line != 0 { line &+= try reader.number() }
        let parameters = parts & Part.parameters != 0 ? try reader.parameters() : []
        let value: PropertyValue
        switch parts & Part.kind {
        case 0: value = .text(try reader.text())
        case 1: value = .list(try reader.texts())
        case 2: value = .structured(try reader.components())
        case 3: value = .binary(try reader.blob())
        case 4: value = .contact(try readContact(from: &reader, depth: depth + 1))
        case let other: throw .unknown("value \(other)")
        }
        return Property(
          name,
          value,
          parameters: parameters,
          group: group,
          line: parts & Part.line != 0 ? line : nil
        )
      }
    )
  }
}

extension ByteWriter {
  fileprivate mutating func write(name: String, known: [String: Int]) {
    let place = known[name] ?? 0
    write(count: place)
    if place == 0 { write(name) }
  }

  @inline(__always)
  fileprivate mutating func write(texts: [String]) {
    write(count: texts.count)
    for text in texts { write(text) }
  }
}

extension ByteReader {
  fileprivate mutating func propertyName() throws(CodingFailure) -> PropertyName {
    let place = try unsigned()
    guard place > 0 else { return PropertyName(rawValue: try text()) }
    guard place <= UInt64(ContactCodingNames.properties.count) else {
      throw .unknown("property \(place)")
    }
    return ContactCodingNames.properties[Int(place) - 1]
  }

  fileprivate mutating func parameters() throws(CodingFailure) -> [Parameter] {
    try list { (reader) throws(CodingFailure) in
      let place = try reader.unsigned()
      guard place <= UInt64(ContactCodingNames.parameters.count) else {
        throw .unknown("parameter \(place)")
      }
      let name =
        place > 0 ? ContactCodingNames.parameters[Int(place) - 1] : try reader.text()
      return Parameter(name, try reader.texts())
    }
  }

  @inline(__always)
  fileprivate mutating func texts() throws(CodingFailure) -> [String] {
    try list { (reader) throws(CodingFailure) in try reader.text() }
  }

  fileprivate mutating func components() throws(CodingFailure) -> [[String]] {
    try list { (reader) throws(CodingFailure) in try reader.texts() }
  }
}
