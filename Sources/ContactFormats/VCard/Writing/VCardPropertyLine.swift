import ContactModel

/// One property as a content line: name, parameters and value (RFC 6350, 3.3 and 5).
extension VCardWriter {
  func write(_ property: Property, to lines: inout ContentLineWriter) {
    if let group = property.group, !group.isEmpty {
      lines.appendToken(group)
      lines.append(".")
    }
    lines.appendToken(VCardVocabulary.usualSpelling(of: property.name))
    let dataType = dataMediaType(of: property)
    for parameter in property.parameters {
      if parameter.name == "MEDIATYPE", dataType != nil { continue }
      write(parameter, to: &lines)
    }
    if version == .v3, case .binary = property.value { lines.append(";ENCODING=b") }
    lines.append(":")
    write(property.value, of: property, dataType: dataType, to: &lines)
  }

  private func write(_ parameter: Parameter, to lines: inout ContentLineWriter) {
    lines.append(";")
    lines.appendToken(parameter.name)
    lines.append("=")
    for (index, value) in parameter.values.enumerated() {
      if index > 0 { lines.append(",") }
      let start = lines.line.count
      lines.append(value, .parameter)
      if lines.line[start...].contains(where: Self.needsQuotes) {
        lines.line.insert(UInt8(ascii: "\""), at: start)
        lines.append("\"")
      }
    }
  }

  /// A value that holds a delimiter must be quoted. One with white space is too, because readers
  /// trim, and one with a backslash, because 2.1 escaped with it and some readers still do.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"), 0x09, 0x20:
      true
    default: false
    }
  }

  /// The media type that goes into a `data:` URI; nil where there is none to write, or one that a
  /// URI could not hold as it is and that stays in its parameter.
  private func dataMediaType(of property: Property) -> String? {
    guard version == .v4, case .binary = property.value, let type = property.mediaType else {
      return nil
    }
    let parts = type.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain =
      parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCIIAlphanumeric || "+-._".utf8.contains($0) }
      }
    return isPlain ? type : nil
  }

  private func write(
    _ value: PropertyValue,
    of property: Property,
    dataType: String?,
    to lines: inout ContentLineWriter
  ) {
    switch value {
    case .text(let text):
      switch VCardVocabulary.syntax(of: property, in: version) {
      case .uri:
        lines.appendURI(
          text,
          // Its semicolon is a separator.
          escapesSeparators: version == .v3 && property.name != .clientpidmap
        )
      case .text: lines.append(text, .text)
      case .privateText: lines.append(text, .privateText)
      }
    case .list(let values):
      write(values, to: &lines)
    case .structured(let components):
      for (index, values) in components.enumerated() {
        if index > 0 { lines.append(";") }
        write(values, to: &lines)
      }
    case .binary(let bytes):
      if version == .v4 {
        lines.append("data:")
        lines.appendURI(dataType ?? "")
        lines.append(";base64,")
      }
      lines.appendBase64(bytes)
    case .contact:
      // Translated before: a nested card is a text in 3.0 and bytes in 4.0.
      break
    }
  }

  private func write(_ values: [String], to lines: inout ContentLineWriter) {
    for (index, value) in values.enumerated() {
      if index > 0 { lines.append(",") }
      lines.append(value, .text)
    }
  }
}
