import ContactModel

/// The properties of one card, in the order of the page; what belongs to a card within it is not
/// among them.
struct HTMLFindings {
  struct Finding {
    var key: String
    var reading: Microformat.Reading
    var node: Int
    /// The class as written, where nothing is known of it.
    var unknown: String?
    /// The `n`, `adr`, `org` or `geo` in which a part of one stands: its place among the findings.
    var container: Int?
    /// Whether the element is a microformat of its own.
    var isRoot = false
  }

  private(set) var all: [Finding] = []
  /// Cards within the card that are no property of it.
  private(set) var children: [Int] = []
  private(set) var hasRoots = false

  private static let containers: [String: String] = {
    var containers: [String: String] = [:]
    for part in Microformat.nameParts { containers[part] = "n" }
    for part in Microformat.addressParts { containers[part] = "adr" }
    for part in Microformat.organizationParts { containers[part] = "org" }
    for part in Microformat.positionParts { containers[part] = "geo" }
    return containers
  }()

  init(in tree: HTMLTree, root: Int, isModern: Bool) {
    var open: [(key: String, finding: Int, end: Int)] = []
    var position = root + 1
    let end = tree.range(of: root).upperBound
    while position < end {
      let node = tree[position]
      let next = tree.range(of: position).upperBound
      while let last = open.last, last.end <= position { open.removeLast() }
      guard !node.classes.isEmpty else {
        position += 1
        continue
      }
      var meanings = Microformat.meanings(of: node.classes, isModern: isModern)
      for (root, key) in [("h-adr", "adr"), ("h-geo", "geo")]
      where node.classes.contains(root) && !meanings.contains(where: { $0.key == key }) {
        meanings.append(Microformat.Meaning(key: key, reading: .text))
      }
      let isPart = meanings.contains { $0.key == "adr" || $0.key == "geo" }
      let isRoot = Microformat.isRoot(node.classes) && !isPart
      if isRoot {
        hasRoots = true
        if meanings.isEmpty, Microformat.isCard(node.classes) { children.append(position) }
      }
      for meaning in meanings {
        let container = Self.containers[meaning.key]
        all.append(
          Finding(
            key: meaning.key,
            reading: meaning.reading,
            node: position,
            unknown: meaning.unknown,
            container: container.flatMap { name in open.last { $0.key == name }?.finding },
            isRoot: isRoot
          )
        )
        if ["n", "adr", "org", "geo"].contains(meaning.key) {
          open.append((meaning.key, all.count - 1, next))
        }
      }
      position = isRoot ? next : position + 1
    }
  }

  func has(_ key: String) -> Bool { all.contains { $0.key == key } }

  /// The findings of these keys within a container, or within none.
  func parts(_ keys: [String], of container: Int?) -> [Finding] {
    all.filter { $0.container == container && keys.contains($0.key) }
  }
}

extension Microformat {
  static func isCard(_ classes: [String]) -> Bool {
    classes.contains("vcard") || classes.contains("h-card")
  }
}
