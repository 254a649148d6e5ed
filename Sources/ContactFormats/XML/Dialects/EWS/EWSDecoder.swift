import ContactModel

/// Turns one `Contact` or `DistributionList` into a contact.
struct EWSDecoder: XMLRecordDecoder {
  private typealias Vocabulary = EWSVocabulary

  private var memo = NameMemo(Vocabulary.element)

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var list = PropertyList()
    var problems: [Problem] = []
    if record.name == Vocabulary.list { list.add(.kind, "group", line: record.line) }
    addName(record, to: &list)
    let displayName = record.child("DisplayName")?.trimmedText
    let preferredAddress = record.child("PostalAddressIndex")?.trimmedText
    for element in record.children {
      guard let known = memo.meaning(of: element) else {
        list.addWhole(element)
        continue
      }
      let line = element.line
      switch known {
      case .technical, .addressIndex: break
      case .displayName, .givenName, .middleName, .surname, .generation, .completeName, .subject,
        .nickname, .phoneticFirst, .phoneticLast, .companyName, .department, .jobTitle:
        break
      case .profession: list.add(.role, element.trimmedText, line: line)
      case .itemID: list.addUID(XMLAttributes(element)["Id"] ?? "", line: line)
      case .created: list.add(.created, element.trimmedText, line: line)
      case .lastModified: list.add(.rev, element.trimmedText, line: line)
      case .sensitivity: Self.addSensitivity(element, to: &list)
      case .importance:
        if element.trimmedText != "Normal" { list.addWhole(element) }
      case .body:
        if element.attribute("BodyType") == "HTML" {
          list.addNote(html: element)
        } else {
          list.add(.note, element.trimmedText, line: line)
        }
      case .notes: list.add(.note, element.trimmedText, line: line)
      case .categories: list.add(.categories, .list(Self.strings(element)), line: line)
      case .emails: Self.addEmails(element, displayName: displayName, to: &list)
      case .addresses: Self.addAddresses(element, preferred: preferredAddress, to: &list)
      case .phones: Self.addPhones(element, to: &list)
      case .messengers: Self.addMessengers(element, to: &list)
      case .birthday: list.addDate(.bday, CalendarDay.text(element.trimmedText), line: line)
      case .anniversary:
        list.addDate(.anniversary, CalendarDay.text(element.trimmedText), line: line)
      case .homePage:
        list.add(.url, element.trimmedText, ValueQualities(types: ["work"]), line: line)
      case .spouse: list.addRelated(element.trimmedText, ["spouse"], line: line)
      case .manager: list.addRelated(element.trimmedText, ["manager"], line: line)
      case .assistant: list.addRelated(element.trimmedText, ["assistant"], line: line)
      case .children:
        for child in Self.strings(element) { list.addRelated(child, ["child"], line: line) }
      case .photo: list.addBase64(.photo, element, &problems)
      case .certificate, .exchangeCertificate:
        list.addBase64(.key, element, &problems)
        for part in element.children { list.addBase64(.key, part, &problems) }
      case .members: Self.addMembers(element, to: &list)
      case .extended: Self.addExtended(element, to: &list)
      }
      if !Vocabulary.structured.contains(known) {
        list.addStrays(in: element)
      }
    }
    return DecodedXML(contact: list.contact, problems: problems)
  }

  /// What takes several children: the name, and where somebody works.
  private mutating func addName(_ record: XMLElement, to list: inout PropertyList) {
    var name = EWSName()
    var company = EWSCompany()
    for element in record.children {
      guard let known = memo.meaning(of: element) else { continue }
      switch known {
      case .displayName, .givenName, .middleName, .surname, .generation, .completeName, .subject,
        .nickname, .phoneticFirst, .phoneticLast:
        name.take(known, element)
      case .companyName, .department, .jobTitle: company.take(known, element)
      default: break
      }
    }
    name.add(to: &list)
    company.add(to: &list)
  }

  /// The texts of the elements within (`<String>…`), or the one of the element itself.
  private static func strings(_ element: XMLElement) -> [String] {
    let texts = element.children.map(\.trimmedText).filter { !$0.isEmpty }
    let own = element.trimmedText
    return own.isEmpty ? texts : [own] + texts
  }

  private static func addSensitivity(_ element: XMLElement, to list: inout PropertyList) {
    switch element.trimmedText {
    case "Normal", "": break
    case "Private": list.add(.class, "PRIVATE", line: element.line)
    case "Confidential": list.add(.class, "CONFIDENTIAL", line: element.line)
    default: list.addWhole(element)
    }
  }

  /// MAPI properties beyond those EWS has elements for. PidTagReferredByName is who made the
  /// introduction.
  private static func addExtended(_ element: XMLElement, to list: inout PropertyList) {
    guard let field = element.child("ExtendedFieldURI") else { return list.addWhole(element) }
    let attributes = XMLAttributes(field)
    let values = element.children.flatMap { part in
      switch part.localName {
      case "Value": [part.trimmedText]
      case "Values": part.children.map(\.trimmedText)
      default: [String]()
      }
    }.filter { !$0.isEmpty }
    let tag = attributes["PropertyTag"].flatMap(number)
    let property = tag.flatMap { Vocabulary.MAPIProperty(rawValue: $0) }
    for value in values {
      switch property {
      case .referredBy: list.addRelated(value, ["referred-by"], line: element.line)
      case .hobbies: list.add(.hobby, value, line: element.line)
      // PidTagGender: 1 is female, 2 is male.
      case .gender where value == "1": list.addGender("female", line: element.line)
      case .gender where value == "2": list.addGender("male", line: element.line)
      case .gender, nil: list.addField(label(attributes, element), value, line: element.line)
      }
    }
  }

  /// `0x3A47` or its decimal form.
  private static func number(_ text: String) -> Int? {
    text.lowercased().hasPrefix("0x") ? Int(text.dropFirst(2), radix: 16) : Int(text)
  }

  private static func label(_ attributes: XMLAttributes, _ element: XMLElement) -> String {
    if let name = attributes["PropertyName"] { return name }
    let property = attributes["PropertyTag"] ?? attributes["PropertyId"]
    let set = attributes["DistinguishedPropertySetId"] ?? attributes["PropertySetId"]
    return ([element.path] + [set, property].compactMap { $0 }).joined(separator: "/")
  }
}
