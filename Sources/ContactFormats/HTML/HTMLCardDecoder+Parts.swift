import ContactModel

/// Values that are put together from several elements.
extension HTMLCardDecoder {
  /// N, ADR, ORG or GEO from the parts within its element, or from those that stand in none.
  mutating func addParted(
    _ key: String,
    _ finding: HTMLFindings.Finding,
    container: Int?,
    of findings: HTMLFindings,
    to list: inout PropertyList
  ) {
    let keys =
      switch key {
      case "n": Microformat.nameParts
      case "adr": Microformat.addressParts
      case "org": Microformat.organizationParts
      default: Microformat.positionParts
      }
    var value = PartedValue(count: keys.count)
    for part in findings.parts(keys, of: container) {
      guard let index = keys.firstIndex(of: part.key) else { continue }
      value.add(values.text(of: part.node, hasLines: key == "adr"), at: index)
    }
    let line = Int(tree[finding.node].line)
    let isBare = value.value.isEmpty
    switch key {
    case "n":
      if !isBare { return list.add(.n, value.value, line: line) }
      list.addField("n", values.text(of: finding.node), line: line)
    case "adr":
      let (qualities, kind) =
        container == nil ? (ValueQualities(), nil) : qualities(of: finding.node)
      let text = isBare ? values.text(of: finding.node, hasLines: true, without: kind) : ""
      list.addAddress(value.texts, formatted: text, qualities, line: line)
    case "org":
      // Several units are components of their own (RFC 6350, 6.6.4).
      let units = value.texts[1].map { [$0] }
      let name = isBare ? values.text(of: finding.node) : value.texts[0].joined(separator: " ")
      list.add(.org, .structured([name.isEmpty ? [] : [name]] + units), line: line)
    default:
      addPosition(value.texts, finding, to: &list)
    }
  }

  private mutating func addPosition(
    _ parts: [[String]],
    _ finding: HTMLFindings.Finding,
    to list: inout PropertyList
  ) {
    let line = Int(tree[finding.node].line)
    var text = parts.compactMap(\.first).joined(separator: ",")
    if parts[0].isEmpty || parts[1].isEmpty {
      text = values.target(of: finding.node) ?? values.text(of: finding.node)
    }
    if TextURI.hasScheme("geo", text) { return list.add(.geo, text, line: line) }
    guard let position = VCardPosition(text) else { return list.addField("geo", text, line: line) }
    let altitude = parts[2].first.map { "," + $0 } ?? ""
    let uri = "geo:" + position.latitude + "," + position.longitude + altitude
    list.add(.geo, uri, line: line)
  }

  // MARK: What is said without a class

  /// The name of an hCard that has no N: of two words the parts, of one word the nickname; where the
  /// organisation has the same name, the card is the organisation's (hCard 1.0, "Implied n
  /// Optimization", "Implied nickname", "Organization contact info").
  mutating func addImpliedName(
    _ findings: HTMLFindings,
    to list: inout PropertyList,
    line: Int
  ) {
    let contact = list.contact
    guard let name = contact.texts(.fn).first, contact.all(.n).isEmpty else { return }
    if case .structured(let parts)? = contact.first(.org)?.value, parts.first == [name] {
      return list.add(.kind, "org", line: line)
    }
    let words = name.split(separator: " ")
    if words.count == 1, !findings.has("nickname") {
      return list.add(.nickname, .list([name]), line: line)
    }
    guard words.count == 2 else { return }
    let isInitial = words[1].count == 1 || words[1].count == 2 && words[1].hasSuffix(".")
    let isReversed = words[0].hasSuffix(",") || isInitial
    let family = String(isReversed ? words[0].prefix { $0 != "," } : words[1])
    let given = String(isReversed ? words[1] : words[0])
    list.add(.n, components: [family, given, "", "", ""], line: line)
  }

  /// Name, photo and address of an h-card that has no class for them (microformats2 parsing, "parsing
  /// for implied properties").
  mutating func addImplied(
    _ root: Int,
    _ findings: HTMLFindings,
    to list: inout PropertyList
  ) {
    let line = Int(tree[root].line)
    let hasRoots = findings.hasRoots
    let hasTexts = findings.all.contains { $0.reading == .text }
    let hasAddresses = findings.all.contains { $0.reading == .address }
    if !hasTexts, !hasRoots { list.add(.fn, impliedText(root), line: line) }
    guard !hasAddresses, !hasRoots else { return }
    if let image = impliedElement(root, ["img", "object"]) {
      addObject(.photo, values.address(of: image), isLink: true, image, to: &list)
    }
    if let link = impliedElement(root, ["a", "area"]), let address = values.target(of: link) {
      list.add(.url, resolved(address), line: Int(tree[link].line))
    }
  }

  private mutating func impliedText(_ root: Int) -> String {
    var node = root
    for _ in 0..<3 {
      switch tree[node].name {
      case "img", "area":
        if let alt = tree[node].value(of: .alt), !alt.withoutBlanks.isEmpty {
          return alt.withoutBlanks
        }
      case "abbr":
        if let title = tree[node].value(of: .title), !title.withoutBlanks.isEmpty {
          return title.withoutBlanks
        }
      default: break
      }
      guard let child = onlyChild(of: node) else { break }
      node = child
    }
    return values.text(root)
  }

  /// The root itself, the only child of these names, or the same of its only child.
  private func impliedElement(_ root: Int, _ names: [String]) -> Int? {
    func points(_ node: Int) -> Bool {
      names.contains(tree[node].name) && values.target(of: node) != nil
    }
    if points(root) { return root }
    var parent = root
    for _ in 0..<2 {
      for name in names {
        let found = children(of: parent).filter { tree[$0].name == name }
        if found.count == 1, points(found[0]), !Microformat.isRoot(tree[found[0]].classes) {
          return found[0]
        }
      }
      guard let child = onlyChild(of: parent) else { return nil }
      parent = child
    }
    return nil
  }

  /// The only element right within another, if it is no microformat.
  private func onlyChild(of node: Int) -> Int? {
    let elements = children(of: node)
    guard elements.count == 1, !Microformat.isRoot(tree[elements[0]].classes) else { return nil }
    return elements[0]
  }

  private func children(of node: Int) -> [Int] {
    var found: [Int] = []
    let range = tree.range(of: node)
    var position = range.lowerBound + 1
    while position < range.upperBound {
      if !tree[position].isText { found.append(position) }
      position = tree.range(of: position).upperBound
    }
    return found
  }
}
