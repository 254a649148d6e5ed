import ContactModel

/// The beginning of an XML document: what detection goes by.
struct XMLOpening: Sendable {
  struct Element: Sendable {
    var name: XMLName
    /// How many elements are around it; 0 for the root.
    var depth: Int
    var attributes: [(name: XMLName, value: String)]
    /// The character data directly within it, as far as the sample goes, without blanks around.
    var text = ""
  }

  /// The elements whose start tags are in the sample, in document order; the first is the root.
  var elements: [Element]

  private static let mostElements = 200

  /// Reads the first start tags of a document that may be cut anywhere. Nil where it is no XML.
  init?(sample: [UInt8]) {
    guard XMLSignature.isXML(sample) else { return nil }
    let finder = XMLRecordFinder(
      MemoryStream(sample),
      limits: ReadingLimits(),
      isRecord: { _, ancestors in ancestors.isEmpty }
    )
    guard let root = finder.opening(Self.mostElements) else { return nil }
    elements = []
    var waiting: [(element: XMLElement, depth: Int)] = [(root, 0)]
    while elements.count < Self.mostElements, let (element, depth) = waiting.popLast() {
      elements.append(
        Element(
          name: element.name,
          depth: depth,
          attributes: element.attributes,
          text: element.trimmedText
        )
      )
      waiting += element.children.map { ($0, depth + 1) }.reversed()
    }
  }

  init(elements: [Element]) {
    self.elements = elements
  }
}
