import ContactModel

/// A structured value whose components are elements; one that is repeated has several texts.
struct PartedValue {
  private(set) var texts: [[String]]

  init(count: Int) {
    texts = [[String]](repeating: [], count: count)
  }

  var value: PropertyValue { .structured(texts) }

  mutating func add(_ text: String, at index: Int) {
    if !text.isEmpty { texts[index].append(text) }
  }

  mutating func add(_ element: XMLElement, at index: Int) {
    add(element.trimmedText, at: index)
  }
}
