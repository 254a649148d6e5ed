import ContactModel

/// Turns one `entry` into a contact.
struct PortableContactsDecoder: XMLRecordDecoder {
  private typealias Vocabulary = PortableContactsVocabulary

  private var memo = NameMemo(Vocabulary.element)

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var list = PropertyList()
    let displayName = record.child("displayName")?.trimmedText ?? ""
    let hasSeveralOrganizations = record.children("organizations").count > 1
    for element in record.children {
      guard let known = memo.meaning(of: element) else {
        list.addWhole(element)
        continue
      }
      let text = element.trimmedText
      let line = element.line
      switch known {
      case .text(let property): list.add(property, text, line: line)
      case .date(let property): list.addDate(property, Self.date(text), line: line)
      case .id: list.addUID(text, line: line)
      case .displayName: list.add(.fn, text, line: line)
      case .name: Self.addName(element, displayName, to: &list)
      case .nickname: list.add(.nickname, .list([text]), line: line)
      case .gender: list.addGender(text, line: line)
      case .utcOffset:
        list.add(.tz, text, ValueQualities(valueType: "utc-offset"), line: line)
      case .tags: Self.addTag(element, to: &list)
      case .organizations:
        Self.addOrganization(element, isOneOfSeveral: hasSeveralOrganizations, to: &list)
      default: Self.addPlural(PortableContactsValue(element), known, to: &list)
      }
      if known.isSingular { list.addStrays(in: element) }
    }
    return DecodedXML(contact: list.contact)
  }

  /// The year 0000 stands for one that is not told (7.2.1, birthday).
  private static func date(_ text: String) -> String {
    let text = CalendarDay.text(text)
    return text.hasPrefix("0000-") ? "--" + text.dropFirst(5) : text
  }

  private static func addName(
    _ element: XMLElement,
    _ displayName: String,
    to list: inout PropertyList
  ) {
    var components = PartedValue(count: 5)
    for part in element.children {
      switch part.localName {
      case "familyName": components.add(part, at: 0)
      case "givenName": components.add(part, at: 1)
      case "middleName": components.add(part, at: 2)
      case "honorificPrefix": components.add(part, at: 3)
      case "honorificSuffix": components.add(part, at: 4)
      case "formatted":
        let text = part.trimmedText
        if displayName.isEmpty {
          list.add(.fn, text, line: part.line)
        } else if text != displayName {
          list.addField(part)
        }
      default: list.addWhole(part)
      }
    }
    list.add(.n, components.value, line: element.line)
  }

  /// A tag is a plain text; some programs write it as a value all the same.
  private static func addTag(_ element: XMLElement, to list: inout PropertyList) {
    let value = PortableContactsValue(element)
    list.add(.categories, .list([value.main]), line: element.line)
    value.addRest(to: &list)
  }

  private static func addPlural(
    _ value: PortableContactsValue,
    _ known: PortableContactsVocabulary.Element,
    to list: inout PropertyList
  ) {
    var value = value
    let line = value.element.line
    switch known {
    case .values(let property): list.add(property, value.main, value.qualities, line: line)
    case .ims:
      let qualities = ValueQualities(isPreferred: value.qualities.isPreferred)
      list.addMessenger(value.main, service: value.type, qualities, line: line)
    case .relationships:
      let types = value.type.isEmpty ? [] : [value.type.lowercased()]
      list.addRelated(value.main, types, line: line)
    case .addresses:
      let names = ["streetAddress", "locality", "region", "postalCode", "country"]
      let components = ["", ""] + names.map { value.take($0) }
      let formatted = value.take("formatted")
      list.addAddress(
        components.map { [$0] },
        formatted: formatted.isEmpty ? value.main : formatted,
        value.qualities,
        line: line
      )
    case .accounts: addAccount(&value, to: &list)
    default: break
    }
    value.addRest(to: &list)
  }

  private static func addOrganization(
    _ element: XMLElement,
    isOneOfSeveral: Bool,
    to list: inout PropertyList
  ) {
    var value = PortableContactsValue(element)
    let name = value.take("name")
    let unit = value.take("department")
    let components = unit.isEmpty ? [name] : [name, unit]
    let values: [(PropertyName, PropertyValue)] = [
      (.org, .structured(components.map { $0.isEmpty ? [] : [$0] })),
      (.title, .text(value.take("title"))),
      (.role, .text(value.take("description"))),
    ]
    let qualities = value.qualities
    list.addTogether(values, qualities, isOneOfSeveral: isOneOfSeveral, line: element.line)
    value.addRest(to: &list)
  }

  /// An account at a service is a social profile by its user's name (RFC 9554, 3.5 and 4.9).
  private static func addAccount(
    _ value: inout PortableContactsValue,
    to list: inout PropertyList
  ) {
    let domain = value.take("domain")
    let name = value.take("username")
    let id = value.take("userid")
    let line = value.element.line
    let user = name.isEmpty ? id : name
    if user.isEmpty {
      list.addField(value.element.path + "/domain", domain, line: line)
    } else {
      var parameters = [Parameter("VALUE", "text")]
      if !domain.isEmpty { parameters.append(Parameter("SERVICE-TYPE", domain)) }
      if value.qualities.isPreferred { parameters.append(Parameter("PREF", "1")) }
      list.append(Property(.socialprofile, .text(user), parameters: parameters, line: line))
    }
    if !name.isEmpty { list.addField(value.element.path + "/userid", id, line: line) }
    if let label = value.qualities.label {
      list.addField(value.element.path + "/type", label, line: line)
    }
  }
}
