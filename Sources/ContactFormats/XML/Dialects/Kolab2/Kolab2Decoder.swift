import ContactModel

/// Turns one Kolab 2 object into a contact.
struct Kolab2Decoder: XMLRecordDecoder {
  private typealias Vocabulary = Kolab2Vocabulary

  private var memo = NameMemo(Vocabulary.element)

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var list = PropertyList()
    if record.name == Vocabulary.list { list.add(.kind, "group", line: record.line) }
    // What one element says of another.
    let fullName = record.child("name")?.child("full-name")?.trimmedText ?? ""
    let units = record.children("department").map(\.trimmedText).filter { !$0.isEmpty }
    let hasOrganization = record.child("organization") != nil
    let preferredAddress = record.child("preferred-address")?.trimmedText ?? ""
    let hasPreferredAddress = record.children.contains { element in
      element.localName == "address" && element.child("type")?.trimmedText == preferredAddress
    }
    let latitude = record.child("latitude")
    let longitude = record.child("longitude")
    var isFirstOrganization = true
    for element in record.children {
      let text = element.trimmedText
      let line = element.line
      guard let known = memo.meaning(of: element) else {
        list.addWhole(element)
        continue
      }
      switch known {
      case .text(let property): list.add(property, text, line: line)
      case .date(let property): list.addDate(property, CalendarDay.text(text), line: line)
      case .relation(let type): list.addRelated(text, [type], line: line)
      case .uid: list.addUID(text, line: line)
      case .nickname: list.add(.nickname, .list([text]), line: line)
      case .gender: list.addGender(text, line: line)
      case .sensitivity: list.add(.class, text.uppercased(), line: line)
      case .categories:
        let words = text.split(separator: ",").map { String($0).withoutBlanks }
        list.add(.categories, .list(words.filter { !$0.isEmpty }), line: line)
      case .name: Self.addName(element, to: &list)
      case .organization:
        // Departments belong to the first organisation.
        list.add(.org, components: [text] + (isFirstOrganization ? units : []), line: line)
        isFirstOrganization = false
      case .department:
        if !hasOrganization { list.add(.org, components: ["", text], line: line) }
      case .email: Self.addEmail(element, fullName, to: &list)
      case .phone: Self.addPhone(element, to: &list)
      case .address: Self.addAddress(element, preferred: preferredAddress, to: &list)
      case .preferredAddress:
        if !hasPreferredAddress { list.addField(element) }
      case .latitude: Self.addPosition(element, longitude, to: &list)
      case .longitude:
        if latitude == nil { list.addField(element) }
      case .displayName: list.add(.fn, text, line: line)
      case .member: Self.addMember(element, to: &list)
      case .custom:
        let attributes = XMLAttributes(element)
        let label = [attributes["app"], attributes["name"]].compactMap { $0 }
        list.addField(
          label.isEmpty ? element.path : label.joined(separator: "-"),
          attributes["value"] ?? text,
          line: line
        )
      }
      if !known.isStructured { list.addStrays(in: element) }
    }
    let version = record.attribute("version")?.withoutBlanks
    return DecodedXML(version: version, contact: list.contact)
  }

  private static func addName(_ element: XMLElement, to list: inout PropertyList) {
    var components = PartedValue(count: 5)
    for part in element.children {
      switch part.localName {
      case "last-name": components.add(part, at: 0)
      case "given-name": components.add(part, at: 1)
      case "middle-names": components.add(part, at: 2)
      case "prefix": components.add(part, at: 3)
      case "suffix": components.add(part, at: 4)
      case "full-name": list.add(.fn, part.trimmedText, line: part.line)
      default: list.addWhole(part)
      }
    }
    list.add(.n, components.value, line: element.line)
  }

  private static func addEmail(
    _ element: XMLElement,
    _ fullName: String,
    to list: inout PropertyList
  ) {
    for part in element.children {
      switch part.localName {
      case "smtp-address": list.add(.email, part.trimmedText, line: element.line)
      case "display-name" where part.trimmedText == fullName: break
      default: list.addWhole(part)
      }
    }
    list.add(.email, element.trimmedText, line: element.line)
  }

  private static func addPhone(_ element: XMLElement, to list: inout PropertyList) {
    let type = element.child("type")?.trimmedText ?? ""
    let qualities =
      Vocabulary.phones[type.lowercased()] ?? ValueQualities(label: type.isEmpty ? nil : type)
    for part in element.children {
      switch part.localName {
      case "type": break
      case "number": list.add(.tel, part.trimmedText, qualities, line: element.line)
      default: list.addWhole(part)
      }
    }
    list.add(.tel, element.trimmedText, qualities, line: element.line)
  }

  private static func addAddress(
    _ element: XMLElement,
    preferred: String,
    to list: inout PropertyList
  ) {
    var components = PartedValue(count: 7)
    var type = ""
    var others: [XMLElement] = []
    for part in element.children {
      switch part.localName {
      case "type" where type.isEmpty: type = part.trimmedText
      case "pobox": components.add(part, at: 0)
      case "street": components.add(part, at: 2)
      case "locality": components.add(part, at: 3)
      case "region": components.add(part, at: 4)
      case "postal-code": components.add(part, at: 5)
      case "country": components.add(part, at: 6)
      case "x-kde-type": break
      default: others.append(part)
      }
    }
    let types = Vocabulary.addressTypes[type]
    let isPreferred = !type.isEmpty && preferred == type
    let label = types == nil && !type.isEmpty ? type : nil
    let qualities = ValueQualities(types: types ?? [], isPreferred: isPreferred, label: label)
    let formatted = element.trimmedText
    list.addAddress(components.texts, formatted: formatted, qualities, line: element.line)
    for part in others { list.addWhole(part) }
  }

  private static func addPosition(
    _ latitude: XMLElement,
    _ longitude: XMLElement?,
    to list: inout PropertyList
  ) {
    let text = latitude.trimmedText + ";" + (longitude?.trimmedText ?? "")
    if let position = VCardPosition(text) {
      list.add(.geo, position.uri, line: latitude.line)
    } else {
      list.addField(latitude)
      if let longitude { list.addField(longitude) }
    }
  }

  /// A member is a contact, by its identifier, or an address with a name.
  private static func addMember(_ element: XMLElement, to list: inout PropertyList) {
    let address = element.child("smtp-address")?.trimmedText ?? ""
    let name = element.child("display-name")?.trimmedText ?? ""
    for part in element.children {
      let text = part.trimmedText
      switch part.localName {
      case "uid":
        let type = text.looksLikeURI ? nil : "text"
        list.add(.member, text, ValueQualities(valueType: type), line: element.line)
      case "smtp-address":
        let qualities = ValueQualities(label: name)
        list.add(.member, TextURI.with("mailto", text), qualities, line: element.line)
      case "display-name" where !address.isEmpty: break
      default: list.addWhole(part)
      }
    }
  }
}
