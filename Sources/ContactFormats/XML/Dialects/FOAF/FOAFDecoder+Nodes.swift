import ContactModel

/// Statements about something else than the person: accounts, other people, anything unknown.
extension FOAFDecoder {
  /// A link to an account, or the name of the user at a service (RFC 9554, SOCIALPROFILE).
  mutating func addAccount(_ statement: FOAFStatement, _ element: XMLElement?) {
    let line = statement.line
    let nodes = element.map { Array($0.children) } ?? []
    if nodes.isEmpty { list.add(.url, statement.value, line: line) }
    for node in nodes {
      let user = node.child("accountName").map(FOAFStatement.init)?.value ?? ""
      let service = node.child("accountServiceHomepage").map(FOAFStatement.init)?.value ?? ""
      if let uri = node.attribute("about")?.withoutBlanks, uri.looksLikeURI {
        let isLink = TextURI.hasScheme("http", uri) || TextURI.hasScheme("https", uri)
        list.add(isLink ? .url : .impp, uri, line: line)
        addFields(of: node)
      } else if !user.isEmpty {
        var parameters = [Parameter("VALUE", user.looksLikeURI ? "uri" : "text")]
        if !service.isEmpty { parameters.append(Parameter("SERVICE-TYPE", service)) }
        list.append(Property(.socialprofile, .text(user), parameters: parameters, line: line))
        addFields(of: node, except: ["accountName", "accountServiceHomepage"])
      } else {
        addFields(of: node)
      }
    }
  }

  /// A postal address: one term for each component (vCard in RDF), or its one text.
  mutating func addAddress(_ statement: FOAFStatement, _ element: XMLElement?) {
    list.add(.adr, components: ["", "", statement.text], line: statement.line)
    for node in element.map({ Array($0.children) }) ?? [] {
      var components = [[String]](repeating: [], count: FOAFVocabulary.addressTerms.count)
      for term in node.children {
        guard let index = FOAFVocabulary.addressTerms.firstIndex(of: term.localName) else {
          continue
        }
        let text = term.trimmedText
        if !text.isEmpty { components[index].append(text) }
      }
      list.add(.adr, .structured(components), statement.qualities, line: statement.line)
      addFields(of: node, except: FOAFVocabulary.addressTerms)
    }
  }

  /// Another person. Knowing somebody claims little (FOAF, `knows`), so that it is the weakest of the
  /// relations between people who know each other (RFC 6350, 6.6.6).
  mutating func addAcquaintance(_ statement: FOAFStatement, _ element: XMLElement?) {
    let types = ["acquaintance"]
    let line = statement.line
    let nodes = element.map { Array($0.children) } ?? []
    for node in nodes {
      let name = node.child("name")?.trimmedText ?? ""
      if !name.isEmpty {
        list.add(.related, name, ValueQualities(types: types, valueType: "text"), line: node.line)
      } else if let uri = node.attribute("about"), uri.looksLikeURI {
        list.add(.related, uri, ValueQualities(types: types), line: node.line)
      }
      addFields(of: node, except: name.isEmpty ? [] : ["name"])
    }
    guard nodes.isEmpty, !statement.value.isEmpty else { return }
    let isText = !statement.value.looksLikeURI
    list.add(
      .related,
      statement.value,
      ValueQualities(types: types, valueType: isText ? "text" : nil),
      line: line
    )
  }

  /// Keeps a statement that no property is for: its literal or its link, and what is said within.
  mutating func addField(_ element: XMLElement) {
    let text = element.trimmedText
    list.addField(element.path, text, line: element.line)
    if let uri = element.attribute("resource") {
      list.addField(element.path, uri, line: element.line)
    }
    for node in element.children { addFields(of: node) }
  }

  /// The same for everything a node says.
  mutating func addFields(of node: XMLElement, except known: [String] = []) {
    list.addField(node.path, node.trimmedText, line: node.line)
    for element in node.children where element.name != FOAFVocabulary.type {
      if known.contains(element.localName) {
        list.addFields(within: element)
      } else {
        addField(element)
      }
    }
  }
}
