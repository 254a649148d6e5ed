/// One value of a plural field (section 7.1): its parts, each taken once.
struct PortableContactsValue {
  let element: XMLElement
  let type: String
  /// `value`, or the text of the element itself.
  let main: String
  let qualities: ValueQualities
  private var parts: [XMLElement] = []

  init(_ element: XMLElement) {
    self.element = element
    var type = ""
    var main = element.trimmedText
    var isPrimary = false
    for part in element.children {
      switch part.localName {
      case "type" where type.isEmpty: type = part.trimmedText
      case "value" where main.isEmpty: main = part.trimmedText
      case "primary": isPrimary = part.trimmedText == "true" || part.trimmedText == "1"
      default: parts.append(part)
      }
    }
    self.type = type
    self.main = main
    qualities = PortableContactsVocabulary.qualities(type: type, isPrimary: isPrimary)
  }

  mutating func take(_ local: String) -> String {
    guard let index = parts.firstIndex(where: { $0.localName == local }) else { return "" }
    return parts.remove(at: index).trimmedText
  }

  /// What nobody took, as fields.
  func addRest(to list: inout PropertyList) {
    for part in parts { list.addWhole(part) }
  }
}
