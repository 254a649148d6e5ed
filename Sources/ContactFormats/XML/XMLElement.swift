/// One element of the record that is being decoded: a cheap handle into the record's flat tables,
/// valid until the next record.
///
/// Blanks around texts are kept by `text` and gone from `trimmedText`. Names are compared by
/// `id` where speed matters: elements and attributes of equal expanded names have equal ids in one
/// source, small and without gaps, so that a decoder can keep what it knows of a name in an array.
struct XMLElement {
  private let record: XMLRecord
  private let index: Int

  init(_ record: XMLRecord, _ index: Int) {
    self.record = record
    self.index = index
  }

  /// The number of the element's expanded name in this source.
  var id: Int { record.nodes[index].name }
  var name: XMLName { record.names[id] }
  var localName: String { record.names[id].local }
  var namespace: String { record.names[id].namespace }

  /// The line of the start tag, 1-based.
  var line: Int { record.nodes[index].line }

  /// The child elements, in order.
  var children: XMLChildren {
    XMLChildren(record: record, index: record.nodes[index].firstChild)
  }

  /// The first child of that local name, in whatever namespace.
  func child(_ local: String) -> XMLElement? {
    children.first { $0.localName == local }
  }

  /// The children of that local name, in whatever namespace.
  func children(_ local: String) -> [XMLElement] {
    children.filter { $0.localName == local }
  }

  /// The character data directly within the element, CDATA included, as it stands there.
  var text: String { record.text(of: index) }

  /// `text` without the blanks (space, tab, CR, LF) around it.
  var trimmedText: String { record.trimmedText(of: index) }

  /// The same as UTF-8 bytes, for values that are decoded further; valid until the next record.
  var textBytes: UnsafeBufferPointer<UInt8> { record.textBytes(of: index) }

  /// The trimmed character data of the element and all elements within, in document order.
  var allText: String { record.allText(of: index) }

  var attributes: [(name: XMLName, value: String)] { record.attributes(of: index) }

  /// The value of the attribute of that local name, in whatever namespace, or in none.
  func attribute(_ local: String) -> String? { record.attribute(local, of: index) }

  /// The local names from the record's element down to this one, joined by `/`: for problems.
  var path: String { record.path(of: index) }
}

struct XMLChildren: Sequence, IteratorProtocol {
  fileprivate let record: XMLRecord
  fileprivate var index: Int

  mutating func next() -> XMLElement? {
    guard index >= 0 else { return nil }
    defer { index = record.nodes[index].nextSibling }
    return XMLElement(record, index)
  }
}
