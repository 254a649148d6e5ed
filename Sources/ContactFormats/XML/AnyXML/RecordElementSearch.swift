import ContactModel

/// Finds out which element of a document is a record: what the user named, else of the elements
/// that repeat the one whose content looks most like a contact.
struct RecordElementSearch {
  let options: ReadingOptions
  /// The beginning of the document, or all of it.
  let sample: [UInt8]
  let isWhole: Bool

  init(_ sample: [UInt8], isWhole: Bool, options: ReadingOptions = ReadingOptions()) {
    self.options = options
    self.sample = sample
    self.isWhole = isWhole
  }

  init(_ sample: InputSample) {
    self.init(sample.bytes, isWhole: sample.isWhole)
  }

  struct Result {
    var record: RecordElement?
    var outline: ElementOutline
  }

  /// How many elements are tried.
  private static let mostCandidates = 12

  func search() -> Result {
    let outline = outline()
    if let asked = options.recordElement {
      let path = ElementPath(written: asked)
      guard !path.names.isEmpty else { return Result(record: nil, outline: outline) }
      let isKnown = outline.nodes.contains { $0.path == path }
      var record = RecordElement(path: path, isFromRoot: isKnown)
      record.keys = keys(of: record)
      return Result(record: record, outline: outline)
    }
    return Result(record: best(of: outline), outline: outline)
  }

  private func outline() -> ElementOutline {
    var outline = ElementOutline()
    read(isRecord: { name, ancestors in
      outline.add(name, depth: ancestors.count)
      return false
    })
    return outline
  }

  // MARK: Candidates

  private struct Candidate {
    var node: ElementOutline.Node
    var record: RecordElement
    var looks: PersonalColumns
  }

  private func best(of outline: ElementOutline) -> RecordElement? {
    let branches = candidates(outline.repeated.filter(\.hasChildren))
    let repeated =
      branches.isEmpty ? candidates(outline.repeated.filter { !$0.hasChildren }) : branches
    let proper = repeated.filter { outer in
      // An outer element that holds several contacts is not one of them.
      !repeated.contains { inner in
        inner.node.path.names.count > outer.node.path.names.count
          && inner.node.path.names.starts(with: outer.node.path.names)
          && inner.node.mostSiblings > 1 && inner.looks.hasName
          && (inner.looks.hasReach || !outer.looks.hasReach)
      }
    }
    if let best = proper.max(by: { $0.looks.score < $1.looks.score }) {
      // `max` gives the last of equals; of equals the outer one is meant, which comes first.
      return proper.first { $0.looks.score == best.looks.score }?.record
    }
    // A document of one contact: the innermost element that holds all of it.
    let single = candidates(outline.nodes.filter { $0.mostSiblings == 1 && $0.count == 1 })
    return single.max { $0.looks.score < $1.looks.score }.flatMap { best in
      single.last { $0.looks.score == best.looks.score }?.record
    }
  }

  private func candidates(_ nodes: [ElementOutline.Node]) -> [Candidate] {
    nodes.prefix(Self.mostCandidates).compactMap { node in
      var record = RecordElement(path: node.path, isFromRoot: true)
      if node.hasRepetition { record.keys = keys(of: record) }
      guard let plan = plan(of: record) else { return nil }
      let looks = PersonalColumns(plan)
      return looks.isContact ? Candidate(node: node, record: record, looks: looks) : nil
    }
  }

  private func plan(of record: RecordElement) -> TablePlan? {
    let columns = PathColumns(limit: 200)
    columns.keys = record.keys
    var rows: [XMLRow] = []
    forRecords(record) { element in
      var row = XMLRow()
      columns.read(element, into: &row)
      row.finish()
      rows.append(row)
    }
    guard !columns.columns.isEmpty else { return nil }
    return PathPlanner(options: options, recordNames: record.path.names)
      .plan(columns.columns, rows, isWhole: isWhole)
  }

  // MARK: Keys

  /// Elements that say by an attribute what they are: `<field name="Email">` (mysqldump),
  /// `<column name="email">` (phpMyAdmin). They repeat in a record, each time with another key.
  private func keys(of record: RecordElement) -> [String: String] {
    var found: [String: String] = [:]
    forRecords(record) { element in
      var seen: [String: [String: Set<String>]] = [:]
      collect(element, path: "", into: &seen)
      for (path, attributes) in seen where found[path] == nil {
        found[path] = Self.keyNames.first { attributes[$0]?.count ?? 0 > 1 }
      }
    }
    return found
  }

  private static let keyNames = ["name", "key", "field", "column", "label"]

  private func collect(
    _ element: XMLElement,
    path: String,
    into seen: inout [String: [String: Set<String>]]
  ) {
    for child in element.children {
      let name = child.localName
      let path = path.isEmpty ? name : path + "/" + name
      if child.children.first(where: { _ in true }) != nil {
        collect(child, path: path, into: &seen)
      } else if !child.textBytes.isEmpty {
        for (name, value) in child.attributes where Self.keyNames.contains(name.local) {
          seen[path, default: [:]][name.local, default: []].insert(value)
        }
      }
    }
  }

  // MARK: Reading the sample

  private func forRecords(_ record: RecordElement, _ body: (XMLElement) -> Void) {
    var count = 0
    read(isRecord: record.matches) { element in
      count += 1
      body(element)
      return count < Self.mostRecords
    }
  }

  private static let mostRecords = 50
  /// What is more damaged than this is not looked at further: going on behind damage takes time, and
  /// many elements are tried.
  private static let mostBroken = 20

  /// Reads the sample; what is cut off at its end is left out. `body` says whether to go on.
  private func read(
    isRecord: @escaping (XMLName, [XMLName]) -> Bool,
    _ body: (XMLElement) -> Bool = { _ in true }
  ) {
    let finder = XMLRecordFinder(MemoryStream(sample), limits: ReadingLimits(), isRecord: isRecord)
    // The stream is in memory and cannot fail.
    var broken = 0
    while let piece = try? finder.next(), broken + finder.failures <= Self.mostBroken {
      if case .broken = piece.kind { broken += 1 }
      if case .record = piece.kind, !body(finder.record) { return }
    }
  }
}
