import ContactModel

/// Turns one vcard-temp `vCard` into a contact.
struct VCardTempDecoder: XMLRecordDecoder {
  typealias Vocabulary = VCardTempVocabulary

  /// Cards of agents are read this deep; what lies deeper is kept as text.
  private static let deepestNesting = 8

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var problems: [Problem] = []
    let contact = Self.contact(record, depth: 0, &problems)
    return DecodedXML(version: "vcard-temp", contact: contact, problems: problems)
  }

  private static func contact(
    _ record: XMLElement,
    depth: Int,
    _ problems: inout [Problem]
  ) -> Contact {
    var list = PropertyList()
    for element in record.children { add(element, to: &list, depth: depth, &problems) }
    return list.contact
  }

  private static func add(
    _ element: XMLElement,
    to list: inout PropertyList,
    depth: Int,
    _ problems: inout [Problem]
  ) {
    let name = element.localName
    let line = element.line
    if let property = Vocabulary.texts[name] {
      let text = element.trimmedText
      let needsText = property == .uid && !text.looksLikeURI
      list.add(property, text, ValueQualities(valueType: needsText ? "text" : nil), line: line)
      list.addFields(within: element)
      return
    }
    if let property = Vocabulary.objects[name] {
      VCardTempObject(element, &problems).add(as: property, to: &list, line: line)
      return
    }
    switch name {
    case "N": addComponents(element, .n, Vocabulary.nameComponents, to: &list)
    case "ADR": addComponents(element, .adr, Vocabulary.addressComponents, to: &list)
    case "TEL": addValue(element, .tel, "NUMBER", to: &list)
    case "EMAIL": addValue(element, .email, "USERID", to: &list)
    case "NICKNAME":
      list.add(.nickname, .list(commaSeparated(element.trimmedText)), line: line)
      list.addFields(within: element)
    case "LABEL": addLabel(element, to: &list)
    case "JABBERID":
      list.add(.impp, TextURI.with("xmpp", element.trimmedText), line: line)
      list.addFields(within: element)
    case "GEO": addPosition(element, to: &list)
    case "ORG": addOrganization(element, to: &list)
    case "CATEGORIES":
      let (words, rest) = element.partition("KEYWORD")
      let texts = words.map(\.trimmedText).filter { !$0.isEmpty }
      list.add(
        .categories,
        .list(words.isEmpty ? commaSeparated(element.trimmedText) : texts),
        line: line
      )
      addUnknown(words.flatMap(\.children) + rest, to: &list)
    case "CLASS":
      let known = element.children.first { Vocabulary.classes.contains($0.localName) }
      list.add(.class, known?.localName ?? element.trimmedText, line: line)
      for child in element.children {
        if child.localName == known?.localName {
          list.addFields(within: child)
        } else {
          list.addField(child)
        }
      }
    case "AGENT": addAgent(element, to: &list, depth: depth, &problems)
    case "VERSION": break
    case _ where name.hasPrefix("X-") && element.children.isEmpty:
      list.add(PropertyName(rawValue: name), element.trimmedText, line: line)
    default: list.addField(element)
    }
  }

  static func addUnknown(_ elements: some Sequence<XMLElement>, to list: inout PropertyList) {
    for element in elements { list.addField(element) }
  }

  private static func commaSeparated(_ text: String) -> [String] {
    text.utf8.split(separator: ASCII.comma).map { String(Substring($0)).withoutBlanks }
      .filter { !$0.isEmpty }
  }

  /// A card of another person, or where it is to be found.
  private static func addAgent(
    _ element: XMLElement,
    to list: inout PropertyList,
    depth: Int,
    _ problems: inout [Problem]
  ) {
    list.add(.agent, element.trimmedText, line: element.line)
    for child in element.children {
      if child.localName == "EXTVAL" {
        list.add(.agent, child.trimmedText, ValueQualities(valueType: "uri"), line: element.line)
        list.addFields(within: child)
      } else if Vocabulary.records.contains(child.name) {
        if depth < deepestNesting {
          let nested = contact(child, depth: depth + 1, &problems)
          list.add(.agent, .contact(nested), line: element.line)
        } else {
          problems.append(.nestedTooDeep(line: child.line))
          list.add(.agent, child.allText, line: element.line)
        }
      } else {
        list.addField(child)
      }
    }
  }
}
