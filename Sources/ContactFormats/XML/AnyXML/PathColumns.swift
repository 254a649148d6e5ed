/// The columns of a table whose rows are elements: one for every path below the record that has
/// text, and for every attribute. A path that repeats has a column for each of its values, so that the
/// parts of the second address stay together.
final class PathColumns {
  struct Column {
    /// Below the record; attributes as `@name`, a keyed element as `field[@name=Email]`.
    var path: String
    /// Which of several, from 1.
    var slot: Int
    /// What stands in for the header: the path without words that say nothing.
    var header: String
    /// The element whose value this one labels, being its `type` or `label`.
    var labels: String?
    /// The attribute's value that names a keyed element.
    var key: String?
  }

  private(set) var columns: [Column] = []
  private var nodes: [Node] = [Node(path: "", words: [])]
  private var children: [Child: Int] = [:]
  /// The same for elements that are not keyed, by the numbers of parent and name, which are cheaper
  /// to look up than texts.
  private var known: [Int: Int] = [:]
  /// How many of a path the element has had that is being read, and which element that is.
  private var counts: [(count: Int, element: Int)] = [(0, 0)]
  private var elements = 0
  private var numbers: [Place: Int] = [:]
  private let limit: Int
  /// Which elements are named by an attribute rather than by their own name.
  var keys: [String: String] = [:]

  private struct Node {
    var path: String
    /// The names on the path that say something.
    var words: [String]
    var labels: String?
    var key: String?
    /// The attribute that `key` is the value of.
    var keyAttribute: String?
  }

  private struct Child: Hashable {
    var parent: Int
    var name: String
    var isAttribute: Bool
    var key: String?
  }

  private struct Place: Hashable {
    var node: Int
    var slot: Int
  }

  /// - Parameter limit: The largest number of columns; values beyond are counted as surplus.
  init(limit: Int) {
    self.limit = limit
  }

  func read(_ record: XMLElement, into row: inout XMLRow) {
    add(record, node: 0, slot: 1, to: &row)
  }

  private func add(_ element: XMLElement, node: Int, slot: Int, to row: inout XMLRow) {
    for (name, value) in element.attributes where Self.isContent(name) {
      let value = value.utf8.trimmedOfBlanks
      guard !value.isEmpty else { continue }
      if nodes[node].keyAttribute == name.local { continue }
      let attribute = child(Child(parent: node, name: name.local, isAttribute: true))
      add(value, attribute, slot: slot, to: &row)
    }
    elements += 1
    let number = elements
    for inner in element.children {
      guard let place = child(inner, of: node) else {
        row.surplus += 1
        continue
      }
      let count = counts[place].element == number ? counts[place].count + 1 : 1
      counts[place] = (count, number)
      // The outermost element that repeats says which of several it is.
      add(inner, node: place, slot: slot > 1 ? slot : count, to: &row)
    }
    let text = element.textBytes.trimmedOfXMLBlanks
    if !text.isEmpty {
      add(text, node, slot: slot, to: &row)
    }
  }

  private func add(
    _ value: some Collection<UInt8>,
    _ node: Int?,
    slot: Int,
    to row: inout XMLRow
  ) {
    guard let node, let column = column(node, slot: slot) else {
      row.surplus += 1
      return
    }
    row.add(value, to: column)
  }

  private func column(_ node: Int, slot: Int) -> Int? {
    let place = Place(node: node, slot: slot)
    if let number = numbers[place] { return number }
    guard columns.count < limit else { return nil }
    let known = nodes[node]
    columns.append(
      Column(
        path: known.path.isEmpty ? "." : known.path,
        slot: slot,
        header: known.words.joined(separator: "/"),
        labels: known.labels,
        key: known.key
      )
    )
    numbers[place] = columns.count - 1
    return columns.count - 1
  }

  private func child(_ element: XMLElement, of parent: Int) -> Int? {
    // There are fewer names than this, see `XMLNames`.
    let short = parent << 20 | element.id
    if let number = known[short] { return number }
    let local = element.localName
    var child = Child(parent: parent, name: local, isAttribute: false)
    if !keys.isEmpty, let attribute = keys[path(local, below: parent)] {
      child.key = element.attribute(attribute)
      return self.child(child)
    }
    let number = self.child(child)
    known[short] = number
    return number
  }

  private func child(_ child: Child) -> Int? {
    if let number = children[child] { return number }
    guard nodes.count < limit * 4 else { return nil }
    let parent = nodes[child.parent]
    var name = child.isAttribute ? "@" + child.name : child.name
    if let key = child.key { name += "[\(key)]" }
    var node = Node(path: path(name, below: child.parent), words: parent.words)
    node.key = child.key
    if child.key != nil { node.keyAttribute = keys[path(child.name, below: child.parent)] }
    if Self.labelNames.contains(child.name.lowercased()), child.parent != 0 {
      node.labels = parent.path
    }
    let saysSomething = !Self.saysNothing.contains(child.name.lowercased())
    if saysSomething { node.words.append(child.name) }
    if let key = child.key { node.words.append(key) }
    nodes.append(node)
    counts.append((0, 0))
    children[child] = nodes.count - 1
    return nodes.count - 1
  }

  private func path(_ name: String, below parent: Int) -> String {
    nodes[parent].path.isEmpty ? name : nodes[parent].path + "/" + name
  }

  /// Names of elements that hold other things without saying what they are.
  private static let saysNothing: Set<String> = [
    "field", "fields", "column", "property", "properties", "attribute", "value", "values", "item",
    "items", "entry", "entries", "data", "cell", "param", "element", "text", "string", "list",
    "content", "val", "col", "d", "f", "v",
  ]

  private static let labelNames: Set<String> = ["type", "label", "kind", "rel", "location"]

  /// Attributes that belong to XML itself, or to its schema, are nobody's data.
  private static func isContent(_ name: XMLName) -> Bool {
    name.namespace != "http://www.w3.org/2001/XMLSchema-instance"
      && name.namespace != "http://www.w3.org/XML/1998/namespace"
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// The same bytes without space, tab, CR and LF at either end.
  var trimmedOfBlanks: SubSequence {
    var rest = self[...]
    while let first = rest.first, first.isXMLBlank { rest = rest.dropFirst() }
    while let last = rest.last, last.isXMLBlank { rest = rest.dropLast() }
    return rest
  }
}
