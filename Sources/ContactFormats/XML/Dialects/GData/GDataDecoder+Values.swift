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
}
