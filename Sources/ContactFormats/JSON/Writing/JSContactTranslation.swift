import ContactModel

/// The members of a card of JSContact, collected from the properties of a contact.
///
/// Every entry is read again before it is taken; what would come back changed is kept as a vCard
/// property instead.
struct JSContactTranslation {
  let contact: Contact
  private var scalars: [String: JSONValue] = [:]
  private var name: [JSONMember] = []
  private var collections: [String: [JSONMember]] = [:]
  private var keywords: [String] = []
  private var members: [String] = []
  private var patches: [Property] = []
  private var kept: [Property] = []
  /// The texts of X-ABLABEL that are the label of one property alone, by the property's index.
  private var labels: [Int: (text: String, index: Int)] = [:]
  private var spent: Set<Int> = []
  /// The ids that the contact gives its properties.
  private let reserved: Set<String>
  private var used: [String: Set<String>] = [:]
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = []
  let decoder = JSContactDecoder(line: 0)

  /// The members of a card in the order of RFC 9553, 2.
  private static let order = [
    "kind", "language", "created", "updated", "prodId", "members", "relatedTo", "name", "nicknames",
    "organizations", "speakToAs", "titles", "emails", "onlineServices", "phones",
    "preferredLanguages", "calendars", "schedulingAddresses", "addresses", "cryptoKeys",
    "directories", "links", "media", "anniversaries", "keywords", "notes", "personalInfo",
  ]

  init(_ contact: Contact) {
    self.contact = contact
    reserved = Set(contact.properties.flatMap { $0.parameters.values(of: "PROP-ID") })
  }

  mutating func translate() {
    findLabels()
    let owned = Set(labels.values.map(\.index))
    for (index, property) in contact.properties.enumerated() where property.name == .abLabel {
      // Labels come last: until then it is not known whether their property has taken them.
      if !owned.contains(index) { kept.append(property) }
    }
    for (index, property) in contact.properties.enumerated() where property.name != .abLabel {
      translate(property, at: index)
    }
    for (_, label) in labels.sorted(by: { $0.key < $1.key }) where !spent.contains(label.index) {
      kept.append(contact.properties[label.index])
    }
  }

  private mutating func findLabels() {
    var groups: [String: [Int]] = [:]
    for (index, property) in contact.properties.enumerated() {
      if let group = property.group { groups[group.lowercased(), default: []].append(index) }
    }
    for indices in groups.values where indices.count == 2 {
      let label = indices.first { contact.properties[$0].name == .abLabel }
      let owner = indices.first { contact.properties[$0].name != .abLabel }
      guard let label, let owner, contact.properties[label].parameters.isEmpty,
        contact.properties[label].group == contact.properties[owner].group,
        case .text(let text) = contact.properties[label].value, !text.isEmpty
      else { continue }
      labels[owner] = (text, label)
    }
  }

  private mutating func translate(_ property: Property, at index: Int) {
    switch property.name {
    case .version: return
    case .fn: return addFormattedName(property)
    case .n:
      guard !name.contains(where: { $0.name == "components" }),
        let value = JSContactNameValue(property)?.members, isSame(value, property)
      else { break }
      name += value
      return
    case .categories:
      guard property.isPlain, case .list(let texts) = property.value, !texts.contains("") else {
        break
      }
      keywords += texts.filter { taken.insert("keywords/" + $0).inserted }
      return
    case .member:
      guard property.isPlain, let text = property.value.text, !text.isEmpty,
        taken.insert("members/" + text).inserted
      else { break }
      members.append(text)
      return
    case .grammaticalGender:
      guard property.isPlain, scalars["speakToAs"] == nil, case .text(let text) = property.value
      else { break }
      scalars["speakToAs"] = .string(text)
      return
    case .birthplace, .deathplace:
      if addPlace(property) { return }
    case .nickname:
      if addNicknames(property) { return }
    case .jsProp:
      patches.append(property)
      return
    default:
      if let member = JSContactDecoder.scalarNames.first(where: { $0.name == property.name }) {
        if addScalar(property, member.member) { return }
        break
      }
      if addEntry(property, label: labels[index]) { return }
    }
    kept.append(property)
  }

  /// The first FN is the full name, even where a vCard property must say more of it.
  private mutating func addFormattedName(_ property: Property) {
    guard case .text(let text) = property.value, !name.contains(where: { $0.name == "full" }) else {
      return kept.append(property)
    }
    name.insert(JSONMember(name: "full", value: .string(text)), at: 0)
    var property = property
    // It is a text by default, and no jCard says so twice.
    if property.valueType == "text" { property.removeParameter("VALUE") }
    if !property.isPlain { kept.append(property) }
  }

  private func isSame(_ value: [JSONMember], _ property: Property) -> Bool {
    let found = decoder.name(.object(value)) ?? []
    return found.count == 1 && found[0].property.saysTheSame(as: property)
  }

  private mutating func addScalar(_ property: Property, _ member: String) -> Bool {
    var property = property
    // A reader sees whether it is a URI (RFC 6350, 6.7.6).
    if property.name == .uid { property.parameters.removeAll { $0.name == "VALUE" } }
    guard scalars[member] == nil, case .text(var text) = property.value, !text.isEmpty else {
      return false
    }
    if property.name == .rev || property.name == .created {
      guard let written = VCardDate(text)?.extended, written.hasSuffix("Z") else { return false }
      text = written
    }
    var read = decoder.scalar(member, .string(text))
    if property.name == .uid { read?.parameters = [] }
    let isSame = read?.saysTheSame(as: property) ?? false
    guard isSame || property.name == .uid else { return false }
    scalars[member] = .string(text)
    return isSame
  }

  private mutating func addNicknames(_ property: Property) -> Bool {
    guard case .list(let texts) = property.value, !texts.isEmpty, !texts.contains(""),
      texts.count == 1 || property.parameters.value(of: "PROP-ID") == nil
    else { return false }
    let before = collections["nicknames"]
    for text in texts {
      var single = property
      single.value = .list([text])
      guard addEntry(single, label: nil) else {
        collections["nicknames"] = before
        return false
      }
    }
    return true
  }

  /// The place of a birth or a death, which goes with its date.
  private mutating func addPlace(_ property: Property) -> Bool {
    let kind = property.name == .birthplace ? "birth" : "death"
    guard case .text(let text) = property.value, property.group == nil,
      let index = collections["anniversaries"]?.firstIndex(where: {
        $0.value["kind"]?.string == kind && $0.value["place"] == nil
      }), let entry = collections["anniversaries"]?[index]
    else { return false }
    let isURI = property.valueType == "uri"
    let place = JSONValue.object([
      "@type": .string("Address"), "full": isURI ? nil : .string(text),
      "coordinates": isURI ? .string(text) : nil,
    ])
    let value = JSONValue.object(
      entry.value.members + [JSONMember(name: "place", value: place)]
    )
    let found = decoder.entry(of: "anniversaries", id: entry.name, value)
    guard found.count == 2, found[1].property.saysTheSame(as: property) else { return false }
    collections["anniversaries"]?[index].value = value
    return true
  }

  private mutating func addEntry(
    _ property: Property,
    label: (text: String, index: Int)?
  ) -> Bool {
    for label in label == nil ? [nil] : [label, nil] {
      for keepsValueType in [false, true] {
        guard
          let entry = JSContactEntry(property, label: label?.text, keepsValueType: keepsValueType)
        else { continue }
        let inner = entry.collection == "pronouns"
        let id = entry.id ?? self.id(property, in: entry.collection)
        guard let id, !(used[entry.collection]?.contains(id) ?? false) else { return false }
        let found =
          inner
          ? decoder.speakToAs(
            .object(["pronouns": .object([JSONMember(name: id, value: entry.value)])])
          ) ?? []
          : decoder.entry(of: entry.collection, id: id, entry.value)
        guard found.count == 1, found[0].label == label?.text,
          found[0].property.saysTheSame(as: property)
        else { continue }
        used[entry.collection, default: []].insert(id)
        collections[entry.collection, default: []].append(
          JSONMember(name: id, value: entry.value)
        )
        if let label { spent.insert(label.index) }
        return true
      }
    }
    return false
  }

  /// The id in PROP-ID, if it can be one (RFC 9553, 1.4.1), else a new one.
  private mutating func id(_ property: Property, in collection: String) -> String? {
    if let written = property.parameters.value(of: "PROP-ID") {
      let isID =
        (1...255).contains(written.utf8.count)
        && written.utf8.allSatisfy { $0.isTokenByte || $0 == UInt8(ascii: "_") }
      return isID ? written : nil
    }
    var number = counts[collection, default: 0]
    repeat {
      number += 1
    } while used[collection]?.contains("k\(number)") ?? false || reserved.contains("k\(number)")
    // An id that is not taken after all is free again.
    counts[collection] = number - 1
    return "k\(number)"
  }

  // MARK: The card

  func card(uid: String) -> JSONValue {
    var values = scalars
    values["speakToAs"] = speakToAs
    if !name.isEmpty { values["name"] = .object(name) }
    if !keywords.isEmpty { values["keywords"] = .set(keywords) }
    if !members.isEmpty { values["members"] = .set(members) }
    for (collection, entries) in collections where collection != "pronouns" {
      values[collection] = .object(collection == "titles" ? tied(entries) : entries)
    }
    var card = [
      JSONMember(name: "@type", value: .string("Card")),
      JSONMember(name: "version", value: .string("1.0")),
      JSONMember(name: "uid", value: scalars["uid"] ?? .string(uid)),
    ]
    for member in Self.order {
      if let value = values[member] { card.append(JSONMember(name: member, value: value)) }
    }
    var (patched, left) = patched(.object(card))
    left += kept
    if !left.isEmpty {
      let properties = JSONValue.array(left.map { JCardProperty($0).value })
      patched = .object(patched.members + [JSONMember(name: "vCardProps", value: properties)])
    }
    return patched
  }

  private var speakToAs: JSONValue? {
    let pronouns = collections["pronouns"].map { JSONValue.object($0) }
    guard scalars["speakToAs"] != nil || pronouns != nil else { return nil }
    return .object(["grammaticalGender": scalars["speakToAs"], "pronouns": pronouns])
  }

  /// The titles, each with the organisation that alone is in its group (RFC 9555, 2.9.6).
  private func tied(_ titles: [JSONMember]) -> [JSONMember] {
    func group(_ entry: JSONMember) -> String? {
      entry.value["vCardParams"]?["group"]?.string?.lowercased()
    }
    let groups = Dictionary(grouping: collections["organizations"] ?? [], by: group)
    return titles.map { title in
      guard let name = group(title), let organizations = groups[name], organizations.count == 1
      else { return title }
      let id = JSONMember(name: "organizationId", value: .string(organizations[0].name))
      return JSONMember(name: title.name, value: .object(title.value.members + [id]))
    }
  }

  /// The card with what its JSPROP properties say (RFC 9555, 3.2.1), and those that cannot be applied.
  private func patched(_ card: JSONValue) -> (card: JSONValue, left: [Property]) {
    var card = card
    var left: [Property] = []
    for property in patches {
      let utf8 = Array((property.value.text ?? "").utf8)
      let names = JSONPointer.names(property.parameters.value(of: "JSPTR") ?? "")
      // Each patch copies the card.
      guard patches.count <= Self.mostPatches,
        let value = utf8.withUnsafeBufferPointer({ try? JSONParser.parse($0) }),
        property.group == nil, value != .null, !Self.untouchable.contains(names[0]),
        card.value(at: names[...]) == nil,
        let changed = card.setting(value, at: names[...])
      else {
        left.append(property)
        continue
      }
      card = changed
    }
    return (card, left)
  }

  private static let mostPatches = 1000
  private static let untouchable: Set<String> = [
    "", "@type", "version", "uid", "vCardProps", "vCardParams", "vCardName", "vCard",
  ]
}

extension JSONValue {
  /// What stands at that place.
  fileprivate func value(at names: ArraySlice<String>) -> JSONValue? {
    guard let name = names.first else { return self }
    switch self {
    case .object: return self[name]?.value(at: names.dropFirst())
    case .array(let elements):
      guard let index = Int(name), elements.indices.contains(index) else { return nil }
      return elements[index].value(at: names.dropFirst())
    default: return nil
    }
  }
}
