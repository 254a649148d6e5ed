import ContactModel

/// Turns the element of a card into a contact: the one that the vCard with these properties gives.
struct HTMLCardDecoder {
  var values: HTMLValues
  let base: HTMLBase?
  private(set) var problems: [Problem] = []

  /// Cards within cards beyond this depth give their text alone.
  private static let deepestCard = 8

  init(_ tree: HTMLTree, base: HTMLBase?) {
    values = HTMLValues(tree)
    self.base = base
  }

  var tree: HTMLTree { values.tree }

  mutating func decode() -> Contact {
    let contact = contact(of: 0, depth: 0)
    if values.isExhausted { problems.append(.tangledCard(line: Int(tree[0].line))) }
    return contact
  }

  private mutating func contact(of root: Int, depth: Int) -> Contact {
    let isModern = tree[root].classes.contains("h-card")
    let findings = HTMLFindings(in: tree, root: root, isModern: isModern)
    var list = PropertyList()
    var done: Set<String> = []
    for (index, finding) in findings.all.enumerated() {
      if finding.isRoot, Microformat.isCard(tree[finding.node].classes) {
        addCard(finding.node, as: finding.key, to: &list, depth: depth)
      } else {
        add(finding, at: index, of: findings, &done, to: &list)
      }
    }
    for child in findings.children { addCard(child, as: nil, to: &list, depth: depth) }
    if isModern {
      addImplied(root, findings, to: &list)
    } else {
      addImpliedName(findings, to: &list, line: Int(tree[root].line))
    }
    return list.contact
  }

  // MARK: Properties

  private mutating func add(
    _ finding: HTMLFindings.Finding,
    at index: Int,
    of findings: HTMLFindings,
    _ done: inout Set<String>,
    to list: inout PropertyList
  ) {
    let node = finding.node
    let line = Int(tree[node].line)
    switch finding.key {
    case "n", "adr", "org", "geo":
      addParted(finding.key, finding, container: index, of: findings, to: &list)
    case _ where Microformat.nameParts.contains(finding.key):
      if finding.container == nil, !findings.has("n"), done.insert("n").inserted {
        addParted("n", finding, container: nil, of: findings, to: &list)
      }
    case _ where Microformat.addressParts.contains(finding.key):
      if finding.container == nil, done.insert("adr").inserted {
        addParted("adr", finding, container: nil, of: findings, to: &list)
      }
    case _ where Microformat.organizationParts.contains(finding.key):
      if finding.container == nil, done.insert("org").inserted {
        addParted("org", finding, container: nil, of: findings, to: &list)
      }
    case _ where Microformat.positionParts.contains(finding.key):
      if finding.container == nil, done.insert("geo").inserted {
        addParted("geo", finding, container: nil, of: findings, to: &list)
      }
    case "fn": list.add(.fn, values.text(of: node), line: line)
    case "nickname", "category":
      let name: PropertyName = finding.key == "nickname" ? .nickname : .categories
      let text = values.text(of: node)
      if !text.isEmpty { list.add(name, .list([text]), line: line) }
    case "tel": addPhone(finding, to: &list)
    case "email": addEmail(finding, to: &list)
    case "url": list.add(.url, linked(finding), line: line)
    case "impp": list.add(.impp, values.address(of: node), line: line)
    case "uid": list.addUID(linked(finding), line: line)
    case "photo": addObject(.photo, finding, to: &list)
    case "logo": addObject(.logo, finding, to: &list)
    case "sound": addObject(.sound, finding, to: &list)
    case "key": addObject(.key, finding, to: &list)
    case "bday": list.addDate(.bday, values.date(of: node), line: line)
    case "anniversary": list.addDate(.anniversary, values.date(of: node), line: line)
    case "rev": list.add(.rev, values.date(of: node), line: line)
    case "note": list.add(.note, values.text(of: node, hasLines: true), line: line)
    case "label":
      let (qualities, kind) = qualities(of: node)
      let text = values.text(of: node, hasLines: true, without: kind)
      list.add(.label, text, qualities, line: line)
    case "sex", "gender-identity":
      guard done.insert("gender").inserted else { return }
      let sex = findings.all.first { $0.key == "sex" }.map { values.text(of: $0.node) } ?? ""
      let identity = findings.all.first { $0.key == "gender-identity" }
      guard let identity else { return list.addGender(sex, line: line) }
      let texts = [sex, values.text(of: identity.node)]
      list.add(.gender, components: texts, line: line)
    default:
      if let unknown = finding.unknown {
        let value =
          switch finding.reading {
          case .text: values.text(of: node, hasLines: true)
          case .address: linked(finding)
          case .date: values.date(of: node)
          }
        list.addField(unknown, value, line: line)
      } else if let name = Self.names[finding.key] {
        list.add(name, values.text(of: node), line: line)
      }
    }
  }

  private static let names: [String: PropertyName] = [
    "title": .title, "role": .role, "tz": .tz, "mailer": .mailer, "class": .class,
    "sort-string": .sortString, "pronouns": .pronouns, "agent": .agent,
  ]

  func resolved(_ address: String) -> String { base?.resolve(address) ?? address }

  /// The address an element says; of an element that is no link itself and says none, that of the
  /// first link within it.
  private mutating func linked(_ finding: HTMLFindings.Finding) -> String {
    let address = values.address(of: finding.node)
    guard values.target(of: finding.node) == nil else { return resolved(address) }
    if !address.looksLikeURI, let link = firstLink(in: finding.node) { return resolved(link) }
    return address
  }

  private func firstLink(in node: Int, scheme: String? = nil) -> String? {
    for index in tree.range(of: node).dropFirst() where tree[index].name == "a" {
      guard let target = values.target(of: index), !target.isEmpty else { continue }
      if scheme.map({ TextURI.hasScheme($0, target) }) ?? true { return target }
    }
    return nil
  }

  // MARK: Values with a type

  /// The types of a value: of the elements of class `type` in it, the first of which is given too.
  mutating func qualities(of node: Int) -> (ValueQualities, kind: Int?) {
    var qualities = ValueQualities()
    var first: Int?
    for index in tree.range(of: node).dropFirst() where tree[index].classes.contains("type") {
      if first == nil { first = index }
      let written = values.text(of: index)
      let word = written.lowercased()
      switch word {
      case "": break
      case "pref": qualities.isPreferred = true
      case "mobile": qualities.types.append("cell")
      case "internet", "other": break
      case _ where Self.types.contains(word): qualities.types.append(word)
      default: qualities.label = written
      }
    }
    return (qualities, first)
  }

  private static let types: Set<String> = [
    "home", "work", "cell", "voice", "fax", "pager", "msg", "video", "text", "textphone", "car",
    "isdn", "bbs", "modem", "pcs", "dom", "intl", "postal", "parcel", "x400",
  ]

  private mutating func addPhone(_ finding: HTMLFindings.Finding, to list: inout PropertyList) {
    var (qualities, kind) = qualities(of: finding.node)
    var text: String
    if case .address = finding.reading {
      text = values.address(of: finding.node)
    } else {
      text = values.text(of: finding.node, without: kind)
      // "Call me", with the number in the link.
      if !text.utf8.contains(where: \.isASCIIDigit) {
        let target = values.target(of: finding.node) ?? firstLink(in: finding.node, scheme: "tel")
        if let target, TextURI.hasScheme("tel", target) { text = target }
      }
    }
    if TextURI.hasScheme("tel", text) { qualities.valueType = "uri" }
    list.add(.tel, text, qualities, line: Int(tree[finding.node].line))
  }

  private mutating func addEmail(_ finding: HTMLFindings.Finding, to list: inout PropertyList) {
    let node = finding.node
    let (qualities, kind) = qualities(of: node)
    var text = values.target(of: node) ?? ""
    if !TextURI.hasScheme("mailto", text) { text = values.text(of: node, without: kind) }
    if !text.utf8.contains(UInt8(ascii: "@")) {
      text = firstLink(in: node, scheme: "mailto") ?? text
    }
    list.add(.email, Self.emailAddress(text), qualities, line: Int(tree[node].line))
  }

  /// The address of a `mailto:` link, without subject and body (RFC 6068).
  private static func emailAddress(_ text: String) -> String {
    guard TextURI.hasScheme("mailto", text) else { return text }
    let address = TextURI.address(text).prefix { $0 != "?" }
    var bytes = Array("data:,".utf8) + address.utf8
    bytes = bytes.withUnsafeBufferPointer { DataURI($0)?.bytes } ?? Array(address.utf8)
    return String(decoding: bytes, as: UTF8.self).withoutBlanks
  }

  private mutating func addObject(
    _ name: PropertyName,
    _ finding: HTMLFindings.Finding,
    to list: inout PropertyList
  ) {
    let address = values.address(of: finding.node)
    addObject(
      name,
      address,
      isLink: values.target(of: finding.node) != nil,
      finding.node,
      to: &list
    )
  }

  mutating func addObject(
    _ name: PropertyName,
    _ address: String,
    isLink: Bool,
    _ node: Int,
    to list: inout PropertyList
  ) {
    let line = Int(tree[node].line)
    let bytes = Array(address.utf8)
    if let object = bytes.withUnsafeBufferPointer({ DataURI($0) }) {
      if object.misfits > 0 { problems.append(.invalidBase64(line: line)) }
      let qualities = ValueQualities(mediaType: object.mediaType)
      list.add(name, .binary(object.bytes), qualities, line: line)
    } else {
      let type = isLink || address.looksLikeURI ? nil : "text"
      list.add(
        name,
        isLink ? resolved(address) : address,
        ValueQualities(valueType: type),
        line: line
      )
    }
  }

  // MARK: Cards within the card

  /// Another card in this one: the organisation, a person who acts for this one, or somebody else
  /// whose name is said. What else it says stays together in a contact of its own.
  private mutating func addCard(
    _ node: Int,
    as key: String?,
    to list: inout PropertyList,
    depth: Int
  ) {
    let line = Int(tree[node].line)
    guard depth < Self.deepestCard else {
      if !problems.contains(where: { $0.code == "nested-too-deep" }) {
        problems.append(.cardsTooDeep(line: line))
      }
      return list.addField(key ?? "h-card", values.text(node, hasLines: true), line: line)
    }
    let inner = contact(of: node, depth: depth + 1)
    if key == "agent" { return list.add(.agent, .contact(inner), line: line) }
    let name = inner.texts(.fn).first ?? values.text(node)
    let rest = inner.properties.contains { ![.fn, .n, .org, .kind].contains($0.name) }
    let card = rest ? [(name: Self.innerCard, value: PropertyValue.contact(inner))] : []
    if key == "org" {
      let organization = inner.first(.org)?.value ?? .structured([[name]])
      list.addTogether([(.org, organization)] + card, isOneOfSeveral: true, line: line)
    } else {
      let type = key.flatMap { Self.relations.contains($0) ? $0 : nil }
      let label = type == nil ? key : nil
      let qualities = ValueQualities(
        types: type.map { [$0] } ?? [],
        label: label,
        valueType: "text"
      )
      list.addTogether(
        [(.related, .text(name))] + card,
        qualities,
        isOneOfSeveral: true,
        line: line
      )
    }
  }

  /// What a card within a card says beyond its name.
  static let innerCard: PropertyName = "X-H-CARD"

  /// RFC 6350, 6.6.6.
  private static let relations: Set<String> = [
    "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident",
    "neighbor", "child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date",
    "sweetheart", "me", "emergency",
  ]
}
