import ContactModel

/// Reads vCards by the letter of the RFCs and nothing else: a second opinion on what written bytes
/// mean. It knows no damage, no other encoding and no older version.
public struct StrictVCard {
  private let isVersion4: Bool

  /// The contact in these bytes, which must be one valid vCard of that version; nil where they are
  /// not. Its values have the shapes of the model: bytes for `data:` and `ENCODING=b`, with the media
  /// type as the last parameter, and lines are not counted.
  public static func contact(of bytes: [UInt8], version: String) -> Contact? {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: true)
    var logical: [String] = []
    for line in lines {
      let line = String(line.last == "\r" ? line.dropLast() : line)
      if line.utf8.first == 0x20, !logical.isEmpty {
        logical[logical.count - 1] += line.dropFirstScalar()
      } else {
        logical.append(line)
      }
    }
    return StrictVCard(isVersion4: version == "4.0").contact(of: logical)
  }

  private func contact(of lines: [String]) -> Contact? {
    guard lines.first == "BEGIN:VCARD", lines.last == "END:VCARD" else { return nil }
    var contact = Contact()
    for line in lines.dropFirst().dropLast() where !line.hasPrefix("VERSION:") {
      guard let line = ContentLine(line), let property = property(of: line) else { return nil }
      contact.properties.append(property)
    }
    return contact
  }

  private func property(of line: ContentLine) -> Property? {
    var property = Property(
      PropertyName(rawValue: line.name),
      .text(""),
      parameters: line.parameters
        .filter { $0.name != "ENCODING" }
        .map { Parameter($0.name, $0.values.map(\.withoutCircumflexes)) },
      group: line.group
    )
    let isURI =
      property.valueType == "uri"
      || property.valueType == nil && Self.uris.contains(property.name)
    if line.parameter("ENCODING") != nil {
      guard let bytes = line.value.decodedBase64 else { return nil }
      property.value = .binary(bytes)
    } else if isVersion4, line.value.hasPrefix("data:"), property.valueType != "text" {
      let head = line.value.unicodeScalars.prefix { $0 != "," }
      guard head.suffix(7).elementsEqual(";base64".unicodeScalars),
        let bytes = String(line.value.unicodeScalars.dropFirst(head.count + 1)).decodedBase64
      else { return nil }
      let type = String(head.dropFirst(5).dropLast(7))
      property.value = .binary(bytes)
      if !type.isEmpty { property.parameters.append(Parameter("MEDIATYPE", type)) }
    } else if property.name == .agent, !isURI {
      let bytes = Array(line.value.unescaped.utf8)
      guard let agent = Self.contact(of: bytes, version: "3.0") else { return nil }
      property.value = .contact(agent)
    } else if Self.structures.contains(property.name) {
      property.value = .structured(
        line.value.splitUnescaped(";").map { component in
          component.isEmpty ? [] : component.splitUnescaped(",").map(\.unescaped)
        }
      )
    } else if Self.lists.contains(property.name) {
      property.value = .list(line.value.splitUnescaped(",").map(\.unescaped))
    } else {
      property.value = .text(isURI && isVersion4 ? line.value : line.value.unescaped)
    }
    return property
  }

  private static let structures: Set<PropertyName> = [
    .n, .adr, .org, .gender, "X-ANDROID-CUSTOM",
  ]
  private static let lists: Set<PropertyName> = [.nickname, .categories]
  private static let uris: Set<PropertyName> = [
    .source, .impp, .url, .fburl, .caladruri, .caluri, .member,
  ]
}

extension String {
  /// Without the escapes of RFC 6868.
  fileprivate var withoutCircumflexes: String {
    replacingEscapes(after: "^") { $0 == "n" ? "\n" : $0 == "'" ? "\"" : $0 }
  }

  /// Without the escapes of RFC 6350, 3.4.
  fileprivate var unescaped: String {
    replacingEscapes(after: "\\") { $0 == "n" || $0 == "N" ? "\n" : $0 }
  }

  private func replacingEscapes(
    after mark: Unicode.Scalar,
    with meaning: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    var plain = String.UnicodeScalarView()
    var scalars = unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      plain.append(scalar == mark ? scalars.next().map(meaning) ?? mark : scalar)
    }
    return String(plain)
  }

  /// The bytes that this is the base64 of (RFC 4648, 4).
  fileprivate var decodedBase64: [UInt8]? {
    guard isBase64 else { return nil }
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for digit in utf8 where digit != UInt8(ascii: "=") {
      bits = bits << 6 | UInt32(digits.firstIndex(of: digit) ?? 0)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }
}
