/// What a decoder knows of the names of its source: each is looked up once, and found by its number
/// after that.
struct NameMemo<Meaning> {
  private enum Entry {
    case unasked
    case known(Meaning?)
  }

  private var entries: [Entry] = []
  private let look: (XMLName) -> Meaning?

  /// - Parameter look: What an element of that name means; nil where it means nothing.
  init(_ look: @escaping (XMLName) -> Meaning?) {
    self.look = look
  }

  /// What the element's name means.
  mutating func meaning(of element: XMLElement) -> Meaning? {
    let id = element.id
    if id < entries.count {
      if case .known(let meaning) = entries[id] { return meaning }
    } else {
      entries += repeatElement(.unasked, count: id + 1 - entries.count)
    }
    let meaning = look(element.name)
    entries[id] = .known(meaning)
    return meaning
  }
}
