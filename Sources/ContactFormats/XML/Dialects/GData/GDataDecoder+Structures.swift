import ContactModel

/// The elements of `gd` and `gContact` that have parts.
extension GDataDecoder {
  /// gd:name; the attribute `yomi` of a part is how it is spoken.
  static func addName(_ element: XMLElement, to list: inout PropertyList) {
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

  static func addAddress(
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
      case "formattedAddress" where formatted.isEmpty:
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

  static func addOrganization(
    _ element: XMLElement,
    _ qualities: ValueQualities,
    isOneOfSeveral: Bool,
    to list: inout PropertyList
  ) {
    func texts(_ local: String) -> [String] {
      element.children(local).map(\.trimmedText).filter { !$0.isEmpty }
    }
    let components = [texts("orgName")] + texts("orgDepartment").map { [$0] }
    var values = [(PropertyName.org, PropertyValue.structured(components))]
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

  static func addEvent(
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
  static func addExtendedProperty(
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
