import ContactModel

/// Elements of a page that cards include by their id (the include pattern: an `object`, or a link, of
/// class `include`).
struct HTMLIncludes {
  private var fragments: [String: HTMLFragment] = [:]

  /// So many elements may be included by the cards of a page, and so many by one card.
  private static let mostOfPage = 256
  private static let mostOfCard = 32

  init() {}

  /// Finds what the cards of the page refer to; most pages have none, and are walked once for it.
  init(of page: HTMLPage) {
    var wanted: Set<String> = []
    var scanner = HTMLScanner(page.text)
    scanner.hasEscapes = page.charset.hasEscapes
    while let token = scanner.next() {
      guard case .tag(let tag) = token, let classes = tag.value(of: .class),
        page.string(classes).htmlTokens.contains("include"),
        let target = tag.value(of: .href) ?? tag.value(of: .data)
      else { continue }
      let id = page.string(target)
      if id.hasPrefix("#"), wanted.count < Self.mostOfPage { wanted.insert(String(id.dropFirst())) }
    }
    guard !wanted.isEmpty else { return }
    let ids = wanted
    var found = HTMLFragments(page) { page, tag in
      tag.value(of: .id).map { ids.contains(page.string($0)) } ?? false
    }
    while let fragment = found.next() {
      guard !fragment.isTooLarge, fragment.tree.count > 0 else { continue }
      // Elements with an id within another that has one.
      for index in 0..<fragment.tree.count {
        guard let id = fragment.tree[index].value(of: .id), ids.contains(id), fragments[id] == nil
        else { continue }
        var inner = fragment
        if index > 0 { inner.tree = fragment.tree.subtree(index) }
        fragments[id] = inner
      }
    }
  }

  /// The elements of a card with those it includes in the places that refer to them.
  func tree(of card: HTMLFragment, problems: inout [Problem]) -> HTMLTree {
    let tree = card.tree
    let places = (0..<tree.count).filter { tree[$0].classes.contains("include") }
    guard !places.isEmpty else { return tree }
    var included: [Int: HTMLTree] = [:]
    for place in places {
      let node = tree[place]
      guard let target = node.value(of: .href) ?? node.value(of: .data), target.hasPrefix("#")
      else { continue }
      let id = String(target.dropFirst())
      guard let fragment = fragments[id] else {
        problems.append(.missingInclude(line: Int(node.line), id))
        continue
      }
      let includesAgain = (0..<fragment.tree.count).contains {
        fragment.tree[$0].classes.contains("include")
      }
      guard !includesAgain, included.count < Self.mostOfCard else {
        problems.append(.recursiveInclude(line: Int(node.line)))
        break
      }
      included[place] = fragment.tree
    }
    return tree.inserting(included)
  }
}

extension HTMLPage {
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }
}

extension HTMLTree {
  /// An element and what is within it, alone.
  func subtree(_ index: Int) -> HTMLTree {
    var copy = HTMLTree()
    copy.append(range(of: index), of: self)
    return copy
  }

  /// The same elements, each of these with a tree as its first child.
  func inserting(_ trees: [Int: HTMLTree]) -> HTMLTree {
    guard !trees.isEmpty else { return self }
    var copy = HTMLTree()
    copy.append(0..<count, of: self, with: trees)
    return copy
  }

  private mutating func append(
    _ range: Range<Int>,
    of tree: HTMLTree,
    with trees: [Int: HTMLTree] = [:]
  ) {
    var ends: [Int] = []
    for index in range {
      while let end = ends.last, end <= index {
        ends.removeLast()
        self.end()
      }
      let node = tree[index]
      if node.isText {
        tree.text(of: node).withUnsafeBufferPointer { append(text: $0, line: Int(node.line)) }
        continue
      }
      begin(node.name, node.attributes, line: Int(node.line))
      ends.append(Int(node.end))
      if let inner = trees[index] { append(0..<inner.count, of: inner) }
    }
    for _ in ends { end() }
  }
}
