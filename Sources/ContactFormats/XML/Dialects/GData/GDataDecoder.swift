import ContactModel

/// Turns one entry of GData into a contact.
struct GDataDecoder: XMLRecordDecoder {
  typealias Vocabulary = GDataVocabulary

  private var memo = NameMemo(Vocabulary.element)

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    var list = PropertyList()
    var refusal: Problem?
    // Versions 1 and 2 have the name in the title alone; 3 repeats it there.
    let fullName = Self.fullName(record)
    let hasSeveralOrganizations = record.children("organization").count > 1
    for element in record.children {
      switch memo.meaning(of: element) {
      case .technical: break
      case .id: list.addUID(element.trimmedText, line: element.line)
      case .updated: list.add(.rev, element.trimmedText, line: element.line)
      case .published: list.add(.created, element.trimmedText, line: element.line)
      case .title:
        if fullName.isEmpty {
          list.add(.fn, element.trimmedText, line: element.line)
        } else if element.trimmedText != fullName {
          list.addField(element)
        }
      case .content: Self.addContent(element, to: &list)
      case .link: Self.addLink(element, to: &list)
      case .category: Self.addCategory(element, to: &list)
      case .deleted: refusal = .deletedContact(line: element.line, element: element.path)
      case let known?:
        Self.addValue(
          known,
          element,
          fullName: fullName,
          hasSeveralOrganizations: hasSeveralOrganizations,
          to: &list
        )
      case nil: list.addWhole(element)
      }
      if let known = memo.meaning(of: element), !Vocabulary.structured.contains(known) {
        list.addStrays(in: element)
      }
    }
    return DecodedXML(version: "gdata", contact: list.contact, refusal: refusal)
  }

  private static func fullName(_ record: XMLElement) -> String {
    for element in record.children where element.localName == "name" {
      if element.namespace == Vocabulary.common, let name = element.child("fullName") {
        return name.trimmedText
      }
    }
    return ""
  }

  // MARK: Atom

  /// The note. RFC 4287, 4.1.3: text, HTML as text, or XHTML elements.
  private static func addContent(_ element: XMLElement, to list: inout PropertyList) {
    switch element.attribute("type") {
    case "html": list.addNote(html: element)
    case "xhtml": list.add(.note, element.allText, line: element.line)
    default:
      list.add(.note, element.trimmedText, line: element.line)
      list.addStrays(in: element)
    }
  }

  private static func addLink(_ element: XMLElement, to list: inout PropertyList) {
    let attributes = XMLAttributes(element)
    guard let address = attributes["href"] else { return }
    if attributes["rel"] == Vocabulary.photoRelation {
      list.add(.photo, address, line: element.line)
    }
  }

  private static func addCategory(_ element: XMLElement, to list: inout PropertyList) {
    let attributes = XMLAttributes(element)
    if let kind = Vocabulary.kind(of: attributes.all) {
      if Vocabulary.groupKinds.contains(kind) { list.add(.kind, "group", line: element.line) }
    } else if let word = attributes["label"] ?? attributes["term"] {
      list.add(.categories, .list([word]), line: element.line)
    }
  }
}
