extension XMLElement {
  /// The children of that local name, and the others, each in order.
  func partition(_ local: String) -> (named: [XMLElement], others: [XMLElement]) {
    Array(children).partition(local)
  }
}

extension [XMLElement] {
  func partition(_ local: String) -> (named: [XMLElement], others: [XMLElement]) {
    (filter { $0.localName == local }, filter { $0.localName != local })
  }
}

extension XMLChildren {
  var isEmpty: Bool { first { _ in true } == nil }
}
