import ContactModel

/// Turns one Windows `contact` into a contact.
struct WindowsContactDecoder: XMLRecordDecoder {
  private typealias Vocabulary = WindowsContactVocabulary

  private var memo = NameMemo(Vocabulary.element)

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var list = PropertyList()
    var problems: [Problem] = []
    var hasIdentifier = false
    for element in record.children where !WindowsContactItem.isNil(element) {
      let line = element.line
      guard let known = memo.meaning(of: element) else {
        WindowsContactItem.addRest(element, to: &list)
        continue
      }
      switch known {
      case .created: list.add(.created, element.trimmedText, line: line)
      case .notes: list.add(.note, element.trimmedText, line: line)
      case .mailer: list.add(.mailer, element.trimmedText, line: line)
      case .program: list.add(.prodid, element.trimmedText, line: line)
      case .gender:
        let text = element.trimmedText
        if text != "Unspecified" { list.addGender(text, line: line) }
      case .identifiers:
        Self.addIdentifiers(WindowsContactItem.items(element), to: &list, &hasIdentifier)
      default:
        let items = WindowsContactItem.items(element)
        for item in items {
          Self.add(item, as: known, isOneOfSeveral: items.count > 1, to: &list, &problems)
        }
      }
    }
    return DecodedXML(version: "windows-contact", contact: list.contact, problems: problems)
  }

  /// One identifier is the contact's: the preferred, else the first. The others are fields.
  private static func addIdentifiers(
    _ items: [WindowsContactItem],
    to list: inout PropertyList,
    _ hasIdentifier: inout Bool
  ) {
    let preferred = items.firstIndex { $0.qualities.isPreferred } ?? items.indices.first
    for (index, var item) in items.enumerated() {
      let value = item.take("Value")
      if index == preferred, !hasIdentifier {
        list.addUID(value, line: item.line)
        hasIdentifier = true
      } else {
        list.addField(item.element.path, value, line: item.line)
      }
      item.addRest(to: &list)
    }
  }

  private static func add(
    _ item: WindowsContactItem,
    as known: WindowsContactVocabulary.Element,
    isOneOfSeveral: Bool,
    to list: inout PropertyList,
    _ problems: inout [Problem]
  ) {
    var item = item
    let line = item.line
    let qualities = item.qualities
    switch known {
    case .names: addName(&item, to: &list)
    case .positions: addPosition(&item, isOneOfSeveral: isOneOfSeveral, to: &list)
    case .persons:
      let types = item.labels.map { Vocabulary.word($0).lowercased() }
      list.addRelated(item.take("FormattedName"), types, line: line)
    case .dates: addDate(&item, to: &list)
    case .emails:
      let type = item.take("Type")
      let address = item.take("Address")
      if type.isEmpty || type.uppercased() == "SMTP" {
        list.add(.email, address, qualities, line: line)
      } else {
        list.addField(item.element.path + "/" + type, address, line: line)
      }
    case .phones: list.add(.tel, item.take("Number"), qualities, line: line)
    case .addresses:
      let names = [
        "POBox", "ExtendedAddress", "Street", "Locality", "Region", "PostalCode", "Country",
      ]
      let components = names.map { [item.take($0)] }
      let formatted = item.take("AddressLabel")
      list.addAddress(components, formatted: formatted, qualities, line: line)
    case .messengers:
      let service = item.take("Protocol")
      list.addMessenger(item.take("Value"), service: service, qualities, line: line)
    case .urls: list.add(.url, item.take("Value"), qualities, line: line)
    case .photos: addPhoto(&item, to: &list, &problems)
    case .certificates:
      if let value = item.takeElement("Value") { list.addBase64(.key, value, &problems) }
    case .identifiers, .created, .notes, .gender, .mailer, .program: break
    }
    item.addRest(to: &list)
  }

  private static func addName(_ item: inout WindowsContactItem, to list: inout PropertyList) {
    let line = item.line
    list.add(.fn, item.take("FormattedName"), line: line)
    let components = [
      [item.take("FamilyName")], [item.take("GivenName")], [item.take("MiddleName")],
      // A prefix is said before the title: Ms. Dr.
      [item.take("Prefix"), item.take("Title")],
      [item.take("Generation"), item.take("Suffix")],
    ]
    list.add(.n, .structured(components.map { $0.filter { !$0.isEmpty } }), line: line)
    list.add(.nickname, .list([item.take("NickName")]), line: line)
  }

  private static func addPosition(
    _ item: inout WindowsContactItem,
    isOneOfSeveral: Bool,
    to list: inout PropertyList
  ) {
    let names = ["Company", "Organization", "Department"].map { item.take($0) }
    // Without a company the organisation is the largest that is named; a department alone keeps its
    // place.
    var components = names.prefix(2).filter { !$0.isEmpty }
    if components.isEmpty { components = [""] }
    if !names[2].isEmpty { components.append(names[2]) }
    let values: [(PropertyName, PropertyValue)] = [
      (.org, .structured(components.map { $0.isEmpty ? [] : [$0] })),
      (.title, .text(item.take("JobTitle"))),
      (.role, .text(item.take("Role"))),
      (.role, .text(item.take("Profession"))),
    ]
    list.addTogether(values, item.qualities, isOneOfSeveral: isOneOfSeveral, line: item.line)
  }

  private static func addDate(_ item: inout WindowsContactItem, to list: inout PropertyList) {
    let text = CalendarDay.text(item.take("Value"))
    let words = item.labels.map { Vocabulary.word($0).lowercased() }
    if words.contains("birthday") {
      list.addDate(.bday, text, line: item.line)
    } else if words.contains("anniversary") {
      list.addDate(.anniversary, text, line: item.line)
    } else {
      list.addDate(.abDate, text, label: item.qualities.label, line: item.line)
    }
  }

  private static func addPhoto(
    _ item: inout WindowsContactItem,
    to list: inout PropertyList,
    _ problems: inout [Problem]
  ) {
    let isLogo = item.labels.contains { $0.lowercased() == "logo" }
    let property: PropertyName = isLogo ? .logo : .photo
    if let value = item.takeElement("Value") {
      list.addBase64(property, value, mediaType: value.attribute("ContentType"), &problems)
    }
    list.add(property, item.take("Url"), line: item.line)
  }
}
