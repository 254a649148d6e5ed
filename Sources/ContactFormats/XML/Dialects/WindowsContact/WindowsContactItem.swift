import ContactModel

/// One element of a collection: its parts, each taken once, and its labels.
struct WindowsContactItem {
  let element: XMLElement
  let labels: [String]
  private var parts: [XMLElement] = []

  /// The elements of a collection that were not deleted.
  static func items(_ collection: XMLElement) -> [WindowsContactItem] {
    collection.children.filter { !isNil($0) }.map(WindowsContactItem.init)
  }

  static func isNil(_ element: XMLElement) -> Bool {
    for (name, value) in element.attributes where name.local == "nil" {
      if name.namespace == "http://www.w3.org/2001/XMLSchema-instance" {
        return value == "true" || value == "1"
      }
    }
    return false
  }

  private init(_ element: XMLElement) {
    self.element = element
    var labels: [String] = []
    for part in element.children where !Self.isNil(part) {
      if part.localName == "LabelCollection" {
        labels += part.children.filter { !Self.isNil($0) }.map(\.trimmedText)
      } else {
        parts.append(part)
      }
    }
    self.labels = labels.filter { !$0.isEmpty }
  }

  var line: Int { element.line }

  var qualities: ValueQualities { WindowsContactVocabulary.qualities(labels) }

  mutating func takeElement(_ local: String) -> XMLElement? {
    parts.firstIndex { $0.localName == local }.map { parts.remove(at: $0) }
  }

  mutating func take(_ local: String) -> String {
    takeElement(local)?.trimmedText ?? ""
  }

  /// What nobody took, as fields.
  func addRest(to list: inout PropertyList) {
    list.addField(element.path, element.trimmedText, line: line)
    for part in parts { Self.addRest(part, to: &list) }
  }

  /// Like `addField`, without deleted elements.
  static func addRest(_ element: XMLElement, to list: inout PropertyList) {
    if isNil(element) { return }
    list.addField(element.path, element.trimmedText, line: element.line)
    for child in element.children { addRest(child, to: &list) }
  }
}
