import ContactModel

/// PHOTO, LOGO, SOUND and KEY: bytes in base64 (`BINVAL`), a link (`EXTVAL`), or words (`PHONETIC`,
/// `CRED`).
struct VCardTempObject {
  private var values: [(value: PropertyValue, type: String?)] = []
  private var mediaType: String?
  private var unknown: [XMLElement] = []

  init(_ element: XMLElement, _ problems: inout [Problem]) {
    addBytes(element, &problems)
    for child in element.children {
      switch child.localName {
      case "TYPE":
        let type = child.trimmedText
        mediaType = type.isEmpty ? nil : VCardMediaType.mediaType(ofWord: type) ?? type
      case "BINVAL": addBytes(child, &problems)
      case "EXTVAL": values.append((.text(child.trimmedText), nil))
      case "PHONETIC", "CRED": values.append((.text(child.trimmedText), "text"))
      default:
        unknown.append(child)
        continue
      }
      unknown += child.children
    }
  }

  private mutating func addBytes(_ element: XMLElement, _ problems: inout [Problem]) {
    let text = element.textBytes.trimmed
    if text.isEmpty { return }
    if let uri = DataURI(text) {
      if let type = uri.mediaType { mediaType = type }
      if uri.misfits > 0 { problems.append(.invalidBase64(line: element.line)) }
      values.append((.binary(uri.bytes), nil))
      return
    }
    if text.containsIgnoringCase("://") {
      // Some programs put a link where the bytes belong.
      values.append((.text(element.trimmedText), nil))
      return
    }
    let decoded = Base64.decode(text)
    if decoded.misfits * 2 >= text.count {
      problems.append(.notBase64(line: element.line))
      values.append((.text(element.trimmedText), "text"))
      return
    }
    if decoded.misfits > 0 { problems.append(.invalidBase64(line: element.line)) }
    values.append((.binary(decoded.bytes), nil))
  }

  func add(as property: PropertyName, to list: inout PropertyList, line: Int) {
    for (value, type) in values {
      let qualities = ValueQualities(valueType: type, mediaType: type == nil ? mediaType : nil)
      list.add(property, value, qualities, line: line)
    }
    for element in unknown { list.addField(element) }
  }
}
