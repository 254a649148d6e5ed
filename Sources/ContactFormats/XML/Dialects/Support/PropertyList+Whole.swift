import ContactModel

extension PropertyList {
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

  // MARK: Values that several vocabularies have

  /// Adds another person by name (RFC 6350, 6.6.6).
  mutating func addRelated(_ name: String, _ types: [String], label: String? = nil, line: Int) {
    let qualities = ValueQualities(types: types, label: label, valueType: "text")
    add(.related, name, qualities, line: line)
  }

  /// Adds a date as it is written; what is none by RFC 6350, 4.3 is a text.
  mutating func addDate(_ name: PropertyName, _ text: String, label: String? = nil, line: Int) {
    let isDate = VCardDate(text) != nil
    let qualities = ValueQualities(label: label, valueType: isDate ? nil : "text")
    add(name, text, qualities, line: line)
  }

  /// Adds an identifier; it is a URI only where it looks like one (RFC 6350, 6.7.6).
  mutating func addUID(_ text: String, line: Int) {
    add(.uid, text, ValueQualities(valueType: text.looksLikeURI ? nil : "text"), line: line)
  }

  /// Adds a sex in words or as one letter (RFC 6350, 6.2.7); other words are the identity.
  mutating func addGender(_ text: String, line: Int) {
    guard !text.isEmpty else { return }
    let sex: String? =
      switch text.lowercased() {
      case "male", "m", "man": "M"
      case "female", "f", "woman": "F"
      default: nil
      }
    add(.gender, .structured(sex.map { [[$0]] } ?? [[], [text]]), line: line)
  }

  /// Adds an address. One that is nothing but a text goes out as its street, as the lines of a
  /// letter do; a text beside the components is kept as the LABEL (RFC 6350, 6.3.1).
  mutating func addAddress(
    _ components: [[String]],
    formatted: String,
    _ qualities: ValueQualities,
    line: Int
  ) {
    var components = components.map { $0.filter { !$0.isEmpty } }
    var qualities = qualities
    if components.allSatisfy(\.isEmpty) {
      components = [[], [], [formatted], [], [], [], []].map { $0.filter { !$0.isEmpty } }
    } else if !formatted.isEmpty {
      qualities.formatted = formatted
    }
    add(.adr, .structured(components), qualities, line: line)
  }
}
