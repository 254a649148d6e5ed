import ContactModel

/// Turns the description of one person into a contact.
///
/// RDF/XML writes the same statement in several ways: a literal as the text of an element or as an
/// attribute of the node, a link as `rdf:resource` or as a node within that has `rdf:about`.
struct FOAFDecoder: XMLRecordDecoder {
  var list = PropertyList()
  private var name = [[String]](repeating: [], count: 5)
  private var nameLine: Int?
  /// Every FN and every part of N so far: the same under several terms is one.
  private var namesSaid: Set<NameSaid> = []

  private struct NameSaid: Hashable {
    /// Nil for FN.
    var component: Int?
    var text: String
  }

  mutating func decode(_ record: XMLElement) -> DecodedXML {
    list = PropertyList()
    name = [[String]](repeating: [], count: 5)
    nameLine = nil
    namesSaid = []
    let kind = FOAFKind(record)
    switch kind {
    case .organization: list.add(.kind, "org", line: record.line)
    case .group: list.add(.kind, "group", line: record.line)
    default: break
    }
    for attribute in record.attributes { add(attribute.name, attribute.value, of: record) }
    for element in record.children {
      let statement = FOAFStatement(element)
      if let meaning = FOAFVocabulary.terms[element.name] {
        add(statement, meaning, element)
      } else {
        addField(element)
      }
    }
    if let nameLine { list.add(.n, .structured(name), line: nameLine) }
    return DecodedXML(
      contact: list.contact,
      refusal: isSomebody(kind) ? nil : .notAPerson(line: record.line, element: record.path)
    )
  }

  /// What says of itself that it is an agent is one; and so is what doesn't say what it is and has a
  /// name or an address that FOAF gives to agents alone.
  private func isSomebody(_ kind: FOAFKind) -> Bool {
    switch kind {
    case .person, .organization, .group: true
    case .thing: false
    case .unsaid:
      list.properties.contains { [.fn, .n, .nickname, .email, .tel, .impp].contains($0.name) }
    }
  }

  /// What an attribute of the node says: its identity, or a literal.
  private mutating func add(_ attribute: XMLName, _ value: String, of record: XMLElement) {
    let value = value.withoutBlanks
    if attribute.namespace == FOAFVocabulary.rdfNamespace {
      switch attribute.local {
      // A relative name is good within its document only, so that it is nobody's UID.
      case "about" where value.looksLikeURI: list.add(.uid, value, line: record.line)
      case "about", "ID":
        list.addField(record.path + "/" + attribute.local, value, line: record.line)
      default: break
      }
    } else if let meaning = FOAFVocabulary.terms[attribute] {
      add(FOAFStatement(text: value, line: record.line), meaning, nil)
    } else if !attribute.namespace.isEmpty, attribute.namespace != FOAFVocabulary.xmlNamespace {
      list.addField(record.path + "/" + attribute.local, value, line: record.line)
    }
  }

  /// - Parameter element: What the statement stands in; nil for an attribute.
  private mutating func add(
    _ statement: FOAFStatement,
    _ meaning: FOAFVocabulary.Meaning,
    _ element: XMLElement?
  ) {
    let text = statement.text
    let line = statement.line
    switch meaning {
    case .formattedName: addFormattedName(statement)
    case .name(let component): addToName(component, statement)
    case .organization: list.add(.org, components: [text], line: line)
    case .address: addAddress(statement, element)
    case .nickname: if !text.isEmpty { list.add(.nickname, .list([text]), line: line) }
    case .email:
      list.add(.email, TextURI.address(statement.value), statement.qualities, line: line)
    case .phone:
      var qualities = statement.qualities
      if statement.value.looksLikeURI { qualities.valueType = "uri" }
      list.add(.tel, statement.value, qualities, line: line)
    case .birthday: list.add(.bday, FOAFDate.birthday(text), line: line)
    case .gender:
      list.add(.gender, .structured(VCardGender.components(of: text)), line: line)
    case .text(let property): list.add(property, text, line: line)
    case .link(let property, let type, let label):
      list.add(
        property,
        statement.value,
        ValueQualities(types: type.map { [$0] } ?? [], label: label),
        line: line
      )
    case .messenger(let scheme): list.add(.impp, TextURI.with(scheme, statement.value), line: line)
    case .account: addAccount(statement, element)
    case .knows: addAcquaintance(statement, element)
    case .nothing: break
    }
    switch meaning {
    case .account, .knows, .nothing, .address: break
    default:
      // What a node within says beside its name is not lost.
      if let element { for node in element.children { addFields(of: node, except: ["hasValue"]) } }
    }
  }

  private mutating func addFormattedName(_ statement: FOAFStatement) {
    guard !statement.text.isEmpty,
      namesSaid.insert(NameSaid(text: statement.text)).inserted
    else { return }
    var parameters: [Parameter] = []
    if let language = statement.language { parameters.append(Parameter("LANGUAGE", language)) }
    list.append(
      Property(.fn, .text(statement.text), parameters: parameters, line: statement.line)
    )
  }

  /// The same name under several terms (`surname`, `familyName`) is one.
  private mutating func addToName(_ component: Int, _ statement: FOAFStatement) {
    guard !statement.text.isEmpty else { return }
    if nameLine == nil { nameLine = statement.line }
    if namesSaid.insert(NameSaid(component: component, text: statement.text)).inserted {
      name[component].append(statement.text)
    }
  }
}
