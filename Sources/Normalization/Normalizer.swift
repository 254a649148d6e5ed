import ContactModel

/// Turns contacts as read into values that can be compared.
///
/// A value type that any number of threads may use at once: what it shares is a bounded cache of
/// telephone numbers.
public struct Normalizer: Sendable {
  private let homeRegion: String?
  private let phones = PhoneReader()

  /// - Parameter homeRegion: the region (ISO 3166-1 alpha-2, any case) whose telephone numbers are
  ///   written without a country code where neither card nor event says otherwise.
  public init(homeRegion: String?) {
    self.homeRegion = homeRegion.flatMap { Region.country($0) }
  }

  /// The region of an event's place: "Arlington, VA", "München, Germany"; nil where the words name no
  /// country and no state.
  public func region(ofPlace place: String) -> String? {
    Region.ofPlace(place)
  }

  /// The comparable values of `contact`, in the order of its properties. Values that mean nothing
  /// (an address without a host, a number without digits) are left out; they stay in the contact.
  ///
  /// - Parameter eventRegion: the region (ISO 3166-1 alpha-2) of the event the card comes from.
  ///   National telephone numbers are tried in the regions of the card's own addresses, then in this
  ///   one, then in the home region.
  public func normalize(_ contact: Contact, eventRegion: String?) -> NormalizedContact {
    var result = NormalizedContact()
    let regions = regions(of: contact, eventRegion: eventRegion)
    for property in contact.properties {
      add(property, regions: regions, to: &result)
    }
    addNames(of: contact, to: &result)
    result.product = contact.texts(.prodid).first.map { String($0.trimmingSpaces) }
    return result
  }

  private func add(_ property: Property, regions: [String], to result: inout NormalizedContact) {
    switch property.name {
    case .email:
      guard let text = property.value.text, let email = EmailAddress(text) else { return }
      result.emails.append(Normalized(email, written: text, line: property.line))
    case .tel:
      guard let text = property.value.text, var phone = phones.read(text, regions: regions)
      else { return }
      phone.kind = Self.kind(phone.kind, types: property.types)
      result.phones.append(Normalized(phone, written: text, line: property.line))
    case .org:
      guard let organization = Self.organization(property.value) else { return }
      let written = property.value.text ?? organization.name
      result.organizations.append(Normalized(organization, written: written, line: property.line))
    case .title, .role:
      guard let text = property.value.text else { return }
      append(folded(text), written: text, of: property, to: &result.titles)
    case .nickname:
      for text in Self.texts(property.value) {
        append(folded(text), written: text, of: property, to: &result.nicknames)
      }
    case .adr:
      guard let address = ComparableAddress(property) else { return }
      result.addresses.append(
        Normalized(address, written: Self.text(of: property.value), line: property.line)
      )
    case .bday:
      guard let text = property.value.text else { return }
      let omitted = property.parameters.value(of: "X-APPLE-OMIT-YEAR").flatMap { Int($0) }
      guard let date = PartialDate(text, omittedYear: omitted) else { return }
      result.birthdays.append(Normalized(date, written: text, line: property.line))
    case .url, .socialprofile, .xSocialProfile:
      guard let text = property.value.text, let address = WebAddress.canonical(text)
      else { return }
      append(address, written: text, of: property, to: &result.urls)
    case .uid:
      guard let text = property.value.text else { return }
      append(Self.canonicalUID(text), written: text, of: property, to: &result.uids)
    default: return
    }
  }

  private func append(
    _ value: String,
    written: String,
    of property: Property,
    to values: inout [Normalized<String>]
  ) {
    guard !value.isEmpty else { return }
    values.append(Normalized(value, written: written, line: property.line))
  }

  // MARK: - Names

  private func addNames(of contact: Contact, to result: inout NormalizedContact) {
    guard !Self.isOrganization(contact) else { return }
    for property in contact.properties where property.name == .n {
      guard case .structured(let components) = property.value else { continue }
      let (name, nicknames) = NameParser.tidied(StructuredName(components: components))
      for nickname in nicknames {
        append(folded(nickname), written: nickname, of: property, to: &result.nicknames)
      }
      guard !name.family.isEmpty || !name.given.isEmpty || !name.additional.isEmpty
      else { continue }
      result.names.append(
        Normalized(
          PersonName(name, isSplitFromFormattedName: false),
          written: property.value.text ?? name.displayText,
          line: property.line
        )
      )
    }
    let isWhole = result.names.contains {
      !$0.value.name.family.isEmpty && !$0.value.name.given.isEmpty
    }
    guard !isWhole else { return }
    addFormattedNames(of: contact, to: &result)
  }

  /// FN says more than an N with one part only ("Ann" in N, "Ann Lee" in FN).
  private func addFormattedNames(of contact: Contact, to result: inout NormalizedContact) {
    let parts = result.names.count
    for property in contact.properties where property.name == .fn {
      guard let text = property.value.text, Self.isPersonName(text, in: result),
        let (name, nicknames) = NameParser.split(text)
      else { continue }
      for nickname in nicknames {
        append(folded(nickname), written: nickname, of: property, to: &result.nicknames)
      }
      guard parts == 0 || (!name.family.isEmpty && !name.given.isEmpty) else { continue }
      result.names.append(
        Normalized(
          PersonName(name, isSplitFromFormattedName: true),
          written: text,
          line: property.line
        )
      )
    }
    if result.names.count > parts { result.names.removeFirst(parts) }
  }

  /// Not where the card is about a company (KIND: RFC 6350, 6.1.4; Apple's X-ABShowAs).
  private static func isOrganization(_ contact: Contact) -> Bool {
    let kind = contact.texts(.kind).first?.lowercased()
    if let kind, ["org", "group", "location", "device", "application"].contains(kind) {
      return true
    }
    return contact.texts(.abShowAs).first?.uppercased() == "COMPANY"
  }

  /// Programs fill FN, which must not be empty, with the company, the address or the number.
  private static func isPersonName(_ text: String, in result: NormalizedContact) -> Bool {
    guard text.contains(where: \.isLetter), !text.contains("@") else { return false }
    let canonical = OrganizationName(text).canonical
    return !result.organizations.contains { $0.value.canonical == canonical }
  }

  // MARK: - Values

  private static func organization(_ value: PropertyValue) -> OrganizationName? {
    let parts: [String]
    switch value {
    case .structured(let components): parts = components.map { $0.joined(separator: ", ") }
    default: parts = [value.text ?? ""]
    }
    let texts = parts.map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
    guard let name = texts.first else { return nil }
    let organization = OrganizationName(name, units: Array(texts.dropFirst()))
    return organization.canonical.isEmpty ? nil : organization
  }

  /// The components in one line.
  private static func text(of value: PropertyValue) -> String {
    guard case .structured(let components) = value else { return value.text ?? "" }
    return components.joined().filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func texts(_ value: PropertyValue) -> [String] {
    switch value {
    case .list(let values): values
    case .structured(let components): components.flatMap(\.self)
    default: value.text?.split(separator: ",").map { String($0.trimmingSpaces) } ?? []
    }
  }

  /// What the card says about the line outranks the numbering plan: a fax, a pager or a switchboard
  /// (Apple's `main`) is nobody's own number, whatever its digits allow.
  private static func kind(_ kind: PhoneNumber.Kind, types: [String]) -> PhoneNumber.Kind {
    let isVoice = types.contains("voice") || types.contains("cell")
    if !isVoice, types.contains(where: { $0.contains("fax") || $0 == "pager" || $0 == "modem" }) {
      return .other
    }
    return types.contains("main") && kind == .fixedLineOrMobile ? .fixedLine : kind
  }

  /// Without `urn:uuid:`; UUIDs in lower case (RFC 9562, 4).
  private static func canonicalUID(_ text: String) -> String {
    var uid = text.trimmingSpaces
    if uid.prefix(9).lowercased() == "urn:uuid:" { uid = uid.dropFirst(9) }
    let isUUID =
      uid.utf8.count == 36
      && uid.enumerated().allSatisfy { index, character in
        [8, 13, 18, 23].contains(index)
          ? character == "-" : character.isASCII && character.isHexDigit
      }
    return isUUID ? uid.lowercased() : String(uid)
  }

  // MARK: - Regions

  /// Where the card's national numbers may belong, most likely first; at most five.
  private func regions(of contact: Contact, eventRegion: String?) -> [String] {
    var regions: [String] = []
    func add(_ region: String?) {
      if let region, !regions.contains(region) { regions.append(region) }
    }
    let addresses = contact.all(.adr).prefix(3)
    if !addresses.isEmpty {
      var codes: [String: String] = [:]
      for property in contact.all("X-ABADR") {
        if let group = property.group { codes[group.lowercased()] = property.value.text }
      }
      for address in addresses {
        add(Region.ofAddress(address, code: address.group.flatMap { codes[$0.lowercased()] }))
      }
    }
    add(eventRegion.flatMap { Region.country($0) })
    add(homeRegion)
    return regions
  }
}
