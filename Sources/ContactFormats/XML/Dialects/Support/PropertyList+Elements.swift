import ContactModel

extension PropertyList {
  /// Adds what no property is for, under the path of its element: the text of the element, and of
  /// every element within it that has one, each on its own.
  mutating func addField(_ element: XMLElement) {
    let text = element.trimmedText
    if !text.isEmpty { addField(element.path, text, line: element.line) }
    addFields(within: element)
  }

  /// Adds what stands within an element whose own text is known.
  mutating func addFields(within element: XMLElement) {
    for child in element.children { addField(child) }
  }

  /// Adds what no property is for and whose attributes say something: like `addField`, and each
  /// attribute under `path/@name`.
  mutating func addWhole(_ element: XMLElement) {
    let text = element.trimmedText
    if !text.isEmpty { addField(element.path, text, line: element.line) }
    addAttributes(of: element)
    for child in element.children { addWhole(child) }
  }

  /// Adds the attributes of an element under `path/@name`, without those that are read already.
  ///
  /// What XML itself and XML Schema say in attributes (`xml:space`, `xsi:type`), and versions of a
  /// server's copy (`etag`), say nothing of the contact.
  mutating func addAttributes(
    of element: XMLElement,
    _ attributes: XMLAttributes,
    except read: Set<String> = []
  ) {
    for (name, value) in attributes.all where !read.contains(name.local) {
      if Self.technicalNamespaces.contains(name.namespace) || name.local == "etag" { continue }
      addField(element.path + "/@" + name.local, value.withoutBlanks, line: element.line)
    }
  }

  mutating func addAttributes(of element: XMLElement) {
    addAttributes(of: element, XMLAttributes(element))
  }

  private static let technicalNamespaces: Set<String> = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
    "http://www.w3.org/2001/XMLSchema-instance",
  ]

  /// Adds the children of an element that should have none.
  mutating func addStrays(in element: XMLElement) {
    for child in element.children { addWhole(child) }
  }

  /// Adds a note that is HTML: its text, and the HTML itself as a field if it says more.
  mutating func addNote(html element: XMLElement) {
    let html = element.trimmedText
    let text = HTMLText.text(html)
    add(.note, text, line: element.line)
    if html != text { addField(element.path, html, line: element.line) }
    addStrays(in: element)
  }
}
