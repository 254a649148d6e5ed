/// One card of a page as elements and texts, in the order of the page: an element stands right before
/// what is within it, so that every walk is a loop and none can run out of stack.
struct HTMLTree {
  struct Node {
    /// In lower case; empty for a text.
    var name: String
    var classes: [String]
    var attributes: [(name: HTMLAttribute, value: String)]
    /// The 1-based line of the source.
    var line: Int32
    var parent: Int32
    /// Behind the last node within it.
    var end: Int32
    /// Where a text stands in `texts`.
    var text: Range<Int32>

    var isText: Bool { name.isEmpty }

    func value(of name: HTMLAttribute) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  private(set) var nodes: [Node] = []
  private(set) var texts: [UInt8] = []
  private var open: [Int32] = []

  var count: Int { nodes.count }

  subscript(index: Int) -> Node { nodes[index] }

  /// The places of an element and of everything within it.
  func range(of index: Int) -> Range<Int> { index..<Int(nodes[index].end) }

  func isWithin(_ index: Int, _ element: Int) -> Bool { range(of: element).contains(index) }

  func text(of node: Node) -> ArraySlice<UInt8> {
    texts[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
  }

  // MARK: Growing

  mutating func begin(
    _ name: String,
    _ attributes: [(name: HTMLAttribute, value: String)],
    line: Int
  ) {
    let classes = attributes.first { $0.name == .class }?.value
    let place = Int32(nodes.count)
    nodes.append(
      Node(
        name: name,
        classes: classes?.htmlTokens ?? [],
        attributes: attributes,
        line: Int32(clamping: line),
        parent: open.last ?? -1,
        end: place + 1,
        text: 0..<0
      )
    )
    open.append(place)
  }

  mutating func end() {
    guard let place = open.popLast() else { return }
    nodes[Int(place)].end = Int32(nodes.count)
  }

  mutating func endAll() {
    while !open.isEmpty { end() }
  }

  mutating func append(text: Bytes, line: Int) {
    let start = Int32(texts.count)
    texts.append(contentsOf: text)
    if let last = nodes.last, last.isText, last.parent == open.last {
      nodes[nodes.count - 1].text = last.text.lowerBound..<Int32(texts.count)
      return
    }
    nodes.append(
      Node(
        name: "",
        classes: [],
        attributes: [],
        line: Int32(clamping: line),
        parent: open.last ?? -1,
        end: Int32(nodes.count + 1),
        text: start..<Int32(texts.count)
      )
    )
  }
}

extension String {
  /// The words between blanks (HTML, 2.3.7).
  var htmlTokens: [String] {
    utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }
      .map { String(Substring($0)) }
  }
}
