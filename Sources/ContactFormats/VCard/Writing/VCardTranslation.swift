import ContactModel

/// A contact in the words of one vCard version: what the grammar of that version needs and allows,
/// still as properties. Translating twice changes nothing more.
struct VCardTranslation {
  let version: VCardWriter.Version
  var properties: [Property]
  /// The names of all properties before the translation: most steps have nothing to do.
  private(set) var names: Set<PropertyName> = []

  init(_ contact: Contact, to version: VCardWriter.Version) {
    self.version = version
    self.properties = contact.properties
  }

  /// - Parameter nest: Writes a contact that is the value of a property; nil where it may not be
  ///   nested any deeper.
  mutating func translate(nest: (Contact) -> [UInt8]?) {
    for index in properties.indices {
      Self.makeNameAllowed(&properties[index].name)
      properties[index].keepMeaningfulParameters()
      giveShape(to: &properties[index])
      names.insert(properties[index].name)
    }
    // An empty identifier identifies nobody.
    if names.contains(.uid) { properties.removeAll { $0.name == .uid && $0.value.isEmpty } }
    switch version {
    case .v3: translateToVersion3(nest: nest)
    case .v4: translateToVersion4(nest: nest)
    }
    keepWhatStandsOnce()
    nameContact()
  }

  /// The name as the grammar allows it. BEGIN, END and VERSION belong to the card, not the contact.
  private static func makeNameAllowed(_ name: inout PropertyName) {
    switch name.rawValue {
    case "BEGIN", "END", "VERSION": return name = VCardVocabulary.privateName(of: name)
    case "": return name = "X-UNNAMED"
    default: break
    }
    guard !name.rawValue.utf8.allSatisfy(\.isTokenByte) else { return }
    let bytes = name.rawValue.utf8.map { $0.isTokenByte ? $0 : UInt8(ascii: "-") }
    let token = String(decoding: bytes, as: UTF8.self)
    name = PropertyName(rawValue: token.hasPrefix("X-") ? token : "X-" + token)
  }

  /// Gives the value the shape that its name asks for: components, a list, or one text. Bytes and
  /// cards, which have no such shape, move to a private property.
  private func giveShape(to property: inout Property) {
    let name = property.name
    if var counts = VCardVocabulary.componentCounts[name] {
      guard var components = Self.components(of: property.value) else {
        return property.makePrivate()
      }
      if version == .v3 { counts = Array(counts.prefix(1)) }
      if counts.isEmpty {
        components = components.map { $0.isEmpty ? [] : [$0.joined(separator: ",")] }
      }
      property.value = .structured(Self.fit(components, to: counts, of: name))
    } else if VCardVocabulary.lists.contains(name) {
      guard let components = Self.components(of: property.value) else {
        return property.makePrivate()
      }
      let values = components.flatMap { $0 }
      property.value = .list(values.isEmpty ? [""] : values)
    } else {
      switch property.value {
      case .text: break
      case .list, .structured: property.value = .text(property.value.text ?? "")
      case .binary:
        if !VCardVocabulary.holdsBytes(name, in: version) { property.makePrivate() }
      case .contact:
        if name != .agent, !name.isExtension { property.makePrivate() }
      }
    }
  }

  private static func components(of value: PropertyValue) -> [[String]]? {
    switch value {
    case .text(let text): [[text]]
    case .list(let values): [values]
    case .structured(let components): components
    case .binary, .contact: nil
    }
  }

  /// Fills up with empty components to the next number that is allowed. What is beyond the last is
  /// said in it, unless it is said already: RFC 9554 repeats its new components in the old ones.
  private static func fit(
    _ components: [[String]],
    to counts: [Int],
    of name: PropertyName
  ) -> [[String]] {
    guard let most = counts.last else { return components }
    var fitted = Array(components.prefix(most))
    let count = counts.first { $0 >= fitted.count } ?? most
    while fitted.count < count { fitted.append([]) }
    guard components.count > most else { return fitted }
    func words(of value: String) -> [Substring] {
      value.split { $0 == " " || $0 == "," }
    }
    let said = Set(fitted.joined().flatMap(words(of:)))
    let unsaid = components.dropFirst(most).joined().filter {
      !words(of: $0).allSatisfy(said.contains)
    }
    guard !unsaid.isEmpty else { return fitted }
    // The street takes what no component of an address can.
    let home = name == .adr ? 2 : most - 1
    fitted[home] = fitted[home].filter { !$0.isEmpty } + unsaid
    return fitted
  }

  /// VALUE in the words of the version (RFC 6350, 5.2; RFC 2426, 4); where it says nothing, or what
  /// cannot be, it goes.
  func adjustValueType(of property: inout Property) {
    guard let type = property.valueType else { return }
    switch property.value {
    case .list, .structured, .binary, .contact: return property.removeParameter("VALUE")
    case .text: break
    }
    switch type {
    case "url", "content-id", "cid": property.setParameter("VALUE", "uri")
    case "inline", "binary": property.removeParameter("VALUE")
    case "phone-number", "vcard", "ptext":
      if version == .v4 { property.removeParameter("VALUE") }
    case "uri": break
    default:
      guard VCardVocabulary.defaultsToURI(property.name, in: version) else { return }
      if type != "text" || !VCardVocabulary.urisOrTexts.contains(property.name) {
        property.removeParameter("VALUE")
      }
    }
  }

  /// Moves all but the first of what may stand once to private properties.
  private mutating func keepWhatStandsOnce() {
    let single = VCardVocabulary.standsOnce(in: version)
    var first: [PropertyName: String?] = [:]
    for index in properties.indices where single.contains(properties[index].name) {
      let name = properties[index].name
      let alternative = version == .v4 ? properties[index].alternativeID : nil
      if let known = first[name] {
        if known == nil || known != alternative { properties[index].makePrivate() }
      } else {
        first[name] = .some(alternative)
      }
    }
  }

  /// Sees to it that FN is there and says something, and that 3.0 has its N.
  private mutating func nameContact() {
    if !properties.contains(where: { $0.name == .fn && !$0.value.isEmpty }) {
      let text = Contact(properties).derivedFormattedName
      if let index = properties.firstIndex(where: { $0.name == .fn }) {
        properties[index].value = .text(text)
      } else {
        properties.insert(Property(.fn, .text(text)), at: 0)
      }
    }
    if version == .v3, !properties.contains(where: { $0.name == .n }) {
      // Empty, because which part of FN is the family name would be a guess.
      let index = properties.firstIndex { $0.name == .fn } ?? 0
      let empty = PropertyValue.structured([[String]](repeating: [], count: 5))
      properties.insert(Property(.n, empty), at: index + 1)
    }
  }

  /// UID with that value as this version writes it.
  func uidProperty(_ text: String) -> Property {
    var property = Property(.uid, .text(text))
    if version == .v4, !text.looksLikeURI { property.setParameter("VALUE", "text") }
    return property
  }
}

extension Contact {
  /// A name for a contact that has none: from N, else NICKNAME, ORG, EMAIL or TEL; empty where it
  /// has none of these either.
  var derivedFormattedName: String {
    if let name = names.first { return name.displayText }
    for name in [PropertyName.nickname, .org, .email, .tel] {
      for property in all(name) {
        let text: String? =
          switch property.value {
          case .text(let text): text
          case .list(let values): values.first { !$0.isEmpty }
          case .structured(let parts): parts.lazy.flatMap { $0 }.first { !$0.isEmpty }
          case .binary, .contact: nil
          }
        if let text, !text.isEmpty { return text }
      }
    }
    return ""
  }
}
