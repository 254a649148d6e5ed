/// One element of the record that is being decoded: a cheap handle into the record's flat tables,
/// valid until the next record.
///
/// Blanks around texts are kept by `text` and gone from `trimmedText`; blanks alone between child
/// elements are not text. Names are compared by
/// `id` where speed matters: elements and attributes of equal expanded names have equal ids in one
/// source, small and without gaps, so that a decoder can keep what it knows of a name in an array.
struct XMLElement {
  private let record: UnsafeMutablePointer<XMLRecord>
  private let index: Int

  init(_ record: UnsafeMutablePointer<XMLRecord>, _ index: Int) {
    self.record = record
    self.index = index
  }

  private var node: XMLRecord.Node {
    @inline(__always) get { record.pointee.nodes[index] }
  }

  /// The number of the element's expanded name in this source.
  var id: Int { Int(node.name) }
  var name: XMLName { record.pointee.name(id) }
  var localName: String { record.pointee.name(id).local }
  var namespace: String { record.pointee.name(id).namespace }

  /// The line of the start tag, 1-based.
  var line: Int { record.pointee.line(of: index) }

  /// The child elements, in order.
  var children: XMLChildren {
    XMLChildren(record: record, index: Int(node.firstChild))
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
  var text: String { String(decoding: textBytes, as: UTF8.self) }

  /// `text` without the blanks (space, tab, CR, LF) around it.
  var trimmedText: String { String(decoding: textBytes.trimmedOfXMLBlanks, as: UTF8.self) }

  /// `text` as UTF-8 bytes, for values that are decoded further; valid until the next record.
  var textBytes: UnsafeBufferPointer<UInt8> { record.pointee.textBytes(of: index) }

  /// Hands over the texts and the child elements, in the order of the document.
  func forContent(
    text: (UnsafeBufferPointer<UInt8>) -> Void,
    child: (XMLElement) -> Void
  ) {
    record.pointee.forContent(of: index, text: text) { child(XMLElement(record, $0)) }
  }

  /// The trimmed character data of the element and all elements within, in document order.
  var allText: String { record.pointee.allText(of: index) }

  var attributes: [(name: XMLName, value: String)] {
    record.pointee.attributes(of: index)
  }

  /// The value of the attribute of that local name, in whatever namespace, or in none.
  func attribute(_ local: String) -> String? { record.pointee.attribute(local, of: index) }

  /// The local names from the record's element down to this one, joined by `/`: for problems.
  var path: String { record.pointee.path(of: index) }
}

struct XMLChildren: Sequence, IteratorProtocol {
  fileprivate let record: UnsafeMutablePointer<XMLRecord>
  fileprivate var index: Int

  mutating func next() -> XMLElement? {
    guard index >= 0 else { return nil }
    defer { index = Int(record.pointee.nodes[index].nextSibling) }
    return XMLElement(record, index)
  }
}
