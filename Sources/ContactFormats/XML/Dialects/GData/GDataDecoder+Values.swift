import ContactModel

/// The elements of `gd` and `gContact`.
extension GDataDecoder {
  /// Attributes that `qualities` reads.
  private static let qualityNames: Set<String> = ["rel", "label", "primary"]

  private static func qualities(_ attributes: XMLAttributes) -> ValueQualities {
    var qualities = ValueQualities(isPreferred: attributes.isTrue("primary"))
    if let rel = attributes["rel"] {
      (qualities.types, qualities.label) = Vocabulary.qualities(rel: rel)
    }
    if let label = attributes["label"] { qualities.label = label }
    return qualities
  }

  static func addValue(
    _ known: GDataVocabulary.Element,
    _ element: XMLElement,
    fullName: String,
    hasSeveralOrganizations: Bool,
    to list: inout PropertyList
  ) {
    let line = element.line
    let attributes = XMLAttributes(element)
    let qualities = qualities(attributes)
    var read = qualityNames
    switch known {
    case .name: addName(element, to: &list)
    case .nickname: list.add(.nickname, .list([element.trimmedText]), line: line)
    case .maidenName: list.add(.maidenName, element.trimmedText, line: line)
    case .email:
      list.add(.email, attributes["address"] ?? element.trimmedText, qualities, line: line)
      read.insert("address")
      if attributes["displayName"] == fullName { read.insert("displayName") }
    case .phoneNumber:
      list.add(.tel, element.trimmedText, qualities, line: line)
      if isSameNumber(attributes["uri"], element.trimmedText) { read.insert("uri") }
    case .structuredPostalAddress, .postalAddress:
      addAddress(element, qualities, to: &list)
    case .organization:
      addOrganization(element, qualities, isOneOfSeveral: hasSeveralOrganizations, to: &list)
    case .im:
      let service = attributes["protocol"].map { name in
        name.lastIndex(of: "#").map { String(name[name.index(after: $0)...]) } ?? name
      }
      list.addMessenger(attributes["address"] ?? "", service: service, qualities, line: line)
      read.formUnion(["address", "protocol"])
    case .birthday:
      list.addDate(.bday, attributes["when"] ?? element.trimmedText, line: line)
      read.insert("when")
    case .gender:
      list.addGender(attributes["value"] ?? element.trimmedText, line: line)
      read.insert("value")
    case .website:
      list.add(.url, attributes["href"] ?? element.trimmedText, qualities, line: line)
      read.insert("href")
    case .calendarLink:
      list.add(.caluri, attributes["href"] ?? "", qualities, line: line)
      read.insert("href")
    case .relation:
      let types = attributes["rel"].map { [$0.lowercased()] } ?? []
      list.addRelated(element.trimmedText, types, label: attributes["label"], line: line)
    case .event:
      addEvent(element, attributes, to: &list)
    case .userDefinedField:
      let key = attributes["key"] ?? element.path
      list.addField(key, attributes["value"] ?? "", line: line)
      read.formUnion(["key", "value"])
    case .extendedProperty:
      addExtendedProperty(element, attributes, to: &list)
      read.formUnion(["name", "value"])
    case .groupMembershipInfo:
      // The group is another entry; its name is not said here.
      if !attributes.isTrue("deleted") {
        list.addField(element.path, attributes["href"] ?? "", line: line)
      }
      read.formUnion(["deleted", "href"])
    case .occupation: list.add(.role, element.trimmedText, line: line)
    case .hobby: list.add(.hobby, element.trimmedText, line: line)
    case .language:
      if let code = attributes["code"] {
        list.add(.lang, code, ValueQualities(label: attributes["label"]), line: line)
      } else {
        list.addField(element.path, attributes["label"] ?? element.trimmedText, line: line)
      }
      read.insert("code")
    case .id, .updated, .published, .title, .content, .link, .category, .deleted, .technical: return
    }
    list.addAttributes(of: element, attributes, except: read)
  }

  /// Whether a `tel:` URI says no more than the number as written.
  private static func isSameNumber(_ uri: String?, _ number: String) -> Bool {
    guard let uri else { return true }
    func digits(_ text: String) -> [UInt8] {
      text.utf8.filter { $0 == UInt8(ascii: "+") || $0.isASCIIDigit }
    }
    return digits(uri) == digits(number)
  }

  // MARK: Structures

  /// gd:name; the attribute `yomi` of a part is how it is spoken.
  private static func addName(_ element: XMLElement, to list: inout PropertyList) {
    var components = [[String]](repeating: [], count: 5)
    var others: [XMLElement] = []
    for part in element.children {
      let place: (index: Int, spoken: PropertyName)
      switch part.localName {
      case "familyName": place = (0, .phoneticFamily)
      case "givenName": place = (1, .phoneticGiven)
      case "additionalName": place = (2, .phoneticAdditional)
      case "namePrefix": place = (3, .field)
      case "nameSuffix": place = (4, .field)
      case "fullName":
        list.add(.fn, part.trimmedText, line: part.line)
        list.addAttributes(of: part)
        continue
      default:
        others.append(part)
        continue
      }
      let text = part.trimmedText
      if !text.isEmpty { components[place.index].append(text) }
      let attributes = XMLAttributes(part)
      if place.spoken != .field {
        list.add(place.spoken, attributes["yomi"] ?? "", line: part.line)
      }
      list.addAttributes(of: part, attributes, except: place.spoken == .field ? [] : ["yomi"])
    }
    list.add(.n, .structured(components), line: element.line)
    for part in others { list.addWhole(part) }
  }

  private static func addAddress(
    _ element: XMLElement,
    _ qualities: ValueQualities,
    to list: inout PropertyList
  ) {
    var components = [[String]](repeating: [], count: 7)
    var formatted = element.trimmedText
    var others: [XMLElement] = []
    for part in element.children {
      let index: Int
      switch part.localName {
      case "pobox": index = 0
      case "housename", "neighborhood": index = 1
      case "street": index = 2
      case "city": index = 3
      case "region": index = 4
      case "postcode": index = 5
      case "country": index = 6
      case "formattedAddress":
        formatted = part.trimmedText
        continue
      default:
        others.append(part)
        continue
      }
      var text = part.trimmedText
      if index == 6, let code = part.attribute("code") {
        if text.isEmpty { text = code } else { others.append(part) }
      }
      if !text.isEmpty { components[index].append(text) }
    }
    list.addAddress(components, formatted: formatted, qualities, line: element.line)
    for part in others {
      if part.localName == "country" {
        list.addAttributes(of: part)
      } else {
        list.addWhole(part)
      }
    }
  }

  private static func addOrganization(
    _ element: XMLElement,
    _ qualities: ValueQualities,
    isOneOfSeveral: Bool,
    to list: inout PropertyList
  ) {
    var names: [String] = [element.child("orgName")?.trimmedText ?? ""]
    names += element.children("orgDepartment").map(\.trimmedText).filter { !$0.isEmpty }
    var values = [
      (PropertyName.org, PropertyValue.structured(names.map { $0.isEmpty ? [] : [$0] }))
    ]
    for part in element.children {
      switch part.localName {
      case "orgName":
        if let spoken = part.attribute("yomi") {
          list.addField(part.path + "/@yomi", spoken.withoutBlanks, line: part.line)
        }
      case "orgDepartment": break
      case "orgTitle": values.append((.title, .text(part.trimmedText)))
      case "orgJobDescription": values.append((.role, .text(part.trimmedText)))
      default: list.addWhole(part)
      }
    }
    list.addTogether(values, qualities, isOneOfSeveral: isOneOfSeveral, line: element.line)
  }

  private static func addEvent(
    _ element: XMLElement,
    _ attributes: XMLAttributes,
    to list: inout PropertyList
  ) {
    var date = element.trimmedText
    for part in element.children {
      let when = XMLAttributes(part)
      if part.localName == "when", date.isEmpty,
        let start = when["startTime"] ?? when["valueString"]
      {
        date = start
        list.addAttributes(of: part, when, except: ["startTime", "valueString"])
      } else {
        list.addWhole(part)
      }
    }
    let rel = attributes["rel"]
    if rel == "anniversary" {
      list.addDate(.anniversary, date, label: attributes["label"], line: element.line)
    } else {
      let label = attributes["label"] ?? (rel == "other" ? nil : rel)
      list.addDate(.abDate, date, label: label, line: element.line)
    }
  }

  /// What another program keeps with a contact: a name, and a value or elements of its own.
  private static func addExtendedProperty(
    _ element: XMLElement,
    _ attributes: XMLAttributes,
    to list: inout PropertyList
  ) {
    let name = attributes["name"] ?? element.path
    let text = element.trimmedText
    list.addField(name, attributes["value"] ?? text, line: element.line)
    if attributes["value"] != nil { list.addField(name, text, line: element.line) }
    for child in element.children { list.addWhole(child) }
  }
}
