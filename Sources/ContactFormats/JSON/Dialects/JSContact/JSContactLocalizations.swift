import ContactModel

/// The values of a card in other languages (RFC 9553, 2.7.1): patches of its entries.
///
/// An entry that patches change is read again and gives properties with LANGUAGE, tied to those of
/// the card by ALTID (RFC 9555). A patch that cannot be applied is kept as it is.
struct JSContactLocalizations {
  private let decoder: JSContactDecoder
  private let name: JSONValue?
  private var list: [JSContactProperty]
  /// The entries of the card, by the collection and the id.
  private var entries: [Root: JSONValue] = [:]
  /// The place in the list of each property of the card, by its name and its entry.
  private var bases: [Root: Int] = [:]
  private var alternatives: Set<String>
  private var count = 0

  /// The name of a card, or a collection and the id of an entry.
  private struct Root: Hashable {
    var name: String
    var id: String?
  }

  init(_ card: JSONValue, _ list: [JSContactProperty], _ decoder: JSContactDecoder) {
    self.decoder = decoder
    self.list = list
    name = card["name"]
    for member in card.members where JSContactDecoder.collections.contains(member.name) {
      for entry in member.value.members {
        entries[Root(name: member.name, id: entry.name)] = entry.value
      }
    }
    for (index, item) in list.enumerated() where item.property.language == nil {
      let root = Self.base(of: item.property)
      if bases[root] == nil { bases[root] = index }
    }
    alternatives = Set(list.compactMap(\.property.alternativeID))
  }

  private static func base(of property: Property) -> Root {
    Root(name: property.name.rawValue, id: property.parameters.value(of: "PROP-ID"))
  }

  /// The properties of the card and those of its localizations.
  func adding(_ localizations: JSONValue) -> [JSContactProperty] {
    var copy = self
    for member in localizations.members { copy.add(member.name, member.value) }
    return copy.list
  }

  private mutating func add(_ language: String, _ patches: JSONValue) {
    let place = JSONPointer.adding(language, to: "localizations")
    guard case .object(let members) = patches else {
      list.append(.kept(place, patches, decoder.line))
      return
    }
    var order: [Root] = []
    var byRoot: [Root: [JSONMember]] = [:]
    for patch in members {
      let names = JSONPointer.names(patch.name)
      let root = Root(name: names[0], id: names[0] == "name" || names.count < 2 ? nil : names[1])
      if byRoot[root] == nil { order.append(root) }
      byRoot[root, default: []].append(patch)
    }
    for root in order {
      let patches = byRoot[root] ?? []
      if let found = properties(root, patches) {
        for item in found { add(item, in: language) }
      } else {
        list += patches.map {
          .kept(JSONPointer.adding($0.name, to: place), $0.value, decoder.line)
        }
      }
    }
  }

  /// What the patched entry says; nil where it cannot be patched or is no entry that is read.
  private func properties(_ root: Root, _ patches: [JSONMember]) -> [JSContactProperty]? {
    var value = root.id == nil ? root.name == "name" ? name : nil : entries[root]
    if value == nil, !patches.contains(where: { JSONPointer.names($0.name).count == 1 }) {
      // A patch may give an entry that only this language has.
      guard root.id != nil, patches.count == 1, JSONPointer.names(patches[0].name).count == 2,
        JSContactDecoder.collections.contains(root.name)
      else { return nil }
      value = .object([JSONMember]())
    }
    let depth = root.id == nil ? 1 : 2
    for patch in patches {
      let names = JSONPointer.names(patch.name)
      guard names.count >= depth else { return nil }
      value = value?.setting(patch.value, at: names.dropFirst(depth))
    }
    guard let value else { return nil }
    if let id = root.id { return decoder.entry(of: root.name, id: id, value) }
    return root.name == "name" ? decoder.name(value) : nil
  }

  private mutating func add(_ item: JSContactProperty, in language: String) {
    var localized = item
    let base = bases[Self.base(of: localized.property)]
    if let base {
      var original = list[base].property
      original.parameters.removeAll { $0.name == "ALTID" }
      var same = localized.property
      same.parameters.removeAll { $0.name == "ALTID" }
      if original.value == same.value, original.parameters == same.parameters { return }
    }
    localized.property.parameters.removeAll { $0.name == "ALTID" || $0.name == "LANGUAGE" }
    let alternative = base.flatMap { list[$0].property.alternativeID } ?? nextAlternative()
    if let base, list[base].property.alternativeID == nil {
      list[base].property.parameters.append(Parameter("ALTID", alternative))
    }
    localized.property.parameters.append(Parameter("ALTID", alternative))
    localized.property.parameters.append(Parameter("LANGUAGE", language))
    list.append(localized)
  }

  private mutating func nextAlternative() -> String {
    repeat { count += 1 } while alternatives.contains(String(count))
    alternatives.insert(String(count))
    return String(count)
  }
}
