import ContactModel

extension PropertyList {
  /// Adds bytes written as base64; text that is no base64 at all is kept as text.
  mutating func addBase64(
    _ name: PropertyName,
    _ element: XMLElement,
    mediaType: String? = nil,
    _ problems: inout [Problem]
  ) {
    let text = element.textBytes.trimmed
    guard !text.isEmpty else { return }
    let decoded = Base64.decode(text)
    if decoded.misfits * 2 >= text.count {
      problems.append(.notBase64(line: element.line))
      return addField(element.path, element.trimmedText, line: element.line)
    }
    if decoded.misfits > 0 { problems.append(.invalidBase64(line: element.line)) }
    let type = mediaType.flatMap { $0.contains("/") ? $0 : VCardMediaType.mediaType(ofWord: $0) }
    add(name, .binary(decoded.bytes), ValueQualities(mediaType: type), line: element.line)
  }
}
