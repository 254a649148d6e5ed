/// What the parser has collected: the elements of the records found in what was fed last, one
/// record behind the other, and of the one that is still open.
struct XMLTables {
  /// How much is in each table; where a record begins.
  struct Place: BitwiseCopyable {
    var nodes = 0
    var attributes = 0
    var stretches = 0
    var text = 0
  }

  private(set) var nodes = GrowingBuffer<XMLRecord.Node>(capacity: 256)
  private(set) var attributes = GrowingBuffer<XMLRecord.Attribute>(capacity: 256)
  private(set) var stretches = GrowingBuffer<XMLRecord.Stretch>(capacity: 256)
  private(set) var text = GrowingBuffer<UInt8>(capacity: 16 << 10)
  /// Where the open record begins, or the next one will.
  private var first = Place()
  /// The open elements, innermost last, and the last child of each.
  private var open = GrowingBuffer<(node: Int32, lastChild: Int32)>(capacity: 64)
  /// Whether the last stretch may grow: no tag has come since.
  private var isWithinStretch = false
  /// Whether blanks were dropped since the last stretch.
  private var droppedBlank = false

  func deallocate() {
    nodes.deallocate()
    attributes.deallocate()
    stretches.deallocate()
    text.deallocate()
    open.deallocate()
  }

  /// Elements and attributes of the open record: what its memory goes by, beside its text.
  var size: Int { nodes.count - first.nodes + attributes.count - first.attributes }
  var nodeCount: Int { nodes.count }
  var depth: Int { open.count }
  /// The element that is open, counted within its record.
  var current: Int { open.count > 0 ? Int(open[open.count - 1].node) : -1 }

  /// The names of the outermost open elements of the record.
  func openNames(_ count: Int) -> [Int32] {
    (0..<count).map { nodes[first.nodes + Int(open[$0].node)].name }
  }

  mutating func beginRecord() -> Place {
    open.truncate(to: 0)
    isWithinStretch = false
    droppedBlank = false
    first = Place(
      nodes: nodes.count,
      attributes: attributes.count,
      stretches: stretches.count,
      text: text.count
    )
    return first
  }

  mutating func dropRecord() {
    nodes.truncate(to: first.nodes)
    attributes.truncate(to: first.attributes)
    stretches.truncate(to: first.stretches)
    text.truncate(to: first.text)
    open.truncate(to: 0)
  }

  mutating func dropAll() {
    open.truncate(to: 0)
    isWithinStretch = false
    _ = keepOpenRecord(false)
  }

  /// Forgets all records but the open one; returns where that begins now.
  mutating func keepOpenRecord(_ isOpen: Bool) -> Place {
    if isOpen {
      nodes.removeFirst(first.nodes)
      attributes.removeFirst(first.attributes)
      stretches.removeFirst(first.stretches)
      text.removeFirst(first.text)
    } else {
      nodes.clear()
      attributes.clear()
      stretches.clear()
      text.clear()
    }
    first = Place()
    return first
  }

  @inline(__always)
  mutating func beginElement(name: Int32, line: Int, attributeCount: Int) {
    closeStretch(dropsBlanks: true)
    let index = Int32(truncatingIfNeeded: nodes.count - first.nodes)
    var parent: Int32 = -1
    if open.count > 0 {
      let around = open[open.count - 1]
      parent = around.node
      if around.lastChild < 0 {
        nodes[first.nodes + Int(around.node)].firstChild = index
      } else {
        nodes[first.nodes + Int(around.lastChild)].nextSibling = index
      }
      open[open.count - 1].lastChild = index
    }
    let stretch = Int32(truncatingIfNeeded: stretches.count - first.stretches)
    nodes.append(
      XMLRecord.Node(
        name: name,
        line: Int32(truncatingIfNeeded: line),
        parent: parent,
        firstAttribute: Int32(truncatingIfNeeded: attributes.count - first.attributes),
        attributeCount: Int32(truncatingIfNeeded: attributeCount),
        firstStretch: stretch,
        endStretch: stretch
      )
    )
    open.append((index, -1))
  }

  /// An attribute of the element begun last.
  mutating func addAttribute(name: Int32, _ value: UnsafePointer<UInt8>, count: Int) {
    let start = text.count
    var rest = Bytes(start: value, count: count)
    // libxml2 hands out every ampersand of an attribute as a character reference, because it was
    // not told to replace entities.
    while let ampersand = rest.position(of: 0x26) {
      append(rest.slice(0, ampersand + 1))
      rest = rest.slice(ampersand + 1, rest.count)
      if rest.starts(with: [0x23, 0x33, 0x38, 0x3B]) { rest = rest.slice(4, rest.count) }
    }
    append(rest)
    attributes.append(
      XMLRecord.Attribute(name: name, start: start - first.text, count: text.count - start)
    )
  }

  private mutating func append(_ bytes: Bytes) {
    if let base = bytes.baseAddress { text.append(base, count: bytes.count) }
  }

  @inline(__always)
  mutating func endElement() {
    guard open.count > 0 else { return }
    let ended = open[open.count - 1]
    closeStretch(dropsBlanks: ended.lastChild >= 0)
    nodes[first.nodes + Int(ended.node)].endStretch =
      Int32(truncatingIfNeeded: stretches.count - first.stretches)
    open.truncate(to: open.count - 1)
  }

  /// Ends what is open, for a look at it.
  mutating func endAll() {
    while open.count > 0 { endElement() }
  }

  @inline(__always)
  mutating func addText(_ bytes: UnsafePointer<UInt8>, count: Int) {
    guard open.count > 0 else { return }
    if isWithinStretch {
      stretches[stretches.count - 1].count += count
    } else {
      isWithinStretch = true
      stretches.append(
        XMLRecord.Stretch(
          node: open[open.count - 1].node,
          followsBlank: droppedBlank,
          start: text.count - first.text,
          count: count
        )
      )
    }
    text.append(bytes, count: count)
  }

  /// Ends the stretch. Blanks alone beside a child element are indentation, and are dropped.
  @inline(__always)
  private mutating func closeStretch(dropsBlanks: Bool) {
    guard isWithinStretch else { return }
    isWithinStretch = false
    let last = stretches[stretches.count - 1]
    if dropsBlanks, isBlank(last) {
      text.truncate(to: first.text + last.start)
      stretches.truncate(to: stretches.count - 1)
      droppedBlank = true
      return
    }
    droppedBlank = false
    let node = first.nodes + Int(last.node)
    if nodes[node].ownStretches == 0 {
      nodes[node].firstOwnStretch =
        Int32(truncatingIfNeeded: stretches.count - 1 - first.stretches)
    }
    nodes[node].ownStretches += 1
  }

  private func isBlank(_ stretch: XMLRecord.Stretch) -> Bool {
    let bytes = text.base + first.text + stretch.start
    for index in 0..<stretch.count where !bytes[index].isXMLBlank { return false }
    return true
  }
}
