/// The elements of one record in flat tables, which the parser fills and uses again. All indices
/// count from the beginning of the record.
struct XMLRecord {
  struct Node: BitwiseCopyable {
    /// Index into the names of the source.
    var name: Int32
    /// Its line, counted from the line of the record's start tag.
    var line: Int32
    var parent: Int32
    /// -1 where there is none.
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var firstAttribute: Int32
    var attributeCount: Int32
    /// The stretches of text that stand within the element, whatever child they are in.
    var firstStretch: Int32
    var endStretch: Int32
    /// How many of them are the element's own, and the first of those.
    var ownStretches: Int32 = 0
    var firstOwnStretch: Int32 = 0
  }

  struct Attribute: BitwiseCopyable {
    var name: Int32
    var start: Int
    var count: Int
  }

  /// Character data without a tag between.
  struct Stretch: BitwiseCopyable {
    var node: Int32
    /// Whether blanks alone stood before it, between tags; they are not kept.
    var followsBlank: Bool
    var start: Int
    var count: Int
  }

  private(set) var nodes: UnsafePointer<Node>
  private var attributes: UnsafePointer<Attribute>
  private var stretches: UnsafePointer<Stretch>
  private var text: UnsafePointer<UInt8>
  /// The line of the record's start tag.
  private var line: Int
  private unowned(unsafe) let table: XMLNames
  /// Texts that had to be put together to be handed out as bytes.
  private var joined: [UnsafeMutablePointer<UInt8>] = []

  init(_ tables: XMLTables, names: XMLNames) {
    table = names
    line = 1
    nodes = UnsafePointer(tables.nodes.base)
    attributes = UnsafePointer(tables.attributes.base)
    stretches = UnsafePointer(tables.stretches.base)
    text = UnsafePointer(tables.text.base)
  }

  mutating func point(at tables: XMLTables, _ place: XMLTables.Place, line: Int) {
    release()
    self.line = line
    nodes = UnsafePointer(tables.nodes.base + place.nodes)
    attributes = UnsafePointer(tables.attributes.base + place.attributes)
    stretches = UnsafePointer(tables.stretches.base + place.stretches)
    text = UnsafePointer(tables.text.base + place.text)
  }

  mutating func release() {
    guard !joined.isEmpty else { return }
    for bytes in joined { bytes.deallocate() }
    joined.removeAll()
  }

  /// The expanded names of the source so far; they stay for all records.
  func name(_ id: Int) -> XMLName { table.all[id] }

  func line(of node: Int) -> Int { line + Int(nodes[node].line) }

  /// The character data directly within the element, in one piece.
  mutating func textBytes(of node: Int) -> Bytes {
    let own = nodes[node].ownStretches
    if own == 1 { return stretchBytes(Int(nodes[node].firstOwnStretch)) }
    if own == 0 { return Bytes(start: nil, count: 0) }
    var count = 0
    forOwnStretches(of: node) { count += $0.count }
    let whole = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    var position = 0
    forOwnStretches(of: node) { bytes in
      guard let source = bytes.baseAddress else { return }
      (whole + position).update(from: source, count: bytes.count)
      position += bytes.count
    }
    joined.append(whole)
    return Bytes(start: whole, count: count)
  }

  private func forOwnStretches(of node: Int, _ body: (Bytes) -> Void) {
    for index in Int(nodes[node].firstOwnStretch)..<Int(nodes[node].endStretch)
    where stretches[index].node == node {
      body(stretchBytes(index))
    }
  }

  private func stretchBytes(_ index: Int) -> Bytes {
    Bytes(start: text + stretches[index].start, count: stretches[index].count)
  }

  /// The texts and the child elements of an element, in the order of the document.
  func forContent(
    of node: Int,
    text: (Bytes) -> Void,
    child: (_ node: Int) -> Void
  ) {
    var stretch = Int(nodes[node].firstStretch)
    var next = Int(nodes[node].firstChild)
    while next >= 0 {
      while stretch < Int(nodes[next].firstStretch) {
        text(stretchBytes(stretch))
        stretch += 1
      }
      child(next)
      stretch = Int(nodes[next].endStretch)
      next = Int(nodes[next].nextSibling)
    }
    while stretch < Int(nodes[node].endStretch) {
      text(stretchBytes(stretch))
      stretch += 1
    }
  }

  func allText(of node: Int) -> String {
    var whole: [UInt8] = []
    for index in Int(nodes[node].firstStretch)..<Int(nodes[node].endStretch) {
      if stretches[index].followsBlank, !whole.isEmpty { whole.append(ASCII.space) }
      whole.append(contentsOf: stretchBytes(index))
    }
    return whole.withUnsafeBufferPointer { String(decoding: $0.trimmedOfXMLBlanks, as: UTF8.self) }
  }

  func attributes(of node: Int) -> [(name: XMLName, value: String)] {
    attributeRange(of: node).map { (table.all[Int(attributes[$0].name)], value(of: $0)) }
  }

  func attribute(_ local: String, of node: Int) -> String? {
    for index in attributeRange(of: node)
    where table.all[Int(attributes[index].name)].local == local {
      return value(of: index)
    }
    return nil
  }

  private func attributeRange(of node: Int) -> Range<Int> {
    let first = Int(nodes[node].firstAttribute)
    return first..<first + Int(nodes[node].attributeCount)
  }

  private func value(of attribute: Int) -> String {
    String(
      decoding: Bytes(
        start: text + attributes[attribute].start,
        count: attributes[attribute].count
      ),
      as: UTF8.self
    )
  }

  /// Bounded, because a hostile record has a long one for each of its elements: at most the 32
  /// innermost names, each cut at 128 bytes.
  func path(of node: Int) -> String {
    var names: [String] = []
    var index = node
    while index >= 0, names.count < 32 {
      let name = table.all[Int(nodes[index].name)].local
      names.append(
        name.utf8.count <= 128 ? name : String(decoding: name.utf8.prefix(128), as: UTF8.self)
      )
      index = Int(nodes[index].parent)
    }
    if index >= 0 { names.append("…") }
    return names.reversed().joined(separator: "/")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same bytes without space, tab, CR and LF at either end.
  var trimmedOfXMLBlanks: Bytes {
    var from = 0
    var to = count
    while from < to, self[from].isXMLBlank { from += 1 }
    while to > from, self[to - 1].isXMLBlank { to -= 1 }
    return slice(from, to)
  }
}

extension UInt8 {
  /// White space as XML 1.0, 2.3 has it.
  @inline(__always)
  var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
