/// Which elements a document has, and which of them repeat: what the search for the record element
/// begins with. Filled from start tags in the order of the document.
struct ElementOutline {
  struct Node {
    var path: ElementPath
    var parent: Int?
    /// Whether there are elements in one of them.
    var hasChildren = false
    /// Whether something repeats in one of them.
    var hasRepetition = false
    /// How many there are.
    var count = 0
    /// The most of them that one parent has.
    var mostSiblings = 0
    fileprivate var siblings = 0
    fileprivate var parentCount = 0
  }

  /// In the order of first sight, so that parents come before their children.
  private(set) var nodes: [Node] = []
  private var numbers: [Key: Int] = [:]
  /// Open elements, outermost first.
  private var open: [Int] = []

  private struct Key: Hashable {
    var parent: Int?
    var local: String
  }

  /// Documents with more different paths are not of records that repeat.
  private static let limit = 2000

  mutating func add(_ name: XMLName, depth: Int) {
    if open.count > depth { open.removeSubrange(depth...) }
    // An element whose parent has no node is beyond the limit, as that is.
    guard open.count == depth else { return }
    let parent = open.last
    let key = Key(parent: parent, local: name.local)
    guard let number = numbers[key] ?? begin(key, below: parent) else { return }
    nodes[number].count += 1
    let parentCount = parent.map { nodes[$0].count } ?? 1
    if nodes[number].parentCount != parentCount {
      nodes[number].parentCount = parentCount
      nodes[number].siblings = 0
    }
    nodes[number].siblings += 1
    nodes[number].mostSiblings = max(nodes[number].mostSiblings, nodes[number].siblings)
    if let parent {
      nodes[parent].hasChildren = true
      if nodes[number].siblings == 2 { for outer in open { nodes[outer].hasRepetition = true } }
    }
    open.append(number)
  }

  private mutating func begin(_ key: Key, below parent: Int?) -> Int? {
    guard nodes.count < Self.limit else { return nil }
    let above = parent.map { nodes[$0].path.names } ?? []
    nodes.append(Node(path: ElementPath(above + [key.local]), parent: parent))
    numbers[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// Elements that stand several times in one parent, in the order of first sight.
  var repeated: [Node] { nodes.filter { $0.mostSiblings > 1 } }
}
